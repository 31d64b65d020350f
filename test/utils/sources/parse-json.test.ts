import { expect, it } from 'vitest';
import { parseJson } from '../../../utils/sources/parse-json.ts';

it.each([
  ['{"a":1}', { a: 1 }],
  ['\uFEFF[1]', [1]],
  // Control characters inside a text, as GDELT leaves them in; the blanks that JSON knows stay.
  ['{"a":"b\u0000c\u0008\u000b\u000c\u000e\u001fd"}', { a: 'b c     d' }],
  ['{\t"a":\n1\r}', { a: 1 }],
  ['null', null],
])('%j', (text, value) => expect(parseJson(text)).toEqual(value));

it.each(['', '<html>', '{"a":', '[1]\uFEFF'])('%j is none', text =>
  expect(parseJson(text)).toBeUndefined(),
);
