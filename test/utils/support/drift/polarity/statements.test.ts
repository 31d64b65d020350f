import { describe, expect, it } from 'vitest';
import {
  canTurn,
  findCounterparts,
  isChosenPlace,
  isSameStatement,
  placesIn,
  statementAround,
  statementsOf,
  suspectTurn,
} from '../../../../../utils/support/drift/polarity/statements.ts';
import { makeComparison } from '../../made-up.ts';
import { article, compare } from '../../story.ts';

const CLAIM = 'The council did not raise the harbor fee.';
const TEXT = 'Rain fell. The council will never raise the fee of the harbor. Nobody met.';
const statements = statementsOf(compare(CLAIM, article(TEXT)));

describe('statementsOf', () => {
  it('finds what is denied on both sides', () => {
    const words = statements.compared.claim.words;
    expect([...statements.denied].map(at => words[at]?.norm)).toEqual(['raise', 'harbor', 'fee']);
    expect(statements.negations.map(n => words[n.at]?.norm)).toEqual(['not']);
    const [best] = statements.sentences;
    expect(best?.fit.sentence.index).toBe(1);
    expect(best?.negations).toHaveLength(1);
    expect([...(best?.denied ?? [])]).toEqual([4, 6, 9]);
  });

  it('looks at the fourteen sentences that fit best', () => {
    expect(
      statementsOf(compare(CLAIM, article('The council met. '.repeat(30)))).sentences,
    ).toHaveLength(14);
  });
});

describe('findCounterparts', () => {
  it('gives every place of a word, best surroundings first', () => {
    const [word] = statements.compared.words.filter(w => w.word.norm === 'fee');
    const twice = statementsOf(
      compare(CLAIM, article('A fee is due. The council did not raise the harbor fee.')),
    );
    const [fee] = twice.compared.words.filter(w => w.word.norm === 'fee');
    if (!word || !fee) throw new Error('no word');
    const found = findCounterparts(twice, fee);
    expect(found.map(c => [c.statement.fit.sentence.index, c.at])).toEqual([
      [1, 7],
      [0, 1],
    ]);
    expect(found[0]?.share).toBe(1);
    expect(found[1]?.share).toBe(0);
  });
});

describe('what counts as the same', () => {
  const compared = makeComparison({
    words: [{}, { named: true }, { text: '640' }],
    fits: [{ strengths: [0.8, 0.79, 1] }],
  });
  const [statement] = statementsOf(compared).sentences;
  const [word, name, figure] = compared.words;

  it('a word found surely', () => {
    if (!statement || !word || !name) throw new Error('no statement');
    expect(placesIn(statement, word)).toEqual([0]);
    expect(placesIn(statement, name)).toEqual([]);
    expect([0, 1, 2, 3].map(at => isChosenPlace(statement, at))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('surroundings that are shared enough and tell enough', () => {
    expect(isSameStatement({ share: 0.5, mass: 1.6 }, 0.5)).toBe(true);
    expect(isSameStatement({ share: 0.49, mass: 1.6 }, 0.5)).toBe(false);
    expect(isSameStatement({ share: 0.5, mass: 1.59 }, 0.5)).toBe(false);
  });

  it('lets no name and no figure be turned', () => {
    expect([word, name, figure].map(w => w && canTurn(w))).toEqual([true, false, false]);
  });

  it('tells a statement by the four words around it, names less', () => {
    const long = makeComparison({
      claim: 'b c d f g h',
      words: Array.from({ length: 6 }, (_, i) => ({ named: i === 1 })),
    });
    expect(statementAround(long, 0).map(s => [s.word.at, s.weight])).toEqual([
      [1, 0.4],
      [2, 1 / 1.2],
      [3, 1 / 1.4],
      [4, 1 / 1.6],
    ]);
  });
});

describe('suspectTurn', () => {
  const [statement] = statements.sentences;
  if (!statement) throw new Error('no statement');
  const turn = (share: number, own: [number, number], other: [number, number]) =>
    suspectTurn('opposite-word', statements, { statement, share }, own, other);

  it('prints both sides from the first place to the last, with the small word before', () => {
    expect(turn(0.5, [4, 3], [4, 3])).toEqual({
      kind: 'negation',
      rule: 'opposite-word',
      claim: 'did not raise',
      source: 'will never raise',
      certainty: 0.7,
      sentence: 1,
    });
    expect(turn(0.5, [7, 7], [1, 1])).toMatchObject({ claim: 'fee', source: 'The council' });
  });

  it('is surer the more of the surroundings agrees', () => {
    expect(turn(0, [4, 4], [4, 4]).certainty).toBe(0.45);
    expect(turn(1.2, [4, 4], [4, 4]).certainty).toBe(1);
  });
});
