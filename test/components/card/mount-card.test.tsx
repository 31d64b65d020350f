// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SETTLE_MS } from '../../../components/card/action-guard.ts';
import { mountCard } from '../../../components/card/mount-card.tsx';
import type { CardDeps, CardHost } from '../../../utils/page/session/card.ts';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

const RECT = new DOMRect(100, 100, 80, 16);

interface Stage {
  readonly card: CardHost;
  readonly deps: CardDeps;
  readonly sent: unknown[];
  /** The trace changed. */
  grow(live: LiveTrace): void;
}

let controller: AbortController;

function stage(over: Partial<CardDeps> = {}): Stage {
  const sent: unknown[] = [];
  Object.assign(fakeBrowser.runtime, {
    sendMessage: async (message: unknown) => {
      sent.push(message);
      return { ok: true, value: null };
    },
  });
  const listeners = new Set<(live: LiveTrace) => void>();
  let live: LiveTrace | null = LIVES.done;
  const deps: CardDeps = {
    reading: () => null,
    live: () => live,
    onLive(callback) {
      listeners.add(callback);
      return () => listeners.delete(callback);
    },
    measureRects: () => [RECT],
    light: vi.fn(),
    step: vi.fn(),
    closed: vi.fn(),
    orphaned: () => false,
    signal: controller.signal,
    ...over,
  };
  const grow = (next: LiveTrace) => {
    live = next;
    for (const tell of listeners) tell(next);
  };
  return { card: mountCard(deps), deps, sent, grow };
}

const hosts = () => document.querySelectorAll('[data-whence]');
const dialog = () => {
  const found = hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('[role=dialog]');
  if (!found) throw new Error('no card');
  return found;
};
const button = (name: string) => {
  const found = [...dialog().querySelectorAll('button')].find(
    button => button.textContent === name || button.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

/** A click as a person makes it, or (untrusted) as a page's script does. */
function click(element: Element, trusted = true): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  element.dispatchEvent(event);
}

function press(element: Element, key: string, shiftKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    shiftKey,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
  return event;
}

/** Lets the card be placed, and time pass until the reader can have seen it. */
async function settle(): Promise<void> {
  await vi.waitFor(() => expect(dialog().style.left).not.toBe(''));
  const now = performance.now() + SETTLE_MS;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
}

/** happy-dom has no top layer: what was asked to be shown in it. */
const shown: Element[] = [];

beforeAll(async () => {
  await useMessages();
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      shown.push(this);
    },
  });
});
beforeEach(() => {
  shown.length = 0;
  controller = new AbortController();
  document.body.innerHTML = '<p><a href="#x">before</a> text (techcrunch.com)</p>';
});
afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
});

describe('a citation that is announced', () => {
  const said = () => hosts()[0]?.shadowRoot?.querySelector('[role=status]')?.textContent;
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is said in a line, the next instead of it, and leaves nothing in the page', () => {
    const { card } = stage();
    card.announce('k5');
    expect(said()).toBe('');
    vi.advanceTimersByTime(200);
    expect(said()).toBe('CNBC, Says otherwise, 5 of 12');
    card.announce('k9');
    vi.advanceTimersByTime(200);
    expect(said()).toBe('Forbes, Can’t tell, 9 of 12');
    expect(hosts()).toHaveLength(1);
    vi.advanceTimersByTime(5000);
    expect(hosts()).toHaveLength(0);
  });
  it('is said before it is traced, and gives way to the card', () => {
    const { card } = stage({ live: () => LIVES.read });
    card.announce('k2');
    vi.advanceTimersByTime(200);
    expect(said()).toBe('MSN, Not looked up yet, 2 of 12');
    card.open('k2', [RECT], 'keyboard');
    expect(hosts()).toHaveLength(1);
    dialog();
  });
  it('is said to be still to come where it was stopped before its turn', () => {
    const { card } = stage({ live: () => LIVES.stopped });
    card.announce('k9');
    vi.advanceTimersByTime(200);
    expect(said()).toBe('Forbes, Not looked up yet, 9 of 12');
  });
  it('is said by nobody once the reader stopped or the extension is gone', () => {
    const { card } = stage();
    card.announce('k1');
    controller.abort();
    expect(hosts()).toHaveLength(0);
    const gone = stage({ orphaned: () => true });
    gone.card.announce('k1');
    vi.advanceTimersByTime(200);
    expect(hosts()).toHaveLength(0);
  });
});

describe('the host', () => {
  it('stands on <html> only while a card is open, and alone', () => {
    const before = document.body.innerHTML;
    const { card } = stage();
    expect(hosts()).toHaveLength(0);
    card.open('k1', [RECT], 'pointer');
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    card.open('k2', [RECT], 'pointer');
    expect(hosts()).toHaveLength(1);
    card.close();
    expect(hosts()).toHaveLength(0);
    expect(document.body.innerHTML).toBe(before);
  });

  it('shows the card in the top layer, once for as long as it is open', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'pointer');
    card.open('k2', [RECT], 'pointer');
    expect(dialog().popover).toBe('manual');
    expect(shown).toEqual([dialog()]);
  });

  it('is measured anew at every citation', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'pointer');
    dialog().style.setProperty('--card-room', '96px');
    card.open('k2', [RECT], 'pointer');
    expect(dialog().style.getPropertyValue('--card-room')).toBe('');
  });

  it.each([
    ['de', 'de'],
    ['zh_CN', 'zh-CN'],
  ])(
    'says the language of its own words, whatever that of the page: %s',
    async (locale, language) => {
      await useMessages(locale);
      const { card } = stage();
      await useMessages();
      document.documentElement.lang = 'ja';
      card.announce('k1');
      expect(hosts()[0]?.shadowRoot?.querySelector<HTMLElement>('[role=status]')?.lang).toBe(
        language,
      );
      card.open('k1', [RECT], 'pointer');
      document.documentElement.removeAttribute('lang');
      expect(dialog().lang).toBe(language);
    },
  );

  it('goes when the reader stops', () => {
    const { card, deps } = stage();
    card.open('k1', [RECT], 'pointer');
    controller.abort();
    expect(hosts()).toHaveLength(0);
    expect(deps.closed).toHaveBeenCalledOnce();
  });

  it('goes when its citation is no longer drawn', async () => {
    const { card } = stage({ measureRects: () => [] });
    card.open('k1', [RECT], 'pointer');
    await vi.waitFor(() => expect(card.current()).toBeNull());
  });

  it('carries its styles where the page’s policy has no say', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'pointer');
    expect(hosts()[0]?.shadowRoot?.adoptedStyleSheets).toHaveLength(1);
  });
});

describe('the dialog', () => {
  it('is named by its outlet and not modal', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'pointer');
    const name = dialog().getAttribute('aria-labelledby');
    expect(dialog().querySelector(`#${name}`)?.textContent).toBe('TechCrunch');
    expect(dialog().hasAttribute('aria-modal')).toBe(false);
  });

  it('fills in as the trace grows', () => {
    const { card, grow } = stage();
    grow(LIVES.tracing);
    card.open('k6', [RECT], 'pointer');
    expect(dialog().textContent).toContain('Looking for the article…');
    grow(LIVES.done);
    expect(dialog().textContent).toContain('Several articles fit.');
  });

  it('shows what the page alone says until the worker answers', () => {
    const { page, claims, citations, mentions } = LIVES.read.trace;
    const { card, sent } = stage({
      live: () => null,
      reading: () => ({ page, claims, citations, mentions, links: [] }),
    });
    card.open('k2', [RECT], 'pointer');
    expect(dialog().textContent).toContain('msn.com');
    expect(button('Trace this page').disabled).toBe(true);
    expect(sent).toEqual([]);
  });

  it('is made ready without a trace in the page, and shown as the trace is by then', () => {
    const { card, grow } = stage({});
    card.prepare('k5');
    expect(hosts()).toHaveLength(0);
    expect(card.current()).toBeNull();
    card.open('k1', [RECT], 'pointer');
    expect(dialog().textContent).toContain('TechCrunch');
    expect(dialog().textContent).not.toContain('CNBC');
    grow(LIVES.read);
    card.close();
    card.prepare('k2');
    card.open('k2', [RECT], 'pointer');
    expect(dialog().textContent).toContain('Not looked up yet.');
    expect(hosts()).toHaveLength(1);
  });

  it('says when the extension was replaced under it, although nothing can be asked of it any more, words included', () => {
    let orphaned = false;
    const { card } = stage({ orphaned: () => orphaned });
    orphaned = true;
    const { i18n } = fakeBrowser;
    Object.assign(fakeBrowser, {
      i18n: { getMessage: () => expect.fail('Extension context invalidated.') },
    });
    card.open('k1', [RECT], 'pointer');
    Object.assign(fakeBrowser, { i18n });
    expect(dialog().textContent).toContain('Whence was updated');
    expect(
      [...dialog().querySelectorAll('button')].map(
        one => one.getAttribute('aria-label') ?? one.textContent,
      ),
    ).toEqual(['Close', 'Load the page again']);
  });
});

describe('focus', () => {
  it('moves in for the keyboard and back on closing', () => {
    const { card } = stage();
    const before = document.querySelector('a');
    before?.focus();
    card.open('k1', [RECT], 'keyboard');
    expect(hosts()[0]?.shadowRoot?.activeElement).toBe(dialog());
    card.close();
    expect(document.activeElement).toBe(before);
  });

  it('stays where it is for the pointer', () => {
    const { card } = stage();
    document.querySelector('a')?.focus();
    card.open('k1', [RECT], 'pointer');
    expect(document.activeElement).toBe(document.querySelector('a'));
  });

  it('stays on the button while walking from citation to citation', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'keyboard');
    button('Next citation').focus();
    card.open('k2', [RECT], 'keyboard');
    expect(hosts()[0]?.shadowRoot?.activeElement).toBe(button('Next citation'));
    card.open('k12', [RECT], 'keyboard');
    expect(hosts()[0]?.shadowRoot?.activeElement).toBe(dialog());
  });

  it('leaves by Esc, and by Tab past either end', () => {
    const { card, deps } = stage();
    card.open('k1', [RECT], 'keyboard');
    press(dialog(), 'Escape');
    expect(card.current()).toBeNull();
    card.open('k1', [RECT], 'keyboard');
    expect(press(dialog(), 'Tab').defaultPrevented).toBe(false);
    expect(press(dialog(), 'Tab', true).defaultPrevented).toBe(true);
    expect(card.current()).toBeNull();
    card.open('k1', [RECT], 'keyboard');
    button('Open report').focus();
    press(button('Open report'), 'Tab');
    expect(card.current()).toBeNull();
    expect(deps.closed).toHaveBeenCalledTimes(3);
  });
});

describe('actions', () => {
  const message = (name: string, payload: unknown) => ({ to: 'worker', name, payload });

  it.each([
    ['k12', 'Try again', message('startTrace', { id: 'trace-1', citations: ['k12'], fresh: true })],
    ['k6', 'None of these', message('choose', { id: 'trace-1', citation: 'k6', url: '' })],
    [
      'k4',
      'Read the archived copy here',
      message('readArchived', { id: 'trace-1', article: 'a5' }),
    ],
    ['k1', 'Open report', message('openScreen', { screen: 'report', id: 'trace-1' })],
  ])(
    '%s: “%s” asks the worker, once the reader can have seen it',
    async (citation, name, asked) => {
      const { card, sent } = stage();
      card.open(citation, [RECT], 'pointer');
      click(button(name));
      expect(sent).toEqual([]);
      await settle();
      click(button(name));
      expect(sent).toEqual([asked]);
    },
  );

  it('asks for nothing so soon after the card moved to another citation', async () => {
    const { card, sent } = stage();
    card.open('k1', [RECT], 'pointer');
    await settle();
    card.open('k2', [RECT], 'pointer');
    click(button('Open report'));
    expect(sent).toEqual([]);
  });

  it('does nothing for an event that a script made up', async () => {
    const { card, sent, deps } = stage();
    card.open('k12', [RECT], 'pointer');
    await settle();
    for (const name of ['Try again', 'Open report', 'Previous citation', 'Close'])
      click(button(name), false);
    dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(sent).toEqual([]);
    expect(deps.step).not.toHaveBeenCalled();
    expect(card.current()).toBe('k12');
  });

  it('steps to the neighbours by the page', () => {
    const { card, deps } = stage();
    card.open('k2', [RECT], 'pointer');
    click(button('Next citation'));
    expect(deps.step).toHaveBeenCalledWith(1);
  });

  it('owns what happens inside it and nothing else', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'pointer');
    const owned: boolean[] = [];
    document.addEventListener('click', event => owned.push(card.owns(event)), { once: true });
    click(button('Copy citation'));
    document.addEventListener('click', event => owned.push(card.owns(event)), { once: true });
    document.querySelector('p')?.click();
    expect(owned).toEqual([true, false]);
  });

  it('stays quiet when the worker cannot be reached', async () => {
    const { card } = stage();
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async () => Promise.reject(new Error('gone')),
    });
    card.open('k12', [RECT], 'pointer');
    await settle();
    click(button('Try again'));
    await Promise.resolve();
    expect(card.current()).toBe('k12');
  });
});

describe('a page that is against the card', () => {
  it('may take it away: it can be opened again, and nothing is asked', async () => {
    const { card, sent, deps } = stage();
    card.open('k1', [RECT], 'pointer');
    hosts()[0]?.remove();
    expect(card.current()).toBeNull();
    card.open('k1', [RECT], 'pointer');
    expect(hosts()).toHaveLength(1);
    expect(deps.closed).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });

  it('may keep it from being shown: nothing is left in the page', () => {
    const { card, deps } = stage();
    vi.spyOn(HTMLElement.prototype, 'showPopover').mockImplementationOnce(() => {
      throw new DOMException('not connected', 'InvalidStateError');
    });
    card.open('k1', [RECT], 'pointer');
    expect([hosts().length, card.current()]).toEqual([0, null]);
    expect(deps.closed).toHaveBeenCalledOnce();
  });

  it('cannot define what the host is', () => {
    const { card } = stage();
    card.open('k1', [RECT], 'pointer');
    expect(hosts()[0]?.localName).toBe('div');
  });
});
