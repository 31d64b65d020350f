import { describe, expect, it } from 'vitest';
import { isOneStory, storyWords } from '../../../../../utils/trace/run/resolving/story-words.ts';
import { claim, traceOf } from '../../build.ts';

const page = (title: string, ...parts: readonly (readonly [string, ...string[]])[]) => ({
  page: { ...traceOf({}).page, title },
  claims: parts.flatMap(([heading, ...texts]) => texts.map(text => claim({ heading, text }))),
});
const KELP = [
  ['What is new?', 'Kelpworks raised 48 million dollars.', 'Its binder comes from seaweed.'],
  ['Who buys it?', 'Halvard Motors will buy the binder of Kelpworks.'],
  ['What is it worth?', 'Those figures come from people who were not named.'],
] as const;

describe('a page', () => {
  it('is one story where most of its parts tell of what its title names', () => {
    expect(isOneStory(page('Kelpworks raises money', ...KELP))).toBe(true);
  });

  it('is none where each part tells of something else, or the title says nothing', () => {
    const digest = [
      ['Ferry', 'A ferry ran aground off Cebu.'],
      ['Strike', 'Dockers at Felixport walked out.'],
    ] as const;
    expect(isOneStory(page('Ferry runs aground, and more', ...digest))).toBe(false);
    expect(isOneStory(page('Your news of September 16, 2026', ...KELP))).toBe(false);
    expect(isOneStory(page('Kelpworks raises money'))).toBe(false);
  });
});

describe('the words of a story', () => {
  const claims = [
    'Kelpworks opened its filter plant in Ostmark, Reuters reported.',
    'The Ostmark plant of Kelpworks employs 340 people.',
    'Neighbours in Ostmark complained about 340 lorries.',
  ];

  it('are what its claims share, names first, without figures', () => {
    const words = storyWords(claims, 'Kelpworks opens a plant', 'en');
    expect(words.slice(0, 2).sort()).toEqual(['Kelpworks', 'Ostmark']);
    expect(words).not.toContain('340');
    expect(words.length).toBeLessThanOrEqual(4);
  });

  it('leave out who reports', () => {
    const told = claims.map(text => `${text} Reuters said so.`);
    expect(storyWords(told, 'x', 'en')).toContain('Reuters');
    expect(storyWords(told, 'x', 'en', ['Reuters'])).not.toContain('Reuters');
  });

  it('are none where the claims have nothing in common', () => {
    expect(storyWords(['A ferry ran aground.', 'Snow fell.'], 'Today', 'en')).toEqual([]);
    expect(storyWords([], '', null)).toEqual([]);
  });
});
