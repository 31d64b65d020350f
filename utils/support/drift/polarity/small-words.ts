/** "Fewer than 6,300 people" where the article has "more than 6,300 people". */
import { stemOf } from '../../../text/stems.ts';
import type { Word } from '../../../text/words.ts';
import type { WeighedWord } from '../../alignment/weighed-words.ts';
import type { Suspicion } from '../finding.ts';
import { nearnessIn } from '../nearness.ts';
import {
  isSameStatement,
  placesIn,
  type Statement,
  type Statements,
  statementAround,
  suspectTurn,
} from './statements.ts';

/** Surroundings that make it so where the words that follow do not. */
const SAME_PLACE = 0.5;
/** The words that follow must agree within this distance. */
const RIGHT_AFTER = 4;

/** Small words that turn a statement round, and what turns them back. */
const TURNED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['before', ['after', 'following']],
  ['after', ['before']],
  ['more', ['fewer', 'less']],
  ['fewer', ['more']],
  ['less', ['more']],
  ['above', ['below', 'under']],
  ['below', ['above', 'over']],
  ['first', ['last']],
  ['last', ['first']],
  ['most', ['least', 'fewest']],
  ['least', ['most']],
  ['over', ['under']],
  ['under', ['over']],
]);

/** A small word of the claim and the content word right after it. */
interface SmallWord {
  readonly word: Word;
  readonly at: number;
  readonly next: WeighedWord;
}

/** The next content word on each side is the same, and before it stands the opposite small word. */
export function suspectSmallWord(statements: Statements): Suspicion | null {
  const { claim, words } = statements.compared;
  for (const [at, word] of claim.words.entries()) {
    const turned = TURNED_BY.get(word.norm);
    const next = words.find(x => x.at > at);
    if (!turned || !next || next.at - at > RIGHT_AFTER) continue;
    const small = { word, at, next };
    for (const statement of statements.sentences) {
      const found = findTurned(statements, statement, small, turned);
      if (found) return found;
    }
  }
  return null;
}

function findTurned(
  statements: Statements,
  statement: Statement,
  small: SmallWord,
  turned: readonly string[],
): Suspicion | null {
  const { compared } = statements;
  const { next } = small;
  const around = statementAround(compared, small.at);
  for (const hit of placesIn(statement, next)) {
    const before = wordsBefore(statement, hit);
    const found = before.findLastIndex(x => turned.includes(x.norm));
    if (found < 0 || before.some(x => x.norm === small.word.norm)) continue;
    const at = hit - before.length + found;
    const near = nearnessIn(around, statement.fit, at, at + 1);
    const same =
      isFollowedAlike(statements, statement, next, hit) || isSameStatement(near, SAME_PLACE);
    if (!same || isSaidAnywhere(statements, small)) continue;
    const counterpart = { statement, word: next, at: hit, ...near };
    return suspectTurn('small-word', statements, counterpart, [small.at, next.at], [at, hit]);
  }
  return null;
}

const wordsBefore = ({ fit }: Statement, at: number): readonly Word[] =>
  fit.sentence.words.slice(Math.max(0, at - RIGHT_AFTER), at);

/** The content word after the next one agrees too: "1,000 participants". */
function isFollowedAlike(
  { compared }: Statements,
  statement: Statement,
  next: WeighedWord,
  at: number,
): boolean {
  const second = compared.words[next.index + 1];
  if (!second || second.at - next.at > RIGHT_AFTER) return false;
  return placesIn(statement, second).some(place => place > at && place - at <= RIGHT_AFTER);
}

/** Some sentence has the claim's own small word before the same next word: the article says so. */
function isSaidAnywhere({ compared, sentences }: Statements, { word, next }: SmallWord): boolean {
  const { language } = compared.article;
  return sentences.some(statement =>
    (statement.fit.places[next.index] ?? []).some(h =>
      wordsBefore(statement, h.at).some(
        x => x.norm === word.norm || stemOf(x.norm, language) === word.stem,
      ),
    ),
  );
}
