import { expect, it } from 'vitest';
import { fold } from '../../../../utils/articles/extraction/page-element.ts';

it.each([
  ['  An \n\t invented\u00a0 story ', 'An invented story'],
  ['in\u00advent\u200bed\ufeff', 'invented'],
  ['\u200c\u200d\u2060', ''],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['क्\u200dया', 'क्\u200dया'],
  ['👩\u200d🔬 🏳\ufe0f\u200d🌈', '👩\u200d🔬 🏳\ufe0f\u200d🌈'],
  ['inven\u200cted\u200d می\u200c', 'invented می'],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
