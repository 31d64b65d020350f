import { describe, expect, it } from 'vitest';
import { anyOf, splitWords, wordPattern } from '../../../utils/text/word-pattern.ts';

describe('splitWords', () => {
  it('parts lines at white space and drops what is empty', () => {
    expect(splitWords(' a  an', 'the\nof ', '')).toEqual(['a', 'an', 'the', 'of']);
  });
});

describe('anyOf', () => {
  it('tries the longest first, takes signs literally and names each once', () => {
    expect(anyOf(['St.', 'Sta.', 'St.'])).toBe(String.raw`(?:Sta\.|St\.)`);
  });

  it('captures nothing and lets a space be any white space', () => {
    const match = new RegExp(`^${anyOf(['prime minister', 'king'])}$`, 'u').exec(
      'prime\u00a0 minister',
    );
    expect(match).toHaveLength(1);
  });

  it.each(['a.m.', 'c++', 'what?', '[sic]', '(c)', '$', 'a|b', '{x}', '^', '\\', 'and/or', 'n°'])(
    'finds %s as it is printed',
    word => {
      expect(new RegExp(`^${anyOf([word])}$`, 'u').test(word)).toBe(true);
      expect(new RegExp(`^${anyOf([word])}$`, 'u').test(`${word}x`)).toBe(false);
    },
  );
});

describe('wordPattern', () => {
  const art = wordPattern(['art', 'fine art']);

  it.each([
    ['the art of', 'art'],
    ['Art', 'Art'],
    ['a FINE  ART (dealer)', 'FINE  ART'],
    ['art-house', 'art'],
  ])('finds in %s', (text, found) => {
    expect(art.exec(text)?.[0]).toBe(found);
  });

  it.each(['party', 'arts', 'art2', '2art', 'arte', 'smart', 'art\u0301'])(
    'leaves %s alone',
    text => {
      expect(art.test(text)).toBe(false);
    },
  );

  it('counts case where the flags do not say otherwise', () => {
    expect(wordPattern(['US'], '').test('ask us')).toBe(false);
    expect([...'US, us and US'.matchAll(wordPattern(['us'], 'gi'))]).toHaveLength(3);
  });
});
