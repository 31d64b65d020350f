/**
 * The captured answers of the reference, where it lies beside the project: what each service really
 * sent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yahooItemOf } from '../../../utils/origins/evidence/yahoo.ts';
import { parseCdx } from '../../../utils/sources/archives/wayback-cdx.ts';
import { bingNews } from '../../../utils/sources/indexes/bing-news.ts';
import { duckduckgo } from '../../../utils/sources/indexes/duckduckgo.ts';
import { gdelt } from '../../../utils/sources/indexes/gdelt.ts';
import { googleNews } from '../../../utils/sources/indexes/google-news.ts';
import { decodeGoogleNews } from '../../../utils/sources/indexes/google-news-link.ts';
import { createBrave } from '../../../utils/sources/keyed/brave.ts';
import { newsSitemap } from '../../../utils/sources/outlets/news-sitemap.ts';
import type { Source } from '../../../utils/trace/model/source.ts';
import { ask, outlet, question, respond } from './bench.ts';

const FOLDER = '../shared/reference/samples';
const there = existsSync(FOLDER);
if (!there) console.log(`skipped: no captured answers in ${FOLDER}`);

const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const everywhere = question({ domain: null, from: null, to: null });
const answerOf = (
  source: Source,
  name: string,
  { type = 'text/xml', status = 200, asked = everywhere } = {},
) => ask(source, asked, () => respond(read(name), { type, status }));

describe.skipIf(!there)('captured answers', () => {
  it('of GDELT: errors with status 200 are classified, a list is read, {} is nothing', async () => {
    for (const line of read('gdelt_error_bodies.txt')
      .split('\n')
      .filter(text => text && !text.startsWith('#'))) {
      const { answer } = await ask(gdelt, everywhere, () => respond(line, { type: 'text/html' }));
      expect(answer, line).toMatchObject({
        ok: false,
        reason: line.includes('limit') ? 'rate-limited' : 'bad-answer',
      });
    }
    expect(
      (await answerOf(gdelt, 'gdelt_no_hits.json', { type: 'application/json' })).answer,
    ).toMatchObject({ ok: true, candidates: [] });
    expect(
      (await answerOf(gdelt, 'gdelt_artlist.json', { type: 'application/json' })).candidates,
    ).toHaveLength(3);
  });

  it('of Bing: two of three items, copies with their originals, an empty feed, a soft block', async () => {
    const { candidates } = await answerOf(bingNews, 'bing_news_rss.xml');
    expect(candidates.map(c => c.outlet)).toEqual(['reuters.com', 'reuters.com']);
    const copies = (await answerOf(bingNews, 'bing_news_rss_on_msn.xml')).candidates;
    expect(copies.map(c => [c.outlet, c.copyOf])).toEqual([
      ['wam.ae', 'Emirates News Agency'],
      ['msn.com', 'Reuters'],
    ]);
    expect((await answerOf(bingNews, 'bing_news_rss_empty.xml')).answer).toMatchObject({
      ok: true,
      candidates: [],
      note: expect.stringContaining('empty'),
    });
    expect(
      (await answerOf(bingNews, 'bing_web_soft_block.html', { type: 'text/html' })).answer,
    ).toMatchObject({
      ok: false,
      reason: 'rate-limited',
    });
  });

  it('of Yahoo: the publisher’s address, not that of the copy', () => {
    expect(
      yahooItemOf(
        [read('yahoo_ncp_item.json')],
        'https://finance.yahoo.com/news/hsbc-just-doubled-price-target-154656148.html',
      ),
    ).toEqual({
      canonical:
        'https://www.barchart.com/story/news/37176834/hsbc-just-doubled-its-price-target-on-intel-stock-should-you-buy-intc-ahead-of-earnings',
      provider: 'Barchart',
    });
  });

  it('of DuckDuckGo: a challenge, an advertisement first, the same page twice, the lite page', async () => {
    expect(
      (await answerOf(duckduckgo, 'ddg_challenge_202.html', { type: 'text/html', status: 202 }))
        .answer,
    ).toMatchObject({
      ok: false,
      reason: 'blocked',
    });
    expect(
      (await answerOf(duckduckgo, 'ddg_html_results.html', { type: 'text/html' })).candidates.map(
        c => c.url,
      ),
    ).toEqual(['https://go.dev/']);
    expect(
      (await answerOf(duckduckgo, 'ddg_html_no_results.html', { type: 'text/html' })).answer,
    ).toMatchObject({
      ok: true,
      candidates: [],
    });
    expect(
      (await answerOf(duckduckgo, 'ddg_lite_results.html', { type: 'text/html' })).candidates.map(
        c => c.url,
      ),
    ).toEqual(['https://go.dev/']);
  });

  it('of Google News: links decoded, with trailers and an escaped sign; headlines without their outlet', async () => {
    const marks = 'data-n-a-sg="sig" data-n-a-ts="1710000000"';
    const decode = (name: string) =>
      decodeGoogleNews('https://news.google.com/rss/articles/CBMi1', async ({ url, method }) => ({
        ok: true,
        status: 200,
        url,
        redirected: false,
        type: 'text/html',
        text: method === 'POST' ? read(name) : marks,
        truncated: false,
        fromCache: false,
      }));
    expect(await decode('google_batchexecute_response.txt')).toBe(
      'https://www.reuters.com/world/example-story',
    );
    expect(await decode('google_batchexecute_response_with_trailers.txt')).toBe(
      'https://www.example.com/watch?v=abc',
    );
    for (const name of ['google_news_search_rss.xml', 'google_news_search_rss_en_minimal.xml']) {
      const { candidates } = await ask(googleNews, everywhere, (url, init) =>
        url.includes('/rss/search')
          ? respond(read(name), { type: 'text/xml' })
          : respond(
              read(
                init.method === 'POST'
                  ? 'google_batchexecute_response.txt'
                  : 'google_news_article_page.html',
              ),
            ),
      );
      expect(candidates, name).toMatchObject([
        {
          url: 'https://www.reuters.com/world/example-story',
          title: expect.not.stringMatching(/ - (?:Reuters|비즈니스포스트)$/),
        },
      ]);
    }
  });

  it('of a news sitemap: two entries, their dates to the millisecond', async () => {
    const asked = question({
      outlet: outlet('bloomberg.com', {
        lookups: { newsSitemap: 'https://www.bloomberg.com/sitemaps/news/latest.xml' },
      }),
      domain: 'bloomberg.com',
    });
    const { candidates } = await answerOf(newsSitemap, 'news_sitemap_bloomberg.xml', { asked });
    expect(candidates.map(c => c.published)).toEqual([
      '2026-04-05T15:44:38.882Z',
      '2026-04-05T14:10:00.000Z',
    ]);
    expect(candidates.every(c => c.title)).toBe(true);
  });

  it('of the archive’s index: a header row, a resume key', () => {
    expect(parseCdx(read('cdx_output_json.json'))?.rows).toHaveLength(3);
    expect(parseCdx(read('cdx_text_with_resume_key.txt'))).toMatchObject({
      rows: [{}, {}],
      resumeKey: 'com%2Ccnn%29%2F+2001041400593%3A',
    });
  });

  it('of Brave: marks taken out of titles, times without zone read as UTC', async () => {
    const { candidates } = await answerOf(createBrave('k'), 'brave_web.json', {
      type: 'application/json',
    });
    expect(candidates[0]).toMatchObject({
      title: 'Harga iPhone 17 di Indonesia',
      published: '2026-10-03T06:07:00.000Z',
    });
  });
});
