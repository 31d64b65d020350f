import { expect, it } from 'vitest';
import { decodePercent } from '../../../utils/urls/decode.ts';

it.each([
  ['https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
  ['caf%C3%A9+au lait', 'café+au lait'],
  ['caf%E9', 'caf%E9'],
  ['100%', '100%'],
])('%s is %s', (text, decoded) => {
  expect(decodePercent(text)).toBe(decoded);
});
