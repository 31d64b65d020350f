import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

const outletOf = (host: string) => (host.endsWith('techcrunch.com') ? 'techcrunch.com' : null);
const URL_OF_PAGE =
  'https://techcrunch.com/2026/05/19/invented-chip-maker-raises-money/?utm_source=x';
const BODY = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Sentence ${i} of this invented story tells at some length how a chip maker that does not exist raised $${i + 2} million.</p>`,
).join('');
const read = (html: string, url = URL_OF_PAGE) => readArticle(html, url, outletOf).article;
const ld = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...node })}</script>`;

describe('readArticle: the usual page', () => {
  const article =
    read(`<html lang="en-US"><head><title>Invented chip maker raises money | TechCrunch</title>
    <meta property="og:site_name" content="TechCrunch"><meta property="og:title" content="Invented chip maker raises money | TechCrunch">
    <meta property="og:description" content="It&amp;#8217;s a lot."><link rel="canonical" href="/2026/05/19/invented-chip-maker-raises-money/">
    ${ld({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Invented chip maker raises money',
          datePublished: '2026-05-19T08:30:00+00:00',
          dateModified: '2026-05-20T08:30:00+00:00',
          author: { '@id': '#jane' },
        },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
      ],
    })}
    </head><body><nav><a href="/">Home</a></nav><article><h1>Invented chip maker raises money</h1>${BODY}</article><footer>© TechCrunch</footer></body></html>`);
  it('reads it', () => {
    expect({ ...article, text: article.text.length > 500 }).toEqual({
      kind: 'news',
      url: 'https://techcrunch.com/2026/05/19/invented-chip-maker-raises-money/',
      canonical: 'https://techcrunch.com/2026/05/19/invented-chip-maker-raises-money/',
      outlet: 'techcrunch.com',
      headline: 'Invented chip maker raises money',
      authors: ['Jane Doe'],
      published: '2026-05-19T08:30:00+00:00',
      language: 'en-US',
      description: 'It’s a lot.',
      text: true,
      access: 'full',
    });
    expect(article.text).not.toMatch(/Home|©/);
  });
});

describe('headline', () => {
  it.each([
    {
      name: 'title without the site’s name',
      html: '<title>A story of no one - The Example Post</title>',
      headline: 'A story of no one',
    },
    {
      name: 'title led by the site’s name',
      html: '<meta property="og:site_name" content="Example"><title>Example: A story of no one at all</title>',
      headline: 'Example: A story of no one at all',
    },
    {
      name: 'title led by a known name and a bar',
      html: '<meta property="og:site_name" content="Example"><title>Example | A story of no one at all</title>',
      headline: 'A story of no one at all',
    },
    {
      name: 'a dash that belongs to the headline',
      html: '<title>Rates fall again – and nobody in the invented city knows why</title>',
      headline: 'Rates fall again – and nobody in the invented city knows why',
    },
    {
      name: 'the h1 that is the headline, not the logo',
      html: '<title>A story of no one</title><h1>TechCrunch</h1><h1>A story of no one</h1>',
      headline: 'A story of no one',
    },
    {
      name: 'JSON-LD where nothing else speaks',
      html: ld({ '@type': 'Article', headline: 'From the data alone' }),
      headline: 'From the data alone',
    },
    {
      name: 'entities escaped twice',
      html: '<meta property="og:title" content="Don&amp;#8217;t &amp;amp; won&amp;rsquo;t go">',
      headline: 'Don’t & won’t go',
    },
    { name: 'nothing', html: '<p>text</p>', headline: '' },
  ])('$name', ({ html, headline }) => {
    expect(read(html).headline).toBe(headline);
  });
});

describe('authors', () => {
  const story = (before: string, head = '') =>
    read(
      `<head><meta property="og:site_name" content="TechCrunch"><title>Invented story of today</title>${head}</head><article><h1>Invented story of today</h1>${before}${BODY}</article>`,
    ).authors;
  it.each([
    {
      name: 'a list in JSON-LD',
      before: '',
      head: ld({
        '@type': 'NewsArticle',
        author: [
          { '@type': 'Person', name: 'Jane Doe' },
          { '@type': 'Person', name: 'John Roe' },
        ],
      }),
      authors: ['Jane Doe', 'John Roe'],
    },
    {
      name: 'people before organisations',
      before: '',
      head: ld({
        '@type': 'NewsArticle',
        author: [{ '@type': 'Organization', name: 'Reuters' }, { name: 'Jane Doe' }],
      }),
      authors: ['Jane Doe', 'Reuters'],
    },
    {
      name: 'a person in the byline against the site in JSON-LD',
      before: '<p class="byline">By <a href="/author/jane">Jane Doe</a></p>',
      head: ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'TechCrunch' } }),
      authors: ['Jane Doe'],
    },
    {
      name: 'the site where nobody else is named',
      before: '',
      head: ld({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'TechCrunch' } }),
      authors: ['TechCrunch'],
    },
    {
      name: 'a meta',
      before: '',
      head: '<meta name="parsely-author" content="Jane Doe">',
      authors: ['Jane Doe'],
    },
    {
      name: 'citation records',
      before: '',
      head: '<meta name="citation_author" content="Doe, Jane Mary"><meta name="citation_author" content="Roe, John">',
      authors: ['Jane Mary Doe', 'John Roe'],
    },
    {
      name: 'a label of the card',
      before: '',
      head: '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Doe">',
      authors: ['Jane Doe'],
    },
    {
      name: 'reading time on the card',
      before: '',
      head: '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="4 minutes">',
      authors: [],
    },
    { name: 'a line of text', before: '<div>By Jane Doe</div>', head: '', authors: ['Jane Doe'] },
    {
      name: 'a label and the next line',
      before: '<h3>Author</h3><p>Jane Doe</p>',
      head: '',
      authors: ['Jane Doe'],
    },
    {
      name: 'the page’s own data',
      before: '',
      head: '<script>var a = {"authors":["Jane Doe"]}</script>',
      authors: ['Jane Doe'],
    },
    {
      name: 'not the authors of other stories',
      before: '',
      head: '</head><nav><a href="/author/x">Ann Poe</a></nav><head>',
      authors: [],
    },
    {
      name: 'a fuller form of a single name',
      before: '<a class="author-name" href="/author/jane">Jane Doe</a>',
      head: '<meta name="author" content="Jane">',
      authors: ['Jane Doe'],
    },
    {
      name: 'a profile address is no name',
      before: '',
      head: '<meta property="article:author" content="https://www.facebook.com/janedoe">',
      authors: [],
    },
    { name: 'nobody', before: '', head: '', authors: [] },
  ])('$name', ({ before, head, authors }) => {
    expect(story(before, head)).toEqual(authors);
  });
});

describe('published', () => {
  const dated = (before: string, head = '', url = 'https://www.bbc.com/news/articles/invented') =>
    read(
      `<html lang="en-GB"><head><title>Invented story of today</title>${head}</head><article><h1>Invented story of today</h1>${before}${BODY}</article>`,
      url,
    ).published;
  it.each([
    {
      name: 'not the modified date',
      before: '',
      head: ld({ '@type': 'NewsArticle', dateModified: '2026-05-20', datePublished: '2026-05-19' }),
      published: '2026-05-19',
    },
    {
      name: 'nothing but a modified date',
      before: '',
      head: '<meta property="article:modified_time" content="2026-05-20T08:00:00Z">',
      published: null,
    },
    {
      name: 'a meta with its zone',
      before: '',
      head: '<meta property="article:published_time" content="2026-05-19T10:00:00-04:00">',
      published: '2026-05-19T10:00:00-04:00',
    },
    {
      name: 'a time element at the headline',
      before: '<time datetime="2026-05-19T10:00:00Z">yesterday</time>',
      head: '',
      published: '2026-05-19T10:00:00Z',
    },
    {
      name: 'not the update beside it',
      before:
        '<time class="updated" datetime="2026-05-20">20 May 2026</time><time>19 May 2026</time>',
      head: '',
      published: '2026-05-19',
    },
    {
      name: 'a line of text',
      before: '<div>Published 19 May 2026 · 4 min read</div>',
      head: '',
      published: '2026-05-19',
    },
    {
      name: 'the URL',
      before: '',
      head: '',
      url: 'https://www.theguardian.com/world/2026/may/19/invented',
      published: '2026-05-19',
    },
    {
      name: 'the URL in figures',
      before: '',
      head: '',
      url: 'https://www.example.org/news/2026/05/19/invented.html',
      published: '2026-05-19',
    },
    {
      name: 'the URL settles which is the month',
      before: '<time>05/04/2026</time>',
      head: '',
      url: 'https://www.example.org/2026/05/invented',
      published: '2026-05-04',
    },
    {
      name: 'the page’s own data',
      before: '',
      head: '<script>var a = {"publishedAt":"2026-05-19T10:00:00Z"}</script>',
      published: '2026-05-19T10:00:00Z',
    },
    {
      name: 'nonsense',
      before: '',
      head: '<meta property="article:published_time" content="0001-01-01T00:00:00">',
      published: null,
    },
    { name: 'nothing', before: '', head: '', published: null },
  ])('$name', ({ before, head, url, published }) => {
    expect(dated(before, head, url)).toBe(published);
  });
  it('rules out the future where it is told the day', () => {
    const html = `${ld({ '@type': 'NewsArticle', datePublished: '2031-01-01' })}<h1>Invented story</h1><time datetime="2026-05-19">x</time>`;
    expect(readArticle(html, URL_OF_PAGE, outletOf, new Date('2026-05-20')).article.published).toBe(
      '2026-05-19',
    );
  });
});

describe('text, canonical, language', () => {
  it('takes the article body of the data where the page shows less', () => {
    const body = `First paragraph of an invented body. ${'It goes on. '.repeat(40)}\n\nSecond paragraph.`;
    const article = read(
      `${ld({ '@type': 'NewsArticle', articleBody: body })}<div id="app"><p>Please enable JavaScript to read the story on this page.</p></div>`,
    );
    expect(article.text.split('\n\n')).toHaveLength(2);
  });
  it('keeps the shown text where the data holds a teaser', () => {
    expect(
      read(
        `${ld({ '@type': 'NewsArticle', articleBody: 'x '.repeat(150) })}<article>${BODY}</article>`,
      ).text,
    ).toMatch(/^Sentence 0/);
  });
  it.each([
    {
      head: '<link rel="canonical" href="https&#x3a;&#x2f;&#x2f;example.org/a">',
      canonical: 'https://example.org/a',
    },
    {
      head: '<link rel="canonical" href="undefined"><meta property="og:url" content="https://example.org/b">',
      canonical: 'https://example.org/b',
    },
    { head: '<link rel="canonical" href="javascript:void(0)">', canonical: null },
    { head: '', canonical: null },
  ])('canonical of $head', ({ head, canonical }) => {
    expect(read(`<head>${head}</head>`).canonical).toBe(canonical);
  });
  it.each([
    { html: '<html lang="pt_BR">', language: 'pt-BR' },
    { html: '<html lang=""><meta property="og:locale" content="de_DE">', language: 'de-DE' },
    { html: '<html lang="{{lang}}">', language: null },
  ])('language of $html', ({ html, language }) => {
    expect(read(html).language).toBe(language);
  });
  it('strips tracking and fragment from its address and leaves the rest', () => {
    const { url } = read('<p>x</p>', 'https://a.example/x?id=5&utm_medium=rss&fbclid=1#c');
    expect(url).toBe('https://a.example/x?id=5');
  });
  it('counts a host the directory lacks under itself', () => {
    expect(read('<p>x</p>', 'https://www.unknown.example/a').outlet).toBe('unknown.example');
  });
});

describe('access', () => {
  const long = `<article><h1>Invented story of today</h1>${BODY.repeat(4)}</article>`;
  it.each([
    {
      name: 'a whole article that says it is paid',
      html: `${ld({ '@type': 'NewsArticle', isAccessibleForFree: false })}${long}`,
      access: 'full',
    },
    {
      name: 'a short opening of a paid one',
      html: `${ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })}<h1>Invented story</h1><p>Only the first invented sentence is free to read here.</p>`,
      access: 'preview',
    },
    {
      name: 'a wall of words',
      html: '<h1>Invented story</h1><article><p>Only the first invented sentence is free to read here.</p><p>Subscribe to continue reading this invented story today.</p></article>',
      access: 'preview',
    },
    {
      name: 'a robot check',
      html: '<title>Just a moment...</title><p>Checking that you are human.</p>',
      access: 'blocked',
    },
    {
      name: 'a consent page',
      html: '<title>Before you continue</title><p>We use cookies.</p>',
      access: 'blocked',
    },
    {
      name: 'a soft 404',
      html: '<title>Page not found - Example</title><h1>404</h1>',
      access: 'gone',
    },
    {
      name: 'an article about a 404',
      html: `<title>Page not found: how an invented error became art</title>${ld({ '@type': 'NewsArticle', datePublished: '2026-05-19' })}<h1>Page not found: how an invented error became art</h1><p>${'Short but real. '.repeat(12)}</p>`,
      access: 'full',
    },
  ])('$name', ({ html, access }) => {
    const article = read(html);
    expect(article.access).toBe(access);
    if (access === 'blocked' || access === 'gone') expect(article.text).toBe('');
  });
});

describe('hostile pages', () => {
  it.each([
    { name: 'nothing', html: '' },
    {
      name: 'bytes',
      html: Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 7919) % 65_536)).join(
        '',
      ),
    },
    { name: '100,000 open tags with text', html: '<div class="byline">x'.repeat(1e5) },
    { name: 'nested links', html: '<a href="/author/x">x'.repeat(5e4) },
    { name: '20 MB', html: `<article>${BODY.repeat(30_000)}</article>` },
    { name: 'one long line', html: `<p>${'a'.repeat(5e6)}</p>` },
    {
      name: 'a million spaces',
      html: `<title>${' '.repeat(1e6)}x</title><h1>By${' '.repeat(1e6)}</h1>`,
    },
    {
      name: 'JSON-LD without end',
      html: `<script type="application/ld+json">${'{"a":['.repeat(1e5)}`,
    },
    { name: 'scripts of quotation marks', html: `<script>${'author":"'.repeat(1e5)}</script>` },
    { name: 'separators in the title', html: `<title>${' - '.repeat(1e5)}</title>` },
  ])(
    '$name',
    ({ html }) => {
      const { article, facts } = readArticle(html, 'https://www.bbc.com/x', outletOf);
      expect(typeof article.headline).toBe('string');
      expect(facts.paragraphs.length).toBeLessThanOrEqual(60_000);
    },
    10_000,
  );
  it.each(['', 'no url', 'about:blank', 'https://[', 'data:text/html,x'])('address %j', url => {
    expect(readArticle('<h1>Invented story</h1>', url, () => null).article.headline).toBe(
      'Invented story',
    );
  });
});

describe('the facts beside the article', () => {
  it('yields what origins need', () => {
    const { facts } = readArticle(
      `<html lang=en><head><title>T</title><meta name="syndication-source" content="https://example.org/o"></head><body><h1>T</h1>
       <div class="byline">By <a href="/author/jane">Jane Doe</a></div><article>${BODY}</article><p class="credit">Copyright 2026 The Associated Press.</p>
       <script>redirectToUrlAfterTimeout("https://www.theatlantic.com/x", 0)</script></body></html>`,
      URL_OF_PAGE,
      outletOf,
    );
    expect(facts.url).toBe(URL_OF_PAGE);
    expect(facts.metas.get('syndication-source')).toEqual(['https://example.org/o']);
    expect(facts.headings).toEqual(['T']);
    expect(facts.bylines).toEqual(['Jane Doe', 'By Jane Doe']);
    expect(facts.paragraphs).toHaveLength(6);
    expect(facts.credits.map(({ text }) => text)).toEqual(['Copyright 2026 The Associated Press.']);
    expect(facts.scripts[0]).toContain('theatlantic');
  });
});

describe('language and canonical address', () => {
  const article = (head: string) => readArticle(head, 'https://techcrunch.com/a', outletOf).article;
  it.each([
    [`<html lang="de">${ld({ '@type': 'NewsArticle', inLanguage: 'fr' })}`, 'de'],
    [ld({ '@type': 'NewsArticle', inLanguage: 'fr' }), 'fr'],
    ['<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['<html lang="{{lang}}"><meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['', null],
  ])('%s', (head, language) => {
    expect(article(head).language).toBe(language);
  });
  it.each([
    ['<link rel="next" href="/2"><link rel="canonical" href="/b">', 'https://techcrunch.com/b'],
    [
      '<link rel="next" href="/2"><meta property="og:url" content="/c">',
      'https://techcrunch.com/c',
    ],
    [
      '<link rel="canonical" href="undefined"><meta property="og:url" content="/c">',
      'https://techcrunch.com/c',
    ],
    ['<link rel="next" href="/2">', null],
  ])('%s', (head, canonical) => {
    expect(article(head).canonical).toBe(canonical);
  });
});

describe('a page that shows less than its data', () => {
  const textWith = (shown: number, body: number) =>
    readArticle(
      `${ld({ '@type': 'NewsArticle', articleBody: 'b'.repeat(body) })}<p>${'s'.repeat(shown - 1)}.</p>`,
      'https://techcrunch.com/a',
      outletOf,
    ).article.text[0];
  it.each([
    [121, 200, 's'],
    [120, 200, 'b'],
    [100, 199, 's'],
    [600, 1000, 'b'],
  ])('shows %i of %i characters', (shown, body, first) => {
    expect(textWith(shown, body)).toBe(first);
  });
});
