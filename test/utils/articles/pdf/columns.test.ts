import { describe, expect, it } from 'vitest';
import { columnsOf, findGutter } from '../../../../utils/articles/pdf/columns.ts';
import { linesOf, piecesOf } from '../../../../utils/articles/pdf/lines.ts';
import type { PdfItem } from '../../../../utils/articles/pdf/page-items.ts';
import { item, lines } from './made-pages.ts';

const FULL = 'a line of a column that fills it whole now'; // 210 points
const column = (name: string, count = 8) =>
  Array.from({ length: count }, (_, i) => `${name}${i} ${FULL}`.slice(0, FULL.length));
const read = (items: readonly PdfItem[], rtl = false, hint: number | null = null) =>
  columnsOf(piecesOf(items), rtl, hint).map(pieces =>
    linesOf(pieces).map(({ text }) => text.split(' ', 1)[0]),
  );

describe('columns', () => {
  const two = [...lines(column('l'), 60, 100), ...lines(column('r'), 290, 103)];

  it('are read one after the other, though their lines stand side by side', () => {
    const [left = [], right = []] = read(two);
    expect(left).toEqual(Array.from({ length: 8 }, (_, i) => `l${i}`));
    expect(right[0]).toBe('r0');
  });

  it('begin at the right where the text runs from there', () => {
    expect(read(two, true).map(([first]) => first)).toEqual(['r0', 'l0']);
  });

  it('are parted by what stands across the page', () => {
    const across = item(`title ${FULL} ${FULL}`, 60, 210);
    const below = [...lines(column('m'), 60, 230), ...lines(column('s'), 290, 230)];
    expect(read([...two, across, ...below]).map(([first]) => first)).toEqual([
      'l0',
      'r0',
      'title',
      'm0',
      's0',
    ]);
  });

  it('may be three', () => {
    const three = ['a', 'b', 'c'].flatMap((name, i) => lines(column(name), 40 + 230 * i, 100));
    expect(read(three).map(([first]) => first)).toEqual(['a0', 'b0', 'c0']);
  });

  it('are not made of a table of figures, nor of wide spaces between words', () => {
    const table = Array.from({ length: 9 }, (_, i) =>
      ['Route', `${i}7`, '3 %'].map((cell, j) => item(cell, 60 + 120 * j, 100 + 12 * i)),
    ).flat();
    expect(findGutter(piecesOf(table))).toBeNull();
    const wide = Array.from({ length: 9 }, (_, i) => [
      item(FULL.slice(0, 20 + ((i * 7) % 11)), 60, 100 + 12 * i),
      item('and its end', 60 + 5 * (24 + ((i * 7) % 11)), 100 + 12 * i),
    ]).flat();
    expect(findGutter(piecesOf(wide))).toBeNull();
  });

  it('of few lines are told by another page’s', () => {
    const last = [...lines(column('l', 6), 60, 100), item(`r0 ${FULL}`, 290, 100)];
    expect(read(last)).toHaveLength(1);
    expect(read(last, false, 280).map(([first]) => first)).toEqual(['l0', 'r0']);
  });

  it('are none on an empty page', () => expect(columnsOf([], false)).toEqual([]));
});
