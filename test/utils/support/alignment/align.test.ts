import { describe, expect, it } from 'vitest';
import { article, compare } from '../story.ts';

describe('align', () => {
  it('puts the sentence that says it first', () => {
    expect(
      compare('The battery plant will employ 640 people and open in October 2028.').alignment
        .fits[0]?.sentence.text,
    ).toContain('employ about 640');
  });

  it('counts synonyms and inflections, but no other name for a name', () => {
    const l = compare('The firm constructs the factory, Abernathy said.');
    const strength = (norm: string) =>
      l.alignment.fits
        .map(f => f.hits[l.words.findIndex(w => w.word.norm === norm)]?.strength ?? 0)
        .sort()
        .at(-1);
    expect(strength('firm')).toBeGreaterThan(0.5);
    expect(strength('abernathy')).toBe(1);
  });

  it('finds a number by its value', () => {
    const l = compare('River levels have fallen 33 percent.');
    const at = l.words.findIndex(w => w.word.text === '33');
    expect(l.alignment.fits.some(f => f.hits[at]?.strength === 1)).toBe(true);
  });

  it('chooses the place that suits the neighbours', () => {
    const l = compare(
      'a 48 percent lower risk of stroke',
      article(
        'It cut the lower limit of a 59 percent lower risk of dementia and a 48 percent lower risk of stroke.',
      ),
    );
    const at = l.words.findIndex(w => w.word.norm === 'lower');
    const fit = l.alignment.fits[0];
    expect(fit?.sentence.words[(fit.hits[at]?.at ?? 0) - 1]?.text).toBe('percent');
    expect(fit?.sentence.words[(fit.hits[at]?.at ?? 0) - 2]?.text).toBe('48');
  });

  it('says how much stands anywhere, and knows neighbours speak of the same', () => {
    const l = compare('Voltane will build a battery plant.');
    expect(l.alignment.anywhere).toBeGreaterThan(0.9);
    const best = l.alignment.fits[0]?.sentence.index ?? 0;
    expect(l.alignment.topic[best + 1]).toBeGreaterThan(0);
    expect(l.alignment.close.has(best)).toBe(true);
  });

  it('has nothing for an article that shares no word', () => {
    expect(compare('Zebras juggle umbrellas.').alignment.fits[0]?.cover ?? 0).toBeLessThan(0.3);
  });
});
