/**
 * Links that scroll to a passage: `#:~:text=` (WICG Scroll To Text Fragment), checked against the
 * article's own text.
 */

import { sentencesOf } from '../text/sentences.ts';
import { encodePart } from '../urls/encode.ts';

/** Longer passages are given by their first and last words … */
const EXACT_LIMIT = 120;
/** … so many of each: more where fewer do not tell the place. */
const EDGE_WORDS = [5, 8, 12];
/** Where no such words tell it, a passage up to this length is given whole after all. */
const LONGEST_EXACT = 300;
/** Characters before and after among which four words of context are taken. */
const CONTEXT_REACH = 120;

/**
 * The article's URL with a text directive for a passage, or null where none would be certain: the
 * passage does not stand in the text, or no piece of it is unique there. A passage of several
 * sentences gets one directive a sentence where they stand apart. An element id in the URL is kept;
 * an older text directive is replaced. Syntax: https://wicg.github.io/scroll-to-text-fragment/
 */
export function fragmentLink(url: string, passage: string, articleText: string): string | null {
  const clean = passage.trim();
  if (!clean || !/^https?:/i.test(url)) return null;
  const page: Page = { text: articleText, folded: fold(articleText) };
  const directives = locate(clean, articleText)
    .map(stretch => directiveOf(page, stretch))
    .filter(d => d !== null);
  if (!directives.length) return null;
  const [base = '', hash = ''] = splitHash(url);
  return `${base}#${hash.split(':~:')[0] ?? ''}:~:${directives.join('&')}`;
}

const splitHash = (url: string): [string, string] => {
  const at = url.indexOf('#');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
};

/** An article's text as printed and as browsers compare it. */
interface Page {
  readonly text: string;
  readonly folded: string;
}

/** Offsets in the article's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the passage stands: whole, or its sentences one by one; nowhere if one of them is missing.
 * A directive's exact match stays within one block.
 */
function locate(passage: string, text: string): Stretch[] {
  const whole = text.indexOf(passage);
  if (whole >= 0 && !/[\n\r]/.test(passage)) return [{ start: whole, end: whole + passage.length }];
  const stretches = sentencesOf(passage, null).map(s => {
    const start = text.indexOf(s.text);
    return { start, end: start + s.text.length };
  });
  return stretches.every(s => s.start >= 0) ? stretches : [];
}

/** `text=…` for one stretch of the article, null where nothing tells its place. */
function directiveOf(page: Page, stretch: Stretch): string | null {
  const core = trimEdges(page.text.slice(stretch.start, stretch.end));
  if (!core) return null;
  const start = page.text.indexOf(core, stretch.start);
  const exact = isUnique(page, core) ? `text=${encode(core)}` : null;
  if (core.length <= EXACT_LIMIT)
    return exact ?? withPrefix(page, start, core, encode(core)) ?? withSuffix(page, start, core);
  return byEdges(page, start, core) ?? (core.length <= LONGEST_EXACT ? exact : null);
}

/** By the first and the last words, with words before them where the first stand more than once. */
function byEdges(page: Page, start: number, core: string): string | null {
  for (const n of EDGE_WORDS) {
    const [first, last] = edges(core, n);
    if (!first || !last) return null;
    if (!endsWith(page, start, core, first, last)) continue;
    const range = `${encode(first)},${encode(last)}`;
    const directive = isUnique(page, first)
      ? `text=${range}`
      : withPrefix(page, start, first, range);
    if (directive) return directive;
  }
  return null;
}

/** The end is looked for after the start: its first place there must be the passage's own. */
function endsWith(page: Page, start: number, core: string, first: string, last: string): boolean {
  const end = page.folded.indexOf(fold(last), start + first.length);
  return end >= 0 && end + last.length - start === core.length;
}

/** Words that stand more than once, told apart by the words before them. */
function withPrefix(page: Page, start: number, words: string, match: string): string | null {
  const before = page.text.slice(Math.max(0, start - CONTEXT_REACH), start);
  const lead = /(?:\S+\s+){1,4}$/.exec(before)?.[0] ?? '';
  const prefix = trimEdges(lead);
  const whole = lead.slice(lead.indexOf(prefix)) + words;
  return prefix && isUnique(page, whole) ? `text=${encode(prefix)}-,${match}` : null;
}

/** … or, for an exact match, by the words after them. */
function withSuffix(page: Page, start: number, words: string): string | null {
  const from = start + words.length;
  const after = page.text.slice(from, from + CONTEXT_REACH);
  const tail = /^\S*(?:\s+\S+){1,4}(?=\s|$)/.exec(after)?.[0] ?? '';
  const suffix = trimEdges(tail);
  const whole = words + after.slice(0, after.indexOf(suffix) + suffix.length);
  return suffix && isUnique(page, whole) ? `text=${encode(words)},-${encode(suffix)}` : null;
}

/** Outer punctuation dropped: it may stand outside the element that holds the words. */
const trimEdges = (s: string) => s.replace(/^[^\p{L}\p{N}$£€¥₹]+|[^\p{L}\p{N}%)]+$/gu, '');

/** The first and the last so many words; null where they would meet. */
function edges(text: string, words: number): [string | null, string | null] {
  const places = [...text.matchAll(/\S+/g)];
  if (places.length < words * 2 + 1) return [null, null];
  const lastOfFirst = places[words - 1];
  const first = text.slice(0, (lastOfFirst?.index ?? 0) + (lastOfFirst?.[0].length ?? 0));
  const last = text.slice(places[places.length - words]?.index ?? 0);
  return [trimEdges(first), trimEdges(last)];
}

/**
 * Browsers match without regard to case and runs of white space. Lengths are kept but for a letter
 * like "İ", whose lower case is two: then offsets do not agree and no link is given.
 */
const fold = (s: string) => s.replace(/[\s\u00a0]/g, ' ').toLowerCase();

function isUnique({ folded }: Page, words: string): boolean {
  const needle = fold(words);
  const first = folded.indexOf(needle);
  return first >= 0 && folded.indexOf(needle, first + 1) < 0;
}

/** Percent-encoded for a directive, where "-", "," and "&" have meanings of their own. */
const encode = (s: string) => encodePart(s.replace(/[\s\u00a0]+/g, ' ')).replace(/-/g, '%2D');
