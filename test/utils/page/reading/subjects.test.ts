import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../utils/citations/page-text.ts';
import { createSubjects } from '../../../../utils/page/reading/subjects.ts';

const block = (text: string, over: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  level: 0,
  text,
  links: [],
  code: [],
  marks: [],
  list: null,
  subject: null,
  region: 'main',
  ...over,
});
const item = (text: string, over: Partial<Block> = {}) =>
  block(text, { kind: 'list-item', level: 1, list: 1, ...over });
const cell = (row: string, cell: string, term = false) => ({ row, cell, term });

describe('the subject of a row', () => {
  it('is its first cell', () => {
    const subjectOf = createSubjects<string>();
    expect(subjectOf(block('Nvidia'), cell('r1', 'a'), undefined)).toBeNull();
    expect(subjectOf(block('up 5 %'), cell('r1', 'b'), undefined)).toBe('Nvidia');
    expect(subjectOf(block('TSMC'), cell('r2', 'c'), undefined)).toBeNull();
    expect(subjectOf(block('down'), cell('r2', 'd'), undefined)).toBe('TSMC');
  });

  it.each(['1', '12.', '#3', '(4)', 'No. 5', '６'])('is the cell behind the number %s', number => {
    const subjectOf = createSubjects<string>();
    expect(subjectOf(block(number), cell('r1', 'a'), undefined)).toBeNull();
    expect(subjectOf(block('Nvidia'), cell('r1', 'b'), undefined)).toBeNull();
    expect(subjectOf(block('up 5 %'), cell('r1', 'c'), undefined)).toBe('Nvidia');
    expect(subjectOf(block('Reuters'), cell('r1', 'd'), undefined)).toBe('Nvidia');
  });

  it.each(['2026', '5 %', '$12', '12 ports'])('is none but the first cell behind %s', first => {
    const subjectOf = createSubjects<string>();
    subjectOf(block(first), cell('r1', 'a'), undefined);
    expect(subjectOf(block('Nvidia'), cell('r1', 'b'), undefined)).not.toBe('Nvidia');
    expect(subjectOf(block('up'), cell('r1', 'c'), undefined)).not.toBe('Nvidia');
  });

  it('is the term before it in a list of terms', () => {
    const subjectOf = createSubjects<string>();
    subjectOf(block('Nvidia'), cell('dl', 'a', true), undefined);
    expect(subjectOf(block('chips'), cell('dl', 'b'), undefined)).toBe('Nvidia');
    subjectOf(block('TSMC'), cell('dl', 'c', true), undefined);
    expect(subjectOf(block('more chips'), cell('dl', 'd'), undefined)).toBe('TSMC');
  });

  it.each([
    ['a'.repeat(120), true],
    ['a'.repeat(121), false],
    ['1.', false],
  ])('is none where the first cell is no name: %s', (first, isName) => {
    const subjectOf = createSubjects<string>();
    subjectOf(block(first), cell('r', 'a'), undefined);
    expect(subjectOf(block('x'), cell('r', 'b'), undefined)).toBe(isName ? first : null);
  });
});

describe('the line that introduces a list', () => {
  const cases: { name: string; before: Block | undefined; want: string | null }[] = [
    { name: 'with a colon', before: block('Lamps:'), want: 'Lamps' },
    { name: 'with a wide colon', before: block('灯具：'), want: '灯具' },
    { name: 'with a colon, long', before: block(`${'a'.repeat(239)}:`), want: 'a'.repeat(239) },
    { name: 'with a colon, too long', before: block(`${'a'.repeat(240)}:`), want: null },
    { name: 'a heading', before: block('Lamps fell', { kind: 'heading' }), want: 'Lamps fell' },
    { name: 'a long heading', before: block('a'.repeat(241), { kind: 'heading' }), want: null },
    { name: 'a short line', before: block('a'.repeat(80)), want: 'a'.repeat(80) },
    { name: 'prose', before: block('a'.repeat(81)), want: null },
    { name: 'a sentence', before: block('Lamps fell.'), want: null },
    { name: 'a cell', before: block('Lamps:', { kind: 'cell' }), want: null },
    { name: 'code', before: block('Lamps:', { kind: 'code' }), want: null },
    { name: 'beside the text', before: block('Lamps:', { region: 'aside' }), want: null },
    { name: 'an item around it', before: item('Lamps', { level: 0 }), want: 'Lamps' },
    { name: 'an item of the same depth', before: item('Lamps:'), want: null },
    { name: 'nothing', before: undefined, want: null },
  ];
  it.each(cases)('$name', ({ before, want }) => {
    expect(createSubjects<string>()(item('fell'), null, before)).toBe(want);
  });

  it('is that of the whole list', () => {
    const subjectOf = createSubjects<string>();
    subjectOf(item('one'), null, block('Lamps:'));
    expect(subjectOf(item('two'), null, item('one'))).toBe('Lamps');
    expect(subjectOf(item('other', { list: 2 }), null, block('Sofas:'))).toBe('Sofas');
    expect(subjectOf(item('three'), null, block('Prose.'))).toBe('Lamps');
  });

  it('is none for what is no item', () => {
    expect(createSubjects<string>()(block('x'), null, block('Lamps:'))).toBeNull();
    expect(createSubjects<string>()(item('x', { list: null }), null, block('Lamps:'))).toBeNull();
  });
});
