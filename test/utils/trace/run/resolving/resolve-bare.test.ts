import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../../utils/trace/model/source.ts';
import { citation } from '../../build.ts';
import { unasked } from '../../record.ts';
import { answering, bare, offering, page, STORY, traced } from '../bench.ts';

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

  it.each([
    { name: 'two that were read are alike', read: true, asked: 0 },
    { name: 'none could be read', read: false, asked: 1 },
  ])('asks the slow index last, and where it may help: $name', async ({ read, asked }) => {
    const urls = ['a', 'b'].map(id => `https://techcrunch.com/2026/05/19/quillon-${id}/`);
    const titles = ['Quillon hires 40 cartographers', 'Quillon hires 40 for its atlas'];
    const pages = urls.map((url, i) => [url, page({ ...STORY, headline: titles[i] ?? '' })]);
    const order: string[] = [];
    const asking = (id: Source['id']): Source => ({
      ...offering(
        id === 'wordpress' ? urls.map((url, i) => ({ url, title: titles[i] ?? '' })) : [],
      ),
      id,
      applies: () => {
        order.push(id);
        return false;
      },
    });
    const own = asking('wordpress');
    await traced(bare(), { fetchFor: answering(read ? Object.fromEntries(pages) : {}) }, [
      asking('gdelt'),
      { ...own, applies: () => true },
      asking('feed'),
      asking('wayback-cdx'),
    ]);
    const slow = order.filter(id => id === 'gdelt' || id === 'wayback-cdx');
    expect(new Set(slow)).toEqual(new Set(asked ? ['wayback-cdx', 'gdelt'] : []));
    expect(order.indexOf('gdelt')).toBe(asked ? order.lastIndexOf('wayback-cdx') + 1 : -1);
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

  it('asks no index of news for a mark of a platform, only its own service', async () => {
    const record = bare();
    const [mark] = record.trace.citations;
    if (mark) Object.assign(mark, { text: '(arxiv.org)', outlet: 'arxiv.org' });
    const asked: string[] = [];
    const noting = (id: Source['id']): Source => ({
      ...offering([]),
      id,
      applies: () => true,
      find: async () => {
        asked.push(id);
        return { ok: true, candidates: [], note: 'nothing found', url: null };
      },
    });
    const { trace } = await traced(record, {}, [
      noting('bing-news'),
      noting('gdelt'),
      noting('wayback-cdx'),
      noting('arxiv'),
    ]);
    expect(asked).toEqual(['arxiv']);
    expect(trace.citations[0]?.resolution.status).toBe('not-found');
  });

  it('says why nobody was asked for a mark of a platform that is closed to searches', async () => {
    const record = bare();
    const [mark] = record.trace.citations;
    if (mark) Object.assign(mark, { text: '(youtube.com)', outlet: 'youtube.com' });
    const { trace } = await traced(record, {}, [offering([{}])]);
    const { status, steps } = trace.citations[0]?.resolution ?? { steps: [] };
    expect(status).toBe('not-found');
    expect(steps[0]).toMatchObject({
      did: 'gave-up',
      outcome: 'it lets nobody search it without an account or a key',
    });
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
