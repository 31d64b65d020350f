import { expect, it } from 'vitest';
import { oneLine } from '../../../utils/exports/one-line.ts';

it('folds white space and control characters into one space, and trims', () => {
  expect(oneLine(' a\r\n\tb\u0000\u007f c\u00a0d ')).toBe('a b c d');
});
