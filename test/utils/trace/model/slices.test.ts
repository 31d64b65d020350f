import { describe, expect, it } from 'vitest';
import {
  emptied,
  GROWING,
  isLarge,
  lengthsOf,
  takeChanges,
} from '../../../../utils/trace/model/slices.ts';
import { article, citation, claim, mention, traceOf } from '../build.ts';

const trace = (count: number) =>
  traceOf({
    claims: [claim({})],
    citations: Array.from({ length: count }, (_, i) => citation({ id: `k${i + 1}` })),
    mentions: [mention({})],
    articles: [article({})],
  });
type Made = ReturnType<typeof trace>;
const listsOf = (one: Made) => new Map(GROWING.map(list => [list, one[list]]));

it('large is what has hundreds of claims and citations', () => {
  expect([isLarge(trace(20)), isLarge(trace(397)), isLarge(trace(398))]).toEqual([
    false,
    false,
    true,
  ]);
});

it('an emptied trace has its page and no rows', () => {
  const one = trace(3);
  const { claims, citations, mentions, articles, page } = emptied(one);
  expect([claims, citations, mentions, articles]).toEqual([[], [], [], []]);
  expect(page).toEqual(one.page);
  expect(one.citations).toHaveLength(3);
});

describe('the slices that changed', () => {
  const named = (slices: ReturnType<typeof takeChanges>) =>
    slices.map(({ list, at, rows }) => `${list} ${at}: ${rows.length}`);

  it('are all of them at first, and then those in which something changed', () => {
    const one = trace(60);
    const known = new Map();
    expect(named(takeChanges(known, listsOf(one)))).toEqual([
      'claims 0: 1',
      'citations 0: 25',
      'citations 1: 25',
      'citations 2: 10',
      'mentions 0: 1',
      'articles 0: 1',
    ]);
    expect(takeChanges(known, listsOf(structuredClone(one)))).toEqual([]);
    for (const later of one.citations.slice(26)) later.resolution.link = 'gone';
    expect(named(takeChanges(known, listsOf(one)))).toEqual(['citations 1: 25', 'citations 2: 10']);
  });

  it('are those that a list grew or shrank in', () => {
    const one = trace(60);
    const known = new Map();
    takeChanges(known, listsOf(one));
    one.citations.push(citation({ id: 'k61' }));
    expect(named(takeChanges(known, listsOf(one)))).toEqual(['citations 2: 11']);
    one.citations.splice(40);
    expect(named(takeChanges(known, listsOf(one)))).toEqual(['citations 1: 15']);
    one.citations.splice(0);
    expect(takeChanges(known, listsOf(one))).toEqual([]);
    expect(lengthsOf(listsOf(one))).toContainEqual(['citations', 0]);
  });

  it('share nothing with the trace, which goes on changing', () => {
    const one = trace(1);
    const [claims] = takeChanges(new Map(), listsOf(one));
    one.claims.forEach(row => {
      row.text = 'Another.';
    });
    expect(claims?.rows).toEqual([claim({})]);
  });
});
