import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../../../utils/support/drift/drift-quotes.ts';
import { article, compare, sidesOf } from '../story.ts';

/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(checkQuotes(text ? compare(claim, article(text, published)) : compare(claim)));

describe('checkQuotes', () => {
  it.each([
    [
      'Lindqvist said “we are not asking the state for a single cent.”',
      'We are not asking the town for a single dollar',
    ],
    ['She said the plant “will stand on its own legs.”', 'will stand on its own feet'],
  ])('%s', (claim, source) => {
    expect(suspect(claim)?.[1]).toBe(source);
  });

  it.each([
    'Lindqvist said “we are not asking the town for a single dollar.”',
    'The plant “will stand on its own feet,” she said.',
    'A ‘single’ word.',
    'They sang ‘One of These Nights.’',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('gives the nearest utterance for one that was never made', () => {
    expect(suspect('Lindqvist said the plant is “a gift to every child in town.”')?.[1]).toMatch(
      /^(?:We are not|This plant)/,
    );
  });
});
