import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contract, type MessageName } from '../../../utils/messaging/contract.ts';
import type { Reply } from '../../../utils/messaging/envelope.ts';
import { type Handlers, type Sender, serve } from '../../../utils/messaging/server.ts';

const EXTENSION = 'chrome-extension://whence/';
const screen: Sender = { url: `${EXTENSION}report.html` };
/** A content script: the page's address, and a tab. */
const page: Sender = { url: 'https://briefing.example/', tab: { id: 7 } as never };

type Listener = (raw: unknown, sender: Sender, send: (reply: Reply) => void) => true | undefined;

let listener: Listener;
let inFront: boolean;
let calls: { readonly name: string; readonly request: unknown; readonly sender: Sender }[];

/** Every handler tells that it was called, and answers what `answer` gives. */
function serveWith(answer: () => Promise<unknown>): void {
  const handlers = Object.fromEntries(
    Object.keys(contract).map(name => [
      name,
      (request: unknown, sender: Sender) => {
        calls.push({ name, request, sender });
        return answer();
      },
    ]),
  );
  serve(handlers as unknown as Handlers, async tab => (tab === 7 ? 'trace-1' : 'trace-2'));
}

beforeEach(() => {
  fakeBrowser.reset();
  calls = [];
  inFront = true;
  vi.spyOn(browser.tabs, 'get').mockImplementation(async () => ({ active: inFront }) as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(path => EXTENSION + path);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(added => {
    listener = added as never;
  });
  serveWith(async () => 'done');
});

const ask = (name: MessageName, payload: unknown, sender: Sender) =>
  new Promise<Reply>(resolve => listener({ to: 'worker', name, payload }, sender, resolve));

const GIVEN = { text: 'x', title: null, authors: [], published: null, language: null };

describe('who may ask', () => {
  const trace = { id: 'trace-1' };
  const own = [
    ['startTrace', { ...trace, citations: null, fresh: false }],
    ['choose', { ...trace, citation: 'k1', url: null }],
    ['readArchived', { ...trace, article: 'a1' }],
    ['openScreen', { ...trace, screen: 'report' }],
  ] as const;

  it.each([...own, ['pageMayCite', null]] as const)(
    'a page and a screen may send %s',
    async (name, payload) => {
      for (const sender of [page, screen])
        expect(await ask(name, payload, sender)).toEqual({ ok: true, value: 'done' });
      expect(calls).toEqual([
        { name, request: payload, sender: page },
        { name, request: payload, sender: screen },
      ]);
    },
  );

  it.each(own)(
    '%s of another tab’s trace, or from a frame or a tab behind, is refused',
    async (name, payload) => {
      const refused = { ok: false, error: 'not the trace of this page' };
      expect(await ask(name, { ...payload, id: 'trace-2' }, page)).toEqual(refused);
      expect(await ask(name, payload, { ...page, tab: { id: 8 } as never })).toEqual(refused);
      expect(await ask(name, payload, { ...page, frameId: 3 })).toMatchObject({ ok: false });
      inFront = false;
      expect(await ask(name, payload, page)).toEqual({
        ok: false,
        error: 'the page is not in front',
      });
      expect(calls).toEqual([]);
    },
  );

  it('a page reads itself alone', async () => {
    const reading = (url: string) => ({
      page: { url, title: 'x', language: null, published: null },
      claims: [],
      citations: [],
      mentions: [],
      links: [],
    });
    for (const url of ['https://elsewhere.example/', 'http://briefing.example/', 'file:///x'])
      expect(await ask('pageRead', reading(url), page), url).toEqual({
        ok: false,
        error: 'not the address of this page',
      });
    expect(calls).toEqual([]);
    expect(await ask('pageRead', reading('https://briefing.example/a'), page)).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['getTrace', { id: 'trace-1' }],
    ['viewTab', { tab: 7 }],
    ['stopTrace', { id: 'trace-1' }],
    ['show', { id: 'trace-1', target: 'k1' }],
    ['listTraces', { query: '' }],
    ['removeTraces', { ids: ['trace-1'] }],
    ['undoRemoval', null],
    ['forgetRemoved', null],
    ['restoreTraces', { traces: [] }],
    ['verifyHere', { tab: 7 }],
    ['giveText', { id: 'trace-1', citation: 'k1', url: null, given: GIVEN }],
    ['takeTextBack', { id: 'trace-1', citation: 'k1' }],
    ['loadKeys', null],
    ['saveKeys', { keys: {} }],
    ['storageUse', null],
    ['clearAnswers', null],
  ] as const)('%s is for screens alone', async (name, payload) => {
    expect(await ask(name, payload, page)).toEqual({
      ok: false,
      error: `${name} is not for pages`,
    });
    expect(calls).toEqual([]);
    expect(await ask(name, payload, screen)).toEqual({ ok: true, value: 'done' });
    expect(calls).toHaveLength(1);
  });

  it('a screen in a tab is a screen; what has no address, or one that only looks alike, is a page', async () => {
    const inTab: Sender = { ...screen, tab: { id: 8 } as never };
    expect(await ask('undoRemoval', null, inTab)).toMatchObject({ ok: true });
    for (const url of [
      undefined,
      `https://evil.example/?${EXTENSION}`,
      'chrome-extension://other/',
    ])
      expect(await ask('undoRemoval', null, { url } as Sender), String(url)).toMatchObject({
        ok: false,
      });
  });
});

describe('what is asked', () => {
  it.each([
    ['getTrace', { id: '' }],
    ['getTrace', { id: 'x'.repeat(101) }],
    ['getTrace', null],
    ['viewTab', { tab: '7' }],
    ['startTrace', { id: 'trace-1', citations: 'all', fresh: false }],
    ['undoRemoval', {}],
    ['openScreen', { id: 'trace-1', screen: 'https://evil.example/' }],
  ] as const)('%s with %o reaches no handler', async (name, payload) => {
    expect(await ask(name, payload, screen)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  });

  it('hands on what the contract knows and nothing besides', async () => {
    await ask('getTrace', { id: 'trace-1', more: 'x' }, screen);
    expect(calls[0]?.request).toEqual({ id: 'trace-1' });
    await ask('getTrace', { id: 'x'.repeat(100) }, screen);
    expect(calls).toHaveLength(2);
  });

  it('leaves what is not for the worker, or of no contract, to whoever it belongs to', () => {
    const others = [
      null,
      undefined,
      'getTrace',
      { name: 'getTrace', payload: { id: 'a' } },
      { to: 'page', name: 'getTrace', payload: { id: 'a' } },
      { to: 'worker', name: 'toString', payload: null },
      { to: 'worker', name: 'unheardOf', payload: null },
    ];
    for (const raw of others) expect(listener(raw, screen, () => undefined)).toBeUndefined();
    expect(calls).toEqual([]);
    // The channel stays open for what is answered later.
    const mine = { to: 'worker', name: 'undoRemoval', payload: null };
    expect(listener(mine, screen, () => undefined)).toBe(true);
  });
});

it('a handler’s failure goes back in its own words', async () => {
  serveWith(() => Promise.reject(new Error('the disk is full')));
  expect(await ask('undoRemoval', null, screen)).toEqual({ ok: false, error: 'the disk is full' });
  serveWith(() => Promise.reject('no words'));
  expect(await ask('undoRemoval', null, screen)).toEqual({ ok: false, error: 'no words' });
});
