/**
 * Links that scroll to a passage: `#:~:text=` (WICG Scroll To Text Fragment), checked against the
 * article's own text.
 */
import { sentencesOf } from '../text/sentences.ts';

/** Longer passages are given by their first and last words. */
const EXACT_LIMIT = 120;
const EDGE_WORDS = [5, 8, 12];
const LONGEST_EXACT = 300;
/** Characters before and after among which four words of context are taken. */
const CONTEXT_REACH = 120;

/**
 * The article's URL with a text directive for a passage, or null where none would be certain: the
 * passage does not stand in the text, or no piece of it is unique there. A passage of several
 * sentences gets one directive a sentence where they stand apart. An element id in the URL is kept;
 * an older text directive is replaced.
 */
export function fragmentLink(url: string, passage: string, articleText: string): string | null {
  const clean = passage.trim();
  if (!clean || !/^https?:/i.test(url)) return null;
  const pieces = locate(clean, articleText);
  if (!pieces) return null;
  const directives: string[] = [];
  for (const piece of pieces) {
    const directive = directiveOf(piece, articleText);
    if (directive) directives.push(directive);
  }
  if (!directives.length) return null;
  const [base = '', hash = ''] = split(url);
  return `${base}#${hash.split(':~:')[0] ?? ''}:~:${directives.join('&')}`;
}

const split = (url: string): [string, string] => {
  const at = url.indexOf('#');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
};

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the passage stands: whole, or its sentences one by one. A directive's exact match stays
 * within one block.
 */
function locate(passage: string, text: string): Piece[] | null {
  const whole = text.indexOf(passage);
  if (whole >= 0 && !/[\n\r]/.test(passage)) return [{ start: whole, end: whole + passage.length }];
  const out: Piece[] = [];
  for (const s of sentencesOf(passage, null)) {
    const at = text.indexOf(s.text);
    if (at < 0) return null;
    out.push({ start: at, end: at + s.text.length });
  }
  return out.length ? out : null;
}

function directiveOf(piece: Piece, text: string): string | null {
  const core = trimmed(text.slice(piece.start, piece.end));
  if (!core) return null;
  const haystack = folded(text);
  const start = text.indexOf(core, piece.start);
  if (core.length <= EXACT_LIMIT)
    return count(haystack, folded(core)) === 1
      ? `text=${encode(core)}`
      : withContext(encode(core), core, start, text, haystack);
  for (const n of EDGE_WORDS) {
    const [first, last] = edges(core, n);
    if (!first || !last) break;
    const range = `${encode(first)},${encode(last)}`;
    if (!follows(haystack, start, first, last, core.length)) continue;
    const directive =
      count(haystack, folded(first)) === 1
        ? `text=${range}`
        : withContext(range, first, start, text, haystack);
    if (directive) return directive;
  }
  return count(haystack, folded(core)) === 1 && core.length <= LONGEST_EXACT
    ? `text=${encode(core)}`
    : null;
}

/** The end is looked for after the start: its first place there must be the passage's own. */
function follows(
  haystack: string,
  start: number,
  first: string,
  last: string,
  length: number,
): boolean {
  const end = haystack.indexOf(folded(last), start + first.length);
  return end >= 0 && end + last.length - start === length;
}

/**
 * Words that stand more than once, told apart by the words before or, for an exact match, after
 * them.
 */
function withContext(
  match: string,
  words: string,
  start: number,
  text: string,
  haystack: string,
): string | null {
  const before = text.slice(Math.max(0, start - CONTEXT_REACH), start);
  const lead = /(?:\S+\s+){1,4}$/.exec(before)?.[0] ?? '';
  const prefix = trimmed(lead);
  if (
    prefix &&
    count(
      haystack,
      folded(
        prefix +
          text.slice(start - lead.length + lead.indexOf(prefix) + prefix.length, start) +
          words,
      ),
    ) === 1
  )
    return `text=${encode(prefix)}-,${match}`;
  if (match.includes(',')) return null;
  const after = text.slice(start + words.length, start + words.length + CONTEXT_REACH);
  const tail = /^\S*(?:\s+\S+){1,4}(?=\s|$)/.exec(after)?.[0] ?? '';
  const suffix = trimmed(tail);
  if (
    suffix &&
    count(haystack, folded(words + after.slice(0, after.indexOf(suffix) + suffix.length))) === 1
  )
    return `text=${match},-${encode(suffix)}`;
  return null;
}

/** Outer punctuation dropped: it may stand outside the element that holds the words. */
const trimmed = (s: string) => s.replace(/^[^\p{L}\p{N}$£€¥₹]+|[^\p{L}\p{N}%)]+$/gu, '');

function edges(text: string, words: number): [string | null, string | null] {
  const places = [...text.matchAll(/\S+/g)];
  if (places.length < words * 2 + 1) return [null, null];
  const first = text.slice(
    0,
    (places[words - 1]?.index ?? 0) + (places[words - 1]?.[0].length ?? 0),
  );
  const last = text.slice(places[places.length - words]?.index ?? 0);
  return [trimmed(first), trimmed(last)];
}

/** Browsers match without regard to case and runs of white space; lengths are kept. */
const folded = (s: string) => s.replace(/[\s\u00a0]/g, ' ').toLowerCase();

function count(haystack: string, needle: string): number {
  let n = 0;
  for (let at = haystack.indexOf(needle); at >= 0 && n < 2; at = haystack.indexOf(needle, at + 1))
    n++;
  return n;
}

/** Percent-encoded for a directive, where "-", "," and "&" have meanings of their own. */
const encode = (s: string) =>
  encodeURIComponent(s.replace(/[\s\u00a0]+/g, ' ')).replace(/-/g, '%2D');
