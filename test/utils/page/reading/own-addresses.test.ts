// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findFragment, isOwnAddress } from '../../../../utils/page/reading/own-addresses.ts';

const URL_OF_PAGE = 'https://en.wikipedia.org/wiki/Harbour';
const HEAD = `
  <link rel="canonical" href="https://en.wikipedia.org/wiki/Harbour_(town)">
  <link rel="alternate" hreflang="fr" href="https://fr.wikipedia.org/wiki/Port">
  <link rel="alternate" media="only screen and (max-width: 640px)" href="https://en.m.wikipedia.org/wiki/Harbour">
  <link rel="alternate" type="application/rss+xml" href="https://news.example/feed">
  <link rel="alternate" hreflang="x-default" href="https://www.bbc.com/">
  <meta property="og:url" content="https://shown.example/harbour">`;
const BODY =
  '<a class="interlanguage-link-target" hreflang="de" href="https://de.wikipedia.org/wiki/Hafen">Deutsch</a>';

function pageAt(url: string, head = HEAD, body = BODY): Document {
  const page = new Window({ url }).document as unknown as Document;
  page.head.innerHTML = head;
  page.body.innerHTML = body;
  return page;
}

describe('the addresses of a page itself', () => {
  const page = pageAt(URL_OF_PAGE);
  it.each([
    URL_OF_PAGE,
    `${URL_OF_PAGE}#History`,
    'https://en.m.wikipedia.org/wiki/Harbour#cite_note-4',
    'https://en.wikipedia.org/w/index.php?title=Harbour&oldid=12',
    'https://en.wikipedia.org/wiki/Harbour_(town)',
    'https://fr.wikipedia.org/wiki/Port',
    'https://de.wikipedia.org/wiki/Hafen',
    'https://shown.example/harbour',
  ])('%s', href => {
    expect(isOwnAddress(page, href)).toBe(true);
  });

  it.each([
    'https://en.wikipedia.org/wiki/Ferry',
    'https://de.wikipedia.org/wiki/F%C3%A4hre',
    'https://news.example/feed',
    'https://www.bbc.com/',
    'https://www.bbc.com/news/harbour',
    'mailto:a@wikipedia.org',
  ])('not %s', href => {
    expect(isOwnAddress(page, href)).toBe(false);
  });

  it('are looked up again when a page of scripts has moved on', () => {
    const app = pageAt('https://chat.example/c/1', '', '');
    expect(isOwnAddress(app, 'https://chat.example/c/1')).toBe(true);
    (app.defaultView as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      'https://chat.example/c/2',
    );
    expect(isOwnAddress(app, 'https://chat.example/c/1')).toBe(false);
    expect(isOwnAddress(app, 'https://chat.example/c/2#end')).toBe(true);
  });
});

describe('a link to a part of the page itself', () => {
  const page = pageAt(URL_OF_PAGE);
  it.each([
    [`${URL_OF_PAGE}#cite_note-4`, 'cite_note-4'],
    [`${URL_OF_PAGE}#`, null],
    [URL_OF_PAGE, null],
    ['https://en.wikipedia.org/wiki/Ferry#cite_note-4', null],
  ])('%s', (href, fragment) => {
    expect(findFragment(page, href)).toBe(fragment);
  });
});
