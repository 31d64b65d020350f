import { expect, it } from 'vitest';
import { decodePunycode } from '../../../utils/urls/punycode.ts';

it.each([
  'аррӏе',
  'пример',
  'bücher',
  'gооgle',
  'münchen-ost',
  'ファミ通',
  '新聞网',
  'उदाहरण',
  'ليهمابتكلموشعربي؟'.replace('؟', ''),
  '💡lamp',
  'ü',
  'straße-und-zurück-über-alle-berge',
])('%s comes back as it was', word => {
  const label = new URL(`https://${word}.com/`).hostname.split('.')[0] ?? '';
  expect(label).toMatch(/^xn--/);
  expect(decodePunycode(label.slice(4))).toBe(word);
});

it('the first and the last place, and letters twice, are told apart', () => {
  for (const word of ['ъa', 'aъ', 'ъъa', 'ъaъ', 'aъъъъъъъ']) {
    const label = new URL(`https://${word}.com/`).hostname.split('.')[0] ?? '';
    expect(decodePunycode(label.slice(4))).toBe(word);
  }
});

it.each(['99999999999', 'a!b', '-é', 'zzzzzzzzzzzzzzzzzzzzz'])('“%s” is none', encoded =>
  expect(decodePunycode(encoded)).toBeNull(),
);

it('what no name has room for is none, whatever it says', () => {
  const encode = (word: string) =>
    new URL(`https://${word}.com/`).hostname.split('.')[0]?.slice(4) ?? '';
  expect(decodePunycode(encode(`ü${'a'.repeat(54)}`))).toBe(`ü${'a'.repeat(54)}`);
  expect(decodePunycode('a'.repeat(60))).toBeNull();
});

it('what holds no encoded letter is its plain part', () => {
  expect(decodePunycode('plain-')).toBe('plain');
  expect(decodePunycode('')).toBe('');
});
