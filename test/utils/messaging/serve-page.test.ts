import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reply } from '../../../utils/messaging/envelope.ts';
import { type PageHandlers, servePage } from '../../../utils/messaging/serve-page.ts';

type Listener = (raw: unknown, sender: object, send: (reply: Reply) => void) => true | undefined;
let listener: Listener | null;
let stop: () => void;
const showTarget = vi.fn(async () => true);
const readAgain = vi.fn(() => Promise.reject(new Error('the page is gone')));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  listener = null;
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(added => {
    listener = added as never;
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(removed => {
    if (removed === (listener as never)) listener = null;
  });
  stop = servePage({ showTarget, readAgain } as unknown as PageHandlers);
});

const ask = (raw: unknown) =>
  new Promise<Reply>(resolve => {
    if (listener?.(raw, {}, resolve) !== true) resolve({ ok: false, error: 'left alone' });
  });

it('answers what is for a page, a failure as data', async () => {
  const payload = { target: 'k1' };
  expect(await ask({ to: 'page', name: 'showTarget', payload })).toEqual({ ok: true, value: true });
  expect(showTarget).toHaveBeenCalledWith(payload);
  expect(await ask({ to: 'page', name: 'readAgain', payload: null })).toEqual({
    ok: false,
    error: 'Error: the page is gone',
  });
});

it('leaves all else to whoever it belongs to', async () => {
  const others = [
    null,
    undefined,
    { to: 'worker', name: 'showTarget', payload: {} },
    { to: 'page', payload: {} },
    { to: 'page', name: 'unheardOf', payload: {} },
  ];
  for (const raw of others) expect(await ask(raw)).toEqual({ ok: false, error: 'left alone' });
  expect(showTarget).not.toHaveBeenCalled();
});

it('listens no more once it was stopped', () => {
  stop();
  expect(listener).toBeNull();
});
