/** What tests of walking to originals share: one story, told by several outlets. */
import { directory } from '../../../../utils/outlets/directory.ts';
import type { Store, TraceRecord } from '../../../../utils/trace/model/record.ts';
import type { Trace } from '../../../../utils/trace/model/schema.ts';
import type { Source } from '../../../../utils/trace/model/source.ts';
import { createTracer } from '../../../../utils/trace/run/tracer.ts';
import { sentences } from '../../origins/texts.ts';
import { citation, claim, traceOf } from '../build.ts';
import { noLibrary, recordAround, unasked } from '../record.ts';

/** The invented story whose copies are traced. */
export const HEADLINE = 'Quillon hires 40 cartographers for its invented atlas';
export const story = sentences(14, 1);

/** A page that tells it. */
export interface Page {
  readonly head?: string;
  readonly text?: readonly string[];
  readonly headline?: string;
  readonly published?: string;
  readonly site: string;
}

export const html = ({
  head = '',
  text = story,
  headline = HEADLINE,
  published = '2026-05-19T15:02:00Z',
  site,
}: Page) =>
  `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:title" content="${headline}"><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${published}">${head}</head><body><article><h1>${headline}</h1>${text.map(p => `<p>${p}</p>`).join('')}</article></body></html>`;
/** A link that says where a page stands first. */
export const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

export const WIRED = 'https://www.wired.com/story/quillon-hires-cartographers/';
export const VERGE = 'https://www.theverge.com/2026/5/19/quillon-hires-cartographers';
export const TIME = 'https://time.com/1/quillon-hires-cartographers/';
export const ARS = 'https://arstechnica.com/2026/05/quillon-hires-cartographers/';
export const CNET = 'https://www.cnet.com/news/quillon-hires-cartographers/';

/**
 * Traces a page that cites the given addresses over these pages, a text being a JSON answer;
 * `asked` are the addresses that were fetched, in order.
 */
export async function walked(
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
/** Each article's outlet, with that of its original. */
export const originals = (trace: Trace) =>
  trace.articles.map(a => [a.outlet, a.original?.outlet ?? null]);
