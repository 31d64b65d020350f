// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardDeps, CardReason } from '../../../../utils/page/session/card.ts';
import {
  createPageSession,
  type PageSession,
} from '../../../../utils/page/session/page-session.ts';
import type { LiveTrace } from '../../../../utils/trace/model/live.ts';
import type { PageReading } from '../../../../utils/trace/model/page-reading.ts';
import { drawnTexts, type FakeRegistry, giveHighlights } from '../fake-highlights.ts';
import { liveOf, simpleSteps } from '../sample-reading.ts';

let registry: FakeRegistry;
let session: PageSession | null = null;

beforeEach(() => {
  registry = giveHighlights(vi.stubGlobal);
  document.adoptedStyleSheets = [];
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  session?.stop();
  session = null;
  vi.unstubAllGlobals();
  window.history.replaceState({}, '', '/');
});

/**
 * A session on a page, with a worker that answers `answer` and a card that writes down what happens
 * to it.
 */
const start = (
  html: string,
  answer: (reading: PageReading) => LiveTrace | null = reading => liveOf(reading),
) => {
  document.body.innerHTML = html;
  const handed: PageReading[] = [];
  const cards: [citation: string, reason: CardReason][] = [];
  let alive = true;
  let deps: CardDeps | null = null;
  let open: string | null = null;
  let follow: ((live: LiveTrace) => void) | null = null;
  let lose = () => {};
  const close = () => {
    if (open === null) return;
    open = null;
    deps?.closed();
  };
  session = createPageSession({
    document,
    readText: simpleSteps,
    async handOver(reading) {
      if (!alive) throw new Error('Extension context invalidated.');
      handed.push(reading);
      return reading.citations.length > 0 ? answer(reading) : null;
    },
    watchLive(onChange, onLost) {
      follow = onChange;
      lose = onLost;
      return () => {
        follow = null;
      };
    },
    alive: () => alive,
    mountCard(given) {
      deps = given;
      return {
        open(citation, _rects, reason) {
          open = citation;
          cards.push([citation, reason]);
        },
        close,
        current: () => open,
        prepare() {},
        announce() {},
        owns: () => false,
      };
    },
  });
  return {
    handed,
    cards,
    close,
    card: () => deps as CardDeps,
    follows: () => follow !== null,
    live: (live: LiveTrace) => follow?.(live),
    replaceExtension() {
      alive = false;
      lose();
    },
    handlers: session.handlers,
  };
};

const until = (check: () => void) => vi.waitFor(check, { timeout: 4000, interval: 10 });
const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const PAGE =
  '<main><p id="a">Lamps fell (cnbc.com).</p><p id="b">Chairs rose (bbc.com).</p></main>';

/** The same trace with a verdict for the nearest claim of each citation. */
const judged = (
  live: LiveTrace,
  verdicts: Record<string, 'supported' | 'contradicted'>,
): LiveTrace => ({
  ...live,
  state: 'done',
  trace: {
    ...live.trace,
    claims: live.trace.claims.map(claim => ({
      ...claim,
      backing: claim.citations.flatMap(citation => {
        const verdict = verdicts[citation];
        return verdict
          ? [
              {
                outlet: 'x.com',
                article: 'a1',
                citation,
                basis: ['cited' as const],
                verdict,
                score: 0.9,
                passage: null,
                link: null,
                drift: [],
                parts: [],
              },
            ]
          : [];
      }),
    })),
    citations: live.trace.citations.map(citation => ({
      ...citation,
      resolution: { ...citation.resolution, status: 'resolved', article: 'a1' },
    })),
  },
});

describe('the session of a page', () => {
  it('hands over what it reads, draws the citations and leaves the page as it is', async () => {
    document.body.innerHTML = PAGE;
    const before = document.documentElement.outerHTML;
    const { handed } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    expect(handed[0]?.citations.map(({ text }) => text)).toEqual(['cnbc.com', 'bbc.com']);
    expect(drawnTexts(registry)).toEqual({ 'whence-cited': ['cnbc.com', 'bbc.com'] });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells the worker of a page without citations too, and follows no trace of it', async () => {
    const { handed, follows } = start('<p>Nothing here.</p>');
    await until(() => expect(handed).toHaveLength(1));
    expect(handed[0]?.claims).toHaveLength(1);
    expect(follows()).toBe(false);
  });

  it('recolours the citations as verdicts come in', async () => {
    const { handed, live, follows } = start(PAGE);
    await until(() => expect(follows()).toBe(true));
    live(judged(liveOf(handed[0] as PageReading), { k1: 'supported', k2: 'contradicted' }));
    expect(drawnTexts(registry)).toEqual({
      'whence-supported': ['cnbc.com'],
      'whence-contradicted': ['bbc.com'],
    });
  });

  it('keeps the colours of what was there when the page grows', async () => {
    const { handed, live, follows } = start(PAGE);
    await until(() => expect(follows()).toBe(true));
    live(judged(liveOf(handed[0] as PageReading), { k1: 'supported', k2: 'supported' }));
    find('main').insertAdjacentHTML('afterbegin', '<p>New (ft.com).</p>');
    await until(() =>
      expect(drawnTexts(registry)).toEqual({
        'whence-cited': ['ft.com'],
        'whence-supported': ['cnbc.com', 'bbc.com'],
      }),
    );
    await until(() => expect(handed).toHaveLength(2));
  });

  it('does not hand over again what only changed its nodes, and draws it where it is now', async () => {
    const { handed } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    const html = find('#a').innerHTML;
    find('#a').innerHTML = html;
    await until(() =>
      expect(
        [...(registry.get('whence-cited') ?? [])].some(
          range => range.startContainer === find('#a').firstChild,
        ),
      ).toBe(true),
    );
    await new Promise(resolve => setTimeout(resolve, 1000));
    expect(handed).toHaveLength(1);
  });

  it('forgets the trace and closes the card when the page becomes another one', async () => {
    const { handed, card, cards, handlers, follows } = start(PAGE);
    await until(() => expect(follows()).toBe(true));
    find('#a').getClientRects = () => [] as unknown as DOMRectList;
    await handlers.showTarget({ target: 'k1' });
    await handlers.command({ name: 'open-card' });
    expect(cards).toEqual([['k1', 'keyboard']]);
    window.history.pushState({}, '', '/two');
    find('main').innerHTML = '<p>Another story.</p>';
    await until(() => expect(handed.at(-1)?.page.url).toContain('/two'));
    expect(follows()).toBe(false);
    expect(card().live()).toBeNull();
    expect(drawnTexts(registry)).toEqual({});
  });

  it('reads again when asked, and answers once that was handed over', async () => {
    const { handed, handlers } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    expect(await handlers.readAgain(null)).toBe(true);
    expect(handed).toHaveLength(2);
  });

  it('says that reading failed instead of finding nothing', async () => {
    const { handed, handlers } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    const title = vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new TypeError('the page is in the way');
    });
    expect(await handlers.readAgain(null)).toBe(false);
    expect(handed).toHaveLength(1);
    title.mockRestore();
    expect(await handlers.readAgain(null)).toBe(true);
    expect(handed).toHaveLength(2);
  });

  it('takes everything away when stopped', async () => {
    const { handed } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    session?.stop();
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    find('#a').textContent = 'Other (ft.com)';
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(registry.size).toBe(0);
  });
});

describe('when the extension is replaced', () => {
  it('keeps its marks until a card has said so', async () => {
    const { follows, replaceExtension, handlers, card, close } = start(PAGE);
    await until(() => expect(follows()).toBe(true));
    replaceExtension();
    expect(drawnTexts(registry)['whence-cited']).toEqual(['cnbc.com', 'bbc.com']);
    await handlers.showTarget({ target: 'k1' });
    await handlers.command({ name: 'open-card' });
    expect(card().orphaned()).toBe(true);
    close();
    expect(drawnTexts(registry)).toEqual({});
  });

  it('lets an open card say so, and goes with it', async () => {
    const { follows, replaceExtension, handlers, card, close } = start(PAGE);
    await until(() => expect(follows()).toBe(true));
    const told = vi.fn();
    card().onLive(told);
    await handlers.showTarget({ target: 'k1' });
    await handlers.command({ name: 'open-card' });
    replaceExtension();
    expect(told).toHaveBeenCalledTimes(1);
    expect(card().orphaned()).toBe(true);
    expect(registry.size).toBeGreaterThan(0);
    close();
    expect(registry.size).toBe(0);
  });

  it('notices when the page changes, and draws nothing new', async () => {
    const { handed, replaceExtension, handlers } = start('<p>Nothing.</p>');
    await until(() => expect(handed).toHaveLength(1));
    replaceExtension();
    find('p').append(' More (ft.com).');
    await handlers.readAgain(null);
    expect(registry.size).toBe(0);
    expect(handed).toHaveLength(1);
  });
});

describe('what the worker asks', () => {
  it('shows a claim and a citation', async () => {
    const { handed, handlers } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    expect(await handlers.showTarget({ target: 'c2' })).toBe(true);
    expect(drawnTexts(registry)['whence-claim']?.[0]).toMatch(/^Chairs rose/);
    expect(await handlers.showTarget({ target: 'k1' })).toBe(true);
    expect(drawnTexts(registry)['whence-current']).toEqual(['cnbc.com']);
    expect(drawnTexts(registry)['whence-claim']?.[0]).toMatch(/^Lamps fell/);
    expect(await handlers.showTarget({ target: 'k99' })).toBe(false);
  });

  it('hands over the page, and what is selected in which claim', async () => {
    const { handed, handlers } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    const page = await handlers.pageHtml(null);
    expect(page.url).toBe(document.URL);
    expect(page.html).toContain('Chairs rose');
    const range = document.createRange();
    range.selectNodeContents(find('#b'));
    window.getSelection()?.removeAllRanges();
    expect(await handlers.selection(null)).toEqual({ text: '', claim: null });
    window.getSelection()?.addRange(range);
    expect(await handlers.selection(null)).toEqual({ text: 'Chairs rose (bbc.com).', claim: 'c2' });
  });

  it('lights the claims of the citation whose card is open', async () => {
    const { handed, card, handlers, close } = start(PAGE);
    await until(() => expect(handed).toHaveLength(1));
    await handlers.showTarget({ target: 'k2' });
    await handlers.command({ name: 'open-card' });
    expect(drawnTexts(registry)['whence-claim']?.[0]).toMatch(/^Chairs rose/);
    card().light('k1');
    expect(drawnTexts(registry)['whence-claim']?.[0]).toMatch(/^Lamps fell/);
    close();
    expect(drawnTexts(registry)).toEqual({ 'whence-cited': ['cnbc.com', 'bbc.com'] });
  });
});
