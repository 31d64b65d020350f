import { describe, expect, it } from 'vitest';
import { decodeText, isWide } from '../../../utils/network/charset.ts';

const latin = (text: string) => Uint8Array.from(text, c => c.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a body', () => {
  const cases: Record<string, readonly [bytes: Uint8Array, type: string, text: string]> = {
    'UTF-8 by header': [utf8('Zürich – “ja”'), 'text/html; charset=utf-8', 'Zürich – “ja”'],
    'UTF-8 by nothing': [utf8('日本経済新聞'), 'text/html', '日本経済新聞'],
    'its mark is left out': [utf8('\uFEFFhello'), '', 'hello'],
    'its mark beats the header': [utf8('\uFEFFZürich'), 'text/html; charset=iso-8859-1', 'Zürich'],
    'windows-1252 by nothing': [latin('Z\xfcrich \x93ja\x94'), 'text/html', 'Zürich “ja”'],
    'ISO-8859-1 by header': [latin('Z\xfcrich'), 'text/html; charset="ISO-8859-1"', 'Zürich'],
    'windows-1251 by meta': [
      latin('<meta charset=windows-1251>\xcf\xf0\xe8\xe2\xe5\xf2'),
      'text/html',
      '<meta charset=windows-1251>Привет',
    ],
    'by an older meta': [
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">\xb3'),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">ł',
    ],
    'by an XML declaration': [
      latin('<?xml version="1.0" encoding="ISO-8859-15"?>\xa4'),
      'text/xml',
      '<?xml version="1.0" encoding="ISO-8859-15"?>€',
    ],
    'Shift_JIS by header': [
      Uint8Array.of(0x93, 0xfa, 0x96, 0x7b),
      'text/html; charset=Shift_JIS',
      '日本',
    ],
    'EUC-JP by header': [
      Uint8Array.of(0xc6, 0xfc, 0xcb, 0xdc),
      'text/html; charset=euc-jp',
      '日本',
    ],
    'GB18030 by header': [
      Uint8Array.of(0xd0, 0xc2, 0xbb, 0xaa),
      'text/html; charset=gb2312',
      '新华',
    ],
    'UTF-16 by its mark': [Uint8Array.of(0xff, 0xfe, 0x68, 0, 0x69, 0), '', 'hi'],
    'a page that says UTF-16 and is not': [
      utf8('<meta charset="utf-16">ü'),
      '',
      '<meta charset="utf-16">ü',
    ],
    'a charset that does not exist': [utf8('Zürich'), 'text/html; charset=utf8mb4', 'Zürich'],
    'a charset that does not exist beside one that does': [
      latin('<meta charset=windows-1251>\xcf'),
      'text/html; charset=utf8mb4',
      '<meta charset=windows-1251>П',
    ],
    'EUC-KR by header': [
      Uint8Array.of(0xb4, 0xba, 0xbd, 0xba),
      'text/html; charset=euc-kr',
      '뉴스',
    ],
    'Big5 by header': [Uint8Array.of(0xb7, 0x73, 0xbb, 0x44), "text/html; charset='big5'", '新聞'],
    'a character cut in two': [
      utf8('Zürich ü').subarray(0, -1),
      'text/html; charset=utf-8',
      'Zürich ',
    ],
    'a character cut in two, undeclared': [utf8('Zürich ü').subarray(0, -1), '', 'Zürich '],
    nothing: [new Uint8Array(), '', ''],
  };
  for (const [name, [bytes, type, text]] of Object.entries(cases))
    it(name, () => expect(decodeText(bytes, type)).toBe(text));
});

describe('a mark at the start', () => {
  it('needs all of its bytes', () => {
    for (const bytes of [
      [0xfe, 0x41],
      [0x41, 0xff],
      [0x41, 0xfe],
      [0xff, 0x41],
      [0xef, 0xbb, 0x41],
      [0xef, 0x41, 0xbf],
    ])
      expect(decodeText(Uint8Array.from(bytes), '')).toBe(
        new TextDecoder('windows-1252').decode(Uint8Array.from(bytes)),
      );
  });
});

it('what a page says of its encoding counts to the 4,096th byte', () => {
  const page = (end: number) =>
    Uint8Array.from(
      Buffer.concat([
        Buffer.from('<meta charset=windows-1251'.padStart(end, ' ')),
        Buffer.of(0x3e, 0xcf, 0xcf),
      ]),
    );
  expect(decodeText(page(4096), '').at(-1)).toBe('П');
  expect(decodeText(page(4097), '').at(-1)).toBe('Ï');
});

it.each([
  ['text/html; charset=utf-16le', true],
  ['text/html; charset="UTF16"', true],
  ['text/plain; charset=utf-32', true],
  ['text/plain; charset=ucs-2', true],
  ['text/html; charset=utf-8', false],
  ['text/html; charset=x-utf-16', false],
  ['text/html', false],
])('%s has two bytes a character: %s', (type, wide) => expect(isWide(type)).toBe(wide));
