import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBrowserNews } from '../../../entrypoints/background/watch-requests.ts';

type Listener = (details: object) => void;
const A = 'https://techcrunch.com/a';
let headers: Listener[] = [];
let redirects: Listener[] = [];
let answers: Listener[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  [headers, redirects, answers] = [[], [], []];
  const event = (list: () => Listener[], set: (next: Listener[]) => void) => ({
    addListener: (listener: Listener) => set([...list(), listener]),
    removeListener: (listener: Listener) => set(list().filter(one => one !== listener)),
  });
  Object.assign(fakeBrowser.runtime, { getURL: () => 'chrome-extension://whence/' });
  Object.assign(fakeBrowser, {
    webRequest: {
      onHeadersReceived: event(
        () => headers,
        next => (headers = next),
      ),
      onBeforeRedirect: event(
        () => redirects,
        next => (redirects = next),
      ),
      onResponseStarted: event(
        () => answers,
        next => (answers = next),
      ),
    },
  });
});
afterEach(() => void vi.useRealTimers());

const own = { initiator: 'chrome-extension://whence', statusLine: 'HTTP/1.1 302 Found' };
const answer = (over: object = {}) => {
  const details = {
    ...own,
    url: A,
    statusCode: 302,
    responseHeaders: [{ name: 'Location', value: '/b' }],
    ...over,
  };
  for (const listener of headers) listener(details);
};
/** What is heard of one request when the browser says this. */
const heard = async (say: () => void, asked = A) => {
  const news = createBrowserNews()(asked);
  say();
  const target = news.target();
  await vi.advanceTimersByTimeAsync(3000);
  const redirect = await target;
  news.end();
  return redirect;
};

describe('news of redirects', () => {
  it('have the address, whole, the status, and that it was sent', async () => {
    const there = { url: 'https://techcrunch.com/b', status: 302, sent: true };
    expect(await heard(() => answer())).toEqual(there);
    expect(await heard(() => answer(), `${A}#part`)).toEqual(there);
    const from = { initiator: undefined, originUrl: 'chrome-extension://whence/background.html' };
    expect(await heard(() => answer(from))).toEqual(there);
  });

  it('know the browser’s own upgrade, which comes without headers and sends nothing', async () => {
    const details = {
      ...own,
      url: A,
      statusCode: 307,
      statusLine: 'HTTP/1.1 307 Internal Redirect',
      redirectUrl: 'https://www.techcrunch.com/a',
    };
    const upgrade = () => {
      for (const listener of redirects) listener(details);
    };
    expect(await heard(upgrade)).toEqual({
      url: 'https://www.techcrunch.com/a',
      status: 307,
      sent: false,
    });
  });

  it.each([
    ['of a page', { initiator: 'https://evil.example' }],
    ['without an address', { responseHeaders: [] }],
    ['that are answers', { statusCode: 200 }],
    ['that are failures', { statusCode: 400 }],
    ['of another host', { url: 'https://axios.com/a' }],
  ])('are none %s', async (_, over) => expect(await heard(() => answer(over))).toBeNull());

  it('at the edges of 3xx are news', async () => {
    expect(await heard(() => answer({ statusCode: 300 }))).not.toBeNull();
    expect(await heard(() => answer({ statusCode: 399 }))).not.toBeNull();
  });

  it('of an address written in another way are the only waiting one’s of its host', async () => {
    expect(await heard(() => answer({ url: `${A}?x=%20` }))).not.toBeNull();
    const news = createBrowserNews();
    const [one, two] = [news(A), news('https://techcrunch.com/z')];
    answer({ url: `${A}?x=%20` });
    const targets = [one.target(), two.target()];
    await vi.advanceTimersByTimeAsync(3000);
    expect(await Promise.all(targets)).toEqual([null, null]);
  });

  it('are waited for three seconds after the answer', async () => {
    const news = createBrowserNews()(A);
    const target = news.target();
    await vi.advanceTimersByTimeAsync(2999);
    answer();
    expect(await target).not.toBeNull();
  });

  it('are listened to only while something is under way', () => {
    const news = createBrowserNews();
    expect([headers, redirects, answers].map(list => list.length)).toEqual([0, 0, 0]);
    const [one, two] = [news(A), news('https://axios.com/a')];
    expect([headers, redirects, answers].map(list => list.length)).toEqual([1, 1, 1]);
    one.end();
    expect(headers).toHaveLength(1);
    two.end();
    expect([headers, redirects, answers].map(list => list.length)).toEqual([0, 0, 0]);
  });
});

describe('news of what answered', () => {
  /** What is heard of one answer when the browser says this. */
  const told = async (over: object | null) => {
    const news = createBrowserNews()(A);
    if (over)
      for (const listener of answers) listener({ ...own, url: A, ip: '93.184.215.14', ...over });
    const answered = news.answered();
    await vi.advanceTimersByTimeAsync(3000);
    news.end();
    return answered;
  };

  it('have the address, and whether it is a proxy’s', async () => {
    expect(await told({})).toEqual({ address: '93.184.215.14', proxied: false });
    expect(await told({ proxyInfo: null })).toMatchObject({ proxied: false });
    expect(await told({ proxyInfo: { type: 'http' } })).toMatchObject({ proxied: true });
    expect(await told({ ip: undefined })).toEqual({ address: null, proxied: false });
  });

  it('are none of a page’s own requests, of another host, or when they do not come', async () => {
    expect(await told({ initiator: 'https://evil.example' })).toBeNull();
    expect(await told({ url: 'https://axios.com/a' })).toBeNull();
    expect(await told(null)).toBeNull();
  });
});
