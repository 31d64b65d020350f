import { describe, expect, it } from 'vitest';
import { readBlock } from '../../../utils/citations/parsing/read-block.ts';
import { draftsOf } from '../../../utils/claims/draft.ts';
import {
  blockAbove,
  type MarkPlace,
  placeOfMark,
  rowAhead,
  rowBehind,
} from '../../../utils/claims/mark-place.ts';
import { markSpans, statementsOf } from '../../../utils/claims/statements.ts';
import { type BlockLike, pageOf } from '../citations/build.ts';
import { context } from '../citations/rule-cases.ts';
import { cell, heading } from './blocks.ts';

/** The place of the `index`-th mark of the last block. */
function placeIn(blocks: readonly BlockLike[], index = 0): MarkPlace {
  const page = pageOf(blocks);
  const marks = page.blocks.map(block => readBlock(block, context).groups);
  const statements = page.blocks.map((block, i) =>
    statementsOf(block, markSpans(marks[i] ?? [], []), 'en'),
  );
  const block = blocks.length - 1;
  return placeOfMark(page, draftsOf(page, statements), block, marks[block] ?? [], index);
}
const texts = (list: readonly { readonly text: string }[]): string[] => list.map(one => one.text);

describe('placeOfMark', () => {
  const TEXT =
    'The harbour closed today. (BBC) Ferries sail again on Monday. Why? (AP) The bay is full of ships.';

  it('knows the mark and what stands on either side of it', () => {
    const first = placeIn([TEXT], 0);
    expect(first.mark.members[0]?.outlet).toBe('bbc.com');
    expect(first.isFirst).toBe(true);
    expect(first.between).toBe('The harbour closed today. ');
    expect(texts(first.ahead)).toEqual(['The harbour closed today.']);
    expect(texts(first.following)).toEqual(['Ferries sail again on Monday.']);
    const second = placeIn([TEXT], 1);
    expect(second.isFirst).toBe(false);
    expect(second.between).toBe(' Ferries sail again on Monday. Why? ');
    expect(texts(second.ahead)).toEqual(['Ferries sail again on Monday.', 'Why?']);
    expect(texts(second.following)).toEqual(['The bay is full of ships.']);
  });

  it('takes for what follows what begins right behind the mark, too', () => {
    const glued = placeIn(['The harbour closed today. (BBC)Ferries sail again on Monday.']);
    expect(texts(glued.following)).toEqual(['Ferries sail again on Monday.']);
    expect(texts(glued.ahead)).toEqual(['The harbour closed today.']);
  });

  it.each([
    ['The harbour closed (BBC).', 'before-stop'],
    ['The harbour closed (BBC)，', 'before-stop'],
    ['The harbour closed. (BBC)', 'after-sentence'],
    ['The harbour “closed.” (BBC) It did.', 'after-sentence'],
    ['! (BBC)', 'after-sentence'],
    ['The harbour closed (BBC)', 'block-end'],
    ['The harbour closed (BBC) today.', 'before-stop'],
    ['<https://www.bbc.com/a|Ferries stop for nine days> (BBC)', 'headline-label'],
  ])('%s is %s', (text, placement) => expect(placeIn([text]).placement).toBe(placement));
});

describe('blockAbove', () => {
  it('passes over headings and what says nothing', () => {
    const says = 'The harbour closed.';
    expect(blockAbove(placeIn([says, '(BBC)']))).toBe(0);
    expect(blockAbove(placeIn([says, says, heading('Ferries'), '—', '(BBC)']))).toBe(1);
    expect(blockAbove(placeIn([heading('A heading with (AP) in it'), '(BBC)']))).toBe(-1);
    expect(blockAbove(placeIn(['(BBC)']))).toBe(-1);
  });
});

describe('rowBehind', () => {
  it('is what the cells behind the first one say', () => {
    const row = [cell('(BBC)'), cell('They go on.', 'x'), cell('They stopped.', 'x')];
    const place = { ...placeIn([...row, cell('Buses'), cell('(AP)', 'y')]), block: 0 };
    expect(texts(rowBehind(place))).toEqual(['They go on.', 'They stopped.']);
    expect(rowBehind(placeIn([cell('(BBC)')]))).toEqual([]);
  });
});

describe('rowAhead', () => {
  it('is the row back to its first cell', () => {
    const rows = [
      cell('Buses'),
      cell('They go on.', 'Buses'),
      cell('Ferries'),
      cell('They stopped.', 'Ferries'),
      cell('(BBC)', 'Ferries'),
    ];
    expect(texts(rowAhead(placeIn(rows)))).toEqual(['Ferries', 'They stopped.']);
  });

  it('does not leave the table, nor the page', () => {
    const last = cell('(BBC)', 'Ferries');
    expect(texts(rowAhead(placeIn(['Before it.', cell('They go.', 'x'), last])))).toEqual([
      'Before it.',
      'They go.',
    ]);
    expect(texts(rowAhead(placeIn([cell('They go.', 'x'), last])))).toEqual(['They go.']);
    expect(rowAhead(placeIn([last]))).toEqual([]);
  });
});
