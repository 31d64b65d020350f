import { describe, expect, it } from 'vitest';
import {
  headlineFromSlug,
  isArticleLink,
  isStoryLink,
  leadsToFront,
} from '../../../utils/urls/address.ts';

describe('isArticleLink', () => {
  it.each([
    'https://www.reuters.com/world/one-story/',
    'http://www.reuters.com/?story=5',
    'https://www.reuters.com/index.php',
    'https://www.reuters.com/tech/index.html',
    'https://www.reuters.com/?utm_source=a&p=12',
  ])('%s', href => {
    expect(isArticleLink(href)).toBe(true);
  });
  it.each([
    'https://www.reuters.com',
    'https://www.reuters.com/',
    'https://www.reuters.com/index.html',
    'https://www.reuters.com/index.htm',
    'https://www.reuters.com/#top',
    'https://www.reuters.com/?utm_source=chatgpt.com',
    'ftp://www.reuters.com/world/one-story/',
    'reuters.com/world/one-story',
  ])('not %s', href => {
    expect(isArticleLink(href)).toBe(false);
  });
});

describe('isStoryLink', () => {
  it.each([
    'https://www.reuters.com/world/harbour-shut-for-days/',
    'https://www.yna.co.kr/view/AKR20261006001',
    'https://www.spiegel.de/wirtschaft/hafen-a-1.html',
    'https://www.bbc.com/news/66554433',
    'https://www.mk.co.kr/?no=110200',
    'https://elpais.com/economia/2026-09-28/puerto',
  ])('%s', href => expect(isStoryLink(href)).toBe(true));
  it.each([
    'https://www.reuters.com/',
    'https://www.reuters.com/world/',
    'https://www.bbc.com/weather/2643743',
    'https://www.theguardian.com/profile/ada-b-lovell',
    'https://www.nytimes.com/topic/organization/port-of-the-north',
    'https://www.reuters.com/companies/10000000.N',
    'mailto:a@reuters.com',
  ])('not %s', href => expect(isStoryLink(href)).toBe(false));
});

describe('leadsToFront', () => {
  const STORY = 'https://www.theverge.com/tech/2026/05/19/one-story';
  it.each([
    'https://www.theverge.com/',
    'https://www.theverge.com/?utm_source=rss',
    'https://www.theverge.com/tech',
    'https://www.theverge.com/tech/',
    'https://www.theverge.com/tech/?utm_source=rss',
    'https://other.example/',
  ])('%s', answered => {
    expect(leadsToFront(STORY, answered)).toBe(true);
  });
  it.each([
    STORY,
    `${STORY}/`,
    'https://www.theverge.com/tech/2026/',
    'https://www.theverge.com/tech/?page=2',
    'https://www.theverge.com/te/',
    'https://www.theverge.com/science/',
    'https://www.theverge.com/tech/2026/05/20/another-story',
  ])('not %s', answered => {
    expect(leadsToFront(STORY, answered)).toBe(false);
  });
  it('takes two parts of the path for a section, and three for none', () => {
    const deep = 'https://www.theverge.com/world/asia-pacific/japan/one-story';
    expect(leadsToFront(deep, 'https://www.theverge.com/world/asia-pacific/')).toBe(true);
    expect(leadsToFront(deep, 'https://www.theverge.com/world/asia-pacific/japan/')).toBe(false);
  });
  it('is no news where a front page was asked', () => {
    expect(leadsToFront('https://www.theverge.com/', 'https://www.theverge.com/')).toBe(false);
  });
});

it.each([
  ['https://www.theverge.com/2026/05/19/one-invented-story/', 'One invented story'],
  ['https://www.theverge.com/one-invented-story-12345.html', 'One invented story'],
  ['https://www.theverge.com/one-story-0a1b2c3d4e', 'One story'],
  ['https://www.theverge.com/one-story/amp', 'One story'],
  ['https://www.theverge.com/first-part/second-part', 'Second part'],
  ['https://www.theverge.com/news/12345', 'www.theverge.com'],
  ['https://www.theverge.com/', 'www.theverge.com'],
  [
    'https://www.reddit.com/r/boats/comments/1abcd2/calder_x2_firmware_breaks_regen/',
    'Calder x2 firmware breaks regen',
  ],
  ['https://en.wikipedia.org/wiki/Calder_Strait_ferries', 'Calder Strait ferries'],
])('%s says “%s”', (url, headline) => {
  expect(headlineFromSlug(url)).toBe(headline);
});
