/**
 * How much of a claim an article has letter by letter: what no stemmer and no word list of a
 * language joins ("Wasserwerk", "Wasserwerke", "städtisches Wasserwerk") still shares its letters.
 */
import type { Word } from '../../text/words.ts';
import type { Comparison } from '../alignment/compare-claim.ts';

/** Letters in a run: the usual length for telling languages' words apart and their forms not. */
const RUN = 4;
/** Sentences whose letters are looked at, best first. */
const CLOSE = 3;

/** Share of the claim's runs of letters that stand in the sentences that fit best, 0..1. */
export const lettersNear = ({ claim, alignment }: Comparison): number =>
  shareFound(
    claim.words,
    alignment.fits.slice(0, CLOSE).map(f => f.sentence.words),
  );

/** The same, over the whole article. */
export const lettersAnywhere = ({ claim, article }: Comparison): number =>
  shareFound(claim.words, [article.words]);

function shareFound(claim: readonly Word[], texts: readonly (readonly Word[])[]): number {
  const own = runsOf(claim);
  const others = texts.map(runsOf);
  let found = 0;
  for (const run of own) if (others.some(runs => runs.has(run))) found++;
  return own.size ? found / own.size : 0;
}

/** By the words they were cut from: an article is asked about for each claim. */
const known = new WeakMap<readonly Word[], ReadonlySet<string>>();

/** The runs of letters of the words that carry content, across the gaps between them too. */
function runsOf(words: readonly Word[]): ReadonlySet<string> {
  const before = known.get(words);
  if (before) return before;
  const text = words
    .filter(w => !w.stop)
    .map(w => w.norm)
    .join(' ');
  const out = new Set<string>();
  for (let i = 0; i + RUN <= text.length; i++) out.add(text.slice(i, i + RUN));
  known.set(words, out);
  return out;
}
