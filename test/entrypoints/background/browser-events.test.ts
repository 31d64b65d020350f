import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToBrowser } from '../../../entrypoints/background/browser-events.ts';
import { loadSelection } from '../../../utils/storage/selections.ts';
import { tabTraces } from '../../../utils/storage/tabs.ts';
import type { TraceRecord } from '../../../utils/trace/model/record.ts';
import { traceOf } from '../../utils/trace/build.ts';
import { recordAround } from '../../utils/trace/record.ts';
import { fakeServices } from './fake-services.ts';

type Listener = (...given: unknown[]) => void;
const heard = new Map<string, Listener>();
const event = (name: string) => ({
  addListener: (listener: Listener) => void heard.set(name, listener),
});
const say = async (name: string, ...given: unknown[]) => {
  heard.get(name)?.(...given);
  await new Promise(resolve => setTimeout(resolve, 20));
};
const sent: unknown[] = [];
const opened: { url: string; openerTabId?: number }[] = [];
let windows: { incognito: boolean }[] = [];

const listen = (...records: TraceRecord[]) => {
  const services = fakeServices(...records);
  listenToBrowser(services);
  return services;
};

beforeEach(() => {
  fakeBrowser.reset();
  heard.clear();
  sent.length = 0;
  opened.length = 0;
  windows = [];
  Object.assign(fakeBrowser, {
    commands: { onCommand: event('command') },
    contextMenus: { onClicked: event('menu'), removeAll: async () => undefined, create() {} },
    windows: { onRemoved: event('window closed'), getAll: async () => windows },
  });
  Object.assign(fakeBrowser.runtime, {
    onInstalled: event('installed'),
    onStartup: event('startup'),
    getURL: (path: string) => `chrome-extension://w${path}`,
  });
  Object.assign(fakeBrowser.tabs, {
    onUpdated: event('tab updated'),
    onRemoved: event('tab closed'),
    create: async (options: { url: string }) => void opened.push(options),
    sendMessage: async (tab: number, message: { name: string; payload: unknown }) => {
      sent.push([tab, message.name, message.payload]);
      return { ok: true, value: true };
    },
  });
});

const record = recordAround(traceOf({}));

describe('a keyboard command', () => {
  it('goes to the page of its tab, where it is one of the page’s', async () => {
    listen();
    await say('command', 'next-citation', { id: 7 });
    expect(sent).toEqual([
      [7, 'readAgain', null],
      [7, 'command', { name: 'next-citation' }],
    ]);
    await say('command', 'another', { id: 7 });
    await say('command', 'open-card', undefined);
    expect(sent).toHaveLength(2);
  });
});

describe('a tab that closes or goes on', () => {
  it.each([
    ['tab closed', [7]],
    ['tab updated', [7, { status: 'loading' }, {}]],
  ])('(%s) forgets its page, with what was only read of it', async (name, given) => {
    const services = listen(record);
    await tabTraces.set(7, 'r1');
    await say(name, ...given);
    expect(await tabTraces.get(7)).toBeNull();
    expect(services.did).toEqual(['remove r1']);
  });

  it('keeps what was traced', async () => {
    const services = listen({ ...record, state: 'done' });
    await tabTraces.set(7, 'r1');
    await say('tab closed', 7);
    expect(services.did).toEqual([]);
    expect(await tabTraces.get(7)).toBeNull();
  });

  it('stays while its page only completes', async () => {
    listen(record);
    await tabTraces.set(7, 'r1');
    await say('tab updated', 7, { status: 'complete' }, { id: 7 });
    expect(await tabTraces.get(7)).toBe('r1');
  });
});

describe('the last private window', () => {
  const secret = { ...record, id: 'secret', private: true };
  it('takes with it all that is private, and nothing else', async () => {
    const services = listen(record, secret);
    await say('window closed');
    expect(services.did).toEqual(['stop secret', 'remove secret']);
  });

  it('is not the one that closes while another is open', async () => {
    const services = listen(secret);
    windows = [{ incognito: false }, { incognito: true }];
    await say('window closed');
    expect(services.did).toEqual([]);
  });
});

describe('a selection to be traced', () => {
  const info = { menuItemId: 'trace-selection', selectionText: 'x'.repeat(5001) };
  const kept = () => loadSelection(opened.at(-1)?.url.split('?')[1] ?? '');

  it('is kept for a new tab, with the trace of the page it stands on', async () => {
    listen(record);
    await tabTraces.set(7, 'r1');
    await say('menu', info, { id: 7, incognito: false });
    expect(opened[0]).toMatchObject({ openerTabId: 7 });
    expect(opened[0]?.url).toMatch(/report\.html#selection\?/);
    expect(await kept()).toEqual({ text: 'x'.repeat(5000), from: 'r1', private: false });
  });

  it('has no trace where that is gone, and no opener in a private window', async () => {
    listen();
    await tabTraces.set(7, 'r1');
    await say('menu', info, { id: 7, incognito: true });
    expect(opened[0]).not.toHaveProperty('openerTabId');
    expect(await kept()).toMatchObject({ from: null, private: true });
  });

  it('is none without words, a tab, or with another menu', async () => {
    listen();
    await say('menu', { ...info, selectionText: '' }, { id: 7 });
    await say('menu', { ...info, menuItemId: 'another' }, { id: 7 });
    await say('menu', info, undefined);
    expect(opened).toEqual([]);
  });
});

it('what was deleted is gone when the browser starts again', async () => {
  const services = listen();
  await say('startup');
  expect(services.did).toEqual(['forgetDiscarded']);
});
