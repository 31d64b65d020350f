import { describe, expect, it } from 'vitest';
import { type ExaminedPage, examine } from '../../../../utils/origins/evidence/examined-page.ts';
import {
  findMetaSource,
  findProviderOutlet,
  findPublisherAgency,
} from '../../../../utils/origins/evidence/publisher-fields.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const subject = (literal: PageLiteral): ExaminedPage => {
  const { facts, article } = page(literal);
  return examine(facts, article, directory);
};
const url = 'https://www.theverge.com/2026/5/19/invented-story';
const person = (name: string) => ({ '@type': 'Person', name });

describe('findPublisherAgency', () => {
  it('reads publisher and sourceOrganization', () => {
    expect(
      findPublisherAgency(subject({ url, jsonLd: [{ publisher: { name: 'Associated Press' } }] })),
    ).toMatchObject([{ outlet: 'apnews.com' }]);
    const canadian = {
      publisher: { name: 'The Verge' },
      sourceOrganization: { '@type': 'Organization', name: 'The Canadian Press' },
    };
    expect(findPublisherAgency(subject({ url, jsonLd: [canadian] }))).toMatchObject([
      { name: 'The Canadian Press' },
    ]);
  });
  it('leaves the agency’s own pages alone', () => {
    expect(
      findPublisherAgency(
        subject({
          url: 'https://apnews.com/article/x',
          jsonLd: [{ publisher: { name: 'Associated Press' } }],
        }),
      ),
    ).toEqual([]);
  });
});

describe('findProviderOutlet', () => {
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
    expect(findProviderOutlet(subject(literal))).toMatchObject([
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
    expect(findProviderOutlet(subject(literal))).toEqual([]);
  });
});

describe('findMetaSource', () => {
  it('knows outlets and agencies', () => {
    expect(findMetaSource(subject({ url, metas: { source: 'NYT' } }))).toMatchObject([
      { outlet: 'nytimes.com', agency: false },
    ]);
    expect(findMetaSource(subject({ url, metas: { source: '新华社' } }))).toMatchObject([
      { name: 'Xinhua', agency: true },
    ]);
  });
  it.each(['wordpress', 'The Verge', '12345', 'Nobody knows this', ''])(
    'nothing for %s',
    source => {
      expect(findMetaSource(subject({ url, metas: { source } }))).toEqual([]);
    },
  );
});
