import { guessLanguage } from '../../text/language.ts';
import { keysByCase, keysOf, keyWordsOf } from './key-words.ts';

/** Words in a stretch of an article within which a claim's words should stand together. */
const WINDOW = 120;
/**
 * A claim with less weight of words than this says too little to tell articles apart: "He said it
 * works." fits everything.
 */
const TELLING = 4.5;
const MOST_WORDS = 20_000;
const MOST_TEXT = 200_000;
const MOST_CLAIMS = 6;

/** A word of a claim, and how much finding it counts. */
interface WantedWord {
  readonly key: string;
  readonly weight: number;
}

/** The distinct words of a claim with their weights. */
function wantedOf(claim: string, language: string | null): WantedWord[] {
  const best = new Map<string, number>();
  for (const { key, weight } of keyWordsOf(claim.slice(0, 2000), language))
    best.set(key, Math.max(best.get(key) ?? 0, weight));
  return [...best].map(([key, weight]) => ({ key, weight }));
}

/** Claims cut once, to be held against many articles. */
export interface ClaimWords {
  /** One list a claim, the first claim first. */
  readonly wanted: readonly (readonly WantedWord[])[];
}

/** Cuts claims for `fitOfWords`, in their common language; those beyond the sixth say no more. */
export function cutClaims(claimTexts: readonly string[]): ClaimWords {
  const language = guessLanguage(claimTexts.join(' '));
  return { wanted: claimTexts.slice(0, MOST_CLAIMS).map(claim => wantedOf(claim, language)) };
}

/** An article cut once, to be held against many claims. */
export interface TextWords {
  /** Where each word stands, in order, counted in words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Those of its headline. */
  readonly headline: ReadonlySet<string>;
  /** Words that its text prints with a small letter somewhere. */
  readonly small: ReadonlySet<string>;
  /** Words that its text prints with a capital within a sentence. */
  readonly capital: ReadonlySet<string>;
  /** Long words without the last two letters, which inflection changes; worked out when asked for. */
  readonly stems: () => ReadonlySet<string>;
}

/** Letters at the end of a long word that inflection may change: "Zawodzie", "Zawodzia". */
const ENDING = 2;
const LONG = 6;

/** A long word's key without what inflection changes; null for a short one. */
export const stemOf = (key: string): string | null =>
  key.length >= LONG ? key.slice(0, -ENDING) : null;

/** Cuts an article for `fitOfWords`: what stands far down an endless page is left out. */
export function cutText(text: string, headline: string): TextWords {
  const head = keysOf(headline);
  // A headline in title case would make a name of each of its words.
  const { keys, small, capital } = keysByCase(text.slice(0, MOST_TEXT));
  const words = [...head, ...keys].slice(0, MOST_WORDS);
  const places = new Map<string, number[]>();
  words.forEach((key, at) => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  let stems: ReadonlySet<string> | null = null;
  return {
    places,
    headline: new Set(head),
    small,
    capital,
    stems() {
      stems ??= new Set([...places.keys()].flatMap(key => stemOf(key) ?? []));
      return stems;
    },
  };
}

/** The largest weight of distinct wanted words that stand within one window. */
function bestWindow(positions: readonly { at: number; key: string; weight: number }[]): number {
  const inside = new Map<string, number>();
  let sum = 0;
  let best = 0;
  let start = 0;
  for (const { at, key, weight } of positions) {
    const count = inside.get(key) ?? 0;
    if (count === 0) sum += weight;
    inside.set(key, count + 1);
    for (
      let first = positions[start];
      first && at - first.at > WINDOW;
      first = positions[++start]
    ) {
      const left = (inside.get(first.key) ?? 1) - 1;
      inside.set(first.key, left);
      if (left === 0) sum -= first.weight;
    }
    best = Math.max(best, sum);
  }
  return best;
}

function fitOf(wanted: readonly WantedWord[], { places }: TextWords): number {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const found = wanted.filter(({ key }) => places.has(key));
  const positions = found
    .flatMap(({ key, weight }) => (places.get(key) ?? []).map(at => ({ at, key, weight })))
    .sort((a, b) => a.at - b.at);
  const everywhere = found.reduce((sum, { weight }) => sum + weight, 0);
  const share = (0.65 * bestWindow(positions) + 0.35 * everywhere) / total;
  return share * Math.min(1, total / TELLING);
}

/** `textFit` for claims and an article that were cut before. */
export function fitOfWords({ wanted }: ClaimWords, text: TextWords): number {
  if (text.places.size === 0) return 0;
  const [first = 0, ...rest] = wanted.map(claim => fitOf(claim, text));
  const others = rest.length > 0 ? rest.reduce((sum, fit) => sum + fit, 0) / rest.length : first;
  return Math.max(first, 0.7 * first + 0.3 * others);
}

/**
 * How well an article's text says what claims say, 0..1: the share of each claim's distinctive
 * words (names, figures, quoted and rare words weigh most) found within one stretch of the article,
 * and anywhere in it. The first claim counts most; others only help. Above 0.6 the article is about
 * the same thing, below 0.3 hardly ever. Fast: linear in the text; whoever compares many claims
 * with many articles cuts each once. 0 without claims or text.
 */
export function textFit(
  claimTexts: readonly string[],
  articleText: string,
  headline: string,
): number {
  return fitOfWords(cutClaims(claimTexts), cutText(articleText, headline));
}
