/** "River levels have risen" where the article has "have fallen". */
import { areOpposites } from '../../../text/meaning/word-relations.ts';
import type { Word } from '../../../text/words.ts';
import type { WeighedWord } from '../../alignment/weighed-words.ts';
import type { Suspicion } from '../finding.ts';
import { nearnessIn } from '../nearness.ts';
import {
  type Counterpart,
  canTurn,
  isSameStatement,
  placesIn,
  REACH,
  type Statement,
  type Statements,
  statementAround,
  suspectTurn,
} from './statements.ts';

/** Surroundings that make it so: an opposite may as well speak of something else. */
const SAME_PLACE = 0.5;
/** A later place must suit so much better to be taken for the one that is meant. */
const BETTER = 0.05;
/** Words to either side of the opposite among which the surroundings are looked for. */
const OTHER_REACH = REACH + 2;

/** A word of the claim that a like sentence lacks, where its opposite stands in the same place. */
export function suspectOppositeWord(statements: Statements): Suspicion | null {
  for (const word of statements.compared.words) {
    if (!canTurn(word)) continue;
    const best = findBest(statements, word);
    if (best?.turns && isSameStatement(best, SAME_PLACE))
      return suspectTurn('opposite-word', statements, best, [word.at, word.at], [best.at, best.at]);
  }
  return null;
}

/** The word itself or its opposite, whichever stands where it suits best. */
interface Turn extends Counterpart {
  /** Says the opposite, with what is denied on either side counted. */
  readonly turns: boolean;
}

function findBest(statements: Statements, word: WeighedWord): Turn | null {
  const around = statementAround(statements.compared, word.at);
  let best: Turn | null = null;
  for (const statement of statements.sentences) {
    for (const { at, opposite } of findSameOrOpposite(statements, statement, word)) {
      const near = nearnessIn(around, statement.fit, at, at + 1, OTHER_REACH);
      if (best && near.share <= best.share + BETTER) continue;
      // "did not rise" is "fell"
      const bothOrNone = statements.denied.has(word.at) === statement.denied.has(at);
      best = { statement, word, at, ...near, turns: opposite && bothOrNone };
    }
  }
  return best;
}

/**
 * Places of a sentence that have the word, or its opposite where that may turn it: where the word
 * stands there too ("public and private", "rejected a request to allow"), it says both.
 */
function findSameOrOpposite(
  { compared }: Statements,
  statement: Statement,
  word: WeighedWord,
): { readonly at: number; readonly opposite: boolean }[] {
  const { sentence } = statement.fit;
  const same = placesIn(statement, word);
  return [...sentence.words.entries()]
    .filter(([, other]) => !other.stop)
    .map(([at, other]) => ({
      at,
      same: same.includes(at),
      opposite:
        !same.length &&
        areOpposites(word.word.stem, other.stem, word.language) &&
        !isInCompound(compared.claim.text, word.word) &&
        !isInCompound(sentence.text, other),
    }))
    .filter(p => p.same || p.opposite);
}

/** "low-code", "high-school": a part of a compound turns nothing. */
const isInCompound = (text: string, { start, end }: Word): boolean =>
  /[-‐‑]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
