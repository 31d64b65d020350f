import { describe, expect, it } from 'vitest';
import { bingNews } from '../../../../utils/sources/indexes/bing-news.ts';
import { ask, createBench, question, respond } from '../bench.ts';

const feed = (
  items: string,
  namespace = 'https://www.bing.com:443/news/search?q=x&amp;format=rss',
) =>
  respond(
    `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:News="${namespace}"><channel><title>x - BingNews</title>${items}</channel></rss>`,
    { type: 'text/xml' },
  );
const item = (title: string, target: string, source: string) =>
  `<item><title>${title}</title><link>http://www.bing.com/news/apiclick.aspx?ref=FexRss&amp;aid=&amp;tid=abc&amp;url=${encodeURIComponent(target)}&amp;c=316&amp;mkt=en-us</link><description>An invented &lt;b&gt;story&lt;/b&gt;.</description><pubDate>Mon, 18 May 2026 00:45:00 GMT</pubDate><News:Source>${source}</News:Source></item>`;
const EMPTY = '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>';

describe('the news feed', () => {
  it('gives publishers’ own addresses, whatever its namespace is called, and no address that is a script', async () => {
    const items =
      item(
        'Invented tariff ruling',
        'https://www.example.com/2026/tariff?utm_source=bing',
        'Example',
      ) +
      item('Second', 'https://www.example.com/second', 'Example') +
      item('Broken wrapper', 'javascript:alert(1)', 'Example');
    for (const namespace of [
      'https://www.bing.com:443/news/search?q=x&amp;format=rss',
      'http://other',
    ]) {
      const { answer, candidates } = await ask(bingNews, question(), () => feed(items, namespace));
      expect(candidates.map(c => c.url)).toEqual([
        'https://www.example.com/2026/tariff',
        'https://www.example.com/second',
      ]);
      expect(candidates[0]).toEqual({
        url: 'https://www.example.com/2026/tariff',
        title: 'Invented tariff ruling',
        outlet: 'example.com',
        published: '2026-05-18T00:45:00.000Z',
        snippet: 'An invented story.',
        source: 'bing-news',
        copyOf: null,
      });
      expect(answer).toMatchObject({ ok: true, note: '2 candidates' });
    }
  });

  it('is asked for the other domain of an outlet where the first knows nothing', async () => {
    const items = item('Invented ruling', 'https://www.example.net/a', 'Example');
    const alias = question({ host: 'example.net' });
    const sites = async (known: string) =>
      (
        await ask(bingNews, alias, url =>
          feed(decodeURIComponent(url).includes(`site:${known}`) ? items : ''),
        )
      ).urls.map(url => /site%3A([a-z.]+)/.exec(url)?.[1]);
    expect(await sites('example.net')).toEqual(['example.net']);
    expect(await sites('example.com')).toEqual(['example.net', 'example.com']);
  });

  it('names the original where the outlet stands "on MSN"', async () => {
    const items =
      item(
        'Invented visit',
        'https://www.msn.com/en-us/news/world/invented-visit/ar-AA23Il3X',
        'Reuters on MSN',
      ) +
      item(
        'Invented centre',
        'https://www.wam.ae/en/article/centre',
        'Emirates News Agency on MSN',
      );
    const { candidates } = await ask(bingNews, question({ domain: null }), () => feed(items));
    expect(candidates.map(c => [c.outlet, c.copyOf])).toEqual([
      ['msn.com', 'Reuters'],
      ['wam.ae', 'Emirates News Agency'],
    ]);
  });

  it('is asked for an outlet once, with few words, and says that an empty answer may mean haste', async () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six'];
    const asking = (domain: string | null) =>
      ask(bingNews, question({ words, domain }), () => respond(EMPTY, { type: 'text/xml' }));
    const { answer, urls } = await asking('example.com');
    const asked = (all: readonly string[]) => all.map(url => new URL(url).searchParams.get('q'));
    expect(asked(urls)).toEqual(['one two three site:example.com']);
    expect(asked((await asking(null)).urls)).toEqual(['one two three four five', 'one two three']);
    expect(answer).toMatchObject({
      ok: true,
      candidates: [],
      note: 'an empty feed: nothing known, or it was asked too often',
    });
  });

  it('is asked for a known headline by its first words, once', async () => {
    const { urls } = await ask(
      bingNews,
      question({
        title: 'An invented headline of rather many words that would find nothing at all',
        domain: null,
      }),
      () => respond(EMPTY, { type: 'text/xml' }),
    );
    expect(urls.map(url => new URL(url).searchParams.get('q'))).toEqual([
      'An invented headline of rather many words that',
    ]);
  });

  /**
   * Asks one headline after the other in one run; these are the answers in their order, and when
   * each had come by the bench's clock, ms.
   */
  async function askInTurn(...answers: (() => Response)[]) {
    const left = [...answers];
    const bench = createBench({}, { fetch: async () => (left.shift() ?? feed(''))() });
    const get = bench.run();
    const begun = bench.clock.now().getTime();
    const found = [];
    const at = [];
    for (const [i] of answers.entries()) {
      found.push(
        await bingNews.find(question({ title: `Invented headline ${i}` }), get, bench.clock.now()),
      );
      at.push(bench.clock.now().getTime() - begun);
    }
    return { found, at, left: left.length };
  }
  const hit = () => feed(item('x', 'https://www.example.com/a', 'Example'));
  const empty = () => respond(EMPTY, { type: 'text/xml' });
  const softBlock = respond(
    '<html><body><ol id="b_results"><li class="b_no"><h1>No results</h1></li></ol></body></html>',
  );

  it('is left alone for a while when a page comes in its place', async () => {
    const { found, left } = await askInTurn(softBlock, hit());
    expect(found[0]).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      status: 200,
      detail: expect.stringContaining('a page came instead'),
    });
    expect(found[1]).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      detail: 'asked to wait until 09:05:00 UTC',
    });
    expect(left).toBe(1);
  });

  it('is given twice the time after two empty answers in a row, and what comes then counts', async () => {
    const { found, at } = await askInTurn(empty(), hit(), empty(), empty(), hit(), hit());
    expect(found.map(answer => (answer.ok ? answer.candidates.length : answer.reason))).toEqual([
      0, 1, 0, 0, 1, 1,
    ]);
    expect(at).toEqual([0, 2500, 5000, 7500, 12_500, 15_000]);
  });

  it('searches the narrower host where one was printed, in the page’s language', async () => {
    const { urls } = await ask(
      bingNews,
      question({ domain: 'yahoo.com', host: 'tech.yahoo.com', language: 'de-AT' }),
      () => feed(item('x', 'https://tech.yahoo.com/a', 'Yahoo')),
    );
    expect(Object.fromEntries(new URL(urls[0] ?? '').searchParams)).toMatchObject({
      q: 'tariff ruling Karpathy site:tech.yahoo.com',
      format: 'rss',
      mkt: 'de-DE',
    });
  });

  const now = new Date('2026-05-20T09:00:00Z');
  it.each([
    ['a page of today', { to: '2026-05-20' }, true],
    ['a page without a date', { to: null }, true],
    ['a page of two months ago', { to: '2026-03-20' }, false],
    ['a claim without words', { words: [] }, false],
    ['a headline alone', { words: [], title: 'Invented headline' }, true],
  ])('applies to %s: %s', (_, over, applies) => {
    expect(bingNews.applies(question(over), now)).toBe(applies);
  });
});
