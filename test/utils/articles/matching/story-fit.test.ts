import { describe, expect, it } from 'vitest';
import { storyFit as fitOfParts } from '../../../../utils/articles/matching/story-fit.ts';
import { textFit } from '../../../../utils/articles/matching/text-fit.ts';

const HEADLINE = 'Quillon moves cartographer Ada Brandt to its Larkholm survey';
const TEXT = [
  'Ada Brandt, an invented cartographer, has joined Quillon to lead the survey of Larkholm, she said on Tuesday.',
  'Quillon pays for the survey with 12 million crowns from the invented Orrin fund.',
  'Brandt left the Mapmakers of Velm after nine years; the survey of Larkholm begins in June.',
].join('\n\n');

const ONE_STORY = [
  ['Ada Brandt said on Tuesday that she had joined Quillon.'],
  ['The Orrin fund gives Quillon 12 million crowns for the survey.'],
  ['Brandt spent nine years with the Mapmakers of Velm.', 'The move was widely discussed.'],
  ['The survey of Larkholm begins in June.'],
];
const DIGEST = [
  ['Ada Brandt said on Tuesday that she had joined Quillon.'],
  ['A bakery in Port Silla won a prize for rye bread.'],
  ['The harbour bridge of Nantry closes for repairs until autumn.'],
  ['Two whales were seen off the coast of Great Tamsin.'],
];

const storyFit = (parts: readonly (readonly string[])[], text: string, headline: string) =>
  fitOfParts(parts.map(part => part.map(claim => textFit([claim], text, headline))));

describe('how well an article tells the story of a page', () => {
  it('is high on a page of one story, low on a digest that it tells one part of', () => {
    expect(storyFit(ONE_STORY, TEXT, HEADLINE)).toBeGreaterThan(0.5);
    expect(storyFit(DIGEST, TEXT, HEADLINE)).toBeLessThan(0.3);
  });

  it('cuts a page without headings into thirds', () => {
    expect(storyFit([ONE_STORY.flat()], TEXT, HEADLINE)).toBeGreaterThan(0.5);
    expect(storyFit([DIGEST.flat()], TEXT, HEADLINE)).toBeLessThan(0.3);
  });

  it('takes three parts as they are', () => {
    const [first = [], second = [], third = []] = ONE_STORY;
    const stray = Array(6).fill('A bakery in Port Silla won a prize for rye bread.');
    const parts = [[...stray, ...first], second, third];
    expect(storyFit(parts, TEXT, HEADLINE)).toBeGreaterThan(0.5);
    expect(storyFit([parts.flat()], TEXT, HEADLINE)).toBeLessThan(0.3);
  });

  it('says nothing of a page with too few claims', () => {
    expect(
      storyFit([['Ada Brandt joined Quillon.'], ['The survey begins in June.']], TEXT, HEADLINE),
    ).toBe(0);
    expect(storyFit([], TEXT, HEADLINE)).toBe(0);
  });
});
