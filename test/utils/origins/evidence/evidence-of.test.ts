import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';
import { decideOriginal } from '../../../../utils/origins/decide-original.ts';
import { evidenceOf } from '../../../../utils/origins/evidence/evidence-of.ts';
import { directory as realDirectory } from '../../../../utils/outlets/directory.ts';
import { directory, page } from '../pages.ts';

/** Whole pages, read as the extension reads them. Structure of real sites, invented stories. */
const body = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>Paragraph ${at} of a story that somebody invented for this test and nobody should believe at all.</p>`,
).join('');
const html = (head: string, article: string) =>
  `<!doctype html><html lang="en"><head><title>An invented story</title>${head}</head><body><article><h1>An invented story</h1>${article}</article></body></html>`;

const CASES: readonly {
  name: string;
  url: string;
  html: string;
  expected: { outlet: string; url: string | null; agency: string | null } | null;
}[] = [
  {
    name: 'an MSN page of the old kind',
    url: 'http://www.msn.com/en-us/news/technology/an-invented-story/ar-AAkm7Xj',
    html: html(
      '<link rel="canonical" href="http://www.businessinsider.com/an-invented-story-2026-5"><meta property="og:url" content="http://www.msn.com/en-us/news/technology/an-invented-story/ar-AAkm7Xj">',
      body,
    ),
    expected: {
      outlet: 'businessinsider.com',
      url: 'http://www.businessinsider.com/an-invented-story-2026-5',
      agency: null,
    },
  },
  {
    name: 'a Yahoo page whose provider has a home page',
    url: 'https://www.yahoo.com/news/an-invented-story-133800208.html',
    html: html(
      '<link rel="canonical" href="https://www.yahoo.com/news/an-invented-story-133800208.html"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"Yahoo News"},"author":{"@type":"Organization","name":"Mic","url":"http://mic.com/?utm_source=yahoo"},"provider":{"@type":"Organization","name":"Mic","url":"http://mic.com/?utm_source=yahoo"}}</script>',
      body,
    ),
    expected: { outlet: 'mic.com', url: null, agency: null },
  },
  {
    name: 'a story that everything on the page gives to Reuters',
    url: 'https://www.theverge.com/2026/5/19/an-invented-story',
    html: html(
      '<meta name="author" content="Reuters"><meta name="original-source" content="http://www.reuters.com/article/an-invented-story-idUSKCN0XV02L"><link rel="canonical" href="http://www.reuters.com/article/an-invented-story-idUSKCN0XV02L"><meta property="og:site_name" content="The Verge">',
      `${body}<p>(Reporting by Rosa Imani; Editing by Ken Example)</p>`,
    ),
    expected: {
      outlet: 'reuters.com',
      url: 'http://www.reuters.com/article/an-invented-story-idUSKCN0XV02L',
      agency: 'Reuters',
    },
  },
  {
    name: 'a dateline and nothing else',
    url: 'https://www.seattletimes.com/nation-world/an-invented-story/',
    html: html('', `<p>LOS ANGELES (AP) — An invented story begins.</p>${body}`),
    expected: { outlet: 'apnews.com', url: null, agency: 'The Associated Press' },
  },
  {
    name: 'a sentence with a link at the end',
    url: 'https://news.example.edu/an-invented-story/',
    html: html(
      '',
      `${body}<p>This article is republished from The Conversation under a Creative Commons license. Read the <a href="https://theconversation.com/an-invented-story-1">original article</a>.</p>`,
    ),
    expected: {
      outlet: 'theconversation.com',
      url: 'https://theconversation.com/an-invented-story-1',
      agency: null,
    },
  },
  {
    name: 'a story of the house',
    url: 'https://www.theverge.com/2026/5/19/an-invented-story',
    html: html(
      '<link rel="canonical" href="https://www.theverge.com/2026/5/19/an-invented-story"><meta name="author" content="Rosa Imani"><meta property="og:site_name" content="The Verge">',
      `${body}<figure><img src="x.jpg"><figcaption>Photo: Ken Example/Reuters</figcaption></figure><p>Associated Press writer Ann Other contributed to this report.</p>`,
    ),
    expected: null,
  },
  {
    name: 'the agency’s own page',
    url: 'https://apnews.com/article/an-invented-story',
    html: html(
      '<meta name="author" content="The Associated Press">',
      `<p>MEXICO CITY (AP) — An invented story.</p>${body}<p>© 2026 The Associated Press. All rights reserved.</p>`,
    ),
    expected: null,
  },
];

describe('evidenceOf and decideOriginal over whole pages', () => {
  it.each(CASES)('$name', ({ url, html: source, expected }) => {
    const { facts, article } = readArticle(source, url, host => directory.domainOf(host));
    const original = decideOriginal(evidenceOf(facts, article, directory), article, directory);
    expect(
      original && { outlet: original.outlet, url: original.url, agency: original.agency },
    ).toEqual(expected);
  });

  it('says in words what was seen', () => {
    const { facts, article } = page({
      url: 'https://www.theverge.com/x/y',
      metas: { author: 'Reuters' },
      paragraphs: ['(Reuters) - An invented story.'],
    });
    for (const { detail, rule } of evidenceOf(facts, article, directory))
      expect(detail, rule).toMatch(/Reuters/);
  });

  it('has nothing for a page without an address', () => {
    const { facts, article } = page({ url: 'https://www.theverge.com/x/y' });
    expect(evidenceOf({ ...facts, url: 'nowhere' }, article, directory)).toEqual([]);
  });

  it.each([
    'javascript:alert(document.domain)//www.wired.com/an-invented-story',
    'javascript://www.wired.com/%0aalert(1)',
    'data:text/html,<p>https://www.wired.com/an-invented-story',
    'file:///etc/passwd',
    'http://127.0.0.1/an-invented-story',
    'http://2130706433/an-invented-story',
    'http://0x7f.1/an-invented-story',
    'http://[::ffff:10.0.0.1]/an-invented-story',
    'http://192.168.0.1/an-invented-story',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/an-invented-story',
    'http://router.local/an-invented-story',
    'http://wiki.corp/an-invented-story',
    'https://reader:secret@www.wired.com/an-invented-story',
    'https://www.theverge.com/x/an-invented-story#x',
    '//',
    'https://',
  ])('follows no page to %s', href => {
    const { facts, article } = page({
      url: 'https://www.theverge.com/x/an-invented-story',
      metas: {
        'og:url': href,
        'syndication-source': href,
        'original-source': href,
        'og:site_name': 'The Verge',
      },
      links: { canonical: href, 'syndication-source': href },
      jsonLd: [
        {
          isBasedOn: href,
          mainEntityOfPage: href,
          provider: { name: 'An Invented Provider', url: href },
        },
      ],
      paragraphs: [
        {
          text: 'This story originally appeared on An Invented Gazette.',
          links: [{ href, text: 'An Invented Gazette' }],
        },
        { text: 'Source: An Invented Gazette', links: [{ href, text: 'An Invented Gazette' }] },
      ],
    });
    const evidence = evidenceOf(facts, article, realDirectory);
    expect(evidence.filter(({ outlet, url }) => outlet !== null || url !== null)).toEqual([]);
  });

  it('outlives hostile data', () => {
    const odd: unknown[] = [
      null,
      7,
      [],
      {},
      { name: {} },
      { name: ['', null, { '@value': 3 }] },
      'x'.repeat(100_000),
      [[[[]]]],
    ];
    const jsonLd = odd.map(value => ({
      author: value,
      publisher: value,
      provider: value,
      isBasedOn: value,
      mainEntityOfPage: value,
      sourceOrganization: value,
    }));
    const { facts, article } = page({
      url: 'https://www.theverge.com/x/y',
      jsonLd,
      bylines: ['x'.repeat(100_000), ''],
      metas: { 'og:url': 'http://', author: ['', 'x'.repeat(100_000)], source: '' },
    });
    expect(() => evidenceOf(facts, article, directory)).not.toThrow();
  });
});
