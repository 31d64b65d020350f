/** "The plant will not cost $1.2 billion" where the article has "will cost $1.2 billion". */
import { deniesSomehow } from '../../../text/negations.ts';
import type { Suspicion } from '../finding.ts';
import {
  type Counterpart,
  findCounterparts,
  isSameStatement,
  type Statements,
  suspectTurn,
} from './statements.ts';

/** Surroundings that make it so; the claim's own "not" is plain to see. */
const SAME_PLACE = 0.35;
/** Words to either side of the counterpart in which nothing may be denied. */
const NEAR = 5;
/** Plain English negations: others ("no", "nobody", "hardly") have too many ways to be answered. */
const PLAIN = /^(?:not|never|cannot)$|n’t$/;

/**
 * The claim denies what the article asserts: "not", "never" before a word that a like sentence has
 * without any denial near it.
 */
export function suspectDeniedByClaim(statements: Statements): Suspicion | null {
  const { compared, negations } = statements;
  for (const negation of negations) {
    if (!PLAIN.test(compared.claim.words[negation.at]?.norm ?? '')) continue;
    const word = compared.words.find(w => w.at === negation.reach[0]);
    if (!word || word.named) continue;
    const same = findCounterparts(statements, word).filter(c => isSameStatement(c, SAME_PLACE));
    const best = same[0];
    if (!best || same.some(isDeniedNear)) continue;
    // A sentence that denies the word, in whatever place, may be the one that is meant.
    const elsewhere = statements.sentences.some(s =>
      (s.fit.places[word.index] ?? []).some(h => s.denied.has(h.at)),
    );
    if (!elsewhere)
      return suspectTurn(
        'denied-by-claim',
        statements,
        best,
        [negation.at, word.at],
        [best.at, best.at],
      );
  }
  return null;
}

const isDeniedNear = ({ statement, at }: Counterpart): boolean =>
  statement.fit.sentence.words.some(
    (w, i) => i !== at && Math.abs(i - at) <= NEAR && deniesSomehow(w),
  );
