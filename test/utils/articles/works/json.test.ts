import { expect, it } from 'vitest';
import { readJson } from '../../../../utils/articles/works/json.ts';

it('JSON is read with a byte order mark and without, anything else is none', () => {
  expect(readJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
  expect(readJson('<html>')).toBeUndefined();
});
