import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage, readTrace, send, watchTrace } from '../../../utils/messaging/client.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('asking the worker', () => {
  const answer = (reply: unknown) =>
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(reply as never);

  it('sends an envelope and gives the value', async () => {
    const sent = answer({ ok: true, value: { back: 2 } });
    expect(await send('undoRemoval', null)).toEqual({ back: 2 });
    expect(sent).toHaveBeenCalledWith({ to: 'worker', name: 'undoRemoval', payload: null });
  });

  it('throws with the worker’s own words, and says when nobody answered', async () => {
    answer({ ok: false, error: 'the disk is full' });
    await expect(send('undoRemoval', null)).rejects.toThrow('the disk is full');
    answer(undefined);
    await expect(send('undoRemoval', null)).rejects.toThrow('no answer');
  });
});

describe('asking a page', () => {
  const answer = (reply: unknown) =>
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(reply as never);

  it('sends to its tab and gives the value, false and null too', async () => {
    const sent = answer({ ok: true, value: false });
    expect(await askPage(7, 'showTarget', { target: 'k1' })).toBe(false);
    expect(sent).toHaveBeenCalledWith(7, {
      to: 'page',
      name: 'showTarget',
      payload: { target: 'k1' },
    });
  });

  it('is null where it failed, nobody answered, or nobody is there', async () => {
    answer({ ok: false, error: 'broken' });
    expect(await askPage(7, 'readAgain', null)).toBeNull();
    answer(undefined);
    expect(await askPage(7, 'readAgain', null)).toBeNull();
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiving end'));
    expect(await askPage(7, 'readAgain', null)).toBeNull();
  });
});

describe('watching a trace', () => {
  /** Ports that were opened, each with what was posted and the ends that a worker would hold. */
  function openPorts() {
    const ports: {
      posted: unknown[];
      tell: (message: unknown) => void;
      drop: () => void;
      disconnected: boolean;
    }[] = [];
    const connect = vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
      const port = {
        posted: [] as unknown[],
        tell: (_: unknown) => {},
        drop: () => {},
        disconnected: false,
      };
      ports.push(port);
      return {
        postMessage: (message: unknown) => port.posted.push(message),
        onMessage: { addListener: (listen: (message: unknown) => void) => (port.tell = listen) },
        onDisconnect: { addListener: (listen: () => void) => (port.drop = listen) },
        disconnect: () => {
          port.disconnected = true;
        },
      } as never;
    });
    return { ports, connect };
  }

  it('says what it wants, and passes on every change', () => {
    const { ports, connect } = openPorts();
    const seen: unknown[] = [];
    watchTrace({ id: 'trace-1' }, live => seen.push(live));
    expect(connect).toHaveBeenCalledWith({ name: 'whence-live' });
    expect(ports[0]?.posted).toEqual([{ id: 'trace-1' }]);
    ports[0]?.tell({ whole: { id: 'trace-1', state: 'done' } });
    expect(seen).toEqual([{ id: 'trace-1', state: 'done' }]);
  });

  it('reads a trace once, or says that it is gone', async () => {
    const { ports } = openPorts();
    const [found, gone] = [readTrace('trace-1'), readTrace('trace-2')];
    ports[0]?.tell({ whole: { id: 'trace-1' } });
    ports[1]?.tell({ gone: true });
    expect([await found, await gone]).toEqual([{ id: 'trace-1' }, null]);
    expect(ports.map(({ disconnected }) => disconnected)).toEqual([true, true]);
  });

  it('comes back half a second after the worker was stopped, until it is ended', () => {
    vi.useFakeTimers();
    const { ports } = openPorts();
    const end = watchTrace({ tab: 7 }, () => undefined);
    ports[0]?.drop();
    vi.advanceTimersByTime(499);
    expect(ports).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(ports[1]?.posted).toEqual([{ tab: 7 }]);
    end();
    expect(ports[1]?.disconnected).toBe(true);
    ports[1]?.drop();
    vi.advanceTimersByTime(5000);
    expect(ports).toHaveLength(2);
  });

  it('an end between two connections opens none', () => {
    vi.useFakeTimers();
    const { ports } = openPorts();
    const end = watchTrace({ tab: 7 }, () => undefined);
    ports[0]?.drop();
    end();
    vi.advanceTimersByTime(5000);
    expect(ports).toHaveLength(1);
  });

  it('tells when the extension itself was replaced', () => {
    vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    const lost = vi.fn();
    const end = watchTrace({ here: true }, () => undefined, { onLost: lost });
    expect(lost).toHaveBeenCalledTimes(1);
    expect(end).not.toThrow();
  });
});
