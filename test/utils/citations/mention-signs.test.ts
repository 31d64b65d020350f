import { describe, expect, it } from 'vitest';
import {
  isPlainlySaid,
  isSaidAfter,
  isWeaklySaid,
} from '../../../utils/citations/mention-signs.ts';

describe('the words around a name', () => {
  it.each([
    ['', ' reported it'],
    ['', '’ın haberine göre'],
    ['according to the ', ''],
    ['indique l’', ''],
    ['stando alla ', ''],
    ['il a confié hier au ', ''],
    ['She confirmed that timetable to ', ''],
    ['агентству ', ''],
    ['in the newspaper ', ''],
  ])('say plainly that it reports: %s…%s', (before, after) =>
    expect(isPlainlySaid(before, after)).toBe(true),
  );

  it.each([
    ['', ' and tide'],
    ['a run of ', ''],
    ['He went to ', ''],
    ['She said so. He went to ', ''],
    ['by the ', ''],
  ])('say nothing of it: %s…%s', (before, after) =>
    expect(isPlainlySaid(before, after)).toBe(false),
  );

  it('may say so weakly', () => {
    expect(isWeaklySaid('It was written by ')).toBe(true);
    expect(isWeaklySaid('bought from ')).toBe(false);
    expect(isWeaklySaid('a run of ')).toBe(false);
    expect(isSaidAfter(' has learned')).toBe(true);
    expect(isSaidAfter(' sails')).toBe(false);
  });
});
