import { describe, expect, it } from 'vitest';
import { leaningOf, mannerOf } from '../../../../utils/text/quantities/manner.ts';

describe('how exactly an amount is meant', () => {
  it.each([
    ['It carried ', ' ships', 'exact'],
    ['It carried about ', ' ships', 'about'],
    ['It carried more than ', ' ships', 'over'],
    ['It carried up to ', ' ships', 'under'],
    ['It carried ', ' or more ships', 'over'],
    ['It carried ', ' or fewer ships', 'under'],
    // Only whole words: "roundabout" is not "about".
    ['At the roundabout ', ' ships', 'exact'],
  ])('%s50%s: %s', (before, after, manner) => {
    expect(mannerOf(before, after)).toBe(manner);
  });

  it.each([
    ['nearly ', 'below'],
    ['just over ', 'above'],
    ['knapp ', 'below'],
    ['about ', null],
    ['unnearly ', null],
  ])('%s50 leans %s', (before, leaning) => {
    expect(leaningOf(before)).toBe(leaning);
  });
});
