import { describe, expect, it } from 'vitest';
import {
  agencySection,
  authorIsAgency,
  authorOfOutlet,
  bylineIsAgency,
  metaSource,
  providerIsOutlet,
  publisherIsAgency,
} from '../../../../utils/origins/evidence/bylines.ts';
import { type ExaminedPage, examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const subject = (literal: PageLiteral): ExaminedPage => {
  const { facts, article } = page(literal);
  return examine(facts, article, directory);
};
const url = 'https://www.theverge.com/2026/5/19/invented-story';
const person = (name: string) => ({ '@type': 'Person', name });

describe('authorIsAgency', () => {
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
    expect(authorIsAgency(subject(literal))).toMatchObject([
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
    ['an address', { url, metas: { author: 'https://www.facebook.com/Reuters' } }],
    [
      'a wire’s own edition',
      { url: 'https://www.cnnbrasil.com.br/nacional/invented', jsonLd: [{ author: 'CNN' }] },
    ],
  ])('nothing: %s', (_, literal) => {
    expect(authorIsAgency(subject(literal))).toEqual([]);
  });
});

describe('bylineIsAgency', () => {
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
    expect(bylineIsAgency(subject(literal))).toMatchObject([
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
    expect(bylineIsAgency(subject(literal))).toEqual([]);
  });
});

describe('publisherIsAgency', () => {
  it('reads publisher and sourceOrganization', () => {
    expect(
      publisherIsAgency(subject({ url, jsonLd: [{ publisher: { name: 'Associated Press' } }] })),
    ).toMatchObject([{ outlet: 'apnews.com' }]);
    const canadian = {
      publisher: { name: 'The Verge' },
      sourceOrganization: { '@type': 'Organization', name: 'The Canadian Press' },
    };
    expect(publisherIsAgency(subject({ url, jsonLd: [canadian] }))).toMatchObject([
      { name: 'The Canadian Press' },
    ]);
  });
  it('leaves the agency’s own pages alone', () => {
    expect(
      publisherIsAgency(
        subject({
          url: 'https://apnews.com/article/x',
          jsonLd: [{ publisher: { name: 'Associated Press' } }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('providerIsOutlet', () => {
  const yahoo = 'https://www.yahoo.com/news/an-invented-story-133800208.html';
  const provider = (name: string, more = {}) => ({ '@type': 'Organization', name, ...more });
  it.each<[string, PageLiteral, object]>([
    [
      'a portal’s provider with its home page',
      {
        url: yahoo,
        jsonLd: [{ provider: provider('Mic', { url: 'http://mic.com/?utm_source=yahoo' }) }],
      },
      { outlet: 'mic.com', name: 'Mic', url: null },
    ],
    [
      'a portal’s provider nobody knows',
      { url: yahoo, jsonLd: [{ provider: provider('The Invented Gazette') }] },
      { outlet: null, name: 'The Invented Gazette' },
    ],
    [
      'a byline of a portal page without data',
      { url: yahoo, bylines: ['Rosa Imani', 'The Guardian'] },
      { outlet: 'theguardian.com' },
    ],
    [
      'a portal’s author',
      { url: yahoo, jsonLd: [{ author: provider('The Guardian') }] },
      { outlet: 'theguardian.com' },
    ],
    [
      'a sister title',
      {
        url: 'https://www.heise.de/news/invented-1.html',
        jsonLd: [{ sourceOrganization: 'Technology Review' }],
      },
      { outlet: 'technologyreview.com' },
    ],
    [
      'a sister title that is also the site name',
      {
        url: 'https://www.heise.de/news/invented-1.html',
        metas: { 'og:site_name': 'Technology Review' },
        jsonLd: [{ sourceOrganization: 'Technology Review' }],
      },
      { outlet: 'technologyreview.com' },
    ],
  ])('%s', (_, literal, expected) => {
    expect(providerIsOutlet(subject(literal))).toMatchObject([
      { rule: 'provider', agency: false, ...expected },
    ]);
  });
  it.each<[string, PageLiteral]>([
    [
      'Yahoo’s own newsroom',
      {
        url: yahoo,
        jsonLd: [{ provider: provider('Yahoo Finance'), author: person('Rosa Imani') }],
      },
    ],
    [
      'a section of the site',
      {
        url: 'https://www.heise.de/news/invented-1.html',
        jsonLd: [
          { sourceOrganization: { '@id': 'https://www.heise.de/security', name: 'Security' } },
        ],
      },
    ],
    [
      'an author elsewhere than on a portal',
      { url, jsonLd: [{ author: provider('The Guardian') }] },
    ],
    ['the site itself', { url, jsonLd: [{ provider: provider('The Verge') }] }],
    ['a person on a portal', { url: yahoo, jsonLd: [{ author: person('Capital') }] }],
  ])('nothing: %s', (_, literal) => {
    expect(providerIsOutlet(subject(literal))).toEqual([]);
  });
});

describe('metaSource', () => {
  it('knows outlets and agencies', () => {
    expect(metaSource(subject({ url, metas: { source: 'NYT' } }))).toMatchObject([
      { outlet: 'nytimes.com', agency: false },
    ]);
    expect(metaSource(subject({ url, metas: { source: '新华社' } }))).toMatchObject([
      { name: 'Xinhua', agency: true },
    ]);
  });
  it.each(['wordpress', 'The Verge', '12345', 'Nobody knows this', ''])(
    'nothing for %s',
    source => {
      expect(metaSource(subject({ url, metas: { source } }))).toEqual([]);
    },
  );
});

describe('authorOfOutlet', () => {
  it.each([
    ['Rosa Imani, TIME', 'time.com'],
    [['Rosa Imani', 'TIME'], 'time.com'],
    ['Rosa Imani, FT', 'ft.com'],
    ['The Conversation', 'theconversation.com'],
  ])('%s', (author, outlet) => {
    expect(authorOfOutlet(subject({ url, metas: { author } }))).toMatchObject([
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
    expect(authorOfOutlet(subject({ url, metas: { author } }))).toEqual([]);
  });
});

describe('agencySection', () => {
  it('reads the path of a portal', () => {
    expect(
      agencySection(
        subject({
          url: 'https://noticias.example.com.br/ultimas-noticias/reuters/2026/05/19/historia.htm',
        }),
      ),
    ).toMatchObject([{ rule: 'agency-section', outlet: 'reuters.com', agency: true }]);
  });
  it.each([
    'https://www.theverge.com/tag/reuters/invented',
    'https://www.theverge.com/2026/5/19/reuters',
    'https://www.reuters.com/reuters/invented-story',
  ])('nothing for %s', at => {
    expect(agencySection(subject({ url: at }))).toEqual([]);
  });
});
