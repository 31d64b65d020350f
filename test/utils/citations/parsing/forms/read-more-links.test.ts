import { describe, expect, it } from 'vitest';
import { citationsIn, form, itReads } from '../../form-cases.ts';

describe('links to the story itself', () => {
  itReads([
    form(
      'behind a sentence',
      'The harbour closed on Monday. <https://www.theverge.com/a|Read more →>',
      'Read more → | link | theverge.com -> https://www.theverge.com/a',
    ),
    form(
      'a block of its own that says where',
      '<https://www.bloomberg.com/a|Read at Bloomberg>',
      'Read at Bloomberg | link | bloomberg.com -> https://www.bloomberg.com/a',
    ),
    form(
      'in Japanese',
      '<https://www.bloomberg.com/a|Bloombergで読む>',
      'Bloombergで読む | link | bloomberg.com -> https://www.bloomberg.com/a',
    ),
    form(
      'in Spanish',
      'El puerto cerró el lunes. <https://elpais.com/a|Leer más>',
      'Leer más | link | elpais.com -> https://elpais.com/a',
    ),
    form(
      'a title with the time to read it',
      '<https://harbour-post.com/a|Kelpworks raises 48 million (3 minute read)>',
      'Kelpworks raises 48 million (3 minute read) | link | harbour-post.com -> https://harbour-post.com/a',
    ),
  ]);

  it.each([
    'The harbour closed. <https://briefing.example/a|Read more →>',
    'The harbour closed. <https://unknown-shop.com/a|Read more →>',
    'Please <https://www.theverge.com/a|read more> of it before you go.',
    '<https://www.theverge.com/a|Harbour redesign for everybody>',
    '<https://briefing.example/a|Kelpworks raises 48 million (3 minute read)>',
  ])('not: %s', text => expect(citationsIn(text)).toEqual([]));
});
