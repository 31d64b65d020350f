import { describe, expect, it } from 'vitest';
import { linesOf, piecesOf } from '../../../../utils/articles/pdf/lines.ts';
import type { PdfItem } from '../../../../utils/articles/pdf/page-items.ts';
import {
  differsInSize,
  endsFull,
  endsSentence,
  mainSize,
  paragraphsOf,
} from '../../../../utils/articles/pdf/paragraphs.ts';
import { item, lines } from './made-pages.ts';

const of = (items: readonly PdfItem[]) => linesOf(piecesOf(items));
const read = (items: readonly PdfItem[]) =>
  paragraphsOf(of(items)).map(({ lines }) =>
    lines.map(({ text }) => text.split(' ', 1)[0]).join(' '),
  );
const LONG = 'xxxxx that goes to the edge of its column here';
const long = (name: string) => `${name} ${LONG}`.slice(0, LONG.length);

describe('paragraphs', () => {
  it('are parted by wider gaps', () => {
    expect(
      read([...lines([long('a'), long('b')], 60, 100), ...lines([long('c'), long('d')], 60, 140)]),
    ).toEqual(['a b', 'c d']);
  });

  it('are parted by another size, as headings and notes have', () => {
    expect(
      read([item(long('h'), 60, 100, { size: 14 }), ...lines([long('a'), long('b')], 60, 113)]),
    ).toEqual(['h', 'a b']);
  });

  it('begin where a first line stands in', () => {
    expect(
      read([
        ...lines([long('a'), long('b')], 60, 100),
        item(long('c'), 72, 124),
        item(long('d'), 60, 136),
      ]),
    ).toEqual(['a b', 'c d']);
  });

  it('of a list of references begin where a line stands out', () => {
    const items = [0, 1, 2].flatMap(i => [
      item(long(`[${i}]`), 60, 100 + 36 * i),
      item(long(`r${i}`), 78, 112 + 36 * i),
      item(long(`s${i}`), 78, 124 + 36 * i),
    ]);
    expect(read(items)).toEqual(['[0] r0 s0', '[1] r1 s1', '[2] r2 s2']);
  });

  it('of a list begin with its bullets', () => {
    expect(
      read([item('• one two', 60, 100), item('rest of it', 72, 112), item('• three', 60, 124)]),
    ).toEqual(['• rest', '•']);
  });

  it('end with a short last line that ends a sentence', () => {
    expect(read(lines([long('a'), 'b ends.', long('c'), long('d')], 60, 100))).toEqual([
      'a b',
      'c d',
    ]);
    // In the midst of one a line may be short: nothing ends there.
    expect(read(lines([long('a'), 'b goes', long('c')], 60, 100))).toEqual(['a b c']);
  });

  it('are parted from a heading of another font', () => {
    expect(
      read([
        item('h Heading', 60, 100, { font: 'bold' }),
        ...lines([long('a'), long('b')], 60, 112),
      ]),
    ).toEqual(['h', 'a b']);
  });
});

it('sizes, ends and edges are told', () => {
  const [line] = of([item('A line.', 60, 100)]);
  expect(
    mainSize(
      of([
        ...lines(['long text of the body', 'and more'], 60, 100),
        item('note', 60, 140, { size: 7 }),
      ]),
    ),
  ).toBe(10);
  expect(differsInSize(10, 10.5)).toBe(false);
  expect(differsInSize(10, 8)).toBe(true);
  expect(['It rose.', 'It rose.”', '上がった。', 'ارتفع؟'].every(endsSentence)).toBe(true);
  expect(endsSentence('It rose,')).toBe(false);
  expect(line && endsFull(line, { left: 60, right: 100 })).toBe(true);
  expect(line && endsFull(line, { left: 60, right: 300 })).toBe(false);
});
