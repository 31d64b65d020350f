// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPointer, INTENT_MS, LEAVE_MS } from '../../../../utils/page/marking/pointer.ts';

/** A page with citations at x = 10 ("k1") and x = 20 ("k2"), and a card. */
const page = () => {
  const log: string[] = [];
  const prepared: string[] = [];
  const controller = new AbortController();
  let card: string | null = null;
  let inCard = false;
  const close = () => {
    if (card !== null) log.push(`close ${card}`);
    card = null;
  };
  const listen = createPointer({
    citationAt: (_document, x) => (x === 10 ? 'k1' : x === 20 ? 'k2' : null),
    open(citation, reason) {
      card = citation;
      log.push(`open ${citation} ${reason}`);
    },
    close,
    current: () => card,
    prepare: citation => prepared.push(citation),
    owns: () => inCard,
    signal: controller.signal,
  });
  listen(document);
  const send = (type: string, clientX: number, more: PointerEventInit = {}) => {
    const event = new PointerEvent(type, {
      clientX,
      clientY: 5,
      bubbles: true,
      cancelable: true,
      pointerType: 'mouse',
      ...more,
    });
    Object.defineProperty(event, 'isTrusted', { value: true });
    document.body.dispatchEvent(event);
    return event;
  };
  return {
    log,
    prepared,
    send,
    stop: () => controller.abort(),
    /** Moves the pointer and lets the browser draw a frame. */
    async move(x: number, more?: PointerEventInit) {
      send('pointermove', x, more);
      await vi.advanceTimersByTimeAsync(20);
    },
    enterCard: (is: boolean) => {
      inCard = is;
    },
    openBy(citation: string) {
      card = citation;
    },
  };
};

beforeEach(
  () =>
    void vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
    }),
);
afterEach(() => void vi.useRealTimers());

describe('a pointer over citations', () => {
  it('has a card made ready as soon as it comes to a citation, once', async () => {
    const { move, prepared, log, stop } = page();
    await move(10);
    await move(10);
    expect([prepared, log]).toEqual([['k1'], []]);
    await move(0);
    await move(20);
    expect(prepared).toEqual(['k1', 'k2']);
    stop();
  });

  it('opens a card where it rests, not where it passes', async () => {
    const { move, log, stop } = page();
    await move(10);
    await move(0);
    await vi.advanceTimersByTimeAsync(INTENT_MS * 2);
    expect(log).toEqual([]);
    await move(10);
    await vi.advanceTimersByTimeAsync(INTENT_MS);
    expect(log).toEqual(['open k1 pointer']);
    stop();
  });

  it('closes it a while after it left both, but not on the way to the card', async () => {
    const { move, enterCard, log, stop } = page();
    await move(10);
    await vi.advanceTimersByTimeAsync(INTENT_MS);
    await move(0);
    await vi.advanceTimersByTimeAsync(LEAVE_MS / 2);
    enterCard(true);
    await move(0);
    await vi.advanceTimersByTimeAsync(LEAVE_MS * 3);
    expect(log).toEqual(['open k1 pointer']);
    enterCard(false);
    await move(0);
    await vi.advanceTimersByTimeAsync(LEAVE_MS);
    expect(log).toEqual(['open k1 pointer', 'close k1']);
    stop();
  });

  it('keeps it where the pointer comes back to the citation in time', async () => {
    const { move, log, stop } = page();
    await move(10);
    await vi.advanceTimersByTimeAsync(INTENT_MS);
    await move(0);
    await move(10);
    await vi.advanceTimersByTimeAsync(LEAVE_MS * 3);
    expect(log).toEqual(['open k1 pointer']);
    stop();
  });

  it('goes over to another citation where it rests on that', async () => {
    const { move, log, stop } = page();
    await move(10);
    await vi.advanceTimersByTimeAsync(INTENT_MS);
    await move(20);
    await vi.advanceTimersByTimeAsync(INTENT_MS);
    expect(log).toEqual(['open k1 pointer', 'open k2 pointer']);
    stop();
  });

  it('opens nothing while the reader selects text', async () => {
    const { move, log, stop } = page();
    await move(10, { buttons: 1 });
    await vi.advanceTimersByTimeAsync(INTENT_MS * 2);
    expect(log).toEqual([]);
    stop();
  });

  it('leaves a card that the keyboard opened', async () => {
    const { move, openBy, log, stop } = page();
    openBy('k2');
    await move(0);
    await vi.advanceTimersByTimeAsync(LEAVE_MS * 3);
    expect(log).toEqual([]);
    stop();
  });

  it('closes any card by a press elsewhere, not by one on its own citation', () => {
    const { send, openBy, log, stop } = page();
    openBy('k1');
    send('pointerdown', 10);
    expect(log).toEqual([]);
    send('pointerdown', 0);
    expect(log).toEqual(['close k1']);
    stop();
  });

  it('closes it by Escape wherever the focus is', () => {
    const { openBy, log, stop } = page();
    openBy('k1');
    const pressEscape = (isTrusted: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      document.body.dispatchEvent(event);
    };
    pressEscape(false);
    expect(log).toEqual([]);
    pressEscape(true);
    expect(log).toEqual(['close k1']);
    stop();
  });

  it('heeds no event that a script made up', async () => {
    const { openBy, log, stop } = page();
    const madeUp = (type: string, clientX: number, pointerType = 'mouse') =>
      document.body.dispatchEvent(
        new PointerEvent(type, { clientX, clientY: 5, bubbles: true, pointerType }),
      );
    madeUp('pointermove', 10);
    await vi.advanceTimersByTimeAsync(INTENT_MS * 2);
    madeUp('pointerdown', 10, 'touch');
    madeUp('click', 10, 'touch');
    openBy('k1');
    madeUp('pointerdown', 30);
    madeUp('pointermove', 30);
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    await vi.advanceTimersByTimeAsync(LEAVE_MS * 2);
    expect(log).toEqual([]);
    stop();
  });

  it('does nothing any more once stopped', async () => {
    const { move, log, stop } = page();
    await move(10);
    stop();
    await vi.advanceTimersByTimeAsync(INTENT_MS * 2);
    await move(20);
    await vi.advanceTimersByTimeAsync(INTENT_MS * 2);
    expect(log).toEqual([]);
  });
});

describe('a finger on citations', () => {
  it('opens the card by a tap; the second tap follows the link', () => {
    const { send, log, stop } = page();
    send('pointerdown', 10, { pointerType: 'touch' });
    expect(send('click', 10).defaultPrevented).toBe(true);
    send('pointerdown', 10, { pointerType: 'touch' });
    expect(send('click', 10).defaultPrevented).toBe(false);
    expect(log).toEqual(['open k1 touch']);
    stop();
  });

  it('leaves a tap beside citations to the page', () => {
    const { send, log, stop } = page();
    send('pointerdown', 0, { pointerType: 'touch' });
    expect(send('click', 0).defaultPrevented).toBe(false);
    expect(log).toEqual([]);
    stop();
  });

  it('leaves a click of the mouse to the page', () => {
    const { send, log, stop } = page();
    send('pointerdown', 10);
    expect(send('click', 10).defaultPrevented).toBe(false);
    expect(log).toEqual([]);
    stop();
  });

  it('does not obey clicks that the page made up', () => {
    const { send, log, stop } = page();
    send('pointerdown', 10, { pointerType: 'touch' });
    document.body.dispatchEvent(
      new MouseEvent('click', { clientX: 10, bubbles: true, cancelable: true }),
    );
    expect(log).toEqual([]);
    stop();
  });
});
