import { describe, expect, it } from 'vitest';
import { absoluteUrl, scanPage } from '../../../../utils/articles/extraction/page-scan.ts';

const URL_OF_PAGE = 'https://www.theguardian.com/world/2026/may/19/an-invented-story';

describe('absoluteUrl', () => {
  it.each([
    { href: '/a', url: 'https://www.theguardian.com/a' },
    { href: ' //cdn.example.org/x ', url: 'https://cdn.example.org/x' },
    { href: 'mailto:a@b.c', url: null },
    { href: 'javascript:alert(1)', url: null },
    { href: '#top', url: null },
    { href: '', url: null },
    { href: 'http://[', url: null },
  ])('$href', ({ href, url }) => {
    expect(absoluteUrl(href, URL_OF_PAGE)).toBe(url);
  });
});

describe('scanPage', () => {
  const scan = scanPage(
    `<html lang="en-GB"><head><title>An invented
      story &amp; more</title><base href="https://www.theguardian.com/base/">
      <meta property="og:title" content="An invented story"><meta name="Author" content=" Jane  Doe ">
      <link rel="canonical alternate" href="/canon"><script type="application/ld+json">{"@type":"NewsArticle"}</script>
      <script>window.location.replace("https://x.example")</script>
      <script>dataLayer.push({"author":"Jane Doe","datePublished":"2026-05-19T10:00:00Z"})</script></head>
      <body><script>document.write("<h1>no</h1>")</script><noscript>no</noscript><svg><title>no</title></svg>
      <h1>An invented story</h1>
      <div class="byline">By <a rel="author" href="/profile/jane-doe">Jane Doe</a><br>Paris</div>
      <time datetime="2026-05-19T10:00:00Z">19 May</time>
      <p>First <a href="one">link</a> and<span class="sr-only"> not drawn</span> more.</p>
      <ul><li>item one<li>item two</ul>
      loose text<br><br>after two breaks</body></html>`,
    URL_OF_PAGE,
  );
  it('keeps the head', () => {
    const { head } = scan;
    expect([head.language, head.title, head.base]).toEqual([
      'en-GB',
      'An invented story & more',
      'https://www.theguardian.com/base/',
    ]);
    expect(Object.fromEntries(head.metas)).toEqual({
      'og:title': ['An invented story'],
      author: ['Jane Doe'],
    });
    expect(head.links).toEqual([{ rel: ['canonical', 'alternate'], href: '/canon', type: null }]);
    expect(head.jsonLdSources).toEqual(['{"@type":"NewsArticle"}']);
    expect(head.scripts).toEqual(['window.location.replace("https://x.example")']);
    expect([head.scriptAuthors, head.scriptDates]).toEqual([
      ['Jane Doe'],
      ['2026-05-19T10:00:00Z'],
    ]);
  });
  it('cuts the text into blocks with their links and kinds', () => {
    expect(scan.blocks.map(({ text, kind, loose }) => [text, kind, loose])).toEqual([
      ['An invented story', 'heading', false],
      ['By Jane Doe Paris', 'paragraph', true],
      ['19 May', 'paragraph', true],
      ['First link and more.', 'paragraph', false],
      ['item one', 'item', false],
      ['item two', 'item', false],
      ['loose text', 'paragraph', true],
      ['after two breaks', 'paragraph', true],
    ]);
    expect(scan.blocks[3]?.links).toEqual([
      { href: 'https://www.theguardian.com/base/one', text: 'link' },
    ]);
    expect(scan.blocks[3]?.linked).toBe(4);
  });
  it('collects bylines, times and headings with their places', () => {
    expect(scan.bylines.map(({ kind, lines }) => [kind, lines])).toEqual([
      ['rel-author', ['Jane Doe']],
      ['byline', ['By Jane Doe', 'Paris']],
    ]);
    expect(scan.times.map(({ datetime, text }) => [datetime, text])).toEqual([
      ['2026-05-19T10:00:00Z', '19 May'],
    ]);
    expect(scan.headings.map(({ text }) => text)).toEqual(['An invented story']);
    expect(scan.headings[0]?.at).toBeLessThan(scan.bylines[0]?.at ?? 0);
  });
  it('keeps boxes as a tree with parents before children', () => {
    expect(scan.boxes.every((box, i) => box.parent < i)).toBe(true);
  });
});
