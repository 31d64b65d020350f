/**
 * One page that links to everything a link can lead to: each citation gets a clear answer, within
 * the page's time, and none harms another.
 */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { TraceCitation } from '../../utils/trace/model/schema.ts';
import { html, json, redirect } from '../web/answers.ts';
import type { WebAnswer, WebBody, WebRequest } from '../web/loopback.ts';
import {
  BROWSERS_OWN,
  type FirefoxLab,
  type Lab,
  openFirefoxLab,
  openLab,
  pageOf,
} from './open-lab.ts';

const TEXT =
  '<p>The invented council of Port Ellery voted on Tuesday to lease its old ferry dock to a seaweed firm that does not exist.</p><p>The lease runs for 20 years, a made-up clerk of the town said. This is sample text.</p>';
const story = (headline: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title><meta property="article:published_time" content="2026-09-15T10:00:00Z"></head><body><article><h1>${headline}</h1>${TEXT.repeat(4)}</article></body></html>`;
const typed = (type: string, body: WebBody, headers: Record<string, string> = {}): WebAnswer => ({
  status: 200,
  headers: { 'content-type': type, ...headers },
  body,
});
const found = (location: string): WebAnswer => ({ status: 302, headers: { location }, body: '' });

async function* endless(): AsyncGenerator<string> {
  yield story('A page without an end').replace('</body></html>', '');
  for (;;) yield '<p>word word word</p>'.repeat(2000);
}
async function* stalling(): AsyncGenerator<string> {
  yield '<html>';
  await new Promise(() => undefined);
}
async function* breaking(): AsyncGenerator<string> {
  yield story('Half a page').slice(0, 200);
  await new Promise(resolve => setTimeout(resolve, 50));
  throw new Error('cut');
}

interface Case {
  readonly scheme?: 'http' | 'https';
  /** Where the link leads, below its host; "/story" where it does not matter. */
  readonly path?: string;
  readonly answer: WebAnswer | ((request: WebRequest) => WebAnswer);
  readonly status: TraceCitation['resolution']['status'];
  readonly link: TraceCitation['resolution']['link'];
  /** What the steps say. */
  readonly says: RegExp;
  readonly access?: string;
}

const CASES: Readonly<Record<string, Case>> = {
  'plain-paper.com': {
    answer: html(story('Dock leased')),
    status: 'resolved',
    link: 'live',
    says: /Dock leased/,
    access: 'full',
  },
  'stalls-here.com': {
    answer: () => typed('text/html', stalling()),
    status: 'failed',
    link: 'unchecked',
    says: /no answer within 20 s/,
  },
  'resets-here.com': {
    answer: 'reset',
    status: 'failed',
    link: 'unchecked',
    says: /no connection/,
  },
  'breaks-here.com': {
    answer: () => typed('text/html', breaking(), { 'content-length': '90000' }),
    status: 'failed',
    link: 'unchecked',
    says: /connection broke/,
  },
  'endless-paper.com': {
    answer: () => typed('text/html', endless()),
    status: 'resolved',
    link: 'live',
    says: /A page without an end/,
    access: 'full',
  },
  'heavy-paper.com': {
    answer: html(
      story('Twenty megabytes').replace(
        '</article>',
        `${'<div class="x"><p>word word</p>'.repeat(700_000)}</article>`,
      ),
    ),
    status: 'resolved',
    link: 'live',
    says: /Twenty megabytes/,
    access: 'full',
  },
  'bomb-paper.com': {
    answer: typed('text/html', gzipSync(`${story('A small bomb')}${' '.repeat(150_000_000)}`), {
      'content-encoding': 'gzip',
    }),
    status: 'resolved',
    link: 'live',
    says: /A small bomb/,
    access: 'full',
  },
  'garbage-paper.com': {
    answer: typed(
      'text/html',
      Buffer.from(Array.from({ length: 40_000 }, (_, i) => (i * 7919) % 256)),
    ),
    status: 'resolved',
    link: 'live',
    says: /no text/,
    access: 'metadata',
  },
  'pdf-paper.com': {
    answer: typed('application/pdf', '%PDF-1.7'),
    status: 'resolved',
    link: 'live',
    says: /damaged/,
    access: 'metadata',
  },
  'picture-paper.com': {
    answer: typed('image/png', 'PNG'),
    status: 'resolved',
    link: 'live',
    says: /image\/png/,
    access: 'metadata',
  },
  'shell-paper.com': {
    answer: html('<div id="root"></div>'),
    status: 'resolved',
    link: 'live',
    says: /no headline/,
    access: 'metadata',
  },
  'fifty-paper.com': {
    answer: ({ url }) =>
      found(`https://fifty-paper.com/story?n=${Number(url.searchParams.get('n')) + 1}`),
    status: 'failed',
    link: 'unchecked',
    says: /too many redirects/,
  },
  'router-paper.com': {
    answer: found('http://192.168.1.1/admin'),
    status: 'failed',
    link: 'unchecked',
    says: /forbidden address/,
  },
  'loopback-paper.com': {
    answer: found('http://localhost:8080/x'),
    status: 'failed',
    link: 'unchecked',
    says: /forbidden address|no connection/,
  },
  'script-paper.com': {
    answer: found('javascript:alert(1)'),
    status: 'failed',
    link: 'unchecked',
    says: /./,
  },
  'data-paper.com': {
    answer: found('data:text/html,<h1>Data</h1>'),
    status: 'failed',
    link: 'unchecked',
    says: /./,
  },
  'moved-paper.com': {
    answer: ({ url }) =>
      url.pathname === '/new' ? html(story('Dock moved')) : redirect('https://moved-paper.com/new'),
    status: 'resolved',
    link: 'moved',
    says: /Dock moved \(moved to https:\/\/moved-paper\.com\/new\)/,
    access: 'full',
  },
  'fragment-paper.com': {
    path: '/story%7c%C3%BC%27?q=%5Ba%5D&r=x%20y#part-2',
    answer: ({ url }) =>
      url.pathname === '/story/'
        ? html(story('Dock with a fragment'))
        : redirect('https://fragment-paper.com/story/'),
    status: 'resolved',
    link: 'moved',
    says: /Dock with a fragment/,
    access: 'full',
  },
  'shortens.com': {
    answer: found('https://tiny-hop.com/abc'),
    status: 'resolved',
    link: 'moved',
    says: /Dock leased/,
    access: 'full',
  },
  'refreshes.com': {
    answer: html(
      '<head><noscript><meta http-equiv="refresh" content="0;URL=https://plain-paper.com/other"></noscript><title>https://plain-paper.com/other</title></head>',
    ),
    status: 'resolved',
    link: 'live',
    says: /Dock leased/,
    access: 'full',
  },
  'front-paper.com': {
    answer: ({ url }) =>
      url.pathname === '/'
        ? html(story('Welcome to the front'))
        : found('https://front-paper.com/'),
    status: 'not-found',
    link: 'never-seen',
    says: /leads to https:\/\/front-paper\.com\/ now/,
  },
  'soft-paper.com': {
    answer: html('<title>Page not found | Soft Paper</title><h1>Page not found</h1>'),
    status: 'not-found',
    link: 'never-seen',
    says: /the page says: Page not found/,
  },
  'gone-paper.com': {
    answer: html('gone', 410),
    status: 'not-found',
    link: 'never-seen',
    says: /no copy/,
  },
  'kept-paper.com': {
    path: '/dock-leased-to-seaweed-firm?utm_source=chatgpt.com',
    answer: html('gone', 404),
    status: 'resolved',
    link: 'gone',
    says: /a copy of 2026-09-16/,
    access: 'gone',
  },
  'listed-paper.com': {
    path: '/dock-leased-to-seaweed-firm',
    answer: html('gone', 404),
    status: 'resolved',
    link: 'gone',
    says: /1 candidate/,
    access: 'gone',
  },
  'walled-paper.com': {
    answer: html('no', 403),
    status: 'resolved',
    link: 'blocked',
    says: /403/,
    access: 'blocked',
  },
  'robots-paper.com': {
    answer: html('<title>Just a moment...</title><script>var a</script>'),
    status: 'resolved',
    link: 'blocked',
    says: /a robot check/,
    access: 'blocked',
  },
  'consent-paper.com': {
    answer: ({ url }) =>
      url.pathname === '/consent'
        ? html('<title>Consent Paper</title><p>We value your privacy.</p>')
        : found('https://consent-paper.com/consent?url=https%3A%2F%2Fconsent-paper.com%2Fstory'),
    status: 'resolved',
    link: 'blocked',
    says: /a consent page/,
    access: 'blocked',
  },
  'paid-paper.com': {
    answer: html(
      '<title>Paid story</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Paid story","isAccessibleForFree":false}</script><article><h1>Paid story</h1><p>The invented council voted on Tuesday to lease the dock.</p><p>Subscribe to continue reading.</p></article>',
    ),
    status: 'resolved',
    link: 'live',
    says: /Paid story/,
    access: 'preview',
  },
  'cyrillic-paper.com': {
    answer: typed(
      'text/html',
      Buffer.concat([
        Buffer.from('<meta charset=windows-1251><article><h1>'),
        Buffer.from([0xcf, 0xee, 0xf0, 0xf2, 0x20, 0xf1, 0xe4, 0xe0, 0xed]),
        Buffer.from(`</h1>${TEXT}</article>`),
      ]),
    ),
    status: 'resolved',
    link: 'live',
    says: /Порт сдан/,
    access: 'full',
  },
  // Known to browsers as a site of https alone: they upgrade the address before anything is sent.
  'www.eff.org': {
    answer: html(story('Dock code')),
    scheme: 'http',
    status: 'resolved',
    link: 'live',
    says: /Dock code/,
    access: 'full',
  },
  '10.0.0.1': {
    scheme: 'http',
    answer: 'reset',
    status: 'failed',
    link: 'unchecked',
    says: /an address in numbers/,
  },
};

const HELPERS: Readonly<Record<string, (request: WebRequest) => WebAnswer>> = {
  'tiny-hop.com': () => found('https://plain-paper.com/story'),
  'archive.org': ({ url }) => json(keptAt(url.searchParams.get('url') ?? '')),
  'web.archive.org': ({ url }) =>
    url.pathname.startsWith('/cdx/') ? json([]) : html(story('Dock leased, as it was')),
  'www.bing.com': () =>
    typed('application/rss+xml', '<rss version="2.0"><channel><title>q</title></channel></rss>'),
  'api.gdeltproject.org': ({ url }) =>
    json(
      url.searchParams.get('query')?.includes('listed-paper.com')
        ? {
            articles: [
              {
                url: 'https://listed-paper.com/dock-leased-to-seaweed-firm',
                title: 'Dock leased to seaweed firm',
                seendate: '20260915T100000Z',
              },
            ],
          }
        : {},
    ),
};

/** The archive knows one of the addresses, and that only without what tracks the reader. */
function keptAt(url: string): object {
  const known =
    url === 'https://kept-paper.com/dock-leased-to-seaweed-firm' ||
    url.includes('walled-paper.com');
  const closest = {
    status: '200',
    available: true,
    url: `http://web.archive.org/web/20260916000000/${url}`,
    timestamp: '20260916000000',
  };
  return { url, archived_snapshots: known ? { closest } : {} };
}

const hrefOf = ([host, { scheme = 'https', path = '/story' }]: readonly [string, Case]) =>
  `${scheme}://${host}${path}`;
const page = pageOf(
  'Everything a link can lead to',
  Object.entries(CASES)
    .map(
      (entry, i) =>
        `<p>Sentence number ${i} of the list says that the old dock was leased on Tuesday. (<a href="${hrefOf(entry)}">source</a>)</p>`,
    )
    .join(''),
);

/** Both browsers: where a redirect led each tells in its own way. */
describe.each([
  ['Chromium', openLab],
  ['Firefox', openFirefoxLab],
] as const)('in %s', (_, open) => {
  let lab: Lab | FirefoxLab;
  let live: LiveTrace;
  let seconds: number;
  beforeAll(async () => {
    lab = await open({
      pages: { 'briefing.example': page },
      first: request => {
        const { answer } = CASES[request.url.hostname] ?? { answer: HELPERS[request.url.hostname] };
        return typeof answer === 'function' ? answer(request) : (answer ?? null);
      },
    });
    const tab = await lab.open('https://briefing.example/');
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    const start = Date.now();
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    const ended = async () => (await lab.browser.send('getTrace', { id }))?.state === 'done';
    for (const end = start + 110_000; Date.now() < end && !(await ended()); )
      await new Promise(resolve => setTimeout(resolve, 500));
    seconds = (Date.now() - start) / 1000;
    live = (await lab.browser.send('getTrace', { id })) ?? expect.fail('the trace is gone');
  }, 150_000);
  afterAll(() => lab?.close());

  describe('a link that leads to', () => {
    it.each(Object.entries(CASES))('%s', (host, expected) => {
      const citation = live.trace.citations.find(k => k.href === hrefOf([host, expected]));
      const { resolution } = citation ?? expect.fail('the citation is missing');
      const steps = resolution.steps.map(step => step.outcome).join(' · ');
      expect({ status: resolution.status, link: resolution.link, steps }).toEqual({
        status: expected.status,
        link: expected.link,
        steps: expect.stringMatching(expected.says),
      });
      const article = live.trace.articles.find(a => a.id === resolution.article);
      expect(article?.access).toBe(expected.access);
    });

    it('the archive’s copy of a walled page: it is offered and, with the reader’s leave, read', () => {
      const article = live.trace.articles.find(a => a.outlet === 'walled-paper.com');
      expect(article?.archived).toMatchObject({ at: '2026-09-16T00:00:00Z', read: true });
    });

    it('all of them, within the page’s time', () => expect(seconds).toBeLessThan(75));

    it('the reader’s own network: nobody is asked there', () => {
      const asked = lab.web.log
        .map(({ url }) => url.hostname)
        .filter(host => /^(?:192\.168|10\.|localhost|\[)/.test(host));
      expect(asked).toEqual([]);
    });
  });

  it('the ledger has every host that was asked, as often as it was', () => {
    // A connection that is cut Firefox tries ten times by itself, and tells nobody.
    const uncounted = new Set(['briefing.example', 'resets-here.com']);
    const own = lab.web.log.filter(
      ({ url }) => !uncounted.has(url.hostname) && !BROWSERS_OWN.test(url.hostname),
    );
    const counts = Object.fromEntries(
      [...Map.groupBy(own, ({ url }) => url.hostname)].map(([host, all]) => [host, all.length]),
    );
    const entered = live.trace.network
      .filter(({ host }) => !uncounted.has(host))
      .map(({ host, requests }) => [host, requests]);
    expect(Object.fromEntries(entered)).toEqual(counts);
    expect(live.trace.network.find(({ host }) => host === 'resets-here.com')?.requests).toBe(1);
  });

  it('nothing of it reaches a console', () =>
    expect('complaints' in lab ? lab.complaints : []).toEqual([]));
});
