import { describe, expect, it, vi } from 'vitest';
import { exchangeWith, type Wire } from '../../../utils/network/exchange.ts';
import type { FetchRequest, RequestNote } from '../../../utils/trace/model/source.ts';

const URL_ = 'https://cnbc.com/1';
const request: FetchRequest = { url: URL_, why: 'article' };
const html = (text: string) =>
  new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** One exchange over what the edge answers; what went out and what was written down with it. */
async function exchange(
  send: Wire['send'],
  {
    wire = {},
    asks = request,
  }: {
    readonly wire?: Partial<Wire>;
    readonly asks?: FetchRequest;
  } = {},
) {
  const notes: RequestNote[] = [];
  const sent: RequestInit[] = [];
  const { outcome } = await exchangeWith(
    {
      send: (url, init) => {
        sent.push(init);
        return send(url, init);
      },
      news: undefined,
      judgeAddress: undefined,
      hasAccess: undefined,
      onRequest: note => void notes.push(note),
      stop: new AbortController().signal,
      timeoutMs: 20_000,
      ...wire,
    },
    asks,
  );
  return { outcome, notes, sent };
}

describe('what goes out', () => {
  it('is followed by hand only where the browser tells of redirects', async () => {
    const followed = await exchange(async () => html('x'));
    expect(followed.sent[0]?.redirect).toBe('follow');
    const quiet = () => ({
      target: async () => null,
      answered: async () => null,
      end: () => undefined,
    });
    const byHand = await exchange(async () => html('x'), { wire: { news: quiet } });
    expect(byHand.sent[0]?.redirect).toBe('manual');
  });

  it('has the body and the headers of the request, and none where it has none', async () => {
    const asks = { ...request, method: 'POST' as const, body: 'q=x', headers: { 'x-a': 'b' } };
    const { sent } = await exchange(async () => html('x'), { asks });
    expect(sent[0]).toMatchObject({ method: 'POST', body: 'q=x', headers: { 'x-a': 'b' } });
    const plain = (await exchange(async () => html('x'))).sent[0];
    expect(plain?.method).toBe('GET');
    expect(plain && 'body' in plain).toBe(false);
  });
});

describe('what ends it', () => {
  const never = () => new Promise<Response>(() => undefined);
  it('its time, told in seconds', async () => {
    expect((await exchange(never, { wire: { timeoutMs: 20 } })).outcome).toEqual({
      ok: false,
      reason: 'timeout',
      status: null,
      detail: 'no answer within 0 s',
    });
  });

  it('a stop from outside, which is no time-out', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 5);
    const { outcome, sent } = await exchange(never, { wire: { stop: abort.signal } });
    expect(outcome).toMatchObject({ ok: false, reason: 'stopped' });
    // The browser is told too.
    expect(sent[0]?.signal?.aborted).toBe(true);
  });

  it('redirects without end, where the browser says so in the error or its cause', async () => {
    for (const error of [
      new TypeError('redirect count exceeded'),
      new TypeError('fetch failed', { cause: new Error('redirect count exceeded') }),
    ])
      expect((await exchange(() => Promise.reject(error))).outcome).toMatchObject({
        reason: 'redirects',
      });
    for (const error of [new TypeError('x', { cause: 'redirect' }), 'redirect', null])
      expect((await exchange(() => Promise.reject(error))).outcome).toMatchObject({
        reason: 'network',
      });
  });

  it('an end of it by itself, and nothing is listened for any longer', async () => {
    const { signal } = new AbortController();
    const off = vi.spyOn(signal, 'removeEventListener');
    vi.useFakeTimers();
    const { sent } = await exchange(async () => html('x'), { wire: { stop: signal } });
    expect(off).toHaveBeenCalledWith('abort', expect.any(Function));
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    // What the stream may still hold open is let go.
    expect(sent[0]?.signal?.aborted).toBe(true);
  });

  it('a connection that fails, or breaks in the middle with the status that came', async () => {
    expect((await exchange(() => Promise.reject(new TypeError('x')))).outcome).toMatchObject({
      reason: 'network',
      status: null,
    });
    const breaks = new ReadableStream({
      pull: controller => controller.error(new TypeError('reset')),
    });
    expect(
      (
        await exchange(
          async () => new Response(breaks, { headers: { 'content-type': 'text/html' } }),
        )
      ).outcome,
    ).toMatchObject({ reason: 'network', status: 200 });
  });
});

describe('redirects that the browser tells of', () => {
  const redirect = () =>
    Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const news =
    (target: { url: string; status: number; sent: boolean }, ended: string[] = []): Wire['news'] =>
    url => ({
      target: async () => target,
      answered: async () => null,
      end: () => ended.push(url),
    });

  it('an upgrade of the browser’s own is taken out of the ledger again', async () => {
    const ended: string[] = [];
    const { notes, outcome } = await exchange(
      async url => (url.startsWith('http:') ? redirect() : html('far')),
      {
        asks: { ...request, url: 'http://cnbc.com/1' },
        wire: { news: news({ url: URL_, status: 307, sent: false }, ended) },
      },
    );
    expect(outcome).toMatchObject({ ok: true, url: URL_, redirected: true });
    expect(notes.map(({ requests }) => requests)).toEqual([1, -1, 1, 0]);
    expect(ended).toEqual(['http://cnbc.com/1', URL_]);
  });

  it('without a body is followed without one, by whichever method', async () => {
    for (const [status, method] of [
      [307, 'POST'],
      [308, 'POST'],
      [301, 'GET'],
    ] as const) {
      const { sent } = await exchange(async url => (url === URL_ ? redirect() : html('far')), {
        asks: { ...request, method: 'POST' },
        wire: { news: news({ url: 'https://cnbc.com/2', status, sent: true }) },
      });
      expect(sent[1]?.method).toBe(method);
      expect(sent[1] && 'body' in sent[1]).toBe(false);
    }
  });

  it('keeps its headers at the same origin and its body where the status says so', async () => {
    const asks = {
      ...request,
      method: 'POST' as const,
      body: 'q=x',
      headers: { 'x-a': 'b' },
    };
    for (const [url, status, seen] of [
      ['https://cnbc.com/2', 307, { method: 'POST', body: 'q=x', headers: asks.headers }],
      ['https://cnbc.com/2', 302, { method: 'GET', headers: asks.headers }],
      ['https://www.cnbc.com/2', 308, { method: 'POST', body: 'q=x', headers: {} }],
      ['http://cnbc.com/2', 301, { method: 'GET', headers: {} }],
    ] as const) {
      const { sent } = await exchange(async at => (at === URL_ ? redirect() : html('far')), {
        asks,
        wire: { news: news({ url, status, sent: true }) },
      });
      const { method, headers, ...rest } = sent[1] ?? {};
      const body = 'body' in rest ? { body: rest.body } : {};
      expect({ method, headers, ...body }, `${status} to ${url}`).toEqual(seen);
    }
  });

  it('each stands in the ledger with why it was asked, the last with its bytes', async () => {
    const { notes } = await exchange(async url => (url === URL_ ? redirect() : html('far')), {
      wire: { news: news({ url: 'https://axios.com/2', status: 302, sent: true }) },
    });
    expect(notes).toEqual([
      { host: 'cnbc.com', requests: 1, bytes: 0, why: 'article' },
      { host: 'axios.com', requests: 1, bytes: 0, why: 'article (redirect)' },
      { host: 'axios.com', requests: 0, bytes: 3, why: 'article (redirect)' },
    ]);
  });

  it('twenty are followed, and the next is one too many', async () => {
    const through = async (redirects: number) => {
      let asked = 0;
      return exchange(async () => (asked++ < redirects ? redirect() : html('far')), {
        wire: {
          news: () => ({
            target: async () => ({ url: `https://cnbc.com/hop-${asked}`, status: 302, sent: true }),
            answered: async () => null,
            end: () => undefined,
          }),
        },
      });
    };
    expect((await through(20)).outcome).toMatchObject({
      ok: true,
      url: 'https://cnbc.com/hop-20',
    });
    const over = await through(21);
    expect(over.outcome).toMatchObject({ ok: false, reason: 'redirects', status: null });
    expect(over.sent).toHaveLength(21);
  });

  it('in a circle are gone round once, whatever stands behind the hash', async () => {
    const ways = ['https://cnbc.com/b', 'https://cnbc.com/a', 'https://cnbc.com/b#again'];
    let asked = 0;
    const round = await exchange(async () => redirect(), {
      wire: {
        news: () => ({
          target: async () => ({ url: ways[asked++] ?? '', status: 302, sent: true }),
          answered: async () => null,
          end: () => undefined,
        }),
      },
    });
    expect(round.outcome).toMatchObject({ ok: false, reason: 'redirects' });
    expect(round.sent).toHaveLength(3);
  });

  it('lead nowhere without news of where to, to a private host, or where no leave was given', async () => {
    const to = (url: string, wire: Partial<Wire> = {}) =>
      exchange(async () => redirect(), {
        wire: { news: news({ url, status: 302, sent: true }), ...wire },
      });
    const silent = {
      news: () => ({
        target: async () => null,
        answered: async () => null,
        end: () => undefined,
      }),
    };
    expect((await to(URL_, silent)).outcome).toMatchObject({ reason: 'network', status: null });
    const home = await to('http://192.168.0.1/');
    expect(home.outcome).toMatchObject({ reason: 'private', status: 302 });
    expect(home.sent).toHaveLength(1);
    const hasAccess = async (url: string) => url === URL_;
    const far = await to('https://axios.com/2', { hasAccess });
    expect(far.outcome).toMatchObject({ reason: 'no-access', at: 'https://axios.com/2' });
    expect(far.sent).toHaveLength(1);
  });
});

describe('a key of the reader’s', () => {
  const redirect = () =>
    Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const header = { in: 'header' as const, name: 'x-key', value: 'secret' };
  const query = { in: 'query' as const, name: 'api-key', value: 'se cret' };
  /** One exchange with a key that is redirected once; every address that was asked. */
  const through = async (key: FetchRequest['key'], to: string) => {
    const urls: string[] = [];
    const { outcome, sent } = await exchange(
      async url => {
        urls.push(url);
        const answer = urls.length === 1 ? redirect() : html('far');
        return Object.defineProperty(answer, 'url', { value: url });
      },
      {
        asks: { ...request, url: `${URL_}?q=x`, ...(key && { key }) },
        wire: {
          news: () => ({
            target: async () => ({ url: to, status: 307, sent: true }),
            answered: async () => null,
            end: () => undefined,
          }),
        },
      },
    );
    return { urls, outcome, headers: sent.map(({ headers }) => headers) };
  };

  it('goes out where the service wants it, along the same origin, and comes back in no address', async () => {
    const inHeader = await through(header, 'https://cnbc.com/2');
    expect(inHeader.headers).toEqual([{ 'x-key': 'secret' }, { 'x-key': 'secret' }]);
    const inQuery = await through(query, 'https://cnbc.com/2?api-key=se+cret&q=x');
    expect(inQuery.urls).toEqual([
      `${URL_}?q=x&api-key=se+cret`,
      'https://cnbc.com/2?q=x&api-key=se+cret',
    ]);
    expect(inQuery.outcome).toMatchObject({ ok: true, url: 'https://cnbc.com/2?q=x' });
  });

  it.each(['https://axios.com/2', 'https://www.cnbc.com/2', 'http://cnbc.com/2'])(
    'never goes to %s: nobody is asked there',
    async to => {
      for (const key of [header, { ...query }]) {
        const { urls, outcome } = await through(key, `${to}?api-key=se+cret`);
        expect(urls).toHaveLength(1);
        expect(outcome).toMatchObject({ ok: false, reason: 'bad-answer' });
        expect(JSON.stringify(outcome)).not.toMatch(/se.?cret/);
      }
    },
  );

  it('keeps no other request from a redirect', async () => {
    expect((await through(undefined, 'https://axios.com/2')).outcome.ok).toBe(true);
  });
});

describe('what answered', () => {
  const from =
    (address: string | null): Wire['news'] =>
    () => ({
      target: async () => null,
      answered: async () => ({ address, proxied: false }),
      end: () => undefined,
    });
  const judgeAddress: Wire['judgeAddress'] = (host, { address }) =>
    address === '192.168.1.1' ? `${host} is at home` : null;

  it('is judged by its address before anything of it is read', async () => {
    const home = await exchange(async () => html('secret'), {
      wire: { news: from('192.168.1.1'), judgeAddress },
    });
    expect(home.outcome).toEqual({
      ok: false,
      reason: 'home',
      status: 200,
      detail: 'cnbc.com is at home: not read',
    });
    expect(home.notes).toHaveLength(1);
    for (const address of ['93.184.215.14', null]) {
      const wire = { news: from(address), judgeAddress };
      expect((await exchange(async () => html('x'), { wire })).outcome.ok).toBe(true);
    }
  });

  it('may be anywhere where the reader typed its address, which holds for no other site', async () => {
    const at = 'http://192.168.1.1:8080/search';
    const wire = { news: from('192.168.1.1'), judgeAddress };
    const typed = { ...request, url: at, typed: true };
    expect((await exchange(async () => html('x'), { asks: typed, wire })).outcome.ok).toBe(true);
    const to = (url: string) =>
      exchange(
        async asked =>
          asked === at
            ? Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' })
            : html('x'),
        {
          asks: typed,
          wire: {
            judgeAddress,
            news: () => ({
              target: async () => ({ url, status: 302, sent: true }),
              answered: async () => ({ address: '192.168.1.1', proxied: false }),
              end: () => undefined,
            }),
          },
        },
      );
    expect((await to('http://192.168.1.1:8080/other')).outcome.ok).toBe(true);
    expect((await to('http://192.168.1.1/admin')).outcome).toMatchObject({ reason: 'private' });
    expect((await to('https://cnbc.com/1')).outcome).toMatchObject({ reason: 'home' });
  });
});

describe('redirects that the browser followed by itself', () => {
  const endsAt = (url: string, text = 'far') =>
    Object.defineProperty(html(text), 'url', { value: url });

  it('to another host stand in the ledger as that host’s', async () => {
    const { notes, outcome } = await exchange(async () => endsAt('https://axios.com/2'));
    expect(outcome).toMatchObject({ ok: true, url: 'https://axios.com/2' });
    expect(notes).toEqual([
      { host: 'cnbc.com', requests: 1, bytes: 0, why: 'article' },
      { host: 'axios.com', requests: 1, bytes: 0, why: 'article (redirect)' },
      { host: 'axios.com', requests: 0, bytes: 3, why: 'article (redirect)' },
    ]);
  });

  it('on the same host are one request', async () => {
    const { notes } = await exchange(async () => endsAt('https://cnbc.com/2'));
    expect(notes.map(({ requests, why }) => [requests, why])).toEqual([
      [1, 'article'],
      [0, 'article'],
    ]);
  });

  it('to a private host are not read', async () => {
    const { notes, outcome } = await exchange(async () => endsAt('http://192.168.0.1/', 'secret'));
    expect(outcome).toMatchObject({ ok: false, reason: 'private', status: 200 });
    expect(notes.every(({ bytes }) => bytes === 0)).toBe(true);
  });
});

it('no bytes are written down where none came', async () => {
  const { notes } = await exchange(async () => html(''));
  expect(notes).toHaveLength(1);
});
