import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../utils/text/quantities/read-number.ts';

describe('digits', () => {
  const cases: readonly [string, string, number | null, number?][] = [
    ['1,008', 'en', 1008, 1],
    ['1,200', 'en', 1200, 100],
    ['27.5', 'en', 27.5, 0.1],
    ['1.200,50', 'de', 1200.5, 0.01],
    ['3.5', 'de', 3.5, 0.1],
    ['3,5', 'en', 3.5, 0.1],
    ['2,50,000', 'en', 250_000, 10_000],
    ['1.200.000', 'en', 1_200_000, 1],
    ['1.2.3', 'en', null],
  ];
  it.each(cases)('%s (%s) is %s', (a, language, value, step) => {
    const read = readNumber({ a }, language);
    expect(read?.value ?? null).toBe(value);
    if (step !== undefined) expect(read?.step).toBeCloseTo(step);
  });

  it('that fall are a score, with a unit a range', () => {
    expect(readNumber({ a: '31', b: '19' }, 'en')).toMatchObject({ kind: 'score', upper: 19 });
    expect(readNumber({ a: '31', b: '19', unit: 'km' }, 'en')?.kind).toBe('plain');
    expect(readNumber({ score: '4-0' }, 'en')).toMatchObject({ kind: 'score', value: 4 });
  });
});

describe('words', () => {
  it('are added up, and multiplied by hundreds and dozens', () => {
    expect(readNumber({ words: 'two hundred and five' }, 'en')?.value).toBe(205);
    expect(readNumber({ words: 'three dozen' }, 'en')?.value).toBe(36);
    expect(readNumber({ ratio: 'one in ten' }, 'en')).toMatchObject({ value: 10, kind: 'percent' });
    expect(readNumber({ words: 'fifth' }, 'en')?.kind).toBe('ordinal');
  });

  it('"one" alone counts nothing', () => {
    expect(readNumber({ words: 'one' }, 'en')).toBeNull();
    expect(readNumber({ words: 'one', unit: 'mile' }, 'en')?.value).toBe(1);
  });
});
