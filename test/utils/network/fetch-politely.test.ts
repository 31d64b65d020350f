import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createMemoryCache } from '../../../utils/network/answer-cache.ts';
import type { PoliteDeps } from '../../../utils/network/fetch-politely.ts';
import type { FailureReason } from '../../../utils/trace/model/source.ts';
import { type Answer, createBench, respond } from '../sources/bench.ts';

const A = 'https://example.com/a';
const page = (text: string) => `<!doctype html><title>Invented</title><p>${text}</p>`;

describe('what goes out', () => {
  it('carries no cookie, no referrer, and leaves the caching to us', async () => {
    const bench = createBench({ [A]: page('hello') });
    await bench.get(A);
    expect(bench.asked[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
      cache: 'no-store',
      method: 'GET',
    });
  });

  it('is written into the ledger as it goes out, then with its bytes, and under the host that answered after a redirect', async () => {
    const bench = createBench({
      [A]: page('hello'),
      'https://short.example.com/x': respond(page('far'), { url: 'https://www.example.org/far' }),
    });
    await bench.get(A, { why: 'article' });
    await bench.get('https://short.example.com/x', { why: 'article' });
    expect(bench.notes).toEqual([
      { host: 'example.com', requests: 1, bytes: 0, why: 'article' },
      { host: 'example.com', requests: 0, bytes: page('hello').length, why: 'article' },
      { host: 'short.example.com', requests: 1, bytes: 0, why: 'article' },
      { host: 'www.example.org', requests: 1, bytes: 0, why: 'article (redirect)' },
      {
        host: 'www.example.org',
        requests: 0,
        bytes: page('far').length,
        why: 'article (redirect)',
      },
    ]);
  });

  it('is in the ledger before anything comes back', async () => {
    const bench = createBench({ [A]: () => respond(`${bench.notes.length} note`)() });
    expect(await bench.get(A)).toMatchObject({ text: '1 note' });
  });

  it('is written down hop by hop where the browser tells of redirects', async () => {
    const hops = [
      'https://example.com/b',
      'https://short.example.net/c',
      'https://www.example.org/far',
    ];
    const bench = createBench(
      {
        [A]: REDIRECT,
        [hops[0] ?? '']: REDIRECT,
        [hops[1] ?? '']: REDIRECT,
        [hops[2] ?? '']: page('far'),
      },
      { news: telling(hops) },
    );
    expect(await bench.get(A)).toMatchObject({ ok: true, redirected: true, url: hops[2] });
    expect(bench.asked.every(({ init }) => init.redirect === 'manual')).toBe(true);
    expect(bench.notes.filter(note => note.requests).map(note => note.host)).toEqual([
      'example.com',
      'example.com',
      'short.example.net',
      'www.example.org',
    ]);
    expect(bench.notes.at(-1)).toMatchObject({
      host: 'www.example.org',
      bytes: page('far').length,
    });
  });

  const forbidden = [
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'http://192.168.1.1/admin',
    'http://localhost/',
    'http://router/',
    'http://printer.local/',
    'http://nas.home.arpa/',
    'http://x.internal/',
    'http://abc.onion/',
    'https://user:pass@example.com/',
    'https://example.com:8443/',
    'ftp://example.com/',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://93.184.216.34/',
    'http://10.0.0.1.nip.io/',
    'http://localhost./',
    'https://no.such-ending-here/',
    'not an address',
  ];
  for (const url of forbidden) {
    it(`never goes to ${url}`, async () => {
      const bench = createBench({});
      expect(await bench.get(url)).toMatchObject({ ok: false, reason: 'private' });
      expect(bench.asked).toEqual([]);
    });
  }
});

/** What a browser gives that was told not to follow. */
const REDIRECT: Answer = () =>
  Object.defineProperties(new Response(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
  });
/**
 * A browser that tells of these redirects, one after the other, whatever is asked; null for one
 * that says nothing.
 */
const telling = (
  hops: readonly (string | null)[],
  status = 302,
): NonNullable<PoliteDeps['news']> => {
  const left = [...hops];
  return () => ({
    target: async () => {
      const url = left.shift();
      return url ? { url, status, sent: true } : null;
    },
    answered: async () => null,
    end: () => undefined,
  });
};

describe('what comes back', () => {
  it('is text with its address, type and status', async () => {
    const bench = createBench({ [A]: page('hello') });
    expect(await bench.get(A)).toEqual({
      ok: true,
      status: 200,
      url: A,
      redirected: false,
      type: 'text/html',
      text: page('hello'),
      truncated: false,
      fromCache: false,
    });
  });

  const gone: Record<string, { answer: Answer; reason: FailureReason; status: number | null }> = {
    '401': { answer: respond('x', { status: 401 }), reason: 'blocked', status: 401 },
    '402 of a paywall': { answer: respond('x', { status: 402 }), reason: 'blocked', status: 402 },
    '403': { answer: respond('x', { status: 403 }), reason: 'blocked', status: 403 },
    '406': { answer: respond('x', { status: 406 }), reason: 'blocked', status: 406 },
    '451': { answer: respond('x', { status: 451 }), reason: 'blocked', status: 451 },
    '404': { answer: respond('x', { status: 404 }), reason: 'gone', status: 404 },
    '410': { answer: respond('x', { status: 410 }), reason: 'gone', status: 410 },
    'LinkedIn’s 999': {
      answer: () =>
        Object.defineProperties(new Response('x'), {
          status: { value: 999 },
          ok: { value: false },
        }),
      reason: 'blocked',
      status: 999,
    },
    '429': { answer: respond('x', { status: 429 }), reason: 'rate-limited', status: 429 },
    '400': {
      answer: respond('{"code":"rest_post_invalid_page_number"}', {
        status: 400,
        type: 'application/json',
      }),
      reason: 'bad-answer',
      status: 400,
    },
    '500': { answer: respond('oops', { status: 500 }), reason: 'server', status: 500 },
    '503': { answer: respond('busy', { status: 503 }), reason: 'server', status: 503 },
    '503 that is a robot check': {
      answer: respond('<title>Just a moment...</title>', { status: 503 }),
      reason: 'blocked',
      status: 503,
    },
    '200 that is a robot check': {
      answer: '<html><head><title>Are you a robot?</title>',
      reason: 'blocked',
      status: 200,
    },
    '202 that is a challenge': {
      answer: respond('<form id="challenge-form" action="//duckduckgo.com/anomaly.js?sv=html">', {
        status: 202,
      }),
      reason: 'blocked',
      status: 202,
    },
    '200 that asks for patience': {
      answer: respond('Please limit requests to one every 5 seconds', { type: 'text/plain' }),
      reason: 'rate-limited',
      status: 200,
    },
    'a picture': {
      answer: respond('GIF89a', { type: 'image/gif' }),
      reason: 'bad-answer',
      status: 200,
    },
    'bytes that are no text': {
      answer: respond(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
      reason: 'bad-answer',
      status: 200,
    },
    'a file that calls itself gzip and is not': {
      answer: respond('plain', { type: 'application/gzip' }),
      reason: 'bad-answer',
      status: 200,
    },
    'a refused connection': {
      answer: new TypeError('Failed to fetch'),
      reason: 'network',
      status: null,
    },
    'fifty redirects': {
      answer: new TypeError('fetch failed', { cause: new Error('redirect count exceeded') }),
      reason: 'redirects',
      status: null,
    },
    'a redirect to the router': {
      answer: respond('<title>Router</title>', { url: 'http://192.168.1.1/admin' }),
      reason: 'private',
      status: 200,
    },
    'a consent page': {
      answer: respond('<title>Before you continue</title>', {
        url: 'https://consent.google.com/m?continue=x',
      }),
      reason: 'blocked',
      status: 200,
    },
  };
  for (const [name, { answer, reason, status }] of Object.entries(gone)) {
    it(`${name} is "${reason}"`, async () => {
      const bench = createBench({ [A]: answer });
      const outcome = await bench.get(A);
      expect(outcome).toMatchObject({ ok: false, reason, status });
      expect(!outcome.ok && outcome.detail).toBeTruthy();
    });
  }

  it('is nobody’s at the end of a redirect to a private address, to a host without access, round and round, or to nowhere', async () => {
    const follow = async (hops: readonly (string | null)[]) => {
      const hasAccess = async (url: string) => new URL(url).hostname === 'example.com';
      const bench = createBench({ [A]: REDIRECT }, { news: telling(hops), hasAccess });
      const outcome = await bench.get(A);
      return {
        outcome,
        asked: bench.asked.length,
        hosts: new Set(bench.notes.map(note => note.host)),
      };
    };
    for (const url of [
      'http://192.168.1.1/admin',
      'http://localhost/',
      'javascript:alert(1)',
      'https://user:pass@example.com/',
    ])
      expect(await follow([url]), url).toMatchObject({
        outcome: { reason: 'private' },
        asked: 1,
        hosts: new Set(['example.com']),
      });
    expect(await follow(['https://www.example.org/far'])).toMatchObject({
      outcome: { reason: 'no-access', at: 'https://www.example.org/far' },
      asked: 1,
      hosts: new Set(['example.com']),
    });
    expect(await follow(Array(50).fill(A))).toMatchObject({
      outcome: { reason: 'redirects' },
      asked: 1,
    });
    expect(await follow([null])).toMatchObject({ outcome: { reason: 'network' }, asked: 1 });
  });

  it.each([
    [302, 'GET', undefined],
    [307, 'POST', 'q=x'],
  ])(
    'is asked for after a %i by %s, and at another site without the headers, where keys stand',
    async (status, method, body) => {
      const far = 'https://www.example.org/far';
      const near = 'https://example.com/near';
      const bench = createBench(
        { [A]: REDIRECT, [near]: REDIRECT, [far]: page('far') },
        { news: telling([near, far], status) },
      );
      await bench.get(A, { method: 'POST', body: 'q=x', headers: { 'X-Api-Key': 'secret' } });
      expect(bench.asked.map(({ init }) => [init.method, init.body])).toEqual([
        ['POST', 'q=x'],
        [method, body],
        [method, body],
      ]);
      expect(
        bench.asked.map(({ init }) => JSON.stringify(init.headers).includes('secret')),
      ).toEqual([true, true, false]);
    },
  );

  it('reads text of two bytes a character, and knows a PDF', async () => {
    const wide = respond(Buffer.from(page('hello'), 'utf16le'), {
      type: 'text/html; charset=utf-16le',
    });
    expect(await createBench({ [A]: wide }).get(A)).toMatchObject({
      ok: true,
      text: page('hello'),
    });
    expect(await createBench({ [A]: respond(`%PDF-1.7${' '.repeat(2000)}`) }).get(A)).toMatchObject(
      { reason: 'bad-answer' },
    );
  });

  it('has a PDF read, and keeps what came of it', async () => {
    const pdf = { text: 'x', marks: [], pages: 1, title: null, authors: [], language: null };
    const answers = [{ ok: true, pdf } as const, { ok: false, why: 'locked' } as const];
    for (const answer of answers) {
      const read: number[] = [];
      const bench = createBench(
        { [A]: respond('%PDF-1.7', { type: 'application/pdf' }) },
        {
          readPdf: async bytes => {
            read.push(bytes.length);
            return answer;
          },
        },
      );
      const want = answer.ok ? { ok: true, pdf } : { ok: false, reason: 'pdf-locked', status: 200 };
      expect(await bench.get(A, { pdf: true })).toMatchObject(want);
      expect(await bench.get(A, { pdf: true })).toMatchObject(want);
      expect(read).toEqual([8]);
    }
  });

  it('is offline when the browser has no network, without asking', async () => {
    const bench = createBench({ [A]: page('x') }, { online: () => false });
    expect(await bench.get(A)).toMatchObject({ reason: 'offline' });
    expect(bench.asked).toHaveLength(0);
  });

  it('is no access when the reader did not grant the host, without asking', async () => {
    const bench = createBench({ [A]: page('x') }, { hasAccess: async () => false });
    expect(await bench.get(A)).toMatchObject({ reason: 'no-access' });
    expect(bench.asked).toHaveLength(0);
  });

  it('times out on a body that never ends its pause, and takes what it needs of one that never ends', async () => {
    const stalled = respond(
      () => new ReadableStream({ start: c => c.enqueue(new TextEncoder().encode('<html>')) }),
    );
    const endless = respond(
      () =>
        new ReadableStream({
          pull: c => c.enqueue(new TextEncoder().encode('<p>word</p>'.repeat(5000))),
        }),
    );
    const bench = createBench(
      { [A]: stalled, 'https://example.org/b': endless },
      { timeoutMs: 100 },
    );
    expect(await bench.get(A)).toMatchObject({ ok: false, reason: 'timeout' });
    const long = await bench.get('https://example.org/b', { maxBytes: 100_000 });
    expect(long).toMatchObject({ ok: true, truncated: true });
    expect(long.ok && long.text.length).toBe(100_000);
  });

  it('says so when the connection breaks in the middle', async () => {
    const broken = respond(
      () =>
        new ReadableStream({
          start: c => {
            c.enqueue(new TextEncoder().encode('<p>half'));
            setTimeout(() => c.error(new TypeError('network error')), 1);
          },
        }),
    );
    expect(await createBench({ [A]: broken }).get(A)).toMatchObject({
      ok: false,
      reason: 'network',
      status: 200,
    });
  });

  it('unpacks a sitemap that is gzip inside, whatever it is called', async () => {
    const xml = '<?xml version="1.0"?><urlset></urlset>';
    for (const type of [
      'application/x-gzip',
      'application/octet-stream',
      'text/xml',
      'application/xml',
    ]) {
      expect(await createBench({ [A]: respond(gzipSync(xml), { type }) }).get(A)).toMatchObject({
        ok: true,
        text: xml,
        truncated: false,
      });
    }
  });

  it('unpacks a bomb no further than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 32), { level: 9 });
    const outcome = await createBench({ [A]: respond(bomb, { type: 'application/gzip' }) }).get(A, {
      maxBytes: 1_000_000,
    });
    expect(outcome.ok ? [outcome.text.length, outcome.truncated] : outcome).toEqual([
      1_000_000,
      true,
    ]);
  });

  it('keeps what a broken archive gave before it broke', async () => {
    const whole = gzipSync(
      Array.from({ length: 20_000 }, (_, i) => `<url>${i * 7919}</url>`).join(''),
    );
    const outcome = await createBench({
      [A]: respond(whole.subarray(0, whole.length / 2), { type: 'application/gzip' }),
    }).get(A);
    expect(outcome).toMatchObject({ ok: true, truncated: true });
    expect(outcome.ok && outcome.text.startsWith('<url>0</url>')).toBe(true);
  });

  it('calls a JSON answer that had to be cut too large', async () => {
    expect(
      await createBench({
        [A]: respond(`["${'x'.repeat(5000)}"]`, { type: 'application/json' }),
      }).get(A, { maxBytes: 1000 }),
    ).toMatchObject({ reason: 'too-large' });
  });

  it('allows nobody more than 10 MB', async () => {
    const outcome = await createBench({ [A]: respond('x'.repeat(11_000_000)) }).get(A, {
      maxBytes: 50_000_000,
    });
    expect(outcome.ok && outcome.text.length).toBe(10_000_000);
  });
});

describe('manners', () => {
  it('asks one host one thing at a time, a second apart, and different hosts side by side', async () => {
    const urls = [
      'https://example.com/1',
      'https://www.example.com/2',
      'https://example.com/3',
      'https://example.org/1',
    ];
    const bench = createBench(Object.fromEntries(urls.map(url => [url, page(url)])));
    const start = bench.clock.now().getTime();
    await Promise.all(urls.map(url => bench.get(url)));
    const at = (url: string) => (bench.asked.find(a => a.url === url)?.at ?? 0) - start;
    expect(urls.map(at)).toEqual([0, 1000, 2000, 0]);
  });

  it('keeps to four requests at once over all hosts', async () => {
    const urls = Array.from({ length: 12 }, (_, i) => `https://site${i}.com/a`);
    const bench = createBench(Object.fromEntries(urls.map(url => [url, page(url)])));
    await Promise.all(urls.map(url => bench.get(url)));
    expect(bench.mostAtOnce()).toBe(4);
  });

  const spacing: Record<string, number> = {
    'https://api.gdeltproject.org/api/v2/doc/doc': 10_000,
    'https://www.bing.com/news/search': 2500,
    'https://web.archive.org/cdx/search/cdx': 3000,
  };
  for (const [url, ms] of Object.entries(spacing)) {
    it(`leaves ${ms / 1000} s between two requests to ${new URL(url).hostname}, scaled by the pace`, async () => {
      for (const pace of [1, 0.1]) {
        const bench = createBench({ [`${url}?1`]: page('1'), [`${url}?2`]: page('2') }, { pace });
        await Promise.all([bench.get(`${url}?1`), bench.get(`${url}?2`)]);
        expect((bench.asked[1]?.at ?? 0) - (bench.asked[0]?.at ?? 0)).toBe(ms * pace);
      }
    });
  }

  it('counts the two hosts of the archive as one', async () => {
    const bench = createBench({
      'https://archive.org/wayback/available?url=x': respond('{}', { type: 'application/json' }),
      'https://web.archive.org/cdx': respond('[]', { type: 'application/json' }),
    });
    await Promise.all([
      bench.get('https://archive.org/wayback/available?url=x'),
      bench.get('https://web.archive.org/cdx'),
    ]);
    expect((bench.asked[1]?.at ?? 0) - (bench.asked[0]?.at ?? 0)).toBe(3000);
  });

  it('sends one request for the same thing asked twice at once', async () => {
    const bench = createBench({ [A]: page('x') });
    const [one, two] = await Promise.all([bench.get(A), bench.get(`${A}#part`)]);
    expect(bench.asked).toHaveLength(1);
    expect(one).toEqual(two);
  });

  it('leaves a host alone after 429, for as long as it says, and says until when', async () => {
    const bench = createBench({
      [A]: respond('no', { status: 429, headers: { 'retry-after': '120' } }),
      'https://example.com/b': page('b'),
    });
    await bench.get(A);
    expect(await bench.get('https://example.com/b')).toMatchObject({
      reason: 'rate-limited',
      detail: 'asked to wait until 09:02:00 UTC',
    });
    await bench.clock.sleep(121_000);
    expect(await bench.get('https://example.com/b')).toMatchObject({ ok: true });
  });

  it('remembers that in a new worker', async () => {
    const bench = createBench({
      [A]: respond('no', {
        status: 503,
        headers: { 'retry-after': 'Wed, 20 May 2026 09:30:00 GMT' },
      }),
    });
    await bench.get(A);
    const next = createBench({ 'https://example.com/b': page('b') }, { cache: bench.cache });
    expect(await next.get('https://example.com/b')).toMatchObject({
      reason: 'rate-limited',
      detail: 'asked to wait until 09:30:00 UTC',
    });
  });

  it('never stays away for more than an hour', async () => {
    const bench = createBench({
      [A]: respond('no', { status: 429, headers: { 'retry-after': '999999' } }),
      'https://example.com/b': page('b'),
    });
    await bench.get(A);
    await bench.clock.sleep(3601e3);
    expect(await bench.get('https://example.com/b')).toMatchObject({ ok: true });
  });

  it('waits out a short pause and asks once more', async () => {
    let times = 0;
    const bench = createBench({
      [A]: () =>
        (++times === 1
          ? respond('slow down', { status: 429, headers: { 'retry-after': '2' } })
          : respond(page('x')))(),
    });
    expect(await bench.get(A)).toMatchObject({ ok: true });
    expect((bench.asked[1]?.at ?? 0) - (bench.asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(2000);
    const stubborn = createBench({
      [A]: respond('slow down', { status: 429, headers: { 'retry-after': '2' } }),
    });
    expect(await stubborn.get(A)).toMatchObject({ reason: 'rate-limited' });
    expect(stubborn.asked).toHaveLength(2);
  });

  it('goes by the host’s own clock where ours is wrong', async () => {
    const headers = {
      'retry-after': 'Wed, 20 May 2026 21:00:30 GMT',
      date: 'Wed, 20 May 2026 21:00:00 GMT',
    };
    const bench = createBench({ [A]: respond('no', { status: 429, headers }) });
    await bench.get(A);
    expect(await bench.get('https://example.com/b')).toMatchObject({
      detail: 'asked to wait until 09:00:30 UTC',
    });
  });

  it('leaves nothing of a private window’s refusals on the disk', async () => {
    const bench = createBench({
      [A]: respond('no', { status: 429, headers: { 'retry-after': '120' } }),
    });
    const hidden = bench.run({ keep: false });
    await hidden({ url: A, why: 'x' });
    expect(await bench.cache.get('pause example.com')).toBeNull();
    expect(await hidden({ url: 'https://example.com/b', why: 'x' })).toMatchObject({
      reason: 'rate-limited',
    });
  });

  it('waits for a silent host twice in a run, not for each of its pages', async () => {
    const silent = respond(() => new ReadableStream());
    const urls = ['1', '2', '3', '4'].map(n => `https://example.com/${n}`);
    const bench = createBench(Object.fromEntries(urls.map(url => [url, silent])), {
      timeoutMs: 20,
    });
    const outcomes = await Promise.all(urls.map(url => bench.get(url)));
    expect(outcomes.every(o => !o.ok && o.reason === 'timeout')).toBe(true);
    expect(bench.asked).toHaveLength(2);
    await bench.run()({ url: A, why: 'another run' });
    expect(bench.asked).toHaveLength(3);
  });

  it('does not ask DuckDuckGo again for an hour after its challenge, on neither host', async () => {
    const challenge = respond(
      '<form id="challenge-form" action="//duckduckgo.com/anomaly.js?sv=html&cc=botnet">',
      { status: 202 },
    );
    const bench = createBench({ 'https://html.duckduckgo.com/html/': challenge });
    expect(
      await bench.get('https://html.duckduckgo.com/html/', { method: 'POST', body: 'q=x' }),
    ).toMatchObject({ reason: 'blocked' });
    expect(
      await bench.get('https://html.duckduckgo.com/html/', { method: 'POST', body: 'q=y' }),
    ).toMatchObject({ reason: 'rate-limited' });
    expect(bench.asked).toHaveLength(1);
  });

  it('waits out a pause of five seconds, and no longer one', async () => {
    const paused = async (ms: string) => {
      const answer = respond('no', { status: 429, headers: { 'retry-after': ms } });
      const bench = createBench({ [A]: answer });
      await bench.get(A);
      return bench.asked.length;
    };
    expect([await paused('5'), await paused('6')]).toEqual([2, 1]);
  });

  it('ends after ninety requests where the page does not say', async () => {
    const urls = Array.from({ length: 91 }, (_, at) => `https://paper-${at}.com/a`);
    const bench = createBench(Object.fromEntries(urls.map(url => [url, page('x')])));
    const outcomes = await Promise.all(urls.map(url => bench.get(url)));
    expect(outcomes.filter(outcome => outcome.ok)).toHaveLength(90);
    expect(outcomes.at(-1)).toMatchObject({ reason: 'budget' });
  });

  it('ends with the budget of the page', async () => {
    const bench = createBench(
      { [A]: page('a'), 'https://example.org/b': page('b'), 'https://example.net/c': page('c') },
      { budget: 2 },
    );
    await bench.get(A);
    await bench.get('https://example.org/b');
    expect(await bench.get('https://example.net/c')).toMatchObject({ reason: 'budget' });
    expect(await bench.get(A)).toMatchObject({ ok: true, fromCache: true });
  });

  it('says that the budget is used up without waiting for the host', async () => {
    const bench = createBench({ [A]: page('a') }, { budget: 1 });
    await bench.get(A);
    const { length } = bench.clock.slept;
    expect(await bench.get(`${A}?more`)).toMatchObject({ reason: 'budget' });
    expect(bench.clock.slept).toHaveLength(length);
  });

  it('stops at once when the reader stops it, those in the queue too', async () => {
    const bench = createBench({
      'https://www.bing.com/1': page('1'),
      'https://www.bing.com/2': page('2'),
      'https://www.bing.com/3': page('3'),
    });
    const all = Promise.all(['1', '2', '3'].map(n => bench.get(`https://www.bing.com/${n}`)));
    bench.abort.abort();
    expect((await all).map(o => !o.ok && o.reason)).toEqual(['stopped', 'stopped', 'stopped']);
    expect(await bench.get(A)).toMatchObject({ reason: 'stopped' });
    expect(bench.asked.length).toBeLessThan(2);
  });
});

describe('what a good answer says of the pace', () => {
  const ADDRESSES = [1, 2, 3, 4].map(at => `https://example.com/${at}`);
  const answers = (...texts: string[]) =>
    createBench(Object.fromEntries(texts.map((text, at) => [ADDRESSES[at] ?? '', page(text)])));
  const paceOf = ({ text }: { readonly text: string }) =>
    text.includes('refused') ? 'refused' : text.includes('nothing') ? 'hurried' : null;
  /** When each was asked, after one another, s after the first. */
  async function secondsOf(bench: ReturnType<typeof answers>): Promise<number[]> {
    for (const url of ADDRESSES) await bench.get(url, { paceOf });
    return bench.asked.map(({ at }) => (at - (bench.asked[0]?.at ?? 0)) / 1000);
  }

  it('that something else came in its place is a refusal, and the host is left alone', async () => {
    const bench = answers('refused', 'found');
    const [first = '', second = ''] = ADDRESSES;
    expect(await bench.get(first, { paceOf })).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      status: 200,
    });
    expect(await bench.get(second, { paceOf })).toMatchObject({ reason: 'rate-limited' });
    expect(bench.asked).toHaveLength(1);
  });

  it('that it may be empty for haste counts from the second in a row', async () => {
    expect(await secondsOf(answers('found', 'found', 'found', 'found'))).toEqual([0, 1, 2, 3]);
    expect(await secondsOf(answers('nothing', 'found', 'nothing', 'found'))).toEqual([0, 1, 2, 3]);
    expect(await secondsOf(answers('found', 'nothing', 'nothing', 'found'))).toEqual([0, 1, 2, 4]);
    expect(await secondsOf(answers('nothing', 'nothing', 'nothing', 'found'))).toEqual([
      0, 1, 3, 5,
    ]);
  });

  it('is nothing of an answer that is none', async () => {
    const bench = createBench({ [A]: respond('refused', { status: 404 }) });
    expect(await bench.get(A, { paceOf })).toMatchObject({ reason: 'gone' });
  });
});

describe('robots.txt', () => {
  const search = 'https://example.com/?s=tariff&feed=rss2';
  const robotsUrl = 'https://example.com/robots.txt';
  const cases: Record<string, { robots: Answer; allowed: boolean }> = {
    'that forbids searching': {
      robots: respond('User-agent: *\nDisallow: /?s=\nDisallow: /search', { type: 'text/plain' }),
      allowed: false,
    },
    'that allows it': {
      robots: respond('User-agent: *\nDisallow: /wp-admin/', { type: 'text/plain' }),
      allowed: true,
    },
    'that is missing': { robots: respond('none', { status: 404 }), allowed: true },
    'behind a wall': { robots: respond('none', { status: 403 }), allowed: true },
    'that is a wall itself, with status 200': {
      robots: respond('<title>Just a moment...</title>'),
      allowed: false,
    },
    'that says "not now" (429)': { robots: respond('busy', { status: 429 }), allowed: false },
    'that is something else': { robots: respond('GIF89a', { type: 'image/gif' }), allowed: true },
    'that answers 400': { robots: respond('none', { status: 400 }), allowed: true },
    'that answers 499': { robots: respond('none', { status: 499 }), allowed: true },
    'that fails': { robots: respond('oops', { status: 500 }), allowed: false },
    'that cannot be reached': { robots: new TypeError('Failed to fetch'), allowed: false },
  };
  for (const [name, { robots, allowed }] of Object.entries(cases)) {
    it(`${name} ${allowed ? 'lets' : 'stops'} a search`, async () => {
      const bench = createBench({
        [robotsUrl]: robots,
        [search]: respond('<rss></rss>', { type: 'application/rss+xml' }),
      });
      const outcome = await bench.get(search, { respectRobots: true });
      expect(outcome.ok).toBe(allowed);
      expect(bench.asked.map(a => a.url)).toEqual(allowed ? [robotsUrl, search] : [robotsUrl]);
    });
  }

  it('is asked once a day, does not delay what follows, and is not asked for a single page', async () => {
    const bench = createBench({
      [robotsUrl]: respond('', { type: 'text/plain' }),
      [search]: page('1'),
      [`${search}2`]: page('2'),
      [A]: page('a'),
    });
    await bench.get(search, { respectRobots: true });
    await bench.get(`${search}2`, { respectRobots: true });
    await bench.get(A);
    expect(bench.asked.map(a => a.url)).toEqual([robotsUrl, search, `${search}2`, A]);
    expect((bench.asked[1]?.at ?? 0) - (bench.asked[0]?.at ?? 0)).toBe(0);
  });
});

describe('kept answers', () => {
  it('count for as long as the caller allows', async () => {
    const bench = createBench({ [A]: page('x') });
    await bench.get(A, { cacheMs: 60_000 });
    expect(await bench.get(A, { cacheMs: 60_000 })).toMatchObject({ fromCache: true });
    await bench.clock.sleep(61_000);
    expect(await bench.get(A, { cacheMs: 60_000 })).toMatchObject({ fromCache: false });
    expect(await bench.get(A, { cacheMs: 0 })).toMatchObject({ fromCache: false });
    expect(bench.asked).toHaveLength(3);
  });

  it('are asked for anew without their marks, by which a host would know who asks', async () => {
    const headers = { etag: '"v1"', 'last-modified': 'Tue, 19 May 2026 10:00:00 GMT' };
    const bench = createBench({ [A]: respond(page('x'), { headers }) });
    await bench.get(A, { cacheMs: 1000 });
    await bench.clock.sleep(2000);
    await bench.get(A, { cacheMs: 1000 });
    expect(bench.asked.map(({ init }) => init.headers)).toEqual([{}, {}]);
    expect(JSON.stringify(await bench.cache.get(`GET ${A}`))).not.toContain('v1');
  });

  it('include "gone" and walls for a while, and no passing trouble', async () => {
    const bench = createBench({
      [A]: respond('x', { status: 404 }),
      'https://example.org/b': respond('x', { status: 500 }),
    });
    for (const _ of [1, 2]) {
      await bench.get(A, { cacheMs: 864e5 });
      await bench.get('https://example.org/b', { cacheMs: 864e5 });
    }
    expect(bench.asked.map(a => a.url)).toEqual([
      A,
      'https://example.org/b',
      'https://example.org/b',
    ]);
    await bench.clock.sleep(6.1 * 3600e3);
    await bench.get(A, { cacheMs: 864e5 });
    expect(bench.asked).toHaveLength(4);
  });

  it('from before a fresh run do not count in it, those of the run itself do', async () => {
    const bench = createBench({ [A]: page('x') });
    await bench.get(A);
    await bench.clock.sleep(10);
    const fresh = bench.run({ freshSince: bench.clock.now().getTime() });
    expect(await fresh({ url: A, why: 'again' })).toMatchObject({ fromCache: false });
    expect(await fresh({ url: A, why: 'again' })).toMatchObject({ fromCache: true });
  });

  it('of a private window stay in memory', async () => {
    const bench = createBench({ [A]: page('x') });
    await bench.run({ keep: false })({ url: A, why: 'x' });
    expect(await bench.cache.get(`GET ${A}`)).toBeNull();
  });

  it('never hold the headers of a request, nor its key', async () => {
    const keys: string[] = [];
    const cache = {
      get: async () => null,
      put: async (key: string, answer: unknown) => void keys.push(key + JSON.stringify(answer)),
    };
    await createBench({ [A]: respond('{}', { type: 'application/json' }) }, { cache }).get(A, {
      headers: { 'X-Sort': 'secret' },
      key: { in: 'header', name: 'X-Api-Key', value: 'secret' },
    });
    expect(keys).toHaveLength(1);
    expect(keys.join()).not.toContain('secret');
  });

  it('from a time that is yet to come do not count, nor do pauses that a clock set back would make last for days', async () => {
    const outcome = {
      ok: true as const,
      status: 200,
      url: A,
      redirected: false,
      type: 'text/html',
      text: 'old',
      truncated: false,
      fromCache: false,
    };
    const ahead = Date.parse('2026-06-01T00:00:00Z');
    const cache = createMemoryCache();
    await cache.put(`GET ${A}`, { at: ahead, outcome }, 1);
    await cache.put('pause example.com', { at: ahead, outcome, until: ahead + 60_000 }, 1);
    expect(await createBench({ [A]: page('new') }, { cache }).get(A)).toMatchObject({
      ok: true,
      text: page('new'),
      fromCache: false,
    });
  });

  it('serve a second run at the same time: what one has asked the other need not', async () => {
    const bench = createBench({ [A]: page('x') });
    const [one, two] = [bench.run(), bench.run()];
    const [first, second] = await Promise.all([
      one({ url: A, why: 'one' }),
      two({ url: A, why: 'two' }),
    ]);
    expect([first, second]).toMatchObject([{ fromCache: false }, { fromCache: true }]);
    expect(bench.asked).toHaveLength(1);
  });

  it('of another shape are asked for again', async () => {
    const cache = { get: async () => ({ old: true }) as never, put: async () => undefined };
    expect(await createBench({ [A]: page('x') }, { cache }).get(A)).toMatchObject({
      ok: true,
      fromCache: false,
    });
  });
});
