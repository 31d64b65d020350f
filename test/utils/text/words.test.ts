import { describe, expect, it } from 'vitest';
import { normalWord, wordsOf } from '../../../utils/text/words.ts';

describe('normalWord', () => {
  it.each([
    ['U.S.', 'u.s'],
    ['US', 'u.s'],
    ['us', 'us'],
    ['EU', 'e.u'],
    ['Králíčková’s', 'kralickova'],
    ["Moran's", 'moran'],
    ['workers’', 'workers'],
    ['couldn’t', 'couldn’t'],
    ["couldn't", 'couldn’t'],
    ['NATO', 'nato'],
    ['II’s', 'ii'],
    ['ﬁre', 'fire'],
  ])('%s is %s', (text, norm) => {
    expect(normalWord(text)).toBe(norm);
  });
});

describe('wordsOf', () => {
  it('keeps offsets that point back into the text', () => {
    const text = 'Lindqvist’s plant, 1,008 jobs — in the U.S. by 27.5 percent';
    for (const w of wordsOf(text, 'en')) expect(text.slice(w.start, w.end)).toBe(w.text);
  });

  it('cuts at hyphens, keeps numbers and apostrophes whole', () => {
    expect(wordsOf('a 63-year-old couldn’t pay 1,008.50', 'en').map(w => w.text)).toEqual([
      'a',
      '63',
      'year',
      'old',
      'couldn’t',
      'pay',
      '1,008.50',
    ]);
  });

  it('marks words without content', () => {
    expect(
      wordsOf('the council said it will build', 'en')
        .filter(w => !w.stop)
        .map(w => w.norm),
    ).toEqual(['council', 'build']);
  });

  it('brings inflections to one stem', () => {
    const stems = (s: string) => wordsOf(s, 'en').map(w => w.stem);
    expect(stems('won sold organised rising')).toEqual(stems('win sell organized rise'));
  });

  it.each([
    { language: 'zh', text: '电池工厂', pairs: ['电池', '池工', '工厂'] },
    { language: 'ja', text: '電池を', pairs: ['電池', '池を'] },
    { language: 'ko', text: '공장을', pairs: ['공장', '장을'] },
    { language: 'th', text: 'โรง', pairs: ['โร', 'รง'] },
  ])('cuts $language into pairs of characters', ({ language, text, pairs }) => {
    expect(wordsOf(text, language).map(w => w.text)).toEqual(pairs);
  });

  it('parts Latin words from the script around them', () => {
    expect(wordsOf('苹果AI模型', 'zh').map(w => w.text)).toEqual(['苹果', 'AI', '模型']);
  });

  it('finds none in signs alone', () => {
    expect(wordsOf('— … !?', 'en')).toEqual([]);
  });
});
