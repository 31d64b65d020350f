import { guessLanguage } from '../../text/language.ts';
import { keysOf, keyWordsOf } from './key-words.ts';

/** Words in a stretch of an article within which a claim's words should stand together. */
const WINDOW = 120;
/**
 * A claim with less weight of words than this says too little to tell articles apart: "He said it
 * works." fits everything.
 */
const TELLING = 4.5;
const MOST_WORDS = 20_000;
const MOST_TEXT = 200_000;

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

/** The words of the articles compared last: each is compared with many claims. */
const recent = new Map<string, readonly string[]>();
const MOST_RECENT = 12;

function articleKeys(article: string): readonly string[] {
  const known = recent.get(article);
  if (known) return known;
  const words = keysOf(article.slice(0, MOST_TEXT)).slice(0, MOST_WORDS);
  if (recent.size >= MOST_RECENT)
    for (const [oldest] of recent) {
      recent.delete(oldest);
      break;
    }
  recent.set(article, words);
  return words;
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

function fitOf(wanted: readonly WantedWord[], words: readonly string[]): number {
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const weights = new Map(wanted.map(({ key, weight }) => [key, weight]));
  const positions: { at: number; key: string; weight: number }[] = [];
  const found = new Set<string>();
  words.forEach((key, at) => {
    const weight = weights.get(key);
    if (weight === undefined) return;
    positions.push({ at, key, weight });
    found.add(key);
  });
  const everywhere = wanted
    .filter(({ key }) => found.has(key))
    .reduce((sum, { weight }) => sum + weight, 0);
  const share = (0.65 * bestWindow(positions) + 0.35 * everywhere) / total;
  return share * Math.min(1, total / TELLING);
}

/**
 * How well an article's text says what claims say, 0..1: the share of each claim's distinctive
 * words (names, figures, quoted and rare words weigh most) found within one stretch of the article,
 * and anywhere in it. The first claim counts most; others only help. Above 0.6 the article is about
 * the same thing, below 0.3 hardly ever. Fast: linear in the text. 0 without claims or text.
 */
export function textFit(
  claimTexts: readonly string[],
  articleText: string,
  headline: string,
): number {
  const words = articleKeys(`${headline}\n${articleText}`);
  if (words.length === 0) return 0;
  const language = guessLanguage(claimTexts.join(' '));
  const fits = claimTexts.slice(0, 6).map(claim => fitOf(wantedOf(claim, language), words));
  const [first = 0, ...rest] = fits;
  const others = rest.length > 0 ? rest.reduce((sum, fit) => sum + fit, 0) / rest.length : first;
  return Math.max(first, 0.7 * first + 0.3 * others);
}
