import { describe, expect, it } from 'vitest';
import {
  nearness,
  nearnessIn,
  placesBetween,
  surroundings,
} from '../../../../utils/support/drift/nearness.ts';
import { wordsOf } from '../../../../utils/text/words.ts';
import { compare } from '../story.ts';

describe('nearness', () => {
  it('is high where the same words stand around, low elsewhere', () => {
    const l = compare('The plant will employ 640 people when it opens.');
    const at = placesBetween(
      l.claim.words,
      l.claim.text.indexOf('640'),
      l.claim.text.indexOf('640') + 3,
    );
    const cost = l.article.sentences.find(s => s.text.includes('640'));
    const other = l.article.sentences.find(s => s.text.includes('9-4'));
    if (!at || !cost || !other) throw new Error('the story has changed');
    const around = surroundings(l, at.from, at.to);
    const here = cost.words.findIndex(w => w.text === '640');
    expect(nearness(l, around, cost, here, here + 1)).toBeGreaterThan(0.7);
    expect(nearness(l, around, other, 4, 5)).toBeLessThan(0.3);
    expect(nearnessIn(around, l.alignment.fitOf(cost), here, here + 1).mass).toBeGreaterThan(2);
  });

  it('lets words of another clause count less', () => {
    const l = compare('Voltane paid 5 million, but farmers sued.');
    const around = surroundings(l, 2, 3);
    const weight = (norm: string) => around.find(s => s.word.word.norm === norm)?.weight ?? 0;
    expect(weight('farmers')).toBeLessThan(weight('paid'));
  });

  it('knows no place between offsets without words', () => {
    expect(placesBetween(wordsOf('a b', 'en'), 1, 1)).toBeNull();
  });
});
