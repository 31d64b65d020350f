import { describe, expect, it } from 'vitest';
import {
  headOf,
  isLarge,
  joinRecord,
  lengthsOf,
  listsOf,
  type Stored,
  slicesOf,
  takeChanges,
} from '../../../utils/storage/record-parts.ts';
import { article, citation, claim, mention, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

const trace = (count: number) =>
  traceOf({
    claims: [claim({})],
    citations: Array.from({ length: count }, (_, i) => citation({ id: `k${i + 1}` })),
    mentions: [mention({})],
    articles: [article({})],
  });
const record = (count: number) => ({
  ...recordAround(trace(count)),
  before: trace(2),
  bodies: { a1: { text: 'Invented.', canonical: null, evidence: [] } },
  links: [{ href: 'https://a.example/', text: 'A' }],
});
const nothing = (): Stored => ({ set: 's', rows: new Map() });

it('large is what has hundreds of claims and citations', () => {
  expect([isLarge(record(20)), isLarge(record(397)), isLarge(record(398))]).toEqual([
    false,
    false,
    true,
  ]);
});

it('head and lists are the whole record, with a run before it or without', () => {
  for (const one of [record(60), { ...record(3), before: null }]) {
    const head = headOf(one);
    expect(head.trace.citations).toEqual([]);
    expect(JSON.stringify(head)).not.toContain('Invented.');
    expect(joinRecord(head, listsOf(one))).toEqual(one);
  }
});

describe('the slices to be written', () => {
  const named = (slices: ReturnType<typeof takeChanges>) =>
    slices.map(({ list, at, rows }) => `${list} ${at}: ${rows.length}`);

  it('are all of them at first, and then those in which something changed', () => {
    const one = record(60);
    const stored = nothing();
    const all = takeChanges(stored, listsOf(one));
    expect(named(all)).toEqual([
      'trace.claims 0: 1',
      'trace.citations 0: 25',
      'trace.citations 1: 25',
      'trace.citations 2: 10',
      'trace.mentions 0: 1',
      'trace.articles 0: 1',
      'before.claims 0: 1',
      'before.citations 0: 2',
      'before.mentions 0: 1',
      'before.articles 0: 1',
      'links 0: 1',
      'bodies 0: 1',
    ]);
    expect(all.map(({ set, list, at }) => [set, list, at])).toEqual(
      slicesOf({ set: 's', lengths: lengthsOf(listsOf(one)) }),
    );
    expect(takeChanges(stored, listsOf(structuredClone(one)))).toEqual([]);
    for (const later of one.trace.citations.slice(26)) later.resolution.link = 'gone';
    one.bodies.a1.text = 'Another.';
    expect(named(takeChanges(stored, listsOf(one)))).toEqual([
      'trace.citations 1: 25',
      'trace.citations 2: 10',
      'bodies 0: 1',
    ]);
  });

  it('are those that a list grew or shrank in', () => {
    const one = record(60);
    const stored = nothing();
    takeChanges(stored, listsOf(one));
    one.trace.citations.push(citation({ id: 'k61' }));
    expect(named(takeChanges(stored, listsOf(one)))).toEqual(['trace.citations 2: 11']);
    one.trace.citations.splice(40);
    expect(named(takeChanges(stored, listsOf(one)))).toEqual(['trace.citations 1: 15']);
    one.trace.citations.splice(0);
    expect(takeChanges(stored, listsOf(one))).toEqual([]);
    expect(lengthsOf(listsOf(one))).toContainEqual(['trace.citations', 0]);
  });

  it('share nothing with the record, which goes on changing', () => {
    const one = record(1);
    const [claims] = takeChanges(nothing(), listsOf(one));
    one.trace.claims.forEach(row => {
      row.text = 'Another.';
    });
    expect(claims?.rows).toEqual([claim({})]);
  });
});
