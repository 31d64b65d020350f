import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../../utils/support/verdict/passage.ts';
import { article, compare } from '../story.ts';

describe('passageOf', () => {
  it('prefers the sentence that has the figures', () => {
    expect(
      passageOf(compare('The plant, which the council approved, will employ about 640 people.')),
    ).toContain('640');
  });

  it('takes the sentence a drift is about', () => {
    const l = compare('Voltane will build a battery plant.');
    expect(passageOf(l, 4)).toContain(l.article.sentences[4]?.text.slice(0, 30));
  });

  it('gives a short sentence with its neighbour and cuts an endless one', () => {
    expect(
      passageOf(
        compare(
          'Bell won.',
          article('Bell won. The count took nine hours in the old harbor hall.'),
        ),
      )?.length,
    ).toBeGreaterThanOrEqual(20);
    const long = passageOf(
      compare(
        'Bell won the harbor vote.',
        article(`Bell won the harbor vote ${'after a long night of counting '.repeat(40)}.`),
      ),
    );
    expect(long?.length).toBeLessThanOrEqual(700);
    expect(long).toContain('Bell won the harbor vote');
  });

  it('is null where nothing comes near', () => {
    expect(passageOf(compare('Zebras juggle umbrellas.'))).toBeNull();
  });
});
