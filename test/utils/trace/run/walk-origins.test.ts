import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../utils/articles/article.ts';
import { directory } from '../../../../utils/outlets/directory.ts';
import { createLibrary } from '../../../../utils/storage/library.ts';
import { createStore } from '../../../../utils/storage/traces.ts';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { Trace } from '../../../../utils/trace/model/schema.ts';
import type { Question, Source } from '../../../../utils/trace/model/source.ts';
import { createTracer } from '../../../../utils/trace/run/tracer.ts';
import { sentences } from '../../origins/texts.ts';
import { citation, claim, traceOf } from '../build.ts';
import { noLibrary, recordAround, unasked } from '../record.ts';

const HEADLINE = 'Quillon hires 40 cartographers for its invented atlas';
const story = sentences(14, 1);

interface Page {
  readonly head?: string;
  readonly text?: readonly string[];
  readonly headline?: string;
  readonly published?: string;
  readonly site: string;
}

const html = ({
  head = '',
  text = story,
  headline = HEADLINE,
  published = '2026-05-19T15:02:00Z',
  site,
}: Page) =>
  `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${published}">${head}</head><body><article><h1>${headline}</h1>${text.map(p => `<p>${p}</p>`).join('')}</article></body></html>`;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

const WIRED = 'https://www.wired.com/story/quillon-hires-cartographers/';
const VERGE = 'https://www.theverge.com/2026/5/19/quillon-hires-cartographers';
const TIME = 'https://time.com/1/quillon-hires-cartographers/';
const ARS = 'https://arstechnica.com/2026/05/quillon-hires-cartographers/';
const CNET = 'https://www.cnet.com/news/quillon-hires-cartographers/';

/**
 * Traces a page that cites the given addresses over these pages, a text being a JSON answer;
 * `asked` are the addresses that were fetched, in order.
 */
async function walked(
  pages: Readonly<Record<string, Page | string>>,
  cited: readonly string[],
  over: {
    sources?: readonly Source[];
    store?: Store;
    record?: Partial<TraceRecord>;
    library?: typeof noLibrary;
  } = {},
): Promise<{ trace: Trace; asked: string[]; record: TraceRecord }> {
  const citations = cited.map((href, at) =>
    unasked(citation({ id: `k${at + 1}`, href, form: 'link' })),
  );
  const record = {
    ...recordAround(traceOf({ claims: [claim({})], citations, outlets: [] })),
    ...over.record,
  };
  const kept = new Map([[record.id, record]]);
  const asked: string[] = [];
  const memory = {
    get: async (id: string) => kept.get(id) ?? null,
    put: async () => undefined,
  } as unknown as Store;
  const store = over.store ?? memory;
  if (over.store) await over.store.put(record);
  const tracer = createTracer({
    store,
    library: over.library ?? noLibrary,
    clock: {
      now: () => new Date('2026-05-20T09:30:00Z'),
      sleep: () => new Promise(() => undefined),
    },
    directory,
    settings: async () => ({ sources: over.sources ?? [], readArchived: false, last: [] }),
    fetchFor:
      () =>
      async ({ url }) => {
        asked.push(url);
        const page = pages[url];
        if (typeof page === 'string')
          return {
            ok: true,
            status: 200,
            url,
            redirected: false,
            type: 'application/json',
            text: page,
            truncated: false,
            fromCache: false,
          };
        return page
          ? {
              ok: true,
              status: 200,
              url,
              redirected: false,
              type: 'text/html',
              text: html(page),
              truncated: false,
              fromCache: false,
            }
          : { ok: false, reason: 'gone', status: 404, detail: '404 Not Found' };
      },
    findArchived: async url => ({ ok: true, copy: null, url }),
    hasAccess: async () => true,
    online: () => true,
    onChange: () => undefined,
  });
  await tracer.start(record.id, null, false);
  const done = (await store.get(record.id)) as TraceRecord;
  return { trace: done.trace, asked, record: done };
}
const originals = (trace: Trace) => trace.articles.map(a => [a.outlet, a.original?.outlet ?? null]);

describe('pointers', () => {
  it('are followed to the original, which is read and leads', async () => {
    const { trace } = await walked(
      { [WIRED]: { site: 'WIRED', head: canonical(VERGE) }, [VERGE]: { site: 'The Verge' } },
      [WIRED],
    );
    expect(originals(trace)).toEqual([
      ['wired.com', 'theverge.com'],
      ['theverge.com', null],
    ]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      url: VERGE,
      evidence: [{ rule: 'canonical-off-site' }],
    });
    expect(trace.origins).toMatchObject([
      { outlet: 'theverge.com', article: 'a2', citations: ['k1'] },
    ]);
  });
  it('are followed three hops and no further', async () => {
    const pages = {
      [WIRED]: { site: 'WIRED', head: canonical(VERGE) },
      [VERGE]: { site: 'The Verge', head: canonical(TIME) },
      [TIME]: { site: 'TIME', head: canonical(ARS) },
      [ARS]: { site: 'Ars Technica', head: canonical(CNET) },
      [CNET]: { site: 'CNET' },
    };
    const { asked } = await walked(pages, [WIRED]);
    expect(asked).toEqual([WIRED, VERGE, TIME, ARS]);
  });
  it('in a ring are read once each and end at the earliest', async () => {
    const pages = {
      [WIRED]: { site: 'WIRED', head: canonical(VERGE), published: '2026-05-19T10:00:00Z' },
      [VERGE]: { site: 'The Verge', head: canonical(TIME), published: '2026-05-19T09:00:00Z' },
      [TIME]: { site: 'TIME', head: canonical(WIRED), published: '2026-05-19T11:00:00Z' },
    };
    const { trace, asked } = await walked(pages, [WIRED]);
    expect(asked.sort()).toEqual([VERGE, TIME, WIRED].sort());
    expect(originals(trace).filter(([, original]) => original === null)).toEqual([
      ['theverge.com', null],
    ]);
    expect(trace.origins).toMatchObject([{ outlet: 'theverge.com', citations: ['k1'] }]);
  });
  it.each([
    'javascript:alert(1)',
    'http://192.168.1.1/admin',
    'http://localhost/x',
    'http://router.local/x',
    'http://[::1]/x',
    WIRED,
  ])('to %s are not followed', async href => {
    const { trace, asked } = await walked({ [WIRED]: { site: 'WIRED', head: canonical(href) } }, [
      WIRED,
    ]);
    expect(asked).toEqual([WIRED]);
    expect(trace.articles[0]?.original).toBeNull();
  });
  it('to another story are struck out, and the byline stands', async () => {
    const reuters = 'https://www.reuters.com/world/something-else-2026-05-19/';
    const other: Page = {
      site: 'Reuters',
      headline: 'A bakery wins a prize',
      text: sentences(14, 8),
    };
    const pages = {
      [WIRED]: {
        site: 'WIRED',
        head: `${canonical(reuters)}<meta name="author" content="Reuters">`,
      },
      [reuters]: other,
    };
    const { trace } = await walked(pages, [WIRED]);
    expect(trace.articles).toHaveLength(1);
    expect(trace.articles[0]).toMatchObject({
      agency: 'Reuters',
      original: { article: null, url: null, outlet: 'reuters.com' },
    });
    expect(trace.citations[0]?.resolution.steps.map(s => s.outcome)).toContain(
      'the texts have nothing in common: not its original',
    );
  });
  it('to another story leave an original where nothing else speaks', async () => {
    const pages = {
      [WIRED]: { site: 'WIRED', head: canonical(VERGE) },
      [VERGE]: { site: 'The Verge', headline: 'A bakery wins a prize', text: sentences(14, 8) },
    };
    const { trace } = await walked(pages, [WIRED]);
    expect(trace.articles).toMatchObject([{ outlet: 'wired.com', original: null, agency: null }]);
  });
  it('that contradict the text of the page are not determined', async () => {
    const text = [...story, 'This article was originally published on TIME.'];
    const { trace, asked } = await walked(
      { [WIRED]: { site: 'WIRED', head: canonical(VERGE), text } },
      [WIRED],
    );
    expect(asked).toEqual([WIRED]);
    expect(trace.articles[0]?.original).toMatchObject({ article: null, url: null, outlet: null });
    expect(trace.articles[0]?.original?.evidence).toHaveLength(2);
  });
  it('to nowhere leave the printed name of a house that nobody knows', async () => {
    const text = [...story, 'This article was originally published in The Larkholm Gazette.'];
    const { trace } = await walked({ [WIRED]: { site: 'WIRED', text } }, [WIRED]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: null,
      outlet: null,
      name: 'The Larkholm Gazette',
    });
  });
  it('that could not be read are tried again in the next run', async () => {
    const copy = { [WIRED]: { site: 'WIRED', head: canonical(VERGE) } };
    const first = await walked(copy, [WIRED]);
    expect(first.trace.articles[0]?.original).toMatchObject({
      article: null,
      url: VERGE,
      outlet: 'theverge.com',
    });
    const again = await walked({ ...copy, [VERGE]: { site: 'The Verge' } }, [WIRED], {
      record: first.record,
    });
    expect(again.trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      outlet: 'theverge.com',
    });
  });
});

describe('an original of which only the name is known', () => {
  const byline = '<meta name="author" content="Reuters">';
  const REUTERS = 'https://www.reuters.com/technology/quillon-hires-cartographers-2026-05-19/';
  const titles = (title: string): Source => ({
    id: 'news-sitemap',
    applies: question => question.domain === 'reuters.com' && question.title === HEADLINE,
    hosts: () => ['*://*.reuters.com/*'],
    find: async () => ({
      ok: true,
      note: '1 candidate',
      url: null,
      candidates: [candidate(title)],
    }),
  });
  const candidate = (title: string): Candidate => ({
    url: REUTERS,
    title,
    outlet: 'reuters.com',
    published: '2026-05-19T10:00:00Z',
    snippet: null,
    source: 'news-sitemap',
    copyOf: null,
  });
  const pages = (original: Partial<Page>) => ({
    [WIRED]: { site: 'WIRED', head: byline },
    [REUTERS]: { site: 'Reuters', ...original },
  });

  it('is found by its exact title and believed by its text; both links stay', async () => {
    const { trace } = await walked(pages({ text: story.slice(0, 10) }), [WIRED], {
      sources: [titles(HEADLINE.toUpperCase())],
    });
    expect(trace.articles[0]).toMatchObject({
      url: WIRED,
      agency: 'Reuters',
      original: { article: 'a2', url: REUTERS },
    });
  });
  it.each<[string, Partial<Page>, string]>([
    ['has another text', { text: sentences(14, 8) }, HEADLINE],
    ['has another title', {}, 'Quillon hires 40 cartographers'],
  ])('stays a name where what is found %s', async (_, original, title) => {
    const { trace } = await walked(pages(original), [WIRED], { sources: [titles(title)] });
    expect(trace.articles).toHaveLength(1);
    expect(trace.articles[0]).toMatchObject({
      agency: 'Reuters',
      original: { article: null, url: null, outlet: 'reuters.com' },
    });
  });
  it('is believed by a telling headline where its text is behind a wall', async () => {
    const { trace } = await walked(pages({ text: ['Subscribe to read.'] }), [WIRED], {
      sources: [titles(HEADLINE)],
    });
    expect(trace.articles[0]?.original).toMatchObject({ article: 'a2' });
  });
});

describe('an MSN page', () => {
  const MSN = 'https://www.msn.com/en-us/news/technology/quillon-hires/ar-AA1b2C3';
  const DETAIL = 'https://assets.msn.com/content/view/v2/Detail/en-us/AA1b2C3';
  const detail = (over: Record<string, unknown>) =>
    JSON.stringify({
      title: HEADLINE,
      body: story.map(p => `<p>${p}</p>`).join(''),
      publishedDateTime: '2026-05-19T16:00:00Z',
      ...over,
    });
  const provider = { provider: { name: 'The Verge' } };
  const byTitle = (asked: Question[]): Source => ({
    id: 'news-sitemap',
    applies: question => question.domain === 'theverge.com',
    hosts: () => ['*://*.theverge.com/*'],
    find: async question => {
      asked.push(question);
      const hit = {
        url: VERGE,
        title: HEADLINE,
        outlet: 'theverge.com',
        published: '2026-05-19T10:00:00Z',
        snippet: null,
        copyOf: null,
      };
      return {
        ok: true,
        note: '1 candidate',
        url: null,
        candidates: [{ ...hit, source: 'news-sitemap' }],
      };
    },
  });

  it('with sourceHref leads there, and nobody is searched', async () => {
    const questions: Question[] = [];
    const pages = {
      [DETAIL]: detail({ ...provider, sourceHref: VERGE }),
      [VERGE]: { site: 'The Verge' },
    };
    const { trace, asked } = await walked(pages, [MSN], { sources: [byTitle(questions)] });
    expect(asked).toEqual([DETAIL, VERGE]);
    expect(questions).toEqual([]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      url: VERGE,
      outlet: 'theverge.com',
    });
  });
  it('without it is searched for on its provider’s site by its title, and what is found is read', async () => {
    const questions: Question[] = [];
    const pages = { [DETAIL]: detail(provider), [VERGE]: { site: 'The Verge' } };
    const { trace, asked } = await walked(pages, [MSN], { sources: [byTitle(questions)] });
    expect(questions).toMatchObject([
      { domain: 'theverge.com', title: HEADLINE, from: '2026-05-12', to: '2026-05-21' },
    ]);
    expect(asked).toEqual([DETAIL, VERGE]);
    expect(originals(trace)).toEqual([
      ['msn.com', 'theverge.com'],
      ['theverge.com', null],
    ]);
    expect(trace.articles[0]?.original).toMatchObject({
      article: 'a2',
      url: VERGE,
      evidence: [{ rule: 'msn-provider' }],
    });
    expect(trace.origins).toMatchObject([
      { outlet: 'theverge.com', article: 'a2', citations: ['k1'] },
    ]);
    expect(trace.citations[0]?.resolution.steps.map(({ did, what }) => [did, what])).toContainEqual(
      ['asked', 'news-sitemap'],
    );
  });
  it('without it keeps its provider’s name where the search gives another text', async () => {
    const pages = {
      [DETAIL]: detail(provider),
      [VERGE]: { site: 'The Verge', text: sentences(14, 8) },
    };
    const { trace } = await walked(pages, [MSN], { sources: [byTitle([])] });
    expect(trace.articles).toMatchObject([
      { outlet: 'msn.com', original: { article: null, url: null, outlet: 'theverge.com' } },
    ]);
  });
});

describe('a briefing that speaks of a pick-up', () => {
  const mention = {
    id: 'm1',
    text: 'WIRED’s pickup of the Verge report',
    outlet: 'wired.com',
    claim: 'c1',
    copyOf: 'theverge.com',
  };
  const trace = (claims: readonly string[]) => ({
    trace: traceOf({
      claims: [claim({}), claim({ id: 'c2', text: 'Another thing happened.' })],
      citations: claims.map((id, at) =>
        unasked(citation({ id: `k${at + 1}`, href: [WIRED, `${WIRED}2`][at] ?? '', claims: [id] })),
      ),
      mentions: [mention],
      outlets: [],
    }),
  });
  const pages = {
    [WIRED]: { site: 'WIRED' },
    [`${WIRED}2`]: { site: 'WIRED', headline: 'Another thing', text: sentences(14, 8) },
  };

  it('means the article that its claim cites, not every one of the outlet', async () => {
    const { trace: done } = await walked(pages, [], { record: trace(['c1', 'c2']) });
    const says = done.articles.map(a => [
      a.headline,
      a.original?.outlet ?? null,
      a.original?.evidence[0]?.rule ?? null,
    ]);
    expect(says.sort()).toEqual([
      ['Another thing', null, null],
      [HEADLINE, 'theverge.com', 'prose-says-copy'],
    ]);
  });
});

describe('a later trace', () => {
  it('says where it saw the text earlier, and a private one does not ask', async () => {
    const [store, library] = [createStore(), createLibrary()];
    const pages = {
      [VERGE]: { site: 'The Verge', published: '2026-05-18T10:00:00Z' },
      [WIRED]: {
        site: 'WIRED',
        text: [...sentences(2, 8), ...story.slice(0, 10)],
        headline: 'Another line',
      },
    };
    await walked(pages, [VERGE], { store, library, record: { id: 'earlier' } });
    const { trace } = await walked(pages, [WIRED], { store, library, record: { id: 'later' } });
    expect(trace.articles).toHaveLength(1);
    expect(trace.articles[0]?.original).toMatchObject({
      article: null,
      url: VERGE,
      outlet: 'theverge.com',
      evidence: [{ rule: 'seen-earlier', detail: expect.stringContaining('2026-05-18') }],
    });
    expect(trace.origins).toMatchObject([{ outlet: 'theverge.com' }]);
    const secret = await walked(pages, [WIRED], {
      store,
      library,
      record: { id: 'secret', private: true },
    });
    expect(secret.trace.articles[0]?.original).toBeNull();
    await store.remove(['earlier', 'later']);
    const after = await walked(pages, [WIRED], { store, library, record: { id: 'after' } });
    expect(after.trace.articles[0]?.original).toBeNull();
  });
});
