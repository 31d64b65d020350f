// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { cutFragment, readPageHead } from '../../../../utils/page/reading/page-head.ts';

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = '';
  document.body.innerHTML = '';
});

describe('the address by which a page presents itself', () => {
  it.each([
    ['https://www.cnbc.com/a', 'https://www.cnbc.com/a'],
    ['/a', undefined],
    ['', undefined],
  ])('%j: %j', (content, expected) => {
    document.head.innerHTML = `<meta property="og:url" content="${content}">`;
    expect(readPageHead(document).presentedAs).toBe(expected);
  });
});

describe('title', () => {
  const cases = [
    {
      name: 'og:title',
      head: '<title>Lamps | Site</title><meta property="og:title" content="Lamps  fall">',
      body: '<h1>x</h1>',
      want: 'Lamps fall',
    },
    {
      name: 'not og:title where it names the site',
      head: '<title>t</title><meta property="og:title" content="Chat"><meta property="og:site_name" content="Chat">',
      body: '<h1>Lamps fall</h1>',
      want: 'Lamps fall',
    },
    {
      name: 'the one first heading',
      head: '<title>Lamps | Site</title>',
      body: '<h1>Lamps\n fall</h1>',
      want: 'Lamps fall',
    },
    {
      name: 'the tab where headings are many',
      head: '<title>Lamps</title>',
      body: '<h1>A</h1><h1>B</h1>',
      want: 'Lamps',
    },
    { name: 'nothing', head: '', body: '<p>x</p>', want: '' },
  ];
  it.each(cases)('$name', ({ head, body, want }) => {
    document.head.innerHTML = head;
    document.body.innerHTML = body;
    expect(readPageHead(document).title).toBe(want);
  });
});

describe('language', () => {
  const cases = [
    { name: 'of the document', lang: 'de', head: '', want: 'de' },
    { name: 'in the spelling of BCP 47', lang: 'pt_br', head: '', want: 'pt-BR' },
    {
      name: 'og:locale',
      lang: '',
      head: '<meta property="og:locale" content="fr_FR">',
      want: 'fr-FR',
    },
    {
      name: 'a header in the head',
      lang: '',
      head: '<meta http-equiv="content-language" content="es, en">',
      want: 'es',
    },
    { name: 'nonsense', lang: '{{lang}}', head: '', want: null },
    { name: 'nothing', lang: '', head: '', want: null },
  ];
  it.each(cases)('$name', ({ lang, head, want }) => {
    if (lang) document.documentElement.setAttribute('lang', lang);
    document.head.innerHTML = head;
    expect(readPageHead(document).language).toBe(want);
  });
});

describe('day of publication', () => {
  const cases = [
    {
      name: 'article:published_time',
      html: '<meta property="article:published_time" content="2026-05-19T10:00:00Z">',
      want: '2026-05-19T10:00:00Z',
    },
    {
      name: 'a day alone',
      html: '<meta itemprop="datePublished" content="2026-05-19">',
      want: '2026-05-19',
    },
    {
      name: 'JSON-LD',
      html: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished": "2026-05-19T10:00:00+02:00"}</script>',
      want: '2026-05-19T10:00:00+02:00',
    },
    {
      name: 'broken JSON-LD',
      html: '<script type="application/ld+json">{"datePublished":"2026-05-18", oops</script>',
      want: '2026-05-18',
    },
    {
      name: 'another spelling',
      html: '<meta name="date" content="Tue, 19 May 2026 10:00:00 GMT">',
      want: '2026-05-19T10:00:00.000Z',
    },
    {
      name: 'a time in the text',
      html: '<article><time datetime="2026-05-17">May 17</time></article>',
      want: '2026-05-17',
    },
    {
      name: 'not the time of another story',
      html: '<main><ul><li><time datetime="2020-01-01">2020</time></li></ul></main>',
      want: null,
    },
    { name: 'a number is no date', html: '<meta name="date" content="17">', want: null },
    { name: 'no real day', html: '<meta name="date" content="2026-13-45">', want: null },
    { name: 'nothing', html: '', want: null },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    document.body.innerHTML = html;
    expect(readPageHead(document).published).toBe(want);
  });
});

it.each([
  ['https://a.example/x#part', 'https://a.example/x'],
  ['https://a.example/x#:~:text=lamps', 'https://a.example/x'],
  ['https://a.example/#/story/4', 'https://a.example/#/story/4'],
  ['https://a.example/#!/story/4', 'https://a.example/#!/story/4'],
  ['https://a.example/x?q=1', 'https://a.example/x?q=1'],
])('address of %s', (url, want) => {
  expect(cutFragment(url)).toBe(want);
});
