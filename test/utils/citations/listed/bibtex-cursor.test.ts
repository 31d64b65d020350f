import { describe, expect, it } from 'vitest';
import { createCursor } from '../../../../utils/citations/listed/bibtex-cursor.ts';

const valueIn = (text: string) => createCursor(text).takeValue(new Map([['may', '05']]));

describe('a value', () => {
  it.each([
    ['{A {B} c}', 'A {B} c'],
    ['"A {"}B{"} c"', 'A {"}B{"} c'],
    ['{A \\} c}', 'A \\} c'],
    ['2026', '2026'],
    ['may', '05'],
    ['may # {-} # "19"', '05-19'],
  ])('%s is %s', (text, value) => expect(valueIn(text)).toBe(value));

  it.each(['{never closed', '"nor this', '', ', next', '{a} # {b'])('%s is none', text =>
    expect(valueIn(text)).toBeNull(),
  );
});

it('goes on from where it stands', () => {
  const cursor = createCursor('one @two{three}');
  expect(cursor.skipTo('@')).toBe(true);
  expect(cursor.take(/@(\w+)/y)).toBe('two');
  expect(cursor.take(/(\d)/y)).toBeUndefined();
  expect(cursor.takeValue(new Map())).toBe('three');
  expect(cursor.skipTo('@')).toBe(false);
});
