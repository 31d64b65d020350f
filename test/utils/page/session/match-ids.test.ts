import { describe, expect, it } from 'vitest';
import { matchIds } from '../../../../utils/page/session/match-ids.ts';
import { liveOfTexts, pageOf, simpleReading } from '../sample-reading.ts';

const matched = (page: string[], trace: string[]) => {
  const { toTrace } = matchIds(simpleReading(pageOf(...page)), liveOfTexts(...trace).trace);
  return Object.fromEntries(toTrace);
};

describe('ids of the page and of the trace', () => {
  const cases = [
    {
      name: 'are the same where both read the same',
      page: ['A (cnbc.com)', 'B (bbc.com)'],
      trace: ['A (cnbc.com)', 'B (bbc.com)'],
      want: { c1: 'c1', c2: 'c2', k1: 'k1', k2: 'k2' },
    },
    {
      name: 'shift where a paragraph came in between',
      page: ['New (ft.com)', 'A (cnbc.com)'],
      trace: ['A (cnbc.com)'],
      want: { c2: 'c1', k2: 'k1' },
    },
    {
      name: 'tell equal marks apart by their claims',
      page: ['B (cnbc.com)', 'A (cnbc.com)'],
      trace: ['A (cnbc.com)', 'B (cnbc.com)'],
      want: { c1: 'c2', c2: 'c1', k1: 'k2', k2: 'k1' },
    },
    {
      name: 'go in order where all is equal',
      page: ['A (cnbc.com)', 'A (cnbc.com)'],
      trace: ['A (cnbc.com)', 'A (cnbc.com)'],
      want: { c1: 'c1', c2: 'c2', k1: 'k1', k2: 'k2' },
    },
    {
      name: 'go in order where all is equal, below a line that was added',
      page: ['New (ft.com)', 'A (reuters.com)', 'A (reuters.com)'],
      trace: ['A (reuters.com)', 'A (reuters.com)'],
      want: { c2: 'c1', c3: 'c2', k2: 'k1', k3: 'k2' },
    },
    {
      name: 'are absent where the claim grew',
      page: ['A and more (cnbc.com)'],
      trace: ['A (cnbc.com)'],
      want: {},
    },
    { name: 'are absent without a trace of it', page: [], trace: ['A (cnbc.com)'], want: {} },
  ];
  it.each(cases)('$name', ({ page, trace, want }) => {
    expect(matched(page, trace)).toEqual(want);
  });

  it('lead back as well', () => {
    const { toPage } = matchIds(
      simpleReading(pageOf('New', 'A (cnbc.com)')),
      liveOfTexts('A (cnbc.com)').trace,
    );
    expect(toPage.get('c1')).toBe('c2');
    expect(toPage.get('k1')).toBe('k1');
  });
});
