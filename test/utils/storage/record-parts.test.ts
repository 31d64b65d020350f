import { expect, it } from 'vitest';
import { headOf, joinRecord, listsOf, slicesOf } from '../../../utils/storage/record-parts.ts';
import { lengthsOf, takeChanges } from '../../../utils/trace/model/slices.ts';
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

it('head and lists are the whole record, with a run before it or without', () => {
  for (const one of [record(60), { ...record(3), before: null }]) {
    const head = headOf(one);
    expect(head.trace.citations).toEqual([]);
    expect(JSON.stringify(head)).not.toContain('Invented.');
    expect(joinRecord(head, listsOf(one))).toEqual(one);
  }
});

it('the keys of the slices are in the order they are taken in', () => {
  const one = record(60);
  const all = takeChanges(new Map(), listsOf(one));
  expect(all.map(({ list, at }) => ['s', list, at])).toEqual(
    slicesOf({ set: 's', lengths: lengthsOf(listsOf(one)) }),
  );
});
