import { describe, expect, it } from 'vitest';
import {
  claimTexts,
  sectionOf,
  sectionsOf,
  wordsOfPage,
} from '../../../../utils/trace/run/briefing.ts';
import { citation, claim, traceOf } from '../build.ts';

it('the texts of a citation’s claims carry their subject, and unknown ids are left out', () => {
  const claims = [
    claim({ id: 'c1', text: 'One.' }),
    claim({ id: 'c2', text: 'hired 40', subject: 'Quillon' }),
    claim({ id: 'c3', text: '' }),
  ];
  expect(
    claimTexts(claims, citation({ claims: ['c2', 'c9', 'c3'], alternatives: ['c1'] })),
  ).toEqual({ near: ['Quillon: hired 40'], other: ['One.'] });
});

describe('claims that stand together', () => {
  const under = (heading: string | null, ids: readonly number[]) =>
    ids.map(i => claim({ id: `c${i}`, text: `${i}.`, heading }));
  const ids = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);

  it('are those under one heading, wherever they stand; what only connects them has its place there', () => {
    const claims = [
      ...under('A', [1]),
      ...under(null, [2]),
      claim({ id: 'c3', heading: 'A', role: 'connective' }),
      ...under('A', [4]),
    ];
    expect(sectionsOf(claims)).toEqual([
      { heading: 'A', texts: ['1.', '4.'] },
      { heading: null, texts: ['2.'] },
    ]);
    const of = (id: string) => sectionOf(claims, citation({ claims: [id] }));
    expect([of('c3'), of('c4')]).toEqual([sectionsOf(claims)[0], sectionsOf(claims)[0]]);
    expect(of('c3')).toBe(of('c1'));
    expect(of('c9')).toBeNull();
  });

  it('are cut where hundreds stand under one heading', () => {
    const claims = under('A', ids(1, 450));
    expect(sectionsOf(claims).map(({ texts }) => texts.length)).toEqual([200, 200, 50]);
    expect(sectionOf(claims, citation({ claims: ['c201'] }))).toBe(sectionsOf(claims)[1]);
  });
});

it('the words of a page are those of its title, headings and claims, cut once', () => {
  const trace = traceOf({ claims: [claim({ text: 'Quillon hired 40.', heading: 'Maps' })] });
  const words = wordsOfPage(trace);
  for (const key of ['quillon', '40', 'map']) expect([...words]).toContain(key);
  expect(wordsOfPage(trace)).toBe(words);
});
