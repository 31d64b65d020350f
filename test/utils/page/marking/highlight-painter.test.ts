// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHighlightPainter } from '../../../../utils/page/marking/highlight-painter.ts';
import type { HighlightName } from '../../../../utils/page/marking/highlight-style.ts';
import type { Highlights } from '../../../../utils/page/marking/highlights.ts';
import type { PlacedReading } from '../../../../utils/page/marking/placed-reading.ts';
import { pageOf, simpleReading } from '../sample-reading.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const range = () => document.createRange();

function paint() {
  const drawn = new Map<HighlightName, readonly Range[]>();
  const highlights: Highlights = {
    prepare: () => false,
    draw: (name, ranges) => void drawn.set(name, ranges),
    at: () => [],
    clear: () => {},
  };
  const ends = new AbortController();
  return { drawn, ends, painter: createHighlightPainter(highlights, ends.signal) };
}

describe('citations', () => {
  it('are drawn each under its name, and no name keeps those of before', () => {
    const [one, two] = [range(), range()];
    const placed = {
      reading: simpleReading(pageOf('a (cnbc.com)', 'b (bbc.com)', 'c (dw.com)')),
      citation: (id: string) => ({ k1: one, k2: two })[id] ?? null,
    } as unknown as PlacedReading;
    const { drawn, painter } = paint();
    painter.drawCitations(placed, id => (id === 'k1' ? 'whence-supported' : 'whence-cited'));
    expect(Object.fromEntries(drawn)).toEqual({
      'whence-cited': [two],
      'whence-unknown': [],
      'whence-supported': [one],
      'whence-partial': [],
      'whence-unsupported': [],
      'whence-contradicted': [],
    });
  });
});

describe('light', () => {
  it('stays until told otherwise', () => {
    const { drawn, painter } = paint();
    const lit = [range()];
    painter.light(lit);
    vi.advanceTimersByTime(60_000);
    expect(drawn.get('whence-claim')).toBe(lit);
    painter.light([]);
    expect(drawn.get('whence-claim')).toEqual([]);
  });

  it('goes out after its time', () => {
    const { drawn, painter } = paint();
    const lit = [range()];
    painter.light(lit, 4000);
    vi.advanceTimersByTime(3999);
    expect(drawn.get('whence-claim')).toBe(lit);
    vi.advanceTimersByTime(1);
    expect(drawn.get('whence-claim')).toEqual([]);
  });

  it('is not put out by the time of an earlier one', () => {
    const { drawn, painter } = paint();
    painter.light([range()], 4000);
    const lit = [range()];
    painter.light(lit);
    vi.advanceTimersByTime(4000);
    expect(drawn.get('whence-claim')).toBe(lit);
  });

  it('draws nothing more once the session ended', () => {
    const { drawn, ends, painter } = paint();
    const lit = [range()];
    painter.light(lit, 4000);
    ends.abort();
    vi.advanceTimersByTime(4000);
    expect(drawn.get('whence-claim')).toBe(lit);
  });
});

it('marks where the keyboard stands, or nothing', () => {
  const { drawn, painter } = paint();
  const here = range();
  painter.drawCurrent(here);
  expect(drawn.get('whence-current')).toEqual([here]);
  painter.drawCurrent(null);
  expect(drawn.get('whence-current')).toEqual([]);
});
