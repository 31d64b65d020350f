import { describe, expect, it } from 'vitest';
import { agencyOfName } from '../../../../utils/origins/evidence/agencies.ts';
import {
  examine,
  foldName,
  isDomain,
  isOwnAgency,
  isOwnName,
  labelOf,
  organisationsOf,
  resolveName,
} from '../../../../utils/origins/evidence/examined-page.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const subject = (literal: PageLiteral) => {
  const { facts, article } = page(literal);
  return examine(facts, article, directory);
};

describe('isOwnName', () => {
  const unknown = subject({
    url: 'https://www.livescience.com/invented.html',
    metas: { 'og:site_name': 'livescience.com' },
    jsonLd: [{ publisher: { name: 'Future' } }],
  });
  it.each(['Live Science', 'livescience.com', 'LiveScience', 'Future', ''])(
    'unknown outlet: %s',
    name => {
      expect(isOwnName(name, unknown)).toBe(true);
    },
  );
  it.each(['TIME', 'Space.com', 'Rosa Imani'])('not %s', name => {
    expect(isOwnName(name, unknown)).toBe(false);
  });
  it('known outlet, by alias and by another of its domains', () => {
    const known = subject({ url: 'https://www.nytimes.com/2026/05/19/x.html' });
    for (const name of ['NYT', 'New York Times', 'the new york times', 'nytimes.com'])
      expect(isOwnName(name, known), name).toBe(true);
    expect(
      isOwnName('businessinsider.de', subject({ url: 'https://www.businessinsider.com/x' })),
    ).toBe(true);
  });
  it('takes no agency for the house that prints it as its publisher', () => {
    const hearst = subject({
      url: 'https://www.sfgate.com/x',
      jsonLd: [{ publisher: { name: 'Associated Press' } }],
    });
    expect(isOwnName('Associated Press', hearst)).toBe(false);
  });
  it('has no own name on a relay', () => {
    expect(
      isOwnName(
        'NU.nl',
        subject({ url: 'https://news.google.com/rss/x', metas: { 'og:site_name': 'NU.nl' } }),
      ),
    ).toBe(false);
  });
});

describe('isOwnAgency', () => {
  it.each([
    ['https://apnews.com/x', 'AP', true],
    ['https://www.reuters.com/x', 'Reuters', true],
    ['https://edition.cnn.com/x', 'CNN', true],
    ['https://www.cnnbrasil.com.br/x', 'CNN Wire', true],
    ['https://www.afpbb.com/x', 'AFP', false],
    ['https://www.theverge.com/x', 'Reuters', false],
  ])('%s %s: %s', (url, name, own) => {
    const agency = agencyOfName(name);
    expect(agency && isOwnAgency(agency, subject({ url }))).toBe(own);
  });
});

describe('resolveName', () => {
  it.each([
    ['AP', 'apnews.com', 'The Associated Press'],
    ['The Verge', 'theverge.com', 'The Verge'],
    ['TIME Magazine', 'time.com', 'TIME Magazine'],
    ['Business Insider Inc.', 'businessinsider.com', 'Business Insider Inc.'],
    ['www.nytimes.com', 'nytimes.com', 'www.nytimes.com'],
    ['Invented Gazette', null, 'Invented Gazette'],
  ])('%s', (printed, outlet, name) => {
    expect(resolveName(printed, directory)).toMatchObject({ outlet, name });
  });
});

it('foldName and labelOf make names comparable', () => {
  expect(foldName('The New York Times')).toBe('newyorktimes');
  expect(foldName('L’Équipe')).toBe('lequipe');
  expect(labelOf('theguardian.com')).toBe('guardian');
  expect(labelOf('the-times.co.uk')).toBe('times');
  expect(labelOf('them.us')).toBe('them');
});

it('isDomain tells a host from a name', () => {
  expect(['nytimes.com', 'www.spiegel.de', 'OKO.press'].every(isDomain)).toBe(true);
  expect(['The Verge', 'Dr. Who', 'v1.2', ''].some(isDomain)).toBe(false);
});

it('organisationsOf reads names, nodes and lists', () => {
  expect(organisationsOf('Reuters')).toEqual([{ name: 'Reuters', url: null, person: false }]);
  expect(
    organisationsOf([
      { '@type': 'Person', name: ' Rosa  Imani ' },
      { name: 'Mic', url: 'http://mic.com/' },
    ]),
  ).toEqual([
    { name: 'Rosa Imani', url: null, person: true },
    { name: 'Mic', url: 'http://mic.com/', person: false },
  ]);
  expect(organisationsOf([null, 3, {}, []])).toEqual([{ name: '3', url: null, person: false }]);
  expect(organisationsOf(Array(1000).fill('x'))).toHaveLength(20);
});
