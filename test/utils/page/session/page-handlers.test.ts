// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlacedReading } from '../../../../utils/page/marking/placed-reading.ts';
import {
  createPageHandlers,
  type PageHandlerDeps,
  stepTo,
} from '../../../../utils/page/session/page-handlers.ts';
import { createPageState } from '../../../../utils/page/session/page-state.ts';
import { pageOf, simpleReading } from '../sample-reading.ts';

const RANGES: Record<string, Range> = {};
const placed = (claim: string | null = null): PlacedReading => ({
  reading: simpleReading(pageOf('Lamps fell (cnbc.com)')),
  citation: id => RANGES[id] ?? null,
  claim: id => RANGES[id] ?? null,
  claimsOf: () => [RANGES.c1 as Range],
  holds: () => true,
  citationAt: () => null,
  claimIn: () => claim,
});

/** Handlers over a state with one claim and one citation, and what they asked of the rest. */
function stage(over: { at?: string | null; open?: string | null; next?: string | null } = {}) {
  const state = createPageState();
  const asked: unknown[] = [];
  const note = (...what: unknown[]) => void asked.push(what);
  const deps: PageHandlerDeps = {
    document,
    state,
    painter: {
      drawCitations: () => {},
      drawCurrent: () => {},
      light: (ranges, ms) => note('light', ranges, ms),
    },
    navigation: {
      current: () => over.at ?? null,
      step(_, direction) {
        note('step', direction);
        return over.next === undefined ? 'k1' : over.next;
      },
      goTo(_, citation) {
        note('go to', citation);
        return citation === 'k1';
      },
      forget: () => {},
    },
    card: {
      prepare: () => {},
      open: () => {},
      announce: citation => note('announce', citation),
      close: () => {},
      current: () => over.open ?? null,
      owns: () => false,
    },
    openCard: (citation, reason) => note('open', citation, reason),
    async readAgain() {
      note('read again');
      return false;
    },
  };
  return { state, asked, deps, handlers: createPageHandlers(deps) };
}

beforeEach(() => {
  document.body.innerHTML = '<p>Lamps fell</p>';
  Element.prototype.scrollIntoView = vi.fn();
  for (const id of ['k1', 'c1']) {
    const range = document.createRange();
    range.selectNodeContents(document.body);
    RANGES[id] = range;
  }
});

describe('showing', () => {
  it('a claim scrolls to it and lights it for a while', async () => {
    const { state, asked, handlers } = stage();
    state.place(placed());
    expect(await handlers.showTarget({ target: 'c1' })).toBe(true);
    expect(asked).toEqual([['light', [RANGES.c1], 4000]]);
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('a citation goes to it and lights its claims', async () => {
    const { state, asked, handlers } = stage();
    state.place({ ...placed(), claim: () => null });
    expect(await handlers.showTarget({ target: 'k1' })).toBe(true);
    expect(asked).toEqual([
      ['go to', 'k1'],
      ['light', [RANGES.c1], 4000],
    ]);
  });

  it('is false for what is not there, and before the page was read', async () => {
    const { state, asked, handlers } = stage();
    expect(await handlers.showTarget({ target: 'k1' })).toBe(false);
    state.place({ ...placed(), claim: () => null });
    expect(await handlers.showTarget({ target: 'k7' })).toBe(false);
    expect(asked).toEqual([['go to', 'k7']]);
  });
});

describe('what is on screen', () => {
  it('is told by the trace’s ids, and is nothing before the page was read', async () => {
    const { state, handlers } = stage();
    expect(await handlers.inView(null)).toEqual({ citations: [] });
    state.place(placed());
    const at = (top: number) => [new DOMRect(0, top, 50, 20)] as unknown as DOMRectList;
    const rects = vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue(at(10));
    expect(await handlers.inView(null)).toEqual({ citations: ['k1'] });
    rects.mockReturnValue(at(innerHeight + 10));
    expect(await handlers.inView(null)).toEqual({ citations: [] });
    rects.mockRestore();
  });
});

describe('keys', () => {
  const obey = async (
    name: 'next-citation' | 'previous-citation' | 'open-card',
    over: Parameters<typeof stage>[0] = {},
  ) => {
    const { state, asked, handlers } = stage(over);
    state.place(placed());
    await handlers.command({ name });
    return asked;
  };

  it('step and say where', async () => {
    expect(await obey('next-citation')).toEqual([
      ['step', 1],
      ['announce', 'k1'],
    ]);
    expect(await obey('previous-citation')).toEqual([
      ['step', -1],
      ['announce', 'k1'],
    ]);
  });

  it('take an open card along, from where it stands', async () => {
    expect(await obey('next-citation', { open: 'k4' })).toEqual([
      ['go to', 'k4'],
      ['step', 1],
      ['open', 'k1', 'keyboard'],
    ]);
  });

  it('open the card where the keyboard stands, else of the next citation', async () => {
    expect(await obey('open-card', { at: 'k2' })).toEqual([['open', 'k2', 'keyboard']]);
    expect(await obey('open-card')).toEqual([
      ['step', 1],
      ['open', 'k1', 'keyboard'],
    ]);
  });

  it('do nothing on a page without citations', async () => {
    expect(await obey('next-citation', { next: null })).toEqual([['step', 1]]);
    expect(await obey('open-card', { next: null })).toEqual([['step', 1]]);
  });

  it('step nowhere before the page was read', () => {
    expect(stepTo(stage().deps, 1)).toBeNull();
  });
});

describe('what is selected', () => {
  const select = (text: string, ranges = 1) =>
    vi.spyOn(window, 'getSelection').mockReturnValue({
      toString: () => text,
      rangeCount: ranges,
      getRangeAt: () => RANGES.c1,
    } as unknown as Selection);

  it('comes with the claim it touches', async () => {
    const { state, handlers } = stage();
    state.place(placed('c1'));
    select('  Lamps fell ');
    expect(await handlers.selection(null)).toEqual({ text: 'Lamps fell', claim: 'c1' });
  });

  it('touches none where nothing is selected, or nothing was read', async () => {
    const { state, handlers } = stage();
    select('Lamps');
    expect(await handlers.selection(null)).toEqual({ text: 'Lamps', claim: null });
    state.place(placed('c1'));
    select(' ');
    expect(await handlers.selection(null)).toEqual({ text: '', claim: null });
    select('Lamps', 0);
    expect(await handlers.selection(null)).toEqual({ text: 'Lamps', claim: null });
  });

  it('is no longer than the worker takes', async () => {
    select('a'.repeat(5001));
    expect((await stage().handlers.selection(null)).text).toHaveLength(5000);
  });
});

it('hands over the page as it stands', async () => {
  const { url, html } = await stage().handlers.pageHtml(null);
  expect(url).toBe(document.URL);
  expect(html).toBe(document.documentElement.outerHTML);
});

it('reads the page again', async () => {
  const { asked, handlers } = stage();
  expect(await handlers.readAgain(null)).toBe(false);
  expect(asked).toEqual([['read again']]);
});
