import { describe, expect, it } from 'vitest';
import { type Draft, draftsOf, nearestFirst, sinceCited } from '../../../utils/claims/draft.ts';
import type { Statement } from '../../../utils/claims/statements.ts';
import { pageOf } from '../citations/build.ts';

const statement = (text: string, more: Partial<Statement> = {}): Statement => ({
  start: 0,
  end: text.length,
  text,
  asserts: true,
  isHeading: false,
  ...more,
});
const drafts = (count: number): Draft[] =>
  Array.from({ length: count }, (_, i) => ({
    ...statement(`s${i + 1}`),
    block: 0,
    heading: null,
    id: '',
    citations: [],
    isCited: false,
    lacksSource: false,
    saidBy: [],
  }));
const texts = (list: readonly Draft[]): string[] => list.map(draft => draft.text);

describe('draftsOf', () => {
  it('stand under the heading above, of the page or inside a block', () => {
    const page = pageOf(['a', { kind: 'heading', level: 2, text: 'One' }, 'b', 'c']);
    const lists = [
      [statement('a')],
      [],
      [statement('b'), statement('Two', { isHeading: true }), statement('b2')],
      [statement('c')],
    ];
    const all = draftsOf(page, lists);
    expect(all.map(list => list.map(one => [one.text, one.block, one.heading]))).toEqual([
      [['a', 0, null]],
      [],
      [
        ['b', 2, 'One'],
        ['Two', 2, 'Two'],
        ['b2', 2, 'Two'],
      ],
      [['c', 3, 'Two']],
    ]);
    expect(all[0]?.[0]).toMatchObject({
      id: '',
      citations: [],
      isCited: false,
      lacksSource: false,
      saidBy: [],
    });
  });
});

describe('nearestFirst', () => {
  it('is the last eight that assert something, the nearest first', () => {
    expect(texts(nearestFirst(drafts(2)))).toEqual(['s2', 's1']);
    expect(texts(nearestFirst(drafts(8)))).toHaveLength(8);
    expect(texts(nearestFirst(drafts(10)))).toEqual([
      ...['s10', 's9', 's8', 's7', 's6', 's5', 's4', 's3'],
    ]);
    const some = drafts(10).map((draft, i) => ({ ...draft, asserts: i !== 8 }));
    expect(texts(nearestFirst(some))).toEqual([
      ...['s10', 's8', 's7', 's6', 's5', 's4', 's3', 's2'],
    ]);
  });
});

describe('sinceCited', () => {
  it('begins with the last that is cited, or is all', () => {
    const cited = (...which: number[]) =>
      drafts(4).map((draft, i) => ({ ...draft, isCited: which.includes(i) }));
    expect(texts(sinceCited(cited()))).toEqual(['s1', 's2', 's3', 's4']);
    expect(texts(sinceCited(cited(0, 2)))).toEqual(['s3', 's4']);
    expect(texts(sinceCited(cited(3)))).toEqual(['s4']);
    expect(sinceCited([])).toEqual([]);
  });
});
