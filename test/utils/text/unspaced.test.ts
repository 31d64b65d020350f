import { describe, expect, it } from 'vitest';
import { isUnspaced, pairsOf, UNSPACED_SCRIPTS } from '../../../utils/text/unspaced.ts';

describe('isUnspaced', () => {
  it.each(['漢', 'ひ', 'カ', 'ー', 'ก', 'ລ', 'ខ', 'မ', '한', '㐀', 'The 港 closed'])(
    'finds %s',
    text => {
      expect(isUnspaced(text)).toBe(true);
    },
  );

  it.each(['', 'port 12', 'порт', 'हिन्दी', 'ميناء', '。', '「」'])(
    'does not find any in "%s"',
    text => {
      expect(isUnspaced(text)).toBe(false);
    },
  );

  it('counts Korean, which has spaces, as clinging alone', () => {
    expect(new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u').test('한국')).toBe(false);
  });
});

describe('pairsOf', () => {
  it.each([
    ['港', [['港', 0]]],
    ['港口', [['港口', 0]]],
    [
      '港口关',
      [
        ['港口', 0],
        ['口关', 1],
      ],
    ],
    // Two of these take two UTF-16 units.
    [
      '𠮷野家',
      [
        ['𠮷野', 0],
        ['野家', 2],
      ],
    ],
    [
      '野𠮷家',
      [
        ['野𠮷', 0],
        ['𠮷家', 1],
      ],
    ],
  ])('cuts %s', (run, pairs) => {
    expect(pairsOf(run).map(({ text, at }) => [text, at])).toEqual(pairs);
  });
});
