import { describe, expect, it } from 'vitest';
import {
  descriptionOf,
  headlineOf,
  unescapeTwice,
  withoutSite,
} from '../../../../utils/articles/extraction/headline.ts';
import { readArticle } from '../../../../utils/articles/extraction/read-article.ts';

const readFacts = (html: string, url: string) => readArticle(html, url, () => null).facts;

describe('withoutSite', () => {
  const names = ['The Example Post', 'example.com', 'example'];
  it.each([
    { title: 'Invented bridge opens | The Example Post', headline: 'Invented bridge opens' },
    { title: 'Invented bridge opens - The Example Post', headline: 'Invented bridge opens' },
    { title: 'Invented bridge opens – News – example.com', headline: 'Invented bridge opens' },
    { title: 'The Example Post | Invented bridge opens', headline: 'Invented bridge opens' },
    {
      title: 'The invented bridge opens at last | Some Site',
      headline: 'The invented bridge opens at last',
    },
    { title: 'Bridge – open', headline: 'Bridge – open' },
    {
      title: 'The invented bridge opens – and hardly anybody in town comes',
      headline: 'The invented bridge opens – and hardly anybody in town comes',
    },
    { title: 'Invented-bridge opens', headline: 'Invented-bridge opens' },
    { title: '', headline: '' },
  ])('$title', ({ title, headline }) => {
    expect(withoutSite(title, names)).toBe(headline);
  });
});

describe('unescapeTwice', () => {
  it.each([
    { text: 'Don&#8217;t', plain: 'Don’t' },
    { text: '&#x2019;', plain: '’' },
    { text: 'A &amp; B &quot;C&quot;', plain: 'A & B "C"' },
    { text: '&#99999999; &#x110000; &unknown;', plain: '&#99999999; &#x110000; &unknown;' },
    { text: 'Invented &bull; &laquo;post&raquo;', plain: 'Invented • «post»' },
    { text: 'no entity', plain: 'no entity' },
  ])('$text', ({ text, plain }) => {
    expect(unescapeTwice(text)).toBe(plain);
  });
});

describe('headlineOf', () => {
  const headline = (html: string) => {
    const facts = readFacts(html, 'https://example.com/a');
    return headlineOf(facts, [], ['example.com', 'Example']);
  };
  it.each([
    {
      name: 'agrees with the title over an unrelated h1',
      html: '<title>An invented bridge opens</title><h1>Menu of the day</h1>',
      found: 'An invented bridge opens',
    },
    {
      name: 'takes the h1 as printed',
      html: '<title>Invented bridge opens today - Example</title><h1>Invented bridge opens <em>today</em></h1>',
      found: 'Invented bridge opens today',
    },
    {
      name: 'prefers og:title to a section title',
      html: '<title>News</title><meta property="og:title" content="An invented bridge opens">',
      found: 'An invented bridge opens',
    },
    {
      name: 'believes no heading of one word',
      html: '<title>Bridge news of today</title><h1>Bridge</h1>',
      found: 'Bridge news of today',
    },
    {
      name: 'takes a longer heading that holds the title',
      html: '<title>Bridge opens</title><h1>Invented bridge opens in a town that is none at all</h1>',
      found: 'Invented bridge opens in a town that is none at all',
    },
    {
      name: 'takes the heading where the head says nothing',
      html: '<h1>Bridge</h1>',
      found: 'Bridge',
    },
    {
      name: 'cuts endless titles',
      html: `<title>${'word '.repeat(1000)}</title>`,
      found: 'word '.repeat(100).trim(),
    },
  ])('$name', ({ html, found }) => {
    expect(headline(html).trim()).toBe(found);
  });
});

describe('descriptionOf', () => {
  it.each([
    {
      html: '<meta name="description" content="One &amp;amp; two"><meta property="og:description" content="The card">',
      description: 'The card',
    },
    { html: '<meta name="description" content="One &amp;amp; two">', description: 'One & two' },
    { html: '', description: null },
  ])('$description', ({ html, description }) => {
    expect(descriptionOf(readFacts(html, 'https://example.com/a'), [])).toBe(description);
  });
  it('falls back on JSON-LD', () => {
    expect(
      descriptionOf(readFacts('', 'https://example.com/a'), [
        { '@type': 'Article', description: 'From the data' },
      ]),
    ).toBe('From the data');
  });
});
