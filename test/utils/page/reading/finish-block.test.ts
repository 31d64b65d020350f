import { describe, expect, it } from 'vitest';
import type { Gathered } from '../../../../utils/page/reading/block-builder.ts';
import { START } from '../../../../utils/page/reading/context.ts';
import { finishBlock, isSameBlock } from '../../../../utils/page/reading/finish-block.ts';

const gathered = (text: string, over: Partial<Gathered> = {}): Gathered => ({
  text,
  runs: [],
  links: [],
  code: [],
  marks: [],
  bold: 0,
  button: 0,
  ...over,
});
const bold = (text: string, over: Partial<Gathered> = {}) =>
  finishBlock(gathered(text, { bold: text.length, ...over }), START).kind;

describe('a line in bold', () => {
  it('is a heading of the sixth level', () => {
    const text = 'What happened';
    expect(finishBlock(gathered(text, { bold: text.length }), START)).toMatchObject({
      kind: 'heading',
      level: 6,
    });
  });

  it('is none when it says or cites something', () => {
    expect(bold('Shares fell.')).toBe('paragraph');
    expect(bold('Shares fell (cnbc.com)')).toBe('paragraph');
    expect(bold('x', { links: [{ start: 0, end: 1, href: 'https://cnbc.com/' }] })).toBe(
      'paragraph',
    );
    expect(bold('x', { marks: [{ start: 0, end: 1, href: null, label: null }] })).toBe('paragraph');
  });

  it('is none when a letter is not bold', () => {
    expect(bold('Shares', { bold: 5 })).toBe('paragraph');
  });

  it('is none when it is longer than a heading', () => {
    expect(bold('a'.repeat(120))).toBe('heading');
    expect(bold('a'.repeat(121))).toBe('paragraph');
  });

  it('stays an item of its list', () => {
    const item = finishBlock(gathered('Lamps', { bold: 5 }), { ...START, kind: 'list-item' });
    expect(item.kind).toBe('list-item');
  });
});

it('takes what is all button for a control', () => {
  expect(finishBlock(gathered('Copy', { button: 4 }), START).region).toBe('aside');
  expect(finishBlock(gathered('Copy', { button: 3 }), START).region).toBe('main');
  expect(finishBlock(gathered('Copy'), { ...START, aside: true }).region).toBe('aside');
});

describe('two blocks', () => {
  const link = { start: 0, end: 3, href: 'https://cnbc.com/' };
  const mark = { start: 0, end: 3, href: null, label: 'cnbc.com' };
  const block = finishBlock(gathered('one', { links: [link], code: [link], marks: [mark] }), START);

  it('are the same but for their subject', () => {
    expect(isSameBlock(block, { ...block, subject: 'Lamps' })).toBe(true);
  });

  it.each([
    { text: 'two' },
    { kind: 'quote' as const },
    { level: 1 },
    { list: 1 },
    { region: 'aside' as const },
    { links: [] },
    { links: [{ ...link, start: 1 }] },
    { links: [{ ...link, end: 2 }] },
    { links: [{ ...link, href: 'https://bbc.com/' }] },
    { code: [] },
    { marks: [{ ...mark, label: null }] },
    { marks: [mark, mark] },
  ])('differ by %o', over => {
    expect(isSameBlock(block, { ...block, ...over })).toBe(false);
  });
});
