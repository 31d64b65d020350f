// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActionGuard, SETTLE_MS } from '../../../components/card/action-guard.ts';

/** The observer of what the reader can see, as Chromium has it and Firefox has not. */
let tellVisible: (isVisible?: boolean) => void;
let watched: Element[];
let options: unknown;
/** Elements of the page that stand in the top layer. */
let over: Element[];
let now: number;
let raised: string[];
let controller: AbortController;

beforeEach(() => {
  watched = [];
  over = [];
  raised = [];
  now = 1000;
  controller = new AbortController();
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(document, 'querySelectorAll').mockImplementation(() => over as never);
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: unknown[]) => void, init: unknown) {
        options = init;
        tellVisible = isVisible => callback([{ isVisible }]);
      }
      observe = (element: Element) => watched.push(element);
      disconnect = () => {
        watched = [];
      };
    },
  );
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function guarded() {
  const host = document.createElement('div');
  const card = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(card);
  Object.assign(card, {
    showPopover: () => raised.push('show'),
    hidePopover: () => raised.push('hide'),
  });
  return { card, guard: createActionGuard(card, controller.signal) };
}

describe('what is pressed in the card', () => {
  it('is not done where the page drew the card larger, and is once it stands as it is again', () => {
    const { card, guard } = guarded();
    Object.defineProperty(card, 'currentCSSZoom', { get: () => 5 * Number(card.style.zoom || 1) });
    now += SETTLE_MS;
    expect(guard.allows()).toBe(false);
    expect(card.style.zoom).toBe('0.2');
    expect(guard.allows()).toBe(false);
    now += SETTLE_MS;
    expect(guard.allows()).toBe(true);
  });

  it('is done once it stood for half a second, and again after each move', () => {
    const { guard } = guarded();
    expect(guard.allows()).toBe(false);
    now += SETTLE_MS;
    expect(guard.allows()).toBe(true);
    guard.moved();
    expect(guard.allows()).toBe(false);
    now += SETTLE_MS;
    expect(guard.allows()).toBe(true);
    expect(raised).toEqual([]);
  });

  it('is not done under something that was put over it: the card comes to the front first', () => {
    const { guard } = guarded();
    now += SETTLE_MS;
    over = [document.createElement('dialog')];
    expect(guard.allows()).toBe(false);
    expect(raised).toEqual(['hide', 'show']);
    expect(guard.allows()).toBe(false);
    now += SETTLE_MS;
    expect(guard.allows()).toBe(true);
  });

  it('is done over what was there before the card', () => {
    over = [document.createElement('dialog')];
    const { guard } = guarded();
    now += SETTLE_MS;
    expect(guard.allows()).toBe(true);
  });

  it('is not done for as long as the browser says that the card cannot be seen', () => {
    const { guard, card } = guarded();
    expect(watched).toEqual([card]);
    expect(options).toEqual({ trackVisibility: true, delay: 100 });
    now += SETTLE_MS;
    tellVisible(false);
    expect(guard.allows()).toBe(false);
    tellVisible(false);
    now += SETTLE_MS;
    expect(guard.allows()).toBe(false);
    tellVisible(true);
    now += SETTLE_MS;
    expect(guard.allows()).toBe(true);
  });

  it('is done where the browser cannot tell', () => {
    const { guard } = guarded();
    now += SETTLE_MS;
    tellVisible(undefined);
    expect(guard.allows()).toBe(true);
    vi.stubGlobal('IntersectionObserver', undefined);
    const other = guarded().guard;
    now += SETTLE_MS;
    expect(other.allows()).toBe(true);
  });

  it('is watched no longer than the card is open', () => {
    guarded();
    expect(watched).toHaveLength(1);
    controller.abort();
    expect(watched).toEqual([]);
  });
});
