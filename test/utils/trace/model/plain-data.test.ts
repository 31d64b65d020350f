import { describe, expect, it } from 'vitest';
import { copyData, isSameData } from '../../../../utils/trace/model/plain-data.ts';

const data = () => ({ a: [1, { b: 'two', c: null }], d: {}, e: false, f: undefined });

describe('the same data', () => {
  it('is what says the same, keys in any order', () => {
    expect(isSameData(data(), data())).toBe(true);
    expect(isSameData({ a: 1, b: [] }, { b: [], a: 1 })).toBe(true);
  });
  it.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['a key more', { a: 1 }, { a: 1, b: undefined }],
    ['another key of the same number', { a: undefined }, { b: undefined }],
    ['a list cut short', [1, 2], [1]],
    ['a list and an object', [], {}],
    ['nothing and an object', null, {}],
    ['a deep change', { a: [{ b: [1] }] }, { a: [{ b: [2] }] }],
  ])('is not %s', (_, a, b) => {
    expect([isSameData(a, b), isSameData(b, a)]).toEqual([false, false]);
  });
});

it('a copy is the same and shares nothing that changes', () => {
  const first = data();
  const copy = copyData(first);
  expect(copy).toEqual(first);
  first.a.push(3);
  Object.assign(first.d, { x: 1 });
  expect(copy).toEqual(data());
});
