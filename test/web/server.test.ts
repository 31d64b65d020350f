import http from 'node:http';
import https from 'node:https';
import { XMLParser } from 'fast-xml-parser';
import { afterEach, describe, expect, it } from 'vitest';
import type { Loopback } from './loopback.ts';
import { STORIES } from './sample/stories.ts';
import { SAMPLE_WORLD } from './sample/world.ts';
import { serveWeb, type WebOptions } from './server.ts';
import { INVENTED } from './world.ts';

let web: Loopback;
afterEach(() => web.close());

/** Asks the web for an address, as a browser does whose hosts all lead there. */
async function ask(
  address: string,
  options: WebOptions = {},
): Promise<{ status: number; body: string; location: string | undefined }> {
  web = await serveWeb({ pace: 0, ...options });
  return again(address);
}

function again(
  address: string,
): Promise<{ status: number; body: string; location: string | undefined }> {
  const url = new URL(address);
  const request = {
    host: '127.0.0.1',
    port: web.port,
    path: url.pathname + url.search,
    headers: { host: url.host },
    rejectUnauthorized: false,
    agent: false as const,
  };
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? https.get : http.get;
    get(request, response => {
      let body = '';
      response.on('data', chunk => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, location: response.headers.location }),
      );
    }).on('error', reject);
  });
}

const byOutlet = (outlet: string) =>
  STORIES.find(s => s.outlet === outlet) ?? expect.fail(`no story of ${outlet}`);

describe('the sample web', () => {
  it('speaks TLS and plain HTTP on one port', async () => {
    const { url } = byOutlet('CNBC');
    expect((await ask(url)).status).toBe(200);
    const plain = await again(url.replace('https:', 'http:'));
    expect([plain.status, plain.location]).toEqual([301, url]);
  });

  it('cuts off hosts that it does not have', async () => {
    await expect(ask('https://nowhere.example/')).rejects.toThrow();
  });

  it('says of every article that it is invented', async () => {
    web = await serveWeb({ pace: 0 });
    const open = SAMPLE_WORLD.stories.filter(s => !s.url.includes('bloomberg.com'));
    for (const { url } of open) expect((await again(url)).body, url).toContain(INVENTED);
  });

  it('shows robots a wall at Bloomberg, names the story in its sitemap and has an archived copy', async () => {
    const story = byOutlet('Bloomberg');
    const wall = await ask(story.url);
    expect([wall.status, wall.body.includes(story.headline)]).toEqual([403, false]);
    expect((await again('https://www.bloomberg.com/sitemaps/news/latest.xml')).body).toContain(
      story.headline,
    );
    const { archived_snapshots } = JSON.parse(
      (await again(`https://archive.org/wayback/available?url=${encodeURIComponent(story.url)}`))
        .body,
    );
    expect((await again(archived_snapshots.closest.url)).body).toContain(
      story.paragraphs[0]?.slice(0, 40),
    );
  });

  it('answers the WordPress interface of TechCrunch with all of the words, within the days', async () => {
    const posts = async (query: string) =>
      JSON.parse((await again(`https://techcrunch.com/wp-json/wp/v2/posts?${query}`)).body);
    web = await serveWeb({ pace: 0 });
    expect(await posts('search=kelpworks+seaweed&after=2026-09-10T00:00:00')).toMatchObject([
      { link: byOutlet('TechCrunch').url, date_gmt: '2026-09-15T13:05:00' },
    ]);
    expect(await posts('search=kelpworks+seaweed')).toHaveLength(2);
    expect(await posts('search=kelpworks+submarine')).toEqual([]);
  });

  it('forgets in news sitemaps what is older than 48 hours, and keeps it in the archive', async () => {
    const axios = byOutlet('Axios');
    expect((await ask('https://www.axios.com/sitemaps/news.xml')).body).not.toContain(axios.url);
    expect((await again('https://www.axios.com/sitemaps/sep-2026.xml')).body).toContain(axios.url);
    expect((await again('https://www.axios.com/sitemaps/jan-2026.xml')).status).toBe(404);
  });

  it('gives MSN as a shell with its text elsewhere, and where that came from', async () => {
    const msn = byOutlet('TechCrunch on MSN');
    const shell = await ask(msn.url);
    expect(shell.body).not.toContain(msn.headline);
    const detail = JSON.parse(
      (await again('https://assets.msn.com/content/view/v2/Detail/en-us/AA1KeLpW')).body,
    );
    expect(detail).toMatchObject({
      title: msn.headline,
      sourceHref: byOutlet('TechCrunch').url,
      provider: { name: 'TechCrunch' },
    });
  });

  it('has the news feed answer any of the words, in well-formed XML with wrapped links', async () => {
    const feed = await ask(
      'https://www.bing.com/news/search?q=kelpworks+ferry+site:forbes.com&format=rss',
    );
    const items = new XMLParser().parse(feed.body).rss.channel.item;
    expect(new URL([items].flat()[0].link).searchParams.get('url')).toBe(byOutlet('Forbes').url);
  });

  it('has the news feed fall silent when hurried, and GDELT complain', async () => {
    web = await serveWeb({ pace: 1 });
    const bing = () =>
      again('https://www.bing.com/news/search?q=kelpworks&format=rss').then(
        ({ body }) => body.split('<item>').length - 1,
      );
    const counts = [];
    for (let i = 0; i < 8; i++) counts.push(await bing());
    expect(counts.slice(0, 6).every(n => n > 0)).toBe(true);
    expect(counts.slice(6)).toEqual([0, 0]);
    const gdelt = () =>
      again(
        'https://api.gdeltproject.org/api/v2/doc/doc?query=kelp+binder+domainis:dw.com&mode=artlist&format=json',
      );
    expect(JSON.parse((await gdelt()).body).articles).toMatchObject([
      { url: byOutlet('DW').url, seendate: '20260915T160000Z' },
    ]);
    expect((await gdelt()).body).toMatch(/limit requests/);
  });

  it('lets a test answer first', async () => {
    const answer = await ask('https://techcrunch.com/', {
      first: ({ url }) =>
        url.host === 'techcrunch.com' ? { status: 503, headers: {}, body: 'down' } : null,
    });
    expect(answer).toMatchObject({ status: 503, body: 'down' });
    await expect(again('https://nowhere.example/')).rejects.toThrow();
  });
});
