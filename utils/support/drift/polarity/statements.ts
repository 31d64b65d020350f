/** A claim beside the sentences that fit it best, to be asked which of them turns it round. */
import { type Negation, negationsOf } from '../../../text/negations.ts';
import type { Word } from '../../../text/words.ts';
import type { SentenceFit } from '../../alignment/align.ts';
import type { Comparison } from '../../alignment/compare-claim.ts';
import type { WeighedWord } from '../../alignment/weighed-words.ts';
import { excerpt } from '../excerpt.ts';
import type { DriftRule, Suspicion } from '../finding.ts';
import { type Nearness, nearnessIn, type Surroundings, surroundings } from '../nearness.ts';

/** Sentences looked at, best first. */
const CLOSE = 14;
/** Words to either side that tell whether a word and its counterpart make the same statement. */
export const REACH = 4;
/** The next word tells most: who does it, to what. */
const FADE = 0.2;
/** What a name counts among them, since an article goes on with "he" and "the firm". */
const NAMED = 0.4;
/**
 * Weight of shared surroundings below which they prove nothing: one rare word, or two common ones.
 */
const ENOUGH = 1.6;
/** A word of the sentence found this surely counts as the claim's own. */
const SURE = 0.8;

/** A sentence of the article beside the claim, with what it denies. */
export interface Statement {
  readonly fit: SentenceFit;
  readonly negations: readonly Negation[];
  /** Places of the content words that stand under a negation. */
  readonly denied: ReadonlySet<number>;
}

/** A claim with what it denies, and the sentences that fit it best. */
export interface Statements {
  readonly compared: Comparison;
  readonly negations: readonly Negation[];
  readonly denied: ReadonlySet<number>;
  readonly sentences: readonly Statement[];
}

/** A way in which an article may turn a claim round: what it finds first, or null. */
export type PolarityRule = (statements: Statements) => Suspicion | null;

/** Finds the negations on both sides. */
export function statementsOf(compared: Comparison): Statements {
  const { claim, alignment, article } = compared;
  const negations = negationsOf(claim.words, claim.text, article.language);
  return {
    compared,
    negations,
    denied: reachOf(negations),
    sentences: alignment.fits.slice(0, CLOSE).map(fit => {
      const own = negationsOf(fit.sentence.words, fit.sentence.text, article.language);
      return { fit, negations: own, denied: reachOf(own) };
    }),
  };
}

const reachOf = (negations: readonly Negation[]) => new Set(negations.flatMap(n => n.reach));

/** A word of the claim and its counterpart in a sentence, and how alike their surroundings are. */
export interface Counterpart extends Nearness {
  readonly statement: Statement;
  readonly word: WeighedWord;
  /** Place of the counterpart among the sentence's words. */
  readonly at: number;
}

/** The places where a word of the claim is found, best surroundings first. */
export function findCounterparts({ compared, sentences }: Statements, word: WeighedWord) {
  const around = statementAround(compared, word.at);
  return sentences
    .flatMap(statement =>
      placesIn(statement, word).map(
        (at): Counterpart => ({
          statement,
          word,
          at,
          ...nearnessIn(around, statement.fit, at, at + 1),
        }),
      ),
    )
    .sort((a, b) => b.share - a.share);
}

/** Places of a sentence where a content word of the claim surely stands. */
export const placesIn = ({ fit }: Statement, word: WeighedWord): number[] =>
  (fit.places[word.index] ?? []).filter(h => h.strength >= SURE).map(h => h.at);

/** Whether some word of the claim was surely found at a place, that place being the best for it. */
export const isChosenPlace = ({ fit }: Statement, at: number): boolean =>
  fit.hits.some(h => h.at === at && h.strength >= SURE);

/** What the statement around a place of the claim is told by. */
export const statementAround = (compared: Comparison, at: number): Surroundings =>
  surroundings(compared, at, at + 1, REACH, FADE).map(s =>
    s.word.named ? { ...s, weight: s.weight * NAMED } : s,
  );

/** Whether two words make the same statement, by the share of their surroundings that is asked. */
export const isSameStatement = (near: Nearness, share: number): boolean =>
  near.share >= share && near.mass >= ENOUGH;

/** A word that can turn a statement: no name and no figure. */
export const canTurn = (word: WeighedWord): boolean => !word.named && !word.word.digit;

/** What the claim and a sentence say otherwise, each side from one place to another. */
export function suspectTurn(
  rule: DriftRule,
  { compared: { claim } }: Statements,
  { statement, share }: Pick<Counterpart, 'statement' | 'share'>,
  own: readonly [number, number],
  other: readonly [number, number],
): Suspicion {
  const { sentence } = statement.fit;
  return {
    kind: 'negation',
    rule,
    claim: printTurn(claim.text, claim.words, own),
    source: printTurn(sentence.text, sentence.words, other),
    certainty: Math.min(1, 0.45 + share * 0.5),
    sentence: sentence.index,
  };
}

/** The words between two places with the small word before: so each side reads by itself. */
function printTurn(
  text: string,
  words: readonly Word[],
  places: readonly [number, number],
): string {
  const from = Math.min(...places);
  return excerpt(text, words, words[from - 1]?.stop ? from - 1 : from, Math.max(...places));
}
