import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../utils/text/fold-word.ts';

it.each([
  ['März', 'marz'],
  ['SEPTIÈME', 'septieme'],
  ['ﬁrm', 'firm'],
  ['Straße', 'straße'],
  ['12', '12'],
])('folds %s to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

describe('scripts', () => {
  it.each([
    ['Latin', 'Žižek', 'zizek'],
    ['Greek', 'Ελλάδα', 'ελλαδα'],
    ['Cyrillic', 'Ёлка', 'елка'],
    ['Hebrew', 'שָׁלוֹם', 'שלום'],
    ['Arabic', 'مُدَرِّس', 'مدرس'],
    ['Persian', 'می\u200cخواهم', 'میخواهم'],
    ['Devanagari', 'कितनी', 'कितनी'],
    ['Bengali', 'বাংলাদেশে', 'বাংলাদেশে'],
    ['Tamil', 'சென்னை', 'சென்னை'],
    ['Malayalam', 'കേരളം', 'കേരളം'],
    ['Thai', 'เชียงใหม่', 'เชียงใหม่'],
    ['Burmese', 'မြန်မာ', 'မြန်မာ'],
    ['kana', 'ガスパイプ', 'ガスパイプ'],
    ['half-width kana', 'ｶﾞｽ', 'ガス'],
    ['Hangul', '서울', '서울'],
    ['Han', '東京', '東京'],
  ])('%s: %s is %s, however it is encoded', (_, word, folded) => {
    expect(foldWord(word.normalize('NFC'))).toBe(folded.normalize('NFC'));
    expect(foldWord(word.normalize('NFD'))).toBe(folded.normalize('NFC'));
  });

  it('takes one dot of Hindi for optional, and no vowel sign, tone or stroke', () => {
    expect(foldWord('ज़मीन')).toBe(foldWord('जमीन'));
    const pairs = [
      ['की', 'का'],
      ['น้ำ', 'นำ'],
      ['かき', 'かぎ'],
      ['பல்', 'பால்'],
    ];
    for (const [a = '', b = ''] of pairs) expect(foldWord(a)).not.toBe(foldWord(b));
  });
});
