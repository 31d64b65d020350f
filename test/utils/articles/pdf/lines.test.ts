import { describe, expect, it } from 'vitest';
import { linesOf, needsSpace, piecesOf, rowsOf } from '../../../../utils/articles/pdf/lines.ts';
import type { PdfItem } from '../../../../utils/articles/pdf/page-items.ts';
import { item } from './made-pages.ts';

const textOf = (items: readonly PdfItem[]) => linesOf(piecesOf(items)).map(({ text }) => text);

describe('lines', () => {
  it('stand from the top down, each from the left, whatever the order of drawing', () => {
    const items = [item('second', 60, 112), item('two', 85, 100), item('one', 60, 100)];
    expect(textOf(items)).toEqual(['one two', 'second']);
  });

  it('are cut into pieces at wide gaps alone', () => {
    const row = [item('left', 60, 100), item('still left', 86, 100), item('right', 160, 100)];
    expect(piecesOf(row).map(({ x }) => x)).toEqual([60, 160]);
    expect(rowsOf(piecesOf(row))).toHaveLength(1);
  });

  it.each([
    ['runs that touch are one word', [item('Kelp', 60, 100), item('works', 80, 100)], 'Kelpworks'],
    [
      'the mark of a note is left out',
      [item('the dock.', 60, 100), item('12', 105, 96, { size: 6 })],
      'the dock.',
    ],
    ['a power stays one', [item('some 10', 60, 100), item('6', 95, 96, { size: 6 })], 'some 10⁶'],
    ['so does an area', [item('40 km', 60, 100), item('2', 85, 96, { size: 6 })], '40 km²'],
    [
      'a small letter on the line stays',
      [item('CO', 60, 100), item('2', 70, 102, { size: 6 })],
      'CO2',
    ],
    [
      'Japanese has no spaces between runs',
      [item('港の', 60, 100, { width: 20 }), item('管理', 84, 100, { width: 20 })],
      '港の管理',
    ],
  ])('%s', (_, items, text) => {
    expect(textOf(items)).toEqual([text]);
  });

  it('from right to left begin at the right, with figures and Latin words as they are read', () => {
    const rtl = { rtl: true };
    const line = [
      item('שלום לכולם', 200, 100, rtl),
      item('Port Ellery', 130, 100),
      item('48', 115, 100),
      item('עולם', 80, 100, rtl),
    ];
    expect(textOf(line)).toEqual(['שלום לכולם 48 Port Ellery עולם']);
  });

  it('need a space between words alone', () => {
    expect(needsSpace('dock', 'rose')).toBe(true);
    expect(needsSpace('dock ', 'rose')).toBe(false);
    expect(needsSpace('', 'rose')).toBe(false);
    expect(needsSpace('発表した。', '乗客')).toBe(false);
  });
});
