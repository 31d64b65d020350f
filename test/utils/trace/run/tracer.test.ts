import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../utils/articles/article.ts';
import { directory } from '../../../../utils/outlets/directory.ts';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { FetchOutcome, Source, SourceAnswer } from '../../../../utils/trace/model/source.ts';
import { createTracer, type TracerDeps } from '../../../../utils/trace/run/tracer.ts';
import { citation, claim, traceOf } from '../build.ts';
import { noLibrary, recordAround, unasked } from '../record.ts';

const STORY = {
  url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
  headline: 'Quillon hires 40 cartographers for its invented atlas',
  text: [
    'Quillon, an invented firm, said on May 19 that it had hired 40 cartographers to draw its atlas of places that do not exist.',
    'The cartographers come from three invented survey offices and start this week in the town of Larkholm.',
    'This story is sample text: no such firm, no such atlas and no such town exist.',
  ],
};

const page = (story: { headline: string; text: readonly string[] }, head = '') =>
  `<!doctype html><html lang="en"><head><title>${story.headline}</title><meta property="og:title" content="${story.headline}"><meta property="article:published_time" content="2026-05-19T15:02:00Z">${head}</head><body><article><h1>${story.headline}</h1>${story.text.map(p => `<p>${p}</p>`).join('')}</article></body></html>`;

function memoryStore(records: TraceRecord[]): Store & { saved: () => TraceRecord | undefined } {
  const kept = new Map(records.map(r => [r.id, structuredClone(r)]));
  return {
    get: async id => structuredClone(kept.get(id) ?? null),
    put: async record => {
      kept.set(record.id, structuredClone(record));
      return true;
    },
    byFingerprint: async () => null,
    list: async () => [...kept.values()],
    waitingFor: async () => [],
    remove: async ids => void ids.map(id => kept.delete(id)),
    discard: async () => undefined,
    bringBack: async () => 0,
    forgetDiscarded: async () => undefined,
    unfinished: async () =>
      [...kept.values()].filter(r => r.state === 'tracing').map(r => structuredClone(r)),
    saved: () => kept.get('r1'),
  };
}

const answering =
  (pages: Readonly<Record<string, string | FetchOutcome>>): TracerDeps['fetchFor'] =>
  ({ onRequest }) =>
  async ({ url, why }) => {
    onRequest({ host: new URL(url).hostname, requests: 1, bytes: 10, why });
    const body = pages[url];
    if (typeof body === 'string')
      return {
        ok: true,
        status: 200,
        url,
        redirected: false,
        type: 'text/html',
        text: body,
        truncated: false,
        fromCache: false,
      };
    return body ?? { ok: false, reason: 'gone', status: 404, detail: '404 Not Found' };
  };

const offering = (candidates: readonly Partial<Candidate>[]): Source => ({
  id: 'wordpress',
  applies: question => question.domain === 'techcrunch.com',
  hosts: () => ['*://*.techcrunch.com/*'],
  find: async (): Promise<SourceAnswer> => ({
    ok: true,
    note: `${candidates.length} candidates`,
    url: 'https://techcrunch.com/wp-json/wp/v2/posts',
    candidates: candidates.map(c => ({
      url: STORY.url,
      title: STORY.headline,
      outlet: 'techcrunch.com',
      published: '2026-05-19T15:02:00Z',
      snippet: null,
      source: 'wordpress',
      copyOf: null,
      ...c,
    })),
  }),
});

const tracerOver = (store: Store, over: Partial<TracerDeps>) =>
  createTracer({
    store,
    library: noLibrary,
    clock: {
      now: () => new Date('2026-05-20T09:31:00Z'),
      sleep: () => new Promise(() => undefined),
    },
    directory,
    settings: async () => ({ sources: [], readArchived: false }),
    fetchFor: answering({}),
    findArchived: async () => archive(null),
    hasAccess: async () => true,
    online: () => true,
    onChange: () => undefined,
    ...over,
  });

async function traced(
  record: TraceRecord,
  over: Partial<TracerDeps> = {},
  sources: readonly Source[] = [],
): Promise<TraceRecord> {
  const store = memoryStore([record]);
  const tracer = createTracer({
    store,
    clock: {
      now: () => new Date('2026-05-20T09:30:00Z'),
      sleep: () => new Promise(() => undefined),
    },
    directory,
    library: noLibrary,
    settings: async () => ({ sources, readArchived: false }),
    fetchFor: answering({}),
    findArchived: async url => ({
      ok: true,
      copy: null,
      url: `https://archive.org/wayback/available?url=${url}`,
    }),
    hasAccess: async () => true,
    online: () => true,
    onChange: () => undefined,
    ...over,
  });
  await tracer.start('r1', null, false);
  return store.saved() as TraceRecord;
}

const bare = () =>
  recordAround(
    traceOf({
      claims: [
        claim({
          text: 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.',
        }),
      ],
      citations: [unasked(citation({}))],
    }),
  );
const archive = (url: string | null) => ({
  ok: true as const,
  url: 'https://archive.org/wayback/available',
  copy:
    url === null
      ? null
      : { url: `https://web.archive.org/web/20260520000000id_/${url}`, at: '2026-05-20T00:00:00Z' },
});
const linked = (href: string) =>
  recordAround(
    traceOf({ claims: [claim({})], citations: [unasked(citation({ href, form: 'link' }))] }),
  );

describe('tracing a bare citation', () => {
  it('finds, reads and judges the article', async () => {
    const { state, trace, pending } = await traced(
      bare(),
      { fetchFor: answering({ [STORY.url]: page(STORY) }) },
      [offering([{}])],
    );
    expect({ state, pending }).toEqual({ state: 'done', pending: [] });
    expect(trace.citations[0]?.resolution).toMatchObject({
      status: 'resolved',
      article: 'a1',
      link: 'live',
    });
    expect(trace.articles[0]).toMatchObject({
      headline: STORY.headline,
      outlet: 'techcrunch.com',
      access: 'full',
    });
    expect(trace.claims[0]?.backing[0]).toMatchObject({
      article: 'a1',
      citation: 'k1',
      verdict: 'supported',
    });
    expect(trace.origins).toMatchObject([{ outlet: 'techcrunch.com', citations: ['k1'] }]);
    expect(trace.network).toEqual([
      { host: 'techcrunch.com', requests: 1, bytes: 10, why: 'article' },
    ]);
    expect(trace.citations[0]?.resolution.steps.map(s => s.what)).toContain('wordpress');
  });

  it('says not found, and takes no article of another story', async () => {
    const other = {
      headline: 'A bakery in Larkholm wins a prize for rye bread',
      text: [
        'The invented bakery of Larkholm won a prize for its rye bread.',
        'This is sample text.',
      ],
    };
    const { trace } = await traced(
      bare(),
      { fetchFor: answering({ 'https://techcrunch.com/2026/05/18/rye/': page(other) }) },
      [offering([{ url: 'https://techcrunch.com/2026/05/18/rye/', title: other.headline }])],
    );
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'not-found', article: null });
    expect(trace.articles).toEqual([]);
  });

  it('takes an article of a subdomain that counts as an outlet of its own', async () => {
    const url = 'https://abcnews.go.com/invented/story?id=1';
    const record = bare();
    record.trace.citations[0] = unasked(citation({ text: '(go.com)', outlet: 'go.com' }));
    const source: Source = {
      ...offering([{ url, outlet: 'abcnews.com' }]),
      applies: question => question.domain === 'go.com',
    };
    const { trace } = await traced(record, { fetchFor: answering({ [url]: page(STORY) }) }, [
      source,
    ]);
    expect(trace.articles).toMatchObject([{ url, outlet: 'abcnews.com' }]);
  });

  it('looks everywhere for a claim that the reader selected, and nowhere for a name that nobody knows', async () => {
    const selected = bare();
    selected.trace.citations = selected.trace.citations.map(k => ({
      ...k,
      text: '',
      outlet: null,
    }));
    const anywhere: Source = {
      ...offering([{}]),
      id: 'bing-news',
      applies: question => question.domain === null,
    };
    const { trace } = await traced(
      selected,
      { fetchFor: answering({ [STORY.url]: page(STORY) }) },
      [anywhere],
    );
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', article: 'a1' });
    expect(trace.claims[0]?.backing).toMatchObject([
      { outlet: 'techcrunch.com', verdict: 'supported', basis: ['supported'] },
    ]);

    // A title that fits and a text that says something else: it is offered, not taken.
    const elsewhere = {
      headline: STORY.headline,
      text: ['Quillon, an invented firm, moved its cartographers to another office.'],
    };
    const offered = await traced(
      selected,
      { fetchFor: answering({ [STORY.url]: page(elsewhere) }) },
      [anywhere],
    );
    expect(offered.trace.citations[0]?.resolution).toMatchObject({
      status: 'ambiguous',
      article: null,
      candidates: [{ url: STORY.url }],
    });
    expect(offered.trace.claims[0]?.backing).toEqual([]);

    // An index that was too slow may know what the others do not.
    const slow: Source = {
      ...anywhere,
      id: 'gdelt',
      find: async () => ({ ok: false, reason: 'timeout', status: null, detail: 'slow', url: null }),
    };
    const none: Source = { ...anywhere, find: offering([]).find };
    expect((await traced(selected, {}, [none, slow])).trace.citations[0]?.resolution.status).toBe(
      'failed',
    );
    expect((await traced(selected, {}, [none])).trace.citations[0]?.resolution.status).toBe(
      'not-found',
    );

    const unknown = bare();
    unknown.trace.citations = unknown.trace.citations.map(k => ({
      ...k,
      text: '(The Larkholm Gazette)',
      outlet: null,
    }));
    const left = await traced(unknown, {}, [anywhere]);
    expect(left.trace.citations[0]?.resolution.steps.map(step => step.outcome)).toEqual([
      'the outlet is not known by this name',
    ]);
  });

  it('lists the hosts when it may not ask them', async () => {
    const { trace, needs } = await traced(bare(), { hasAccess: async () => false }, [
      offering([{}]),
    ]);
    expect(trace.citations[0]?.resolution.status).toBe('no-access');
    expect(needs).toEqual(['*://*.techcrunch.com/*']);
  });

  it('says failed, not "not found", where a source was only too slow to answer', async () => {
    const slow: Source = {
      ...offering([]),
      id: 'gdelt',
      find: async () => ({
        ok: false,
        reason: 'timeout',
        status: null,
        detail: 'no answer in 25 s',
        url: null,
      }),
    };
    expect(
      (await traced(bare(), {}, [offering([]), slow])).trace.citations[0]?.resolution.status,
    ).toBe('failed');
    expect((await traced(bare(), {}, [offering([])])).trace.citations[0]?.resolution.status).toBe(
      'not-found',
    );
  });

  it('says of every page it looked at what came of it', async () => {
    const gone = 'https://techcrunch.com/2026/05/19/quillon-hires-40-cartographers-for-its-atlas/';
    const { trace } = await traced(bare(), { fetchFor: answering({ [STORY.url]: page(STORY) }) }, [
      offering([{ url: gone }, {}]),
    ]);
    const { steps, link } = trace.citations[0]?.resolution ?? { steps: [] };
    expect(link).toBe('live');
    expect(steps.filter(s => s.did === 'read').map(s => [s.url, s.outcome])).toEqual(
      expect.arrayContaining([
        [gone, '404 Not Found'],
        [STORY.url, STORY.headline],
      ]),
    );
  });

  it('calls the link of a page gone that an index still lists', async () => {
    const { trace } = await traced(bare(), {}, [offering([{}])]);
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'gone' });
    expect(trace.articles[0]).toMatchObject({ url: STORY.url, access: 'gone' });
  });

  it('says failed when every source failed: not found would say too much', async () => {
    const broken: Source = {
      ...offering([]),
      find: async () => ({
        ok: false,
        reason: 'server',
        status: 500,
        detail: '500 Server Error',
        url: null,
      }),
    };
    expect((await traced(bare(), {}, [broken])).trace.citations[0]?.resolution.status).toBe(
      'failed',
    );
  });

  it('loses none but its own citations to a source that throws, and names the fault', async () => {
    const faulty: Source = {
      ...offering([]),
      find: () => {
        throw new Error('boom');
      },
    };
    const { state, trace } = await traced(bare(), {}, [faulty]);
    expect(state).toBe('done');
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'failed' });
    expect(trace.citations[0]?.resolution.steps.at(-1)?.outcome).toContain('boom');
  });
});

/** An index of news that lists these addresses, or fails. */
const index = (urls: readonly string[] | 'fails', id: Source['id'] = 'gdelt'): Source => ({
  id,
  applies: () => true,
  hosts: () => [],
  find: async (): Promise<SourceAnswer> =>
    urls === 'fails'
      ? { ok: false, reason: 'timeout', status: null, detail: 'no answer within 25 s', url: null }
      : {
          ok: true,
          note: `${urls.length} candidates`,
          url: null,
          candidates: urls.map(url => ({
            url,
            title: STORY.headline,
            outlet: 'techcrunch.com',
            published: null,
            snippet: null,
            source: id,
            copyOf: null,
          })),
        },
});

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
      expected: { status: 'resolved', link: 'live', article: 'a1' },
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
});

describe('an article behind a wall', () => {
  const walled = {
    [STORY.url]: { ok: false, reason: 'blocked', status: 403, detail: '403 Forbidden' },
  } as const;
  const copyUrl = `https://web.archive.org/web/20260520000000id_/${STORY.url}`;
  const settings = (readArchived: boolean) => async () => ({
    sources: [offering([{}])],
    readArchived,
  });

  it('has its archived copy offered, be it linked or found', async () => {
    for (const record of [bare(), linked(STORY.url)]) {
      const over = {
        fetchFor: answering(walled),
        findArchived: async (url: string) => archive(url),
        settings: settings(false),
      };
      const { trace } = await traced(record, over);
      expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'blocked' });
      expect(trace.articles[0]).toMatchObject({
        access: 'blocked',
        archived: { url: copyUrl, read: false },
      });
    }
  });

  it('has it read where the reader allowed that, and the verdict rests on it', async () => {
    const over = {
      fetchFor: answering({ ...walled, [copyUrl]: page(STORY) }),
      findArchived: async (url: string) => archive(url),
      settings: settings(true),
    };
    const { trace } = await traced(bare(), over);
    expect(trace.articles[0]).toMatchObject({ access: 'blocked', archived: { read: true } });
    expect(trace.claims[0]?.backing[0]).toMatchObject({ article: 'a1', verdict: 'supported' });
  });

  it('whose copy is the wall again says so', async () => {
    const over = {
      fetchFor: answering({ ...walled, [copyUrl]: '<title>Access denied</title>' }),
      findArchived: async (url: string) => archive(url),
      settings: settings(true),
    };
    const { trace } = await traced(linked(STORY.url), over);
    expect(trace.articles[0]?.archived?.read).toBe(false);
    expect(trace.citations[0]?.resolution.steps.at(-1)).toMatchObject({
      what: 'archived copy',
      outcome: expect.stringContaining('Access denied'),
    });
  });
});

describe('a run', () => {
  it('goes on after the worker died, with what was done kept', async () => {
    const record = {
      ...bare(),
      state: 'tracing' as const,
      pending: ['k1'],
      total: 1,
      attempts: 1,
      deadline: '2026-05-20T09:40:00Z',
    };
    const store = memoryStore([record]);
    const tracer = createTracer({
      store,
      clock: {
        now: () => new Date('2026-05-20T09:31:00Z'),
        sleep: () => new Promise(() => undefined),
      },
      directory,
      library: noLibrary,
      settings: async () => ({ sources: [offering([{}])], readArchived: false }),
      fetchFor: answering({ [STORY.url]: page(STORY) }),
      findArchived: async url => ({ ok: true, copy: null, url }),
      hasAccess: async () => true,
      online: () => true,
      onChange: () => undefined,
    });
    await tracer.resume();
    expect(store.saved()).toMatchObject({ state: 'done', attempts: 2, pending: [] });
    expect(store.saved()?.trace.citations[0]?.resolution.status).toBe('resolved');
  });

  it('that keeps dying ends, and says so', async () => {
    const record = {
      ...bare(),
      state: 'tracing' as const,
      pending: ['k1'],
      total: 1,
      attempts: 8,
      deadline: '2026-05-20T09:40:00Z',
    };
    const store = memoryStore([record]);
    const tracer = createTracer({
      store,
      clock: {
        now: () => new Date('2026-05-20T09:31:00Z'),
        sleep: () => new Promise(() => undefined),
      },
      directory,
      library: noLibrary,
      settings: async () => ({ sources: [], readArchived: false }),
      fetchFor: answering({}),
      findArchived: async url => ({ ok: true, copy: null, url }),
      hasAccess: async () => true,
      online: () => true,
      onChange: () => undefined,
    });
    await tracer.resume();
    expect(store.saved()).toMatchObject({ state: 'stopped' });
    expect(store.saved()?.trace.citations[0]?.resolution.steps.at(-1)?.did).toBe('gave-up');
  });
});

describe('a run that is stopped, changed or cannot be stored', () => {
  const two = () =>
    recordAround(
      traceOf({
        claims: [claim({})],
        citations: [
          unasked(citation({ href: STORY.url, form: 'link' })),
          unasked(
            citation({
              id: 'k2',
              href: 'https://www.axios.com/2026/05/19/slow',
              form: 'link',
              outlet: 'axios.com',
            }),
          ),
        ],
      }),
    );
  /** Answers the first citation's page; the second's only when it is let go, or as stopped. */
  const slowly = (asked: string[]) => {
    const gate = Promise.withResolvers<void>();
    const fetchFor: TracerDeps['fetchFor'] = run => async request => {
      asked.push(request.url);
      const stopped: FetchOutcome = {
        ok: false,
        reason: 'stopped',
        status: null,
        detail: 'stopped',
      };
      if (!request.url.includes('axios'))
        return answering({ [STORY.url]: page(STORY) })(run)(request);
      if (!run.signal.aborted)
        await Promise.race([
          gate.promise,
          new Promise<void>(resolve => run.signal.addEventListener('abort', () => resolve())),
        ]);
      return run.signal.aborted ? stopped : answering({ [request.url]: page(STORY) })(run)(request);
    };
    return { fetchFor, go: gate.resolve };
  };
  const until = async (is: () => boolean) => {
    while (!is()) await new Promise(resolve => setTimeout(resolve, 5));
  };

  it('says how far it came, and goes on from there', async () => {
    const store = memoryStore([two()]);
    const asked: string[] = [];
    const { fetchFor, go } = slowly(asked);
    let latest: TraceRecord | undefined;
    const tracer = tracerOver(store, { fetchFor, onChange: record => (latest = record) });
    const first = tracer.start('r1', null, false);
    await until(() => latest?.pending.length === 1);
    await tracer.stop('r1');
    await first;
    expect(store.saved()).toMatchObject({ state: 'stopped', total: 2, pending: ['k2'] });
    expect(store.saved()?.trace.citations.map(k => k.resolution.status)).toEqual([
      'resolved',
      'failed',
    ]);
    go();
    await tracer.start('r1', null, false);
    expect(store.saved()).toMatchObject({ state: 'done', total: 2, pending: [] });
    expect(store.saved()?.trace.citations.map(k => k.resolution.status)).toEqual([
      'resolved',
      'resolved',
    ]);
    expect(asked.filter(url => url === STORY.url)).toHaveLength(1);
  });

  it('is stopped too where a new worker has not yet taken it up again', async () => {
    const store = memoryStore([
      {
        ...two(),
        state: 'tracing',
        pending: ['k1', 'k2'],
        total: 2,
        attempts: 1,
        deadline: '2026-05-20T09:40:00Z',
      },
    ]);
    const asked: string[] = [];
    const tracer = tracerOver(store, slowly(asked));
    await Promise.all([tracer.resume(), tracer.stop('r1')]);
    expect(store.saved()).toMatchObject({ state: 'stopped' });
    expect(asked.filter(url => url.includes('axios')).length).toBeLessThan(2);
  });

  it('goes on when the disk is full, and says that it is not kept', async () => {
    const record = two();
    const store: Store = { ...memoryStore([record]), put: async () => false };
    const seen: boolean[] = [];
    let latest: TraceRecord | undefined;
    const onChange = (changed: TraceRecord) => {
      latest = changed;
      seen.push(changed.unsaved);
    };
    await tracerOver(store, { fetchFor: answering({ [STORY.url]: page(STORY) }), onChange }).start(
      'r1',
      null,
      false,
    );
    expect(latest).toMatchObject({ state: 'done', unsaved: true });
    expect(latest?.trace.citations[0]?.resolution.status).toBe('resolved');
    expect(seen.at(-1)).toBe(true);
    const broken: Store = {
      ...store,
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    };
    await tracerOver(broken, { fetchFor: answering({ [STORY.url]: page(STORY) }), onChange }).start(
      'r1',
      null,
      false,
    );
    expect(latest).toMatchObject({ state: 'done', unsaved: true });
  });

  it('stays a fresh one after its worker died', async () => {
    const since: (number | null)[] = [];
    const store = memoryStore([
      {
        ...two(),
        state: 'tracing',
        pending: ['k1'],
        total: 2,
        attempts: 1,
        deadline: '2026-05-20T09:40:00Z',
        freshSince: '2026-05-20T09:30:00Z',
      },
    ]);
    const tracer = tracerOver(store, {
      fetchFor: run => {
        since.push(run.freshSince);
        return answering({ [STORY.url]: page(STORY) })(run);
      },
    });
    await tracer.resume();
    await tracer.start('r1', ['k1'], false);
    expect(since).toEqual([Date.parse('2026-05-20T09:30:00Z'), null]);
  });

  it('never lasts longer than its share, however the clock was set', async () => {
    const slept: number[] = [];
    const store = memoryStore([
      {
        ...two(),
        state: 'tracing',
        pending: ['k1'],
        total: 2,
        attempts: 1,
        deadline: '2026-09-01T00:00:00Z',
      },
    ]);
    const clock = {
      now: () => new Date('2026-05-20T09:31:00Z'),
      sleep: (ms: number) => {
        slept.push(ms);
        return new Promise<void>(() => undefined);
      },
    };
    await tracerOver(store, { clock }).resume();
    expect(slept).toEqual([10 * 60e3]);
  });
});

describe('the reader’s choice', () => {
  const OTHER = {
    url: 'https://techcrunch.com/2026/05/19/other/',
    headline: 'Larkholm, invented, gets a survey office',
    text: ['The invented town of Larkholm gets a survey office.', 'This is sample text.'],
  };
  const pages = { [STORY.url]: page(STORY), [OTHER.url]: page(OTHER) };
  const bench = async (over: Partial<TracerDeps> = {}) => {
    const store = memoryStore([bare()]);
    const asked: string[] = [];
    const answer = answering(pages);
    const tracer = createTracer({
      store,
      library: noLibrary,
      clock: {
        now: () => new Date('2026-05-20T09:30:00Z'),
        sleep: () => new Promise(() => undefined),
      },
      directory,
      settings: async () => ({
        sources: [offering([{}, { url: OTHER.url, title: OTHER.headline }])],
        readArchived: false,
      }),
      fetchFor: run => async request => {
        asked.push(request.url);
        return answer(run)(request);
      },
      findArchived: async () => archive(null),
      hasAccess: async () => true,
      online: () => true,
      onChange: () => undefined,
      ...over,
    });
    return {
      store,
      tracer,
      asked,
      resolution: () => store.saved()?.trace.citations[0]?.resolution,
    };
  };
  const urlOf = (record: TraceRecord | undefined) => {
    const id = record?.trace.citations[0]?.resolution.article;
    return record?.trace.articles.find(one => one.id === id)?.url;
  };

  it('is read, is kept when the page is traced again, and leaves the other candidates on offer', async () => {
    const { store, tracer, resolution } = await bench();
    await tracer.start('r1', null, false);
    expect(urlOf(store.saved())).toBe(STORY.url);
    await tracer.choose('r1', 'k1', OTHER.url);
    expect(urlOf(store.saved())).toBe(OTHER.url);
    await tracer.start('r1', null, true);
    expect(urlOf(store.saved())).toBe(OTHER.url);
    expect(resolution()?.candidates.map(one => one.url)).toContain(STORY.url);
  });

  it('taken back gives what stood there before, without asking anybody', async () => {
    const { store, tracer, asked, resolution } = await bench();
    await tracer.start('r1', null, false);
    const before = structuredClone(resolution());
    await tracer.choose('r1', 'k1', OTHER.url);
    await tracer.choose('r1', 'k1', '');
    expect(resolution()).toMatchObject({ status: 'not-found', article: null });
    expect(
      store
        .saved()
        ?.trace.claims[0]?.backing.some(row => row.citation === 'k1' && row.article !== null),
    ).toBe(false);
    const sofar = asked.length;
    await tracer.choose('r1', 'k1', null);
    expect(resolution()).toEqual(before);
    expect(store.saved()).toMatchObject({ state: 'done', chosen: [] });
    expect(store.saved()?.trace.claims[0]?.backing[0]).toMatchObject({
      citation: 'k1',
      verdict: 'supported',
    });
    expect(asked.length).toBe(sofar);
  });

  it('made while a run is under way is not lost to it', async () => {
    let go = () => {};
    const held = new Promise<void>(resolve => {
      go = resolve;
    });
    const { store, tracer } = await bench({
      fetchFor: run => async request => {
        await held;
        return answering(pages)(run)(request);
      },
    });
    const first = tracer.start('r1', null, false);
    await expect.poll(() => tracer.isRunning('r1')).toBe(true);
    const chosen = tracer.choose('r1', 'k1', OTHER.url);
    go();
    await Promise.all([first, chosen]);
    expect(urlOf(store.saved())).toBe(OTHER.url);
    expect(store.saved()?.chosen).toMatchObject([{ citation: 'k1', url: OTHER.url }]);
  });
});

describe('a private window', () => {
  it('asks without keeping what was asked', async () => {
    const kept: boolean[] = [];
    await traced(
      { ...bare(), private: true },
      {
        fetchFor: run => {
          kept.push(run.keep);
          return answering({ [STORY.url]: page(STORY) })(run);
        },
      },
      [offering([{}])],
    );
    expect(kept).toEqual([false]);
  });
});
