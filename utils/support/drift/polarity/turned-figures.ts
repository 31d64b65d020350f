/** "Made a profit of 212 million" where the article has "lost 212 million". */
import { type Direction, directionsOf } from '../../../text/meaning/directions.ts';
import type { Quantity } from '../../../text/quantities/quantities.ts';
import { compareQuantities } from '../../../text/quantities/quantity-compare.ts';
import type { Word } from '../../../text/words.ts';
import type { Suspicion } from '../finding.ts';
import { nearnessIn, placesBetween, surroundings } from '../nearness.ts';
import { type Statement, type Statements, suspectTurn } from './statements.ts';

/** Words to either side of a figure among which the word that turns it is looked for. */
const REACH = 7;
/** Two figures speak of the same when this share of what stands around them agrees. */
const SAME_PLACE = 0.3;
/** Small words turn a figure right beside it alone: "up 12 percent", but "gave the idea up". */
const SMALL = new Set(['up', 'down', 'higher', 'lower', 'over', 'hoger', 'lager']);
const SMALL_REACH = 2;
/** Signs that part a figure from the next clause's verb. */
const BREAK = /[,;:—–()]/;

/** A figure with the word that says which way it goes. */
interface Turned {
  readonly directions: readonly Direction[];
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The same figure beside opposite words, and nowhere beside the claim's own: what rose fell, what
 * was earned was lost.
 */
export function suspectTurnedFigure(statements: Statements): Suspicion | null {
  const { claim, article } = statements.compared;
  for (const quantity of claim.quantities) {
    if (quantity.label || quantity.kind === 'ordinal' || quantity.kind === 'score') continue;
    const own = findTurned(quantity, claim.words, claim.text, article.language);
    if (!own || statements.denied.has(own.at)) continue;
    const found = suspectAmong(statements, quantity, own);
    if (found) return found;
  }
  return null;
}

function suspectAmong(statements: Statements, quantity: Quantity, own: Turned): Suspicion | null {
  const { compared } = statements;
  const around = surroundings(compared, own.from, own.to);
  let turned: Suspicion | null = null;
  for (const statement of statements.sentences) {
    for (const other of findSameFigures(statements, statement, quantity)) {
      if (statement.denied.has(other.at)) continue;
      if (agree(own, other)) return null;
      const near = nearnessIn(around, statement.fit, other.from, other.to);
      if (!turned && areOpposite(own, other) && near.share >= SAME_PLACE)
        turned = suspectTurn(
          'figure-turned',
          statements,
          { statement, share: near.share },
          [own.at, own.at],
          [other.at, other.at],
        );
    }
  }
  return turned;
}

const findSameFigures = (
  { compared: { article } }: Statements,
  { fit: { sentence } }: Statement,
  quantity: Quantity,
): Turned[] =>
  sentence.quantities
    .filter(q => compareQuantities(quantity, q) === 'same')
    .map(q => findTurned(q, sentence.words, sentence.text, article.language))
    .filter(t => t !== null);

/** The nearest word of the figure's own clause that says which way it goes. */
function findTurned(
  quantity: Quantity,
  words: readonly Word[],
  text: string,
  language: string | null,
): Turned | null {
  const place = placesBetween(words, quantity.start, quantity.end);
  if (!place) return null;
  const between = ({ start, end }: Word) =>
    end <= quantity.start ? text.slice(end, quantity.start) : text.slice(quantity.end, start);
  for (let distance = 1; distance <= REACH; distance++)
    for (const at of [place.from - distance, place.to + distance - 1]) {
      const word = words[at];
      const near = word && (distance <= SMALL_REACH || !SMALL.has(word.norm));
      const directions = near && !BREAK.test(between(word)) ? directionsOf(word, language) : [];
      if (directions.length) return { at, directions, ...place };
    }
  return null;
}

const agree = (a: Turned, b: Turned): boolean =>
  a.directions.some(x => b.directions.some(y => x.pair === y.pair && x.up === y.up));

const areOpposite = (a: Turned, b: Turned): boolean =>
  a.directions.some(x => b.directions.some(y => x.pair === y.pair && x.up !== y.up));
