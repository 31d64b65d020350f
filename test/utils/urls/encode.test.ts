import { expect, it } from 'vitest';
import { encodePart } from '../../../utils/urls/encode.ts';

it.each([
  ['a b/c', 'a%20b%2Fc'],
  ['港', '%E6%B8%AF'],
  ['🗺️', '%F0%9F%97%BA%EF%B8%8F'],
  ['half \uD83D', 'half%20%EF%BF%BD'],
])('%s becomes %s', (text, part) => {
  expect(encodePart(text)).toBe(part);
});
