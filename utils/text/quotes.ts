/** Quotations of a claim, and whether an article has them word for word. */
import { normalWord, type Word } from './words.ts';

/** What stands between quotation marks. */
export interface Quote {
  /** Without its marks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// “…” · "…" · «…» · „…“ · 「…」 · 『…』 · ‘…’ and '…' only at word boundaries, since they are
// apostrophes too.
const MARKS = new RegExp(
  [
    '“([^“”]{2,600})”',
    '"([^"]{2,600})"',
    String.raw`«\s?([^«»]{2,600}?)\s?»`,
    '„([^„“”]{2,600})[“”]',
    '「([^「」]{2,600})」',
    '『([^『』]{2,600})』',
    String.raw`(?<![\p{L}\p{N}])[‘']([^‘’']{2,}(?:[’'](?=\p{L})[^‘’']+)*)[’'](?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** The quotations of a text in order. */
export function quotesOf(text: string): Quote[] {
  return [...text.matchAll(MARKS)].map(m => {
    const inner = m.slice(1).find(group => group !== undefined) ?? '';
    const start = m.index + m[0].indexOf(inner);
    return { text: inner, start, end: start + inner.length };
  });
}

/**
 * What became of a quotation: its best counterpart in the article and how much of it agrees word
 * for word, 0..1.
 */
export interface QuoteMatch {
  readonly score: number;
  /** The article's words in its place, verbatim. */
  readonly source: string;
  /** Offset of the counterpart in the article's words. */
  readonly from: number;
}

/** Parts between ellipses and brackets; each must stand in the article. */
function partsOf(quote: string): string[][] {
  return quote
    .split(/\s*(?:\.{3,}|…|\[[^\]]*\])\s*/)
    .map(part =>
      [...part.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu)].map(m => normalWord(m[0])),
    )
    .filter(part => part.length);
}

/**
 * Looks a quotation up among an article's words. Words are compared in lower case without
 * punctuation, diacritics or kind of apostrophe; ellipses and [brackets] may stand for anything.
 * Score 1 is word for word.
 */
export function findQuote(
  quote: string,
  text: string,
  words: readonly Word[],
  positions: ReadonlyMap<string, readonly number[]>,
): QuoteMatch {
  const parts = partsOf(quote);
  let weight = 0;
  let agreed = 0;
  let best: QuoteMatch = { score: 0, source: '', from: -1 };
  for (const part of parts) {
    const match = findRun(part, text, words, positions);
    weight += part.length;
    agreed += match.score * part.length;
    // The worst part is shown: it is where the quotation was changed.
    if (match.from >= 0 && (best.from < 0 || match.score < best.score)) best = match;
  }
  return weight ? { ...best, score: agreed / weight } : { score: 1, source: '', from: -1 };
}

/** Words of a quotation that its places are looked up by, and places tried of each. */
const RAREST = 6;
const STARTS = 200;

function findRun(
  run: readonly string[],
  text: string,
  words: readonly Word[],
  positions: ReadonlyMap<string, readonly number[]>,
): QuoteMatch {
  let best: QuoteMatch = { score: 0, source: '', from: -1 };
  for (const from of startsOf(run, positions)) {
    const score = run.filter((word, i) => words[from + i]?.norm === word).length / run.length;
    if (score > best.score) best = { score, source: sourceOf(text, words, from, run.length), from };
    if (score === 1) return best;
  }
  return best.score < 1 && run.length > 2
    ? (findShifted(run, text, words, positions, best) ?? best)
    : best;
}

/** Where a run may begin, by its rarest words: where none of them stands, nothing like it does. */
function startsOf(
  run: readonly string[],
  positions: ReadonlyMap<string, readonly number[]>,
): Set<number> {
  const rarest = [...run.entries()]
    .sort((a, b) => (positions.get(a[1])?.length ?? 0) - (positions.get(b[1])?.length ?? 0))
    .filter(([, word]) => positions.has(word))
    .slice(0, RAREST);
  return new Set(
    rarest.flatMap(([i, word]) =>
      (positions.get(word) ?? []).slice(0, STARTS).map(place => place - i),
    ),
  );
}

/**
 * A counterpart of another length: both ends agree and what lies between differs ("to ensure they
 * are safe before …").
 */
function findShifted(
  run: readonly string[],
  text: string,
  words: readonly Word[],
  positions: ReadonlyMap<string, readonly number[]>,
  best: QuoteMatch,
): QuoteMatch | null {
  let found: QuoteMatch | null = null;
  const wanted = new Set(run);
  for (const at of (positions.get(run[0] ?? '') ?? []).slice(0, STARTS)) {
    const window = words.slice(at, at + run.length + 6);
    let last = 0;
    const seen = new Set<string>();
    for (const [i, w] of window.entries())
      if (wanted.has(w.norm) && !seen.has(w.norm)) {
        seen.add(w.norm);
        last = i;
      }
    const score = (seen.size / Math.max(wanted.size, last + 1)) * 0.98;
    if (score > Math.max(best.score, found?.score ?? 0))
      found = { score, source: sourceOf(text, words, at, last + 1), from: at };
  }
  return found;
}

function sourceOf(text: string, words: readonly Word[], from: number, length: number): string {
  const first = words[Math.max(0, from)];
  const last = words[Math.min(words.length, from + length) - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
