import { describe, expect, it } from 'vitest';
import type { KeptAnswer } from '../../../utils/network/answer-cache.ts';
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
    kept = null as KeptAnswer | null,
  }: {
    readonly wire?: Partial<Wire>;
    readonly asks?: FetchRequest;
    readonly kept?: KeptAnswer | null;
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
      redirectNews: undefined,
      hasAccess: undefined,
      onRequest: note => void notes.push(note),
      stop: new AbortController().signal,
      timeoutMs: 20_000,
      ...wire,
    },
    asks,
    kept,
  );
  return { outcome, notes, sent };
}

describe('what is confirmed', () => {
  const kept: KeptAnswer = {
    at: 1,
    etag: '"a"',
    lastModified: 'Wed, 20 May 2026 09:00:00 GMT',
    outcome: {
      ok: true,
      status: 200,
      url: URL_,
      redirected: false,
      type: 'text/html',
      text: 'kept',
      truncated: false,
      fromCache: false,
    },
  };
  it('is asked for by its marks, and a 304 gives what was kept', async () => {
    const { outcome, sent, notes } = await exchange(
      async () => new Response(null, { status: 304 }),
      {
        kept,
      },
    );
    expect(sent[0]?.headers).toEqual({
      'If-None-Match': '"a"',
      'If-Modified-Since': 'Wed, 20 May 2026 09:00:00 GMT',
    });
    expect(outcome).toEqual({ ...kept.outcome, fromCache: true });
    expect(notes).toEqual([{ host: 'cnbc.com', requests: 1, bytes: 0, why: 'article' }]);
  });

  it('is not asked for where a failure was kept, or marks are missing', async () => {
    const gone = { ok: false as const, reason: 'gone' as const, status: 404, detail: '' };
    const failed = await exchange(async () => html('x'), { kept: { ...kept, outcome: gone } });
    expect(failed.sent[0]?.headers).toEqual({});
    const unmarked = await exchange(async () => html('x'), { kept: { ...kept, etag: null } });
    expect(unmarked.sent[0]?.headers).toEqual({
      'If-Modified-Since': 'Wed, 20 May 2026 09:00:00 GMT',
    });
  });

  it('is not taken for a 304 that nobody asked for', async () => {
    const { outcome } = await exchange(async () => new Response(null, { status: 304 }));
    expect(outcome).toMatchObject({ ok: false, status: 304 });
  });
});

describe('what goes out', () => {
  it('is followed by hand only where the browser tells of redirects', async () => {
    const followed = await exchange(async () => html('x'));
    expect(followed.sent[0]?.redirect).toBe('follow');
    const quiet = () => ({ target: async () => null, end: () => undefined });
    const byHand = await exchange(async () => html('x'), { wire: { redirectNews: quiet } });
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
    (
      target: { url: string; status: number; sent: boolean },
      ended: string[] = [],
    ): Wire['redirectNews'] =>
    url => ({ target: async () => target, end: () => ended.push(url) });

  it('an upgrade of the browser’s own is taken out of the ledger again', async () => {
    const ended: string[] = [];
    const { notes, outcome } = await exchange(
      async url => (url.startsWith('http:') ? redirect() : html('far')),
      {
        asks: { ...request, url: 'http://cnbc.com/1' },
        wire: { redirectNews: news({ url: URL_, status: 307, sent: false }, ended) },
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
        wire: { redirectNews: news({ url: 'https://cnbc.com/2', status, sent: true }) },
      });
      expect(sent[1]?.method).toBe(method);
      expect(sent[1] && 'body' in sent[1]).toBe(false);
    }
  });

  it('marks of what was kept are for the first address alone', async () => {
    const { sent } = await exchange(async url => (url === URL_ ? redirect() : html('far')), {
      wire: { redirectNews: news({ url: 'https://cnbc.com/2', status: 302, sent: true }) },
      kept: {
        at: 1,
        etag: '"a"',
        lastModified: null,
        outcome: {
          ok: true,
          status: 200,
          url: URL_,
          redirected: false,
          type: 'text/html',
          text: 'kept',
          truncated: false,
          fromCache: false,
        },
      },
    });
    expect(sent.map(({ headers }) => headers)).toEqual([{ 'If-None-Match': '"a"' }, {}]);
  });
});

it('no bytes are written down where none came', async () => {
  const { notes } = await exchange(async () => html(''));
  expect(notes).toHaveLength(1);
});
