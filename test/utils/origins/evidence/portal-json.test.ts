import { expect, it } from 'vitest';
import { parseJson, text } from '../../../../utils/origins/evidence/portal-json.ts';

it('parseJson gives null for what is none', () => {
  expect(parseJson('{"a":[1]}')).toEqual({ a: [1] });
  expect(parseJson('{a')).toBeNull();
});

it('text gives null for anything but a text', () => {
  expect(['a', '', 1, null, undefined, {}].map(value => text.parse(value))).toEqual([
    'a',
    '',
    null,
    null,
    null,
    null,
  ]);
});
