/**
 * Two names that changed places around the same words: "Hale told Orrin" where the article has
 * "Orrin told Hale". Whatever stands between them, whoever stood before it now stands behind it.
 */
import type { Name } from '../../text/names/names.ts';
import { splitWords } from '../../text/word-pattern.ts';
import type { Word } from '../../text/words.ts';
import type { IndexedSentence } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { namesAgree } from '../alignment/name-match.ts';
import { excerpt } from './excerpt.ts';
import type { Suspicion } from './finding.ts';

/** Sentences looked at, best first. */
const CLOSE = 6;
/** Words between two names that say what one does to the other. */
const MOST_BETWEEN = 8;
/** Words before the name behind, that make no difference: "told the BBC". */
const SMALL = new Set(
  splitWords('the a an der die das den dem le la les el los las il lo gli o a os as de het'),
);
/**
 * Between two names that stand side by side, or in either order: "Orrin and Nordvia", "Hale met
 * Orrin", "Hale, of Orrin". What says no more than this has no direction.
 */
const EITHER_WAY = new Set(
  splitWords(
    'and or with versus vs against alongside between of in from at near to on for as by is was are were has had have',
    'the a an its his her their both also meets met meet marries married marry merges merged fights',
    'faces faced face plays played play draws drew ties tied dates dated hugs hugged kisses kissed',
    'und oder mit gegen von in aus bei zu et ou avec contre de à y o con contra e com en met tegen van',
    'traf trifft heiratete rencontre rencontré épousé conoció incontra incontrato encontrou ontmoette trouwde',
  ),
);
const CERTAINTY = 0.85;

/** The first two names of the claim that the article has the other way round; null for none. */
export function suspectExchange(compared: Comparison): Suspicion | null {
  const { claim, alignment } = compared;
  const sentences = alignment.fits.slice(0, CLOSE).map(f => f.sentence);
  for (const [i, first] of claim.names.entries()) {
    const second = claim.names[i + 1];
    const between = second ? betweenOf(claim.words, first, second) : null;
    if (!second || !between) continue;
    // One sentence that has it the claim's way settles it.
    if (sentences.some(s => placeOf(s, first, second, between))) continue;
    for (const sentence of sentences) {
      const turned = placeOf(sentence, second, first, between);
      if (turned) return makeSuspicion(compared, sentence, first, second, turned);
    }
  }
  return null;
}

/** The words between two names where they have a direction; null where they have none. */
function betweenOf(words: readonly Word[], a: Name, b: Name): readonly string[] | null {
  const norms = words.slice(a.to, b.from).map(w => w.norm);
  while (norms.length && SMALL.has(norms.at(-1) ?? '')) norms.pop();
  const tells = norms.some(w => !EITHER_WAY.has(w));
  return tells && norms.length <= MOST_BETWEEN ? norms : null;
}

/** Where a sentence has the one name, these words and the other name in a row. */
function placeOf(
  { words, names }: IndexedSentence,
  before: Name,
  behind: Name,
  between: readonly string[],
): { readonly from: number; readonly to: number } | null {
  for (const a of names.filter(n => namesAgree(n, before)))
    for (const b of names.filter(n => n.from >= a.to && namesAgree(n, behind))) {
      const own = betweenOf(words, a, b);
      if (own && own.join(' ') === between.join(' ')) return { from: a.from, to: b.to - 1 };
    }
  return null;
}

const makeSuspicion = (
  { claim }: Comparison,
  { words, text, index }: IndexedSentence,
  first: Name,
  second: Name,
  { from, to }: { readonly from: number; readonly to: number },
): Suspicion => ({
  kind: 'relation',
  rule: 'sides-exchanged',
  claim: excerpt(claim.text, claim.words, first.from, second.to - 1),
  source: excerpt(text, words, from, to),
  certainty: CERTAINTY,
  sentence: index,
});
