import { describe, expect, it } from 'vitest';
import {
  cutAt,
  HARD_SEPARATOR,
  SOFT_SEPARATORS,
} from '../../../../../utils/citations/parsing/labels/split-label.ts';

const cut = (text: string, separator: RegExp, span = { start: 0, end: text.length }): string[] =>
  cutAt(text, span, separator).map(one =>
    one.isSeparator ? `<${text.slice(one.start, one.end)}>` : text.slice(one.start, one.end),
  );
const [SLASH, AND] = SOFT_SEPARATORS as [RegExp, RegExp];

describe('cutAt', () => {
  it.each([
    ['a, b;c', ['a', '<,>', 'b', '<;>', 'c']],
    ['a - b', ['a', '< - >', 'b']],
    ['a-b', ['a-b']],
    ['a &amp; b', ['a', '< &amp; >', 'b']],
    ['路透社、法新社', ['路透社', '<、>', '法新社']],
    ['“a”, *b*', ['a', '<,>', 'b']],
    [', a', ['<,>', 'a']],
    ['a,', ['a', '<,>']],
    ['https://a.com/b;c?d=e|f, g', ['https://a.com/b', '<;>', 'c?d=e', '<|>', 'f', '<,>', 'g']],
    ['https://a.com/b|c, d', ['https://a.com/b|c', '<,>', 'd']],
    ['', []],
    ['"*"', []],
  ])('at the hard ones: %s', (text, expected) =>
    expect(cut(text, HARD_SEPARATOR)).toEqual(expected),
  );

  it.each([
    ['Reuters/AP', ['Reuters', '</>', 'AP']],
    ['https://a.com/b', ['https://a.com/b']],
    ['a.com/b/c', ['a.com/b/c']],
    ['a.com/b / AP', ['a.com/b', '< / >', 'AP']],
    ['a.com/AP', ['a.com', '</>', 'AP']],
    ['x a.com/b/c/AP', ['x a.com/b/c/AP']],
  ])('at slashes: %s', (text, expected) => expect(cut(text, SLASH)).toEqual(expected));

  it.each([
    ['a and b', ['a', '< and >', 'b']],
    ['a UND b', ['a', '< UND >', 'b']],
    ['a + b & c', ['a', '< + >', 'b', '< & >', 'c']],
    ['路透社和法新社', ['路透社', '<和>', '法新社']],
    ['sand and', ['sand and']],
  ])('at words for "and": %s', (text, expected) => expect(cut(text, AND)).toEqual(expected));

  it('cuts a part of a text alone', () =>
    expect(cut('x, a, b, y', HARD_SEPARATOR, { start: 3, end: 7 })).toEqual(['a', '<,>', 'b']));
});
