import { describe, expect, it } from 'vitest';
import {
  findAuthorAgency,
  findAuthorOutlet,
  findBylineAgency,
} from '../../../../utils/origins/evidence/author-credits.ts';
import { type ExaminedPage, examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const subject = (literal: PageLiteral): ExaminedPage => {
  const { facts, article } = page(literal);
  return examine(facts, article, directory);
};
const url = 'https://www.theverge.com/2026/5/19/invented-story';
const person = (name: string) => ({ '@type': 'Person', name });

describe('findAuthorAgency', () => {
  it.each<[string, PageLiteral, string]>([
    ['JSON-LD person', { url, jsonLd: [{ author: person('Reuters') }] }, 'reuters.com'],
    ['JSON-LD string', { url, jsonLd: [{ author: 'Associated Press' }] }, 'apnews.com'],
    ['JSON-LD list', { url, jsonLd: [{ author: [{ '@type': 'Thing', name: 'AFP' }] }] }, 'afp.com'],
    ['meta author', { url, metas: { author: 'dpa' } }, 'dpa.com'],
    [
      'meta of an analytics service',
      { url, metas: { author: 'The Verge', 'cxenseparse:author': 'dpa' } },
      'dpa.com',
    ],
    [
      'an agency writer beside a colleague',
      {
        url,
        jsonLd: [{ author: [person('By ROSA IMANI, AP Business Writer'), person('Ken Example')] }],
      },
      'apnews.com',
    ],
    [
      'the house’s own name beside it',
      { url, jsonLd: [{ author: [{ name: 'The Verge' }, { name: 'Reuters' }] }] },
      'reuters.com',
    ],
  ])('%s', (_, literal, outlet) => {
    expect(findAuthorAgency(subject(literal))).toMatchObject([
      { rule: 'author-agency', outlet, agency: true },
    ]);
  });
  it.each<[string, PageLiteral]>([
    [
      'the agency’s own site',
      { url: 'https://apnews.com/article/invented', jsonLd: [{ author: 'Associated Press' }] },
    ],
    [
      'the agency’s own site by another domain',
      { url: 'https://www.abcnews.go.com/x/y', jsonLd: [{ author: 'ABC News' }] },
    ],
    [
      'a person of the house beside it',
      { url, jsonLd: [{ author: [person('Rosa Imani'), person('AP')] }] },
    ],
    ['two agencies, put together by the house', { url, jsonLd: [{ author: ['AP', 'Reuters'] }] }],
    [
      'a person',
      { url, jsonLd: [{ author: person('Rosa Imani') }], metas: { author: 'Rosa Imani' } },
    ],
    ['a field that is no author’s', { url, metas: { keywords: 'Reuters', 'news:source': 'AP' } }],
    ['an address', { url, metas: { author: 'https://www.facebook.com/Reuters' } }],
    [
      'a wire’s own edition',
      { url: 'https://www.cnnbrasil.com.br/nacional/invented', jsonLd: [{ author: 'CNN' }] },
    ],
  ])('nothing: %s', (_, literal) => {
    expect(findAuthorAgency(subject(literal))).toEqual([]);
  });
});

describe('findBylineAgency', () => {
  it.each<[string, PageLiteral, string]>([
    ['a byline', { url, bylines: ['AFP, MANILA'] }, 'afp.com'],
    [
      'a byline with the time',
      { url, bylines: ['By The Associated Press December 17, 2026, 12:34 PM'] },
      'apnews.com',
    ],
    [
      'the agency’s writer',
      {
        url,
        authors: ['Rosa Imani'],
        bylines: ['Rosa Imani', 'By Rosa Imani Associated Press • Published: Dec 23'],
      },
      'apnews.com',
    ],
    ['the only author', { url, authors: ['ANI'] }, 'aninews.in'],
    [
      'a line over the text',
      {
        url,
        paragraphs: [
          'An invented headline',
          'AFP, MANILA',
          'The invented ship left the invented port at noon.',
        ],
      },
      'afp.com',
    ],
  ])('%s', (_, literal, outlet) => {
    expect(findBylineAgency(subject(literal))).toMatchObject([
      { rule: 'byline-agency', outlet, agency: true },
    ]);
  });
  it.each<[string, PageLiteral]>([
    [
      'a person of the house is the author',
      { url, authors: ['Rosa Imani'], bylines: ['Rosa Imani', 'Reuters'] },
    ],
    [
      'the data name both',
      { url, authors: ['AFP', 'The Verge'], bylines: ['AFP'], metas: { author: 'AFP/The Verge' } },
    ],
    [
      'the data list them apart',
      {
        url,
        jsonLd: [{ author: [person('Rosa Imani'), person('dpa')] }],
        bylines: ['von Rosa Imani, dpa'],
      },
    ],
    [
      'a line over a signed text',
      { url, authors: ['Rosa Imani'], paragraphs: ['Reuters', 'The invented ship left the port.'] },
    ],
    ['a line far down', { url, paragraphs: ['a', 'b', 'c', 'd', 'Reuters'] }],
    ['a photographer', { url, bylines: ['Benoit Example/Reuters'] }],
    ['far down the page', { url, bylines: ['a', 'b', 'c', 'd', 'Reuters'] }],
    [
      'the agency itself',
      { url: 'https://www.reuters.com/world/invented-2026-05-19/', bylines: ['By Reuters Staff'] },
    ],
  ])('nothing: %s', (_, literal) => {
    expect(findBylineAgency(subject(literal))).toEqual([]);
  });
});

describe('findAuthorOutlet', () => {
  it.each([
    ['Rosa Imani, TIME', 'time.com'],
    [['Rosa Imani', 'TIME'], 'time.com'],
    ['Rosa Imani, FT', 'ft.com'],
    ['The Conversation', 'theconversation.com'],
  ])('%s', (author, outlet) => {
    expect(findAuthorOutlet(subject({ url, metas: { author } }))).toMatchObject([
      { rule: 'author-outlet', outlet, agency: false },
    ]);
  });
  it.each([
    'Rosa Imani',
    'Rosa Imani, The Verge',
    'YouTube',
    'Rosa Imani, PhD',
    'FT',
    'Reuters',
    'example.com',
  ])('nothing for %s', author => {
    expect(findAuthorOutlet(subject({ url, metas: { author } }))).toEqual([]);
  });
});

describe('how far credits reach', () => {
  const lines = (count: number) => Array.from({ length: count }, () => 'x');
  it('four bylines, four first lines of up to forty units', () => {
    expect(findBylineAgency(subject({ url, bylines: [...lines(3), 'Reuters'] }))).toHaveLength(1);
    expect(findBylineAgency(subject({ url, bylines: [...lines(4), 'Reuters'] }))).toEqual([]);
    expect(findBylineAgency(subject({ url, paragraphs: [...lines(3), 'Reuters'] }))).toHaveLength(
      1,
    );
    expect(findBylineAgency(subject({ url, paragraphs: [...lines(4), 'Reuters'] }))).toEqual([]);
    const place = (units: number) => `AFP, ${'M'.repeat(units - 5)}`;
    expect(findBylineAgency(subject({ url, paragraphs: [place(30)] }))).toHaveLength(1);
    const dated = (units: number) => `AFP / Updated: ${'9'.repeat(units - 15)}`;
    expect(findBylineAgency(subject({ url, paragraphs: [dated(40)] }))).toHaveLength(1);
    expect(findBylineAgency(subject({ url, paragraphs: [dated(41)] }))).toEqual([]);
    expect(findBylineAgency(subject({ url, bylines: [dated(160)] }))).toHaveLength(1);
    expect(findBylineAgency(subject({ url, bylines: [dated(161)] }))).toEqual([]);
  });
  it('on a portal a person beside the agency is the agency’s', () => {
    const credits = { authors: ['Rosa Imani'], bylines: ['Reuters'] };
    expect(findBylineAgency(subject({ url, ...credits }))).toEqual([]);
    for (const portal of ['https://news.yahoo.com/x-1.html', 'https://www.msn.com/en-us/x/ar-AA1'])
      expect(findBylineAgency(subject({ url: portal, ...credits })), portal).toHaveLength(1);
  });
  it('the last of up to three authors may be an outlet, of more none', () => {
    const author = (people: number) => [...lines(people).map(() => 'Rosa Imani'), 'TIME'];
    const found = (people: number) =>
      findAuthorOutlet(subject({ url, jsonLd: [{ author: author(people) }] }));
    expect(found(2)).toHaveLength(1);
    expect(found(3)).toEqual([]);
  });
});
