import { expect, it } from 'vitest';
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
