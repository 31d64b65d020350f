import { expect, it } from 'vitest';
import { addressIn, webAddressOf } from '../../../../utils/citations/listed/web-address.ts';

it.each([
  ['https://a.example/x', 'https://a.example/x'],
  [' <https://a.example> ', 'https://a.example/'],
  ['https://a.example/x y', null],
  ['javascript:alert(1)', null],
  ['https://localhost/', null],
  ['a.example', null],
])('%s is %s', (printed, address) => expect(webAddressOf(printed)).toBe(address));

it('is found in a text, without the stop behind it', () => {
  expect(addressIn('Accessed 2026 at https://a.example/x.')).toBe('https://a.example/x');
  expect(addressIn('(https://a.example/x)')).toBe('https://a.example/x');
  expect(addressIn('no address')).toBeNull();
});
