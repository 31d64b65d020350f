import { expect, it } from 'vitest';
import { decodeFile } from '../../../../utils/citations/listed/decode-file.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

it.each([
  ['UTF-8', new TextEncoder().encode('Müller'), { text: 'Müller', guessed: false }],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), { text: 'a', guessed: false }],
  ['UTF-16', bytes(0xff, 0xfe, 0x61, 0x00, 0xfc, 0x00), { text: 'aü', guessed: false }],
  ['Windows-1252', bytes(0x4d, 0xfc, 0x93), { text: 'Mü“', guessed: true }],
  ['no text', bytes(0x50, 0x4b, 0x03, 0x00), null],
])('%s', (_, file, text) => expect(decodeFile(file)).toEqual(text));
