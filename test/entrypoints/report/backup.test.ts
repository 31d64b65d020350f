import { describe, expect, it } from 'vitest';
import { backupOf, batchesOf, readTraces } from '../../../entrypoints/report/backup.ts';
import { BRIEFING } from '../../components/fixtures/briefing.ts';

describe('library backup', () => {
  it('comes back as it went', () => {
    expect(readTraces(backupOf([BRIEFING, BRIEFING], new Date('2026-05-20T10:00:00Z')))).toEqual([
      BRIEFING,
      BRIEFING,
    ]);
  });

  it.each([
    { name: 'an export of one page', text: JSON.stringify(BRIEFING), count: 1 },
    { name: 'an export of several pages', text: JSON.stringify([BRIEFING, BRIEFING]), count: 2 },
    { name: 'something else', text: '{"a":1}', count: 0 },
    { name: 'a list of something else', text: '[1,null,"x"]', count: 0 },
    { name: 'nothing', text: '', count: 0 },
    { name: 'no JSON', text: '<html>', count: 0 },
    { name: 'null', text: 'null', count: 0 },
  ])('takes $name', ({ text, count }) => {
    expect(readTraces(text)).toHaveLength(count);
  });
});

describe('the messages of a backup', () => {
  const sized = (chars: number) => ({
    ...BRIEFING,
    page: { ...BRIEFING.page, title: 'x'.repeat(chars) },
  });

  it('hold many traces, none twice and none out of its place', () => {
    const traces = Array.from({ length: 7 }, (_, i) => sized(400_000 + i));
    const batches = batchesOf(traces);
    expect(batches.flat()).toEqual(traces);
    expect(batches.map(one => one.length)).toEqual([2, 2, 2, 1]);
  });

  it('hold one alone that is larger than any should be', () => {
    const batches = batchesOf([BRIEFING, sized(3e6), BRIEFING, BRIEFING]);
    expect(batches.map(one => one.length)).toEqual([1, 1, 2]);
    expect(batchesOf([])).toEqual([]);
  });
});
