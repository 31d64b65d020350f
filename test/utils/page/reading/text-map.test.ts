import { describe, expect, it } from 'vitest';
import { findOffset, toDrawnText } from '../../../../utils/page/reading/text-map.ts';

/** Data of a node, how it is drawn collapsed and kept. */
const cases = [
  { name: 'plain words', data: 'Lamps fell', flow: 'Lamps fell', pre: 'Lamps fell' },
  { name: 'two spaces', data: 'a  b', flow: 'a b', pre: 'a  b' },
  { name: 'a line end', data: 'a\nb', flow: 'a b', pre: 'a\nb' },
  { name: 'a line end of two characters', data: 'a\r\nb', flow: 'a b', pre: 'a\nb' },
  { name: 'empty lines of two characters', data: 'a\r\n\r\nb', flow: 'a b', pre: 'a\n\nb' },
  { name: 'an old line end', data: 'a\rb', flow: 'a b', pre: 'a\nb' },
  { name: 'a tab', data: 'a\tb', flow: 'a b', pre: 'a b' },
  { name: 'a no-break space', data: '5\u00a0%', flow: '5 %', pre: '5 %' },
  { name: 'no-break beside a space', data: '5\u00a0 %', flow: '5 %', pre: '5  %' },
  { name: 'a soft hyphen', data: 'tech\u00adcrunch', flow: 'techcrunch', pre: 'techcrunch' },
  { name: 'a mark of direction', data: 'a\u200eb\u200fc', flow: 'abc', pre: 'abc' },
  { name: 'embeddings and isolates', data: '\u202aa\u202e\u2066b\u2069', flow: 'ab', pre: 'ab' },
  { name: 'white space at the edges', data: ' \n a \n', flow: ' a ', pre: ' \n a \n' },
];

describe('text as drawn', () => {
  it.each(cases)('$name', ({ data, flow, pre }) => {
    expect(toDrawnText(data, false)).toBe(flow);
    expect(toDrawnText(data, true)).toBe(pre);
  });

  it('keeps what stands between the ranges of undrawn characters', () => {
    expect(toDrawnText('\u2029a\u202fb\u2065c\u206ad ', false)).toBe(
      '\u2029a\u202fb\u2065c\u206ad ',
    );
  });
});

describe('the offset of a drawn character', () => {
  it.each(cases)('of $name is where that character stands', ({ data, flow, pre }) => {
    for (const [drawn, kept] of [
      [flow, false],
      [pre, true],
    ] as const)
      for (let count = 0; count < drawn.length; count++) {
        const at = findOffset(data, 0, count, kept);
        expect(toDrawnText(data.slice(at, at + 1), kept)).toBe(drawn[count]);
        expect(toDrawnText(data.slice(0, at), kept)).toHaveLength(count);
      }
  });

  it('is the first half of a line end of two characters, and what follows both', () => {
    expect(findOffset('a\r\nb', 0, 1, true)).toBe(1);
    expect(findOffset('a\r\nb', 0, 2, true)).toBe(3);
  });

  it('counts a second line end', () => {
    expect(findOffset('a\n\nb', 0, 2, true)).toBe(2);
    expect(findOffset('a\n\nb', 0, 2, false)).toBe(3);
  });

  it('counts from where it is told', () => {
    expect(findOffset('ab cd', 2, 1, false)).toBe(3);
  });

  it('is the end where there are fewer', () => {
    expect(findOffset('abc', 0, 3, false)).toBe(3);
    expect(findOffset('abc', 0, 9, false)).toBe(3);
  });
});
