import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import { createPageCache } from '../../../../utils/trace/run/page-cache.ts';
import type { ReadPage } from '../../../../utils/trace/run/read-page.ts';
import { article, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { STORY } from './bench.ts';

const readPage = (url: string, text = 'An invented text.'): ReadPage => ({
  ok: true,
  article: { ...article({ url }), canonical: null, description: null, text },
  evidence: [],
  moved: false,
  asked: url,
});
const bench = (record = recordAround(traceOf({}))) => {
  const asked: string[] = [];
  const read = async (url: string) => {
    asked.push(url);
    return readPage(url);
  };
  const readCopy = async (copy: string, original: string) => readPage(original, copy);
  const pages = createPageCache({ read, readCopy }, { record, directory });
  return { record, pages, asked };
};

describe('the pages of a run', () => {
  it('are read once each, however their address is written, and without what tracks', async () => {
    const { pages, asked } = bench();
    const [one, two] = await Promise.all([
      pages.read(`${STORY.url}?utm_source=x`),
      pages.read(STORY.url.replace('https://', 'https://www.').replace(/\/$/, '')),
    ]);
    expect(two).toBe(one);
    expect(await pages.read(STORY.url)).toBe(one);
    expect(asked).toEqual([STORY.url]);
    await pages.read('no address');
    expect(asked).toEqual([STORY.url, 'no address']);
  });

  it('are never the page itself, nor another view of it, whoever leads there', async () => {
    const { pages, asked, record } = bench();
    const own = record.trace.page.url;
    for (const view of [own, `${own}#note-4`, `${own}?print=1`, `${own}/amp`])
      expect(await pages.read(view)).toMatchObject({ ok: false, reason: 'own-page' });
    expect(asked).toEqual([]);
  });

  it('are refused where what answers presents itself as the page itself', async () => {
    const record = recordAround(traceOf({}));
    const canonical = record.trace.page.url;
    const read = async (url: string): Promise<ReadPage> => {
      const page = readPage(url);
      return { ...page, article: { ...page.article, canonical } };
    };
    const pages = createPageCache({ read, readCopy: read }, { record, directory });
    expect(await pages.read(STORY.url)).toMatchObject({ ok: false, reason: 'own-page' });
  });

  it('enter the trace when they are adopted, under one id', () => {
    const { record, pages } = bench();
    expect(record.trace.articles).toEqual([]);
    const page = readPage(STORY.url);
    expect([pages.adopt(page), pages.adopt(page)]).toEqual(['a1', 'a1']);
    expect(pages.pageOf('a1')).toBe(page);
    expect(record.bodies.a1?.text).toBe('An invented text.');
  });

  it('leave what is known better alone where only an index knows one', () => {
    const { record, pages } = bench();
    const known = { url: STORY.url, headline: 'x', published: null, access: 'gone' } as const;
    pages.adopt(readPage(STORY.url));
    expect(pages.adoptKnown(known)).toBe('a1');
    expect(record.trace.articles[0]?.access).toBe('full');
    expect(pages.adoptKnown({ ...known, url: 'https://www.wired.com/story/x/' })).toBe('a2');
    expect(record.trace.articles[1]).toMatchObject({ outlet: 'wired.com', access: 'gone' });
    expect(pages.pageOf('a2')).toBeNull();
  });

  it('are known again from what an earlier worker read, and not without a text', () => {
    const record = recordAround(traceOf({ articles: [article({}), article({ id: 'a2' })] }));
    record.bodies = {
      a1: { text: 'Read before.', canonical: 'https://time.com/1/', evidence: [] },
      a2: { text: '', canonical: null, evidence: [] },
      a3: { text: 'Of no article.', canonical: null, evidence: [] },
    };
    const { pages } = bench(record);
    expect(pages.pageOf('a1')).toMatchObject({
      ok: true,
      moved: false,
      article: { text: 'Read before.', canonical: 'https://time.com/1/' },
    });
    expect([pages.pageOf('a2'), pages.pageOf('a3')]).toEqual([null, null]);
  });
});
