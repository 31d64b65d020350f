/**
 * The article's own words for a claim: one sentence, or up to three that stand side by side and
 * together say more.
 */
import type { SentenceFit } from '../alignment/align.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { foundWeight, totalWeight } from '../alignment/weighed-words.ts';

/** Shortest and longest passage, in characters. */
const SHORTEST = 20;
const LONGEST = 700;
/** A further sentence must add this share of the claim's weight. */
const WORTH_ADDING = 0.14;
const SENTENCES = 3;
/** Below this nothing in the article comes near the claim. */
const NEAR = 0.2;

/** A figure picks the sentence out of those that speak of the same thing. */
const FIGURES_COUNT = 2.5;

/**
 * A verbatim piece of the article's text, or null where nothing comes near. `about` prefers a
 * sentence, by its number.
 */
export function passageOf(compared: Comparison, about: number | null = null): string | null {
  const { fits } = compared.alignment;
  const best = fits.find(f => f.sentence.index === about) ?? pickTellingMost(compared);
  if (!best || (about === null && best.cover < NEAR)) return null;
  const row = [best];
  while (row.length < SENTENCES) {
    const next = pickNeighbour(compared, row);
    if (!next) break;
    row.push(next);
  }
  const whole = compared.article.text.slice(
    Math.min(...row.map(f => f.sentence.start)),
    Math.max(...row.map(f => f.sentence.end)),
  );
  if (whole.length <= LONGEST && whole.length >= SHORTEST) return whole;
  if (whole.length < SHORTEST) return widen(compared, best);
  return best.sentence.text.length <= LONGEST ? best.sentence.text : cutEndless(best);
}

/** The sentence that says most of the claim, figures counting more than words. */
export function pickTellingMost({ words, alignment }: Comparison): SentenceFit | undefined {
  const told = (fit: SentenceFit) =>
    foundWeight(words, (w, i) => (w.word.digit ? FIGURES_COUNT : 1) * (fit.hits[i]?.strength ?? 0));
  return alignment.fits.map(f => ({ f, n: told(f) })).sort((a, b) => b.n - a.n)[0]?.f;
}

/** The sentence before or after those chosen that adds most to them, where it adds enough. */
function pickNeighbour(
  { words, alignment }: Comparison,
  row: readonly SentenceFit[],
): SentenceFit | null {
  const total = totalWeight(words);
  const said = words.map((_, i) => Math.max(...row.map(f => f.hits[i]?.strength ?? 0)));
  let found: SentenceFit | null = null;
  let most = WORTH_ADDING;
  for (const fit of alignment.fits) {
    if (!isBeside(fit.sentence, row)) continue;
    const adds =
      foundWeight(words, (_, i) => Math.max(0, (fit.hits[i]?.strength ?? 0) - (said[i] ?? 0))) /
      total;
    if (adds > most) {
      most = adds;
      found = fit;
    }
  }
  return found;
}

/** Whether a sentence goes on with others and is together with them no longer than a passage. */
function isBeside(sentence: IndexedSentence, row: readonly SentenceFit[]): boolean {
  const places = row.map(f => f.sentence.index);
  const all = [sentence, ...row.map(f => f.sentence)];
  return (
    (sentence.index === Math.min(...places) - 1 || sentence.index === Math.max(...places) + 1) &&
    Math.max(...all.map(s => s.end)) - Math.min(...all.map(s => s.start)) <= LONGEST
  );
}

/** A sentence of a word or two is given with its neighbour. */
function widen(compared: Comparison, best: SentenceFit): string | null {
  const { sentences, text } = compared.article;
  const next = sentences[best.sentence.index + 1] ?? sentences[best.sentence.index - 1];
  if (!next) return null;
  const whole = text.slice(
    Math.min(best.sentence.start, next.start),
    Math.max(best.sentence.end, next.end),
  );
  return whole.length >= SHORTEST && whole.length <= LONGEST ? whole : null;
}

/** The stretch of an endless sentence that holds most of what was found, at word boundaries. */
function cutEndless(best: SentenceFit): string {
  const { words, text } = best.sentence;
  const strength = new Map(best.hits.map(h => [h.at, h.strength]));
  let top = { from: 0, sum: -1 };
  for (let from = 0; from < words.length; from++) {
    let sum = 0;
    for (
      let i = from;
      i < words.length && (words[i]?.end ?? 0) - (words[from]?.start ?? 0) <= LONGEST;
      i++
    )
      sum += strength.get(i) ?? 0;
    if (sum > top.sum) top = { from, sum };
  }
  const start = words[top.from]?.start ?? 0;
  const last = words.findLast(w => w.end - start <= LONGEST);
  return text.slice(start, last?.end ?? start + LONGEST);
}
