import { expect, it } from 'vitest';
import { fold } from '../../../../utils/articles/extraction/page-element.ts';

it.each([
  ['  An \n\t invented\u00a0 story ', 'An invented story'],
  ['in\u00advent\u200bed\ufeff', 'invented'],
  ['\u200c\u200d\u2060', ''],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
