/** "The agency can override it" where the article has "said it can’t override it". */
import { deniesSomehow, type Negation } from '../../../text/negations.ts';
import type { WeighedWord } from '../../alignment/weighed-words.ts';
import type { Suspicion } from '../finding.ts';
import {
  type Counterpart,
  canTurn,
  findCounterparts,
  isChosenPlace,
  isSameStatement,
  type Statements,
  suspectTurn,
} from './statements.ts';

/** Surroundings that make it so. */
const SAME_PLACE = 0.4;
/** Said straight in a place that suits at most so much less, the article does state it. */
const NEARLY = 0.12;
/** Words right after a negation that it turns most. */
const HEAD = 2;
/** A negation that reaches further than this opens its sentence: "Neither A nor B would …". */
const LONG_REACH = 5;
/** Words to either side in which the claim may deny the same thing in its own way. */
const BESIDE = 4;

/** The article denies what the claim asserts, in the place that suits best. */
export function suspectDeniedByArticle(statements: Statements): Suspicion | null {
  for (const word of statements.compared.words) {
    if (!canTurn(word) || statements.denied.has(word.at)) continue;
    const counterparts = findCounterparts(statements, word);
    const best = counterparts[0];
    if (!best || !isSameStatement(best, SAME_PLACE)) continue;
    const denial = findDenial(best);
    if (!denial || isAnswered(statements, word)) continue;
    const straight = counterparts.some(
      c => c.share >= best.share - NEARLY && !c.statement.denied.has(c.at),
    );
    if (!straight)
      return suspectTurn(
        'denied-by-article',
        statements,
        best,
        [word.at, word.at],
        [denial.at, best.at],
      );
  }
  return null;
}

/** The negation that turns the word at its place, if it is one of the words it turns most. */
function findDenial({ statement, at }: Counterpart): Negation | undefined {
  return statement.negations.find(n => {
    if (n.weak) return false;
    if (n.reach.length <= LONG_REACH) return n.reach.slice(0, HEAD).includes(at);
    // "Neither A nor B would comment on …" denies the comment alone; "Neither reporter remembered
    // the fire" all that follows.
    const met = n.reach.filter(place => isChosenPlace(statement, place)).length;
    return n.reach.includes(at) && met >= n.reach.length / 2;
  });
}

/**
 * The claim denies the same thing in its own way: a negation nearby, or a word turned round
 * ("unhealthy" for "not healthy").
 */
function isAnswered({ compared, negations }: Statements, word: WeighedWord): boolean {
  const { clauses, words } = compared.claim;
  const isBeside = (at: number) =>
    at !== word.at && Math.abs(at - word.at) <= BESIDE && clauses[at] === clauses[word.at];
  return (
    negations.some(n => isBeside(n.at)) || words.some((w, at) => isBeside(at) && deniesSomehow(w))
  );
}
