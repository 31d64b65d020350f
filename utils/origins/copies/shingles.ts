/**
 * A text as the set of its runs of words: what two copies of one story share and two reports of one
 * event do not.
 */
import { UNSPACED_SCRIPTS } from '../../text/unspaced.ts';

export interface Shingles {
  /** Hash of each run in order, quotations left out where enough remains; 32 bits, unsigned. */
  readonly runs: Uint32Array;
  /** The same without repeats. */
  readonly distinct: ReadonlySet<number>;
}

/**
 * Words in a run; in scripts without spaces a token is a character, and ten of them say as much.
 */
const WORDS_IN_RUN = 5;
const CHARACTERS_IN_RUN = 10;
/** A text's copies differ long before this many tokens. */
const MOST_TOKENS = 20_000;
/** With fewer runs outside quotations than this the quotations are most of the story. */
const FEWEST_UNQUOTED = 25;
const TOKEN = new RegExp(String.raw`[${UNSPACED_SCRIPTS}]|[\p{L}\p{N}]+`, 'gu');
const UNSPACED = new RegExp(`^[${UNSPACED_SCRIPTS}]$`, 'u');
/** Quotations within a paragraph: “…”, „…“, «…», »…«, 「…」, "…". */
const QUOTATION =
  /“[^”\n]{1,800}”|„[^“”\n]{1,800}[“”]|«[^»\n]{1,800}»|»[^«\n]{1,800}«|「[^」\n]{1,800}」|『[^』\n]{1,800}』|"[^"\n]{1,800}"/g;

/** FNV-1a over UTF-16 units, 32 bits. */
function computeHash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** Spans of the quotations of a text, in order. */
function quotationsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(QUOTATION)].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }));
}

/** The first words of a text as hashes, which of them are quoted, and how many are unspaced. */
function tokensOf(text: string): {
  readonly tokens: readonly number[];
  readonly quoted: readonly boolean[];
  readonly unspaced: number;
} {
  const quotes = quotationsOf(text);
  const tokens: number[] = [];
  const quoted: boolean[] = [];
  let unspaced = 0;
  let next = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (tokens.length >= MOST_TOKENS) break;
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
    tokens.push(computeHash(token));
    quoted.push((quotes[next]?.start ?? Number.POSITIVE_INFINITY) < index);
    if (UNSPACED.test(token)) unspaced++;
  }
  return { tokens, quoted, unspaced };
}

/**
 * The runs of a text. Runs that lie wholly inside a quotation are left out: two reports quote the
 * same speaker. Empty for a text of a few words.
 */
export function shinglesOf(text: string): Shingles {
  const { tokens, quoted, unspaced } = tokensOf(text.normalize('NFKC').toLowerCase());
  const length = unspaced * 2 > tokens.length ? CHARACTERS_IN_RUN : WORDS_IN_RUN;
  const all: number[] = [];
  const unquoted: number[] = [];
  for (let at = 0; at + length <= tokens.length; at++) {
    let run = 0x811c9dc5;
    let outside = false;
    for (let k = at; k < at + length; k++) {
      run = Math.imul(run ^ (tokens[k] ?? 0), 0x01000193);
      run ^= run >>> 15;
      outside ||= !quoted[k];
    }
    all.push(run >>> 0);
    if (outside) unquoted.push(run >>> 0);
  }
  const runs = Uint32Array.from(unquoted.length >= FEWEST_UNQUOTED ? unquoted : all);
  return { runs, distinct: new Set(runs) };
}
