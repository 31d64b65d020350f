import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import type { FetchOutcome, FetchRequest } from '../../../../utils/trace/model/source.ts';
import { createPageReader, sayRead } from '../../../../utils/trace/run/read-page.ts';
import { page, STORY } from './bench.ts';

const COPY = `https://web.archive.org/web/20260520000000id_/${STORY.url}`;
const clock = { now: () => new Date('2026-05-20T09:30:00Z') };
const answer = (url: string, text: string, over = {}): FetchOutcome => ({
  ok: true,
  status: 200,
  url,
  redirected: false,
  type: 'text/html',
  text,
  truncated: false,
  fromCache: false,
  ...over,
});
const gone: FetchOutcome = { ok: false, reason: 'gone', status: 404, detail: '404 Not Found' };

const readerOver = (answers: Record<string, string | FetchOutcome>) => {
  const asked: FetchRequest[] = [];
  const reader = createPageReader({
    directory,
    clock,
    fetch: async request => {
      asked.push(request);
      const given = answers[request.url];
      return typeof given === 'string' ? answer(request.url, given) : (given ?? gone);
    },
  });
  return { reader, asked };
};
const refresh = (to: string, more = '') =>
  `<meta http-equiv="refresh" content="0;URL=${to}"><title>x</title>${more}`;

describe('reading a page', () => {
  it('gives its article', async () => {
    const { reader, asked } = readerOver({ [STORY.url]: page(STORY) });
    const read = await reader.read(STORY.url);
    expect(read).toMatchObject({
      ok: true,
      moved: false,
      asked: STORY.url,
      article: { url: STORY.url, outlet: 'techcrunch.com', headline: STORY.headline },
    });
    expect(asked).toEqual([{ url: STORY.url, why: 'article', cacheMs: 24 * 3600e3, pdf: true }]);
    expect(sayRead(read).text).toBe(STORY.headline);
  });

  it('of a wiki that shows the article of another name is that article', async () => {
    const old = 'https://en.wikipedia.org/wiki/Skarvoy_Light';
    const now = 'https://en.wikipedia.org/wiki/Skarvoy_Lighthouse';
    const wiki = (from: string, canonical = now) =>
      page(STORY, `<link rel="canonical" href="${canonical}">`).replace('<p>', `${from}<p>`);
    const from = '<span class="mw-redirectedfrom">(Redirected from <a>Skarvoy Light</a>)</span>';
    const read = (html: string) => readerOver({ [old]: html }).reader.read(old);
    expect(await read(wiki(from))).toMatchObject({ ok: true, moved: true, article: { url: now } });
    expect(await read(wiki(''))).toMatchObject({ moved: false, article: { url: old } });
    const elsewhere = wiki(from, 'https://example.org/wiki/Skarvoy_Lighthouse');
    expect(await read(elsewhere)).toMatchObject({ moved: false, article: { url: old } });
  });

  it('that moved says where to', async () => {
    const to = 'https://techcrunch.com/2026/05/20/moved/';
    const { reader } = readerOver({ [STORY.url]: answer(to, page(STORY), { redirected: true }) });
    const read = await reader.read(STORY.url);
    expect(read).toMatchObject({ ok: true, moved: true, article: { url: to } });
    expect(sayRead(read).text).toBe(`${STORY.headline} (moved to ${to})`);
    // Another address without a redirect is what the host calls the same page.
    const same = readerOver({ [STORY.url]: answer(to, page(STORY)) });
    expect(await same.reader.read(STORY.url)).toMatchObject({ ok: true, moved: false });
  });

  it.each([
    [
      'gone',
      '<title>Page not found</title><h1>Page not found</h1>',
      'the page says: Page not found',
    ],
    ['blocked', '<title>Access denied</title>', /comes before the article: Access denied/],
    ['bad-answer', '<p></p>', 'the page has no headline and no text'],
  ])('that is %s with status 200 is no article', async (reason, html, detail) => {
    const { reader } = readerOver({ [STORY.url]: html });
    const read = await reader.read(STORY.url);
    expect(read).toMatchObject({ ok: false, reason, status: 200, asked: STORY.url });
    expect(sayRead(read).text).toMatch(detail);
  });

  it('follows three pages that only send their reader on, and no fourth', async () => {
    const at = (n: number) => `https://techcrunch.com/2026/05/19/relay-${n}/`;
    const relays = Object.fromEntries([1, 2, 3, 4].map(n => [at(n), refresh(at(n + 1))]));
    const { reader, asked } = readerOver({ ...relays, [at(5)]: page(STORY) });
    await reader.read(at(2));
    expect(asked.map(({ url }) => url)).toEqual([2, 3, 4, 5].map(at));
    asked.length = 0;
    await reader.read(at(1));
    expect(asked.map(({ url }) => url)).toEqual([1, 2, 3, 4].map(at));
  });

  it('stays on a page that refreshes itself and has a text of its own', async () => {
    const url = 'https://techcrunch.com/2026/05/19/live/';
    const { reader, asked } = readerOver({
      [STORY.url]: page(STORY, refresh(url)),
      [url]: page(STORY),
    });
    await reader.read(STORY.url);
    expect(asked).toHaveLength(1);
  });
});

describe('an archived copy', () => {
  it('is read as if it stood at the article’s own address', async () => {
    const { reader, asked } = readerOver({ [COPY]: page(STORY) });
    const read = await reader.readCopy(COPY, STORY.url);
    expect(read).toMatchObject({
      ok: true,
      moved: false,
      asked: STORY.url,
      article: { url: STORY.url, outlet: 'techcrunch.com' },
      evidence: [],
    });
    expect(asked.map(({ url, why }) => [url, why])).toEqual([[COPY, 'archived copy']]);
  });

  it('that cannot be read is a failure of the article’s address', async () => {
    const { reader } = readerOver({});
    expect(await reader.readCopy(COPY, STORY.url)).toMatchObject({ ok: false, asked: STORY.url });
  });
});

describe('a page of MSN’s', () => {
  const url = 'https://www.msn.com/en-us/news/other/quillon-hires/ar-AA1abcd2';
  it('is read behind its shell, and left where that is walled', async () => {
    const detail = 'https://assets.msn.com/content/view/v2/Detail/en-us/AA1abcd2';
    const blocked: FetchOutcome = { ok: false, reason: 'blocked', status: 403, detail: '403' };
    const walled = readerOver({ [detail]: blocked, [url]: page(STORY) });
    expect(await walled.reader.read(url)).toMatchObject({
      ok: false,
      reason: 'blocked',
      asked: url,
    });
    expect(walled.asked.map(request => request.why)).toEqual(['msn article']);
    const unknown = readerOver({ [url]: page(STORY) });
    expect(await unknown.reader.read(url)).toMatchObject({ ok: true });
    expect(unknown.asked.map(request => request.why)).toEqual(['msn article', 'article']);
  });
});
