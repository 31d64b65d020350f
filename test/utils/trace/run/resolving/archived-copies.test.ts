import { describe, expect, it } from 'vitest';
import { createResolution } from '../../../../../utils/trace/model/record.ts';
import type { TraceArticle } from '../../../../../utils/trace/model/schema.ts';
import { createArchivedCopies } from '../../../../../utils/trace/run/resolving/archived-copies.ts';
import { article, citation, traceOf } from '../../build.ts';
import { recordAround, unasked } from '../../record.ts';
import { answering, archive, bare, linked, offering, page, STORY, traced } from '../bench.ts';

const COPY_URL = `https://web.archive.org/web/20260520000000id_/${STORY.url}`;

describe('an article behind a wall', () => {
  const walled = {
    [STORY.url]: { ok: false, reason: 'blocked', status: 403, detail: '403 Forbidden' },
  } as const;
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
        archived: { url: COPY_URL, read: false },
      });
    }
  });

  it('has it read where the reader allowed that, and the verdict rests on it', async () => {
    const over = {
      fetchFor: answering({ ...walled, [COPY_URL]: page(STORY) }),
      findArchived: async (url: string) => archive(url),
      settings: settings(true),
    };
    const { trace } = await traced(bare(), over);
    expect(trace.articles).toMatchObject([
      { url: STORY.url, outlet: 'techcrunch.com', access: 'blocked', archived: { read: true } },
    ]);
    expect(trace.claims[0]?.backing[0]).toMatchObject({ article: 'a1', verdict: 'supported' });
  });

  it('whose copy is the wall again says so', async () => {
    const over = {
      fetchFor: answering({ ...walled, [COPY_URL]: '<title>Access denied</title>' }),
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

describe('reading a copy', () => {
  const copy = { url: COPY_URL, at: '2026-05-20T00:00:00Z', read: false };
  const bench = (known: string, text: string | null, archived: typeof copy | null = copy) => {
    const record = recordAround(
      traceOf({
        citations: [citation({}), citation({ id: 'k2', resolution: createResolution() })],
        articles: [article({ access: 'preview', archived })],
      }),
    );
    record.bodies.a1 = { text: known, canonical: null, evidence: [] };
    const asked: string[][] = [];
    const adopted: unknown[] = [];
    const copies = createArchivedCopies({
      record,
      pages: {
        readCopy: async (...addresses) => {
          asked.push(addresses);
          if (text === null)
            return { ok: false, reason: 'gone', status: 404, detail: '404', asked: STORY.url };
          const read = { ...article({}), canonical: null, description: null, text };
          return { ok: true, article: read, evidence: [], moved: false, asked: STORY.url };
        },
        adopt: page => `${adopted.push(page)}`,
      },
      find: async () => archive(null),
      clock: { now: () => new Date('2026-05-20T09:30:00Z') },
      signal: new AbortController().signal,
      readAtOnce: false,
      changed: () => undefined,
    });
    return { record, asked, adopted, read: (id = 'a1') => copies.read(id) };
  };

  it('counts where it says more than is known, and leaves the wall where it stands', async () => {
    const { record, asked, adopted, read } = bench('123', '1234');
    expect(await read()).toBe(true);
    expect(asked).toEqual([[COPY_URL, STORY.url]]);
    expect(adopted).toHaveLength(1);
    expect(record.trace.articles[0]).toMatchObject({ access: 'preview', archived: { read: true } });
    expect(record.trace.citations.map(k => k.resolution.steps.length)).toEqual([1, 0]);
  });

  it.each([
    ['no more', '123', '123', 'it has no more of the text'],
    ['nothing', '', null, '404'],
  ])('that says %s is left, and the step says so', async (_, known, text, outcome) => {
    const { record, adopted, read } = bench(known, text);
    expect(await read()).toBe(false);
    expect(adopted).toEqual([]);
    expect(record.trace.articles[0]?.archived?.read).toBe(false);
    expect(record.trace.citations[0]?.resolution.steps).toMatchObject([{ outcome }]);
  });

  it('is none where the article has no copy, or is not of the trace', async () => {
    const { asked, read } = bench('', '1', null);
    expect([await read(), await read('a9'), asked.length]).toEqual([false, false, 0]);
  });
});

describe('offering copies', () => {
  const asked: string[] = [];
  const offer = async (over: Partial<TraceArticle>, one = citation({}), aborted = false) => {
    asked.length = 0;
    const abort = new AbortController();
    if (aborted) abort.abort();
    const record = recordAround(traceOf({ citations: [one], articles: [article(over)] }));
    await createArchivedCopies({
      record,
      pages: { readCopy: () => Promise.reject(new Error('was read')), adopt: () => '' },
      find: async url => {
        asked.push(url);
        return archive(url);
      },
      clock: { now: () => new Date('2026-05-20T09:30:00Z') },
      signal: abort.signal,
      readAtOnce: false,
      changed: () => undefined,
    }).offer();
    return asked.length;
  };
  const answered = (outcome: string) => {
    const one = unasked(citation({}));
    one.resolution.article = 'a1';
    one.resolution.steps = [{ at: '', did: 'asked', what: 'archive', url: null, outcome }];
    return one;
  };

  it.each(['blocked', 'preview', 'gone'] as const)('asks for %s articles', async access => {
    expect(await offer({ access })).toBe(1);
  });

  it('asks for none that can be read, has a copy, is not cited, or has none for sure', async () => {
    const gone = { access: 'gone' } as const;
    expect(await offer({})).toBe(0);
    expect(await offer({ access: 'metadata' })).toBe(0);
    const copy = { url: COPY_URL, at: '2026-05-20T00:00:00Z', read: false };
    expect(await offer({ ...gone, archived: copy })).toBe(0);
    expect(await offer(gone, unasked(citation({})))).toBe(0);
    expect(await offer(gone, answered('no copy'))).toBe(0);
    expect(await offer(gone, answered('429'))).toBe(1);
    expect(await offer(gone, citation({}), true)).toBe(0);
  });
});
