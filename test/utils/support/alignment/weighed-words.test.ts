import { describe, expect, it } from 'vitest';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';
import {
  foundWeight,
  totalWeight,
  weighWords,
} from '../../../../utils/support/alignment/weighed-words.ts';
import { vectorRow } from '../../../../utils/text/meaning/word-vectors.ts';

const weigh = (text: string, language = 'en') =>
  weighWords(
    indexClaim({ text, heading: null, subject: null, pageTitle: '' }, 'en', null, () => false),
    stem => stem.length,
    language,
  );

describe('weighWords', () => {
  it('keeps the words that carry content, with their places', () => {
    const words = weigh('The river of Mara Lindqvist fell 33 feet.');
    expect(words.map(w => [w.word.norm, w.index, w.at, w.named])).toEqual([
      ['river', 0, 1, false],
      ['mara', 1, 3, true],
      ['lindqvist', 2, 4, true],
      ['fell', 3, 5, false],
      ['33', 4, 6, false],
      ['feet', 5, 7, false],
    ]);
    expect(words.map(w => w.weight)).toEqual(words.map(w => w.word.stem.length));
  });

  it('looks vectors up for words that are neither names nor figures, in English', () => {
    const [river, mara, , , figure] = weigh('The river of Mara Lindqvist fell 33 feet.');
    expect(river?.row).toBe(vectorRow('river'));
    expect(river?.row).toBeGreaterThanOrEqual(0);
    expect([mara?.row, figure?.row]).toEqual([-1, -1]);
    expect(weigh('The river fell.', 'sv').map(w => w.row)).toEqual([-1, -1]);
  });
});

describe('sums of weights', () => {
  const words = weigh('river fell');

  it('counts each word as far as it is found', () => {
    expect(foundWeight(words, (w, i) => (w.word.norm === 'river' ? 0.5 : i))).toBe(2.5 + 4);
    expect(totalWeight(words)).toBe(9);
  });

  it('may be divided by where there is no word', () => {
    expect(foundWeight([], () => 1)).toBe(0);
    expect(totalWeight([])).toBe(1);
  });
});
