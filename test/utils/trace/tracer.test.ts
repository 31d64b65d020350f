import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../utils/articles/article.ts';
import { directory } from '../../../utils/outlets/directory.ts';
import type { Store, TraceRecord } from '../../../utils/trace/record.ts';
import type { FetchOutcome, Source, SourceAnswer } from '../../../utils/trace/source.ts';
import { createTracer, type TracerDeps } from '../../../utils/trace/tracer.ts';
import { citation, claim, traceOf } from './build.ts';
import { noLibrary, recordAround, unasked } from './record.ts';

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
    put: async record => void kept.set(record.id, structuredClone(record)),
    byFingerprint: async () => null,
    list: async () => [...kept.values()],
    remove: async ids => void ids.map(id => kept.delete(id)),
    unfinished: async () => [...kept.values()].filter(r => r.state === 'tracing').map(r => structuredClone(r)),
    saved: () => kept.get('r1'),
  };
}

const answering =
  (pages: Readonly<Record<string, string | FetchOutcome>>): TracerDeps['fetchFor'] =>
  ({ onRequest }) =>
  async ({ url, why }) => {
    onRequest({ host: new URL(url).hostname, bytes: 10, why });
    const body = pages[url];
    if (typeof body === 'string')
      return { ok: true, status: 200, url, redirected: false, type: 'text/html', text: body, truncated: false, fromCache: false };
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

async function traced(record: TraceRecord, over: Partial<TracerDeps> = {}, sources: readonly Source[] = []): Promise<TraceRecord> {
  const store = memoryStore([record]);
  const tracer = createTracer({
    store,
    clock: { now: () => new Date('2026-05-20T09:30:00Z'), sleep: () => new Promise(() => undefined) },
    directory,
    library: noLibrary,
    settings: async () => ({ sources, readArchived: false, last: [] }),
    fetchFor: answering({}),
    findArchived: async url => ({ ok: true, copy: null, url: `https://archive.org/wayback/available?url=${url}` }),
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
      claims: [claim({ text: 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.' })],
      citations: [unasked(citation({}))],
    }),
  );
const linked = (href: string) => recordAround(traceOf({ claims: [claim({})], citations: [unasked(citation({ href, form: 'link' }))] }));

describe('tracing a bare citation', () => {
  it('finds, reads and judges the article', async () => {
    const { state, trace, pending } = await traced(bare(), { fetchFor: answering({ [STORY.url]: page(STORY) }) }, [offering([{}])]);
    expect({ state, pending }).toEqual({ state: 'done', pending: [] });
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', article: 'a1', link: 'live' });
    expect(trace.articles[0]).toMatchObject({ headline: STORY.headline, outlet: 'techcrunch.com', access: 'full' });
    expect(trace.claims[0]?.backing[0]).toMatchObject({ article: 'a1', citation: 'k1', verdict: 'supported' });
    expect(trace.origins).toMatchObject([{ outlet: 'techcrunch.com', citations: ['k1'] }]);
    expect(trace.network).toEqual([{ host: 'techcrunch.com', requests: 1, bytes: 10, why: 'article' }]);
    expect(trace.citations[0]?.resolution.steps.map(s => s.what)).toContain('wordpress');
  });

  it('says not found, and takes no article of another story', async () => {
    const other = {
      headline: 'A bakery in Larkholm wins a prize for rye bread',
      text: ['The invented bakery of Larkholm won a prize for its rye bread.', 'This is sample text.'],
    };
    const { trace } = await traced(bare(), { fetchFor: answering({ 'https://techcrunch.com/2026/05/18/rye/': page(other) }) }, [
      offering([{ url: 'https://techcrunch.com/2026/05/18/rye/', title: other.headline }]),
    ]);
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'not-found', article: null });
    expect(trace.articles).toEqual([]);
  });

  it('takes an article of a subdomain that counts as an outlet of its own', async () => {
    const url = 'https://abcnews.go.com/invented/story?id=1';
    const record = bare();
    record.trace.citations[0] = unasked(citation({ text: '(go.com)', outlet: 'go.com' }));
    const source: Source = { ...offering([{ url, outlet: 'abcnews.com' }]), applies: question => question.domain === 'go.com' };
    const { trace } = await traced(record, { fetchFor: answering({ [url]: page(STORY) }) }, [source]);
    expect(trace.articles).toMatchObject([{ url, outlet: 'abcnews.com' }]);
  });

  it('lists the hosts when it may not ask them', async () => {
    const { trace, needs } = await traced(bare(), { hasAccess: async () => false }, [offering([{}])]);
    expect(trace.citations[0]?.resolution.status).toBe('no-access');
    expect(needs).toEqual(['*://*.techcrunch.com/*']);
  });

  it('says failed when every source failed: not found would say too much', async () => {
    const broken: Source = {
      ...offering([]),
      find: async () => ({ ok: false, reason: 'server', status: 500, detail: '500 Server Error', url: null }),
    };
    expect((await traced(bare(), {}, [broken])).trace.citations[0]?.resolution.status).toBe('failed');
  });

  it('ends a run in which a source throws, with the other results kept and the fault named', async () => {
    const faulty: Source = {
      ...offering([]),
      find: () => {
        throw new Error('boom');
      },
    };
    const { state, trace } = await traced(bare(), {}, [faulty]);
    expect(state).toBe('done');
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'failed' });
    expect(trace.citations[0]?.resolution.steps.at(-2)?.outcome).toContain('boom');
  });
});

describe('tracing a linked citation', () => {
  const cases: Record<string, { pages: Parameters<typeof answering>[0]; copy?: boolean; expected: object }> = {
    'a live page': { pages: { [STORY.url]: page(STORY) }, expected: { status: 'resolved', link: 'live', article: 'a1' } },
    'a wall is still the article': {
      pages: { [STORY.url]: { ok: false, reason: 'blocked', status: 403, detail: '403 Forbidden' } },
      expected: { status: 'resolved', link: 'blocked', article: 'a1' },
    },
    'a page that went, with a copy': { pages: {}, copy: true, expected: { status: 'resolved', link: 'gone', article: 'a1' } },
    'an address nobody ever saw': { pages: {}, expected: { status: 'not-found', link: 'never-seen', article: null } },
    'a time-out is a failure, not an absence': {
      pages: { [STORY.url]: { ok: false, reason: 'timeout', status: null, detail: 'no answer within 20 s' } },
      expected: { status: 'failed', link: 'unchecked', article: null },
    },
  };
  it.each(Object.entries(cases))('%s', async (_, { pages, copy, expected }) => {
    const { trace } = await traced(linked(STORY.url), {
      fetchFor: answering(pages),
      findArchived: async url => ({
        ok: true,
        url: 'https://archive.org/wayback/available',
        copy: copy ? { url: `https://web.archive.org/web/20260520000000/${url}`, at: '2026-05-20T00:00:00Z' } : null,
      }),
    });
    expect(trace.citations[0]?.resolution).toMatchObject(expected);
  });

  it('does not call a page never seen when the archive could not be asked', async () => {
    const { trace } = await traced(linked(STORY.url), {
      findArchived: async () => ({ ok: false, reason: 'rate-limited', status: 429, detail: '429', url: 'https://archive.org/' }),
    });
    expect(trace.citations[0]?.resolution).toMatchObject({ status: 'failed', link: 'gone' });
  });
});

describe('a run', () => {
  it('goes on after the worker died, with what was done kept', async () => {
    const record = { ...bare(), state: 'tracing' as const, pending: ['k1'], total: 1, attempts: 1, deadline: '2026-05-20T09:40:00Z' };
    const store = memoryStore([record]);
    const tracer = createTracer({
      store,
      clock: { now: () => new Date('2026-05-20T09:31:00Z'), sleep: () => new Promise(() => undefined) },
      directory,
      library: noLibrary,
      settings: async () => ({ sources: [offering([{}])], readArchived: false, last: [] }),
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
    const record = { ...bare(), state: 'tracing' as const, pending: ['k1'], total: 1, attempts: 8, deadline: '2026-05-20T09:40:00Z' };
    const store = memoryStore([record]);
    const tracer = createTracer({
      store,
      clock: { now: () => new Date('2026-05-20T09:31:00Z'), sleep: () => new Promise(() => undefined) },
      directory,
      library: noLibrary,
      settings: async () => ({ sources: [], readArchived: false, last: [] }),
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
