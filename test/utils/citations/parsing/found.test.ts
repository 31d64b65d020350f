import { describe, expect, it } from 'vitest';
import {
  byPlace,
  isTextUnlisted,
  type NumberStyle,
  singleMark,
  touches,
} from '../../../../utils/citations/parsing/found.ts';

describe('touches', () => {
  it.each([
    { a: [0, 5], b: [4, 6], expected: true },
    { a: [4, 6], b: [0, 5], expected: true },
    { a: [0, 9], b: [3, 4], expected: true },
    { a: [0, 5], b: [5, 6], expected: false },
    { a: [5, 6], b: [0, 5], expected: false },
  ])('$a and $b: $expected', ({ a, b, expected }) => {
    const span = ([start = 0, end = 0]: number[]) => ({ start, end });
    expect(touches(span(a), span(b))).toBe(expected);
  });
});

describe('byPlace', () => {
  it('puts the first before the second, and the longer before the shorter', () =>
    expect(
      [
        { start: 3, end: 4 },
        { start: 0, end: 2 },
        { start: 0, end: 5 },
      ].sort(byPlace),
    ).toEqual([
      { start: 0, end: 5 },
      { start: 0, end: 2 },
      { start: 3, end: 4 },
    ]));
});

describe('singleMark', () => {
  it('spans its only member and is no headline', () => {
    const member = {
      start: 3,
      end: 9,
      text: 'BBC',
      form: 'outlet' as const,
      outlet: 'bbc.com',
      href: null,
      date: null,
      carrier: null,
    };
    expect(singleMark(member)).toEqual({ start: 3, end: 9, members: [member], isHeadline: false });
  });
});

describe('a number that no list of the page answers', () => {
  it.each<[NumberStyle, boolean]>([
    // Nobody prints these for anything but a source.
    ['bracket', false],
    ['machinery', false],
    ['silent', false],
    ['attached', true],
    ['superscript', true],
    ['parenthesis', true],
    ['glued', true],
    ['author', true],
  ])('of the style "%s" is text like any other: %s', (style, isText) =>
    expect(isTextUnlisted({ start: 0, end: 3, members: [], style })).toBe(isText),
  );
});
