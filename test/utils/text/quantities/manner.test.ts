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
    ['It asks for nothing below ', ' percent', 'over'],
    ['It carried no more than ', ' ships', 'under'],
    ['Das sind nicht weniger als ', ' Schiffe', 'over'],
    ['Il y avait pas moins de ', ' navires', 'over'],
    ['Вийшло не менше ', ' суден', 'over'],
    ['Вышло не более ', ' судов', 'under'],
    ['Wypłynęło co najmniej ', ' statków', 'over'],
    ['参加者は', '人以上', 'over'],
    ['参加者は', '人未満', 'under'],
    ['超过', '人', 'over'],
    ['약 ', '명', 'about'],
    ['참가자는 ', '명 이하', 'under'],
    // A denial of something else turns nothing.
    ['Not all of the more than ', ' ships', 'over'],
    ['It sank no ship, at least ', ' boats', 'over'],
    ['以上の', '人', 'exact'],
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
