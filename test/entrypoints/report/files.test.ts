import { describe, expect, it } from 'vitest';
import { backupOf, tracesIn } from '../../../entrypoints/report/backup.ts';
import { wrongSourceReport } from '../../../entrypoints/report/wrong-source.ts';
import { BRIEFING } from '../../components/fixtures/briefing.ts';
import { LIVES } from '../../components/fixtures/lives.ts';

describe('library backup', () => {
  it('comes back as it went', () => {
    expect(tracesIn(backupOf([BRIEFING, BRIEFING], new Date('2026-05-20T10:00:00Z')))).toEqual([
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
    expect(tracesIn(text)).toHaveLength(count);
  });
});

describe('wrongSourceReport', () => {
  it('holds what somebody needs to see the mistake', () => {
    const report = JSON.parse(wrongSourceReport(LIVES.done, 'k2', '0.1.0') ?? 'null');
    expect(report).toMatchObject({
      schema: 'whence/wrong-source@1',
      whence: '0.1.0',
      citation: { id: 'k2' },
      article: { id: 'a2' },
    });
    expect(report.claims.map(({ id }: { id: string }) => id)).toEqual(['c3', 'c4']);
  });

  it('is nothing for a citation the trace lacks', () => {
    expect(wrongSourceReport(LIVES.done, 'k99', '0.1.0')).toBeNull();
  });
});
