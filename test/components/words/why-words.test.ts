import { describe, expect, it } from 'vitest';
import { describeWhy } from '../../../components/words/why-words.ts';
import { useMessages } from '../use-messages.ts';

describe('what a host was asked for', () => {
  it.each([
    [
      'en',
      'news sitemap; article; robots.txt',
      'list of the newest articles · article · robots.txt',
    ],
    [
      'de',
      'robots.txt; wordpress search; wordpress search feed',
      'robots.txt · eigene Suche der Seite',
    ],
    ['fr', 'archived copy?', 'existe-t-il une copie archivée\u202f?'],
    ['ar', 'brave search', 'بحث'],
    ['en', 'something new', 'something new'],
  ])('in %s: %s', async (locale, why, words) => {
    await useMessages(locale);
    expect(describeWhy(why)).toBe(words);
  });
});
