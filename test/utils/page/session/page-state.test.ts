import { describe, expect, it, vi } from 'vitest';
import type { PlacedReading } from '../../../../utils/page/marking/placed-reading.ts';
import { toPageReading } from '../../../../utils/page/session/page-reading.ts';
import { createPageState } from '../../../../utils/page/session/page-state.ts';
import { liveOfTexts, pageOf, simpleReading } from '../sample-reading.ts';

/** A reading whose ranges are the page's own ids. */
function placedOf(...texts: string[]): PlacedReading {
  const asRange = (id: string) => id as unknown as Range;
  return {
    reading: simpleReading(pageOf(...texts)),
    citation: asRange,
    claim: asRange,
    claimsOf: id => [asRange(`claims of ${id}`)],
    holds: () => true,
    citationAt: () => null,
    claimIn: () => null,
  };
}
const ONE = 'Lamps fell (cnbc.com)';
const TWO = 'Sofas rose (bbc.com)';

describe('before there is a trace', () => {
  it('every id is the page’s own', () => {
    const state = createPageState();
    expect(state.placed()).toBeNull();
    expect(state.citation('k1')).toBeNull();
    expect(state.claimsOf('k1')).toEqual([]);
    state.place(placedOf(ONE));
    expect(state.toPage('k1')).toBe('k1');
    expect(state.toTrace('k1')).toBe('k1');
    expect(state.citation('k1')).toBe('k1');
    expect(state.nameOf('k1')).toBe('whence-cited');
  });

  it('what was handed over is kept', () => {
    const state = createPageState();
    const reading = toPageReading(pageOf(ONE), simpleReading(pageOf(ONE)));
    expect(state.handed()).toBeNull();
    state.hand(reading);
    expect(state.handed()).toBe(reading);
  });
});

describe('with a trace that is behind the page', () => {
  const state = createPageState();
  state.place(placedOf(ONE, TWO));
  state.follow(liveOfTexts(TWO));

  it('ids are those of the trace', () => {
    expect(state.toPage('k1')).toBe('k2');
    expect(state.toTrace('k2')).toBe('k1');
    expect(state.citation('k1')).toBe('k2');
    expect(state.claim('c1')).toBe('c2');
    expect(state.claimsOf('k1')).toEqual(['claims of k2']);
  });

  it('what the trace does not have yet has none', () => {
    expect(state.toTrace('k1')).toBeNull();
    expect(state.nameOf('k1')).toBe('whence-cited');
  });

  it('and every new reading is matched anew', () => {
    state.place(placedOf(TWO));
    expect(state.toTrace('k1')).toBe('k1');
    state.follow(null);
    expect(state.toTrace('k9')).toBe('k9');
  });
});

it('draws a citation as the trace says', () => {
  const state = createPageState();
  state.place(placedOf(ONE));
  state.follow({ ...liveOfTexts(ONE), state: 'done' });
  expect(state.nameOf('k1')).toBe('whence-cited');
  const live = liveOfTexts(ONE);
  const [citation] = live.trace.citations;
  if (!citation) throw new Error('no citation');
  const resolution = { ...citation.resolution, status: 'not-found' as const };
  const step = {
    at: '2026-05-20T09:00:00Z',
    did: 'asked' as const,
    what: 'cnbc.com',
    url: null,
    outcome: 'nothing',
  };
  state.follow({
    ...live,
    state: 'done',
    trace: {
      ...live.trace,
      citations: [{ ...citation, resolution: { ...resolution, steps: [step] } }],
    },
  });
  expect(state.nameOf('k1')).toBe('whence-unknown');
});

describe('who listens', () => {
  it('hears of every trace until they stop, and of none after the page became another', () => {
    const state = createPageState();
    const heard = vi.fn();
    const stop = state.onLive(heard);
    const live = liveOfTexts(ONE);
    state.follow(live);
    state.tell();
    expect(heard.mock.calls).toEqual([[live], [live]]);
    state.follow(null);
    state.tell();
    expect(heard).toHaveBeenCalledTimes(2);
    expect(state.live()).toBeNull();
    stop();
    state.follow(live);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
