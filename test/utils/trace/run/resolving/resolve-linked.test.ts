import { describe, expect, it } from 'vitest';
import type { FetchOutcome, Source } from '../../../../../utils/trace/model/source.ts';
import type { TracerDeps } from '../../../../../utils/trace/run/tracer.ts';
import {
  answering,
  archive,
  index,
  linked,
  memoryStore,
  page,
  STORY,
  traced,
  tracerOver,
} from '../bench.ts';

describe('tracing a linked citation', () => {
  const cases: Record<
    string,
    {
      pages: Parameters<typeof answering>[0];
      copy?: boolean;
      sources?: readonly Source[];
      expected: object;
    }
  > = {
    'a live page': {
      pages: { [STORY.url]: page(STORY) },
      expected: { status: 'resolved', link: 'live', article: 'a1', confidence: 1 },
    },
    'a wall is still the article': {
      pages: {
        [STORY.url]: { ok: false, reason: 'blocked', status: 403, detail: '403 Forbidden' },
      },
      expected: { status: 'resolved', link: 'blocked', article: 'a1' },
    },
    'a page that went, with a copy': {
      pages: {},
      copy: true,
      expected: { status: 'resolved', link: 'gone', article: 'a1' },
    },
    'an address nobody ever saw': {
      pages: {},
      sources: [index([])],
      expected: { status: 'not-found', link: 'never-seen', article: null },
    },
    'one that an index knows was there': {
      pages: {},
      sources: [index(['https://www.techcrunch.com/2026/05/19/quillon-hires-cartographers'])],
      expected: { status: 'resolved', link: 'gone', article: 'a1' },
    },
    'one that no index could be asked about': {
      pages: {},
      expected: { status: 'not-found', link: 'gone', article: null },
    },
    'one whose index may not be asked': {
      pages: {},
      sources: [{ ...index([]), hosts: () => ['*://*.gdeltproject.org/*'] }],
      expected: { status: 'no-access', link: 'gone', article: null },
    },
    'one whose index did not answer': {
      pages: {},
      sources: [index('fails')],
      expected: { status: 'failed', link: 'gone', article: null },
    },
    'an empty feed of Bing’s is no plain no': {
      pages: {},
      sources: [index([], 'bing-news'), index('fails')],
      expected: { status: 'failed', link: 'gone', article: null },
    },
    'a PDF is there, and cannot be read': {
      pages: {
        [STORY.url]: {
          ok: false,
          reason: 'bad-answer',
          status: 200,
          detail: 'the answer is application/pdf',
        },
      },
      expected: { status: 'resolved', link: 'live', article: 'a1' },
    },
    'a locked PDF too': {
      pages: {
        [STORY.url]: { ok: false, reason: 'pdf-locked', status: 200, detail: 'a locked PDF' },
      },
      expected: { status: 'resolved', link: 'live', article: 'a1' },
    },
    'a page that says with status 200 that it is not there': {
      pages: { [STORY.url]: '<title>Page not found</title><h1>Page not found</h1>' },
      copy: true,
      expected: { status: 'resolved', link: 'gone', article: 'a1' },
    },
    'a robot check with status 200': {
      pages: { [STORY.url]: '<title>One moment, please...</title><p>Checking.</p>' },
      expected: { status: 'resolved', link: 'blocked', article: 'a1' },
    },
    'a shortener’s page': {
      pages: {
        [STORY.url]:
          '<meta http-equiv="refresh" content="0;URL=https://techcrunch.com/2026/05/19/far/?utm_source=x"><title>x</title>',
        'https://techcrunch.com/2026/05/19/far/': page(STORY),
      },
      expected: { status: 'resolved', link: 'live', article: 'a1' },
    },
    'a page that leads to itself for ever': {
      pages: {
        [STORY.url]: `<meta http-equiv="refresh" content="0;URL=${STORY.url}?again"><title>x</title>`,
        [`${STORY.url}?again`]: `<meta http-equiv="refresh" content="0;URL=${STORY.url}">`,
      },
      expected: { status: 'resolved', link: 'live' },
    },
    'a time-out is a failure, not an absence': {
      pages: {
        [STORY.url]: {
          ok: false,
          reason: 'timeout',
          status: null,
          detail: 'no answer within 20 s',
        },
      },
      expected: { status: 'failed', link: 'unchecked', article: null },
    },
  };
  it.each(Object.entries(cases))('%s', async (_, { pages, copy, sources = [], expected }) => {
    const over = {
      fetchFor: answering(pages),
      findArchived: async (url: string) => archive(copy ? url : null),
      hasAccess: async (pattern: string) => !pattern.includes('gdelt'),
    };
    const { trace } = await traced(linked(STORY.url), over, sources);
    expect(trace.citations[0]?.resolution).toMatchObject(expected);
    expect(trace.citations[0]?.resolution.steps[0]?.outcome).toBeTruthy();
  });

  const redirects: Record<string, { to: string; link: string }> = {
    'another path has moved': {
      to: 'https://techcrunch.com/2026/05/20/quillon-hires/',
      link: 'moved',
    },
    'the same page at another host has not': {
      to: 'https://www.techcrunch.com/2026/05/19/quillon-hires-cartographers',
      link: 'live',
    },
    'the front page is gone': { to: 'https://techcrunch.com/', link: 'gone' },
  };
  it.each(Object.entries(redirects))('one that leads to %s', async (_, { to, link }) => {
    const answer: FetchOutcome = {
      ok: true,
      status: 200,
      url: to,
      redirected: true,
      type: 'text/html',
      text: page(STORY),
      truncated: false,
      fromCache: false,
    };
    const { trace } = await traced(linked(STORY.url), {
      fetchFor: answering({ [STORY.url]: answer }),
    });
    expect(trace.citations[0]?.resolution.link).toBe(link);
  });

  it('that is a number of a register has not moved: registers send everybody on', async () => {
    const url = 'https://doi.org/10.1000/x';
    const answer: FetchOutcome = {
      ok: true,
      status: 200,
      url: STORY.url,
      redirected: true,
      type: 'text/html',
      text: page(STORY),
      truncated: false,
      fromCache: false,
    };
    const { trace } = await traced(linked(url), { fetchFor: answering({ [url]: answer }) });
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'live' });
  });

  it('cannot know of an outlet that keeps archives out whether a page was ever there', async () => {
    const url = 'https://www.theguardian.com/world/2025/mar/04/ferries-of-the-north';
    const { trace } = await traced(
      linked(url),
      { fetchFor: answering({}), findArchived: async () => archive(null) },
      [index([])],
    );
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'not-found', link: 'gone' });
    expect(trace.citations[0]?.resolution.steps.at(-1)?.outcome).toMatch(/keeps archives out/);
  });

  it('asks the archive for the address without what tracks the reader', async () => {
    const asked: string[] = [];
    const findArchived = async (url: string) => {
      asked.push(url);
      return archive(url);
    };
    const { trace } = await traced(linked(`${STORY.url}?utm_source=chatgpt.com`), { findArchived });
    expect(asked).toEqual([STORY.url]);
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'gone' });
    expect(trace.articles[0]).toMatchObject({ url: STORY.url, archived: { read: false } });
  });

  it('asks for access to the archive, and forgets that it did once it is granted', async () => {
    const store = memoryStore([linked(STORY.url)]);
    let granted = false;
    const over: Partial<TracerDeps> = {
      hasAccess: async () => granted,
      fetchFor: run => async request =>
        !granted && request.url.includes('archive.org')
          ? { ok: false, reason: 'no-access', status: null, detail: 'no access to archive.org' }
          : answering({})(run)(request),
      findArchived: async (url, _near, fetch) => {
        const answer = await fetch({
          url: 'https://archive.org/wayback/available',
          why: 'archived copy?',
        });
        return !answer.ok && answer.reason === 'no-access'
          ? { ...answer, url: 'https://archive.org/' }
          : archive(url);
      },
    };
    const tracer = tracerOver(store, over);
    await tracer.start('r1', null, false);
    expect(store.saved()).toMatchObject({ needs: ['*://*.archive.org/*'] });
    expect(store.saved()?.trace.citations[0]?.resolution).toMatchObject({
      status: 'no-access',
      link: 'gone',
    });
    granted = true;
    await tracer.start('r1', ['k1'], false);
    expect(store.saved()).toMatchObject({ needs: [] });
    expect(store.saved()?.trace.citations[0]?.resolution).toMatchObject({
      status: 'resolved',
      link: 'gone',
    });
  });

  it('asks for access where a redirect leads to a host without', async () => {
    const at = 'https://www.axios.com/2026/05/19/far';
    const fetchFor = answering({
      [STORY.url]: {
        ok: false,
        reason: 'no-access',
        status: null,
        detail: 'it leads to www.axios.com',
        at,
      },
    });
    const { trace, needs } = await traced(linked(STORY.url), { fetchFor });
    expect(trace.citations[0]?.resolution.status).toBe('no-access');
    expect(needs).toEqual(['*://*.axios.com/*']);
  });

  it('does not call a page never seen when the archive could not be asked', async () => {
    const { trace } = await traced(linked(STORY.url), {
      findArchived: async () => ({
        ok: false,
        reason: 'rate-limited',
        status: 429,
        detail: '429',
        url: 'https://archive.org/',
      }),
    });
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'failed', link: 'gone' });
  });

  const DOI = 'https://doi.org/10.1000/inv.1';
  const gone = (over = {}) =>
    ({ ok: false, reason: 'gone', status: 404, detail: '404 Not Found', ...over }) as const;

  it('a number that no register knows was never there, whatever no archive and no index says', async () => {
    const asked = index([]);
    const { trace } = await traced(linked(DOI), { fetchFor: answering({ [DOI]: gone() }) }, [
      asked,
    ]);
    const { status, link, steps } = trace.citations[0]?.resolution ?? { steps: [] };
    expect([status, link]).toEqual(['not-found', 'never-seen']);
    expect(steps.at(-1)?.outcome).toBe('no work is registered under this number');
    expect(steps.some(({ did }) => did === 'asked')).toBe(false);
  });

  it('a registered work whose page is gone is still that work', async () => {
    const fetchFor = answering({ [DOI]: gone({ at: 'https://www.example.org/paper' }) });
    const { trace } = await traced(linked(DOI), { fetchFor });
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'gone' });
  });

  it('a deleted post is asked of the archive alone', async () => {
    const post = 'https://x.com/adaroe/status/1834567890123456789';
    const { trace } = await traced(linked(post), {}, [index([])]);
    const { status, link, steps } = trace.citations[0]?.resolution ?? { steps: [] };
    expect([status, link]).toEqual(['not-found', 'gone']);
    expect(steps.map(({ what }) => what)).toEqual(['article', 'archive']);
  });
});
