import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../../utils/claims/statements.ts';
import { type BlockLike, blockOf } from '../citations/build.ts';

/** Marks are written ⟦like this⟧; the brackets themselves are taken out. */
function statements(like: BlockLike): string[] {
  const block = blockOf(like);
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of block.text.split(/(⟦[^⟧]*⟧)/)) {
    if (part.startsWith('⟦'))
      marks.push({ start: text.length, end: text.length + part.length - 2 });
    text += part.replace(/[⟦⟧]/g, '');
  }
  const found = statementsOf({ ...block, text }, marks, 'en');
  for (const { start, end } of found)
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  return found.map(one => `${one.isHeading ? '# ' : one.asserts ? '' : '~ '}${one.text}`);
}

describe('statementsOf', () => {
  it.each([
    {
      name: 'sentences',
      block: 'It closed for good. Why did it?',
      expected: ['It closed for good.', '~ Why did it?'],
    },
    {
      name: 'the text without its marks',
      block: 'It closed for good ⟦(cnbc.com)⟧. It opened ⟦[3]⟧ on Monday.',
      expected: ['It closed for good.', 'It opened on Monday.'],
    },
    {
      name: 'nothing where a link left unrendered has no words but in its address',
      block: '*[*](0) ⟦(cnbc.com)⟧',
      expected: [],
    },
    {
      name: 'a mark behind the stop',
      block: 'It closed for good. ⟦(cnbc.com)⟧ It opened on Monday.',
      expected: ['It closed for good.', 'It opened on Monday.'],
    },
    {
      name: 'two halves',
      block: 'It closed for good ⟦(a.com)⟧, and it opened again on Monday ⟦(b.com)⟧.',
      expected: ['It closed for good', 'and it opened again on Monday.'],
    },
    {
      name: 'a half that only describes',
      block: 'It closed for good ⟦(a.com)⟧ on Monday.',
      expected: ['It closed for good on Monday.'],
    },
    {
      name: 'up to the semicolon',
      block:
        'The port released ferry.cpp for all ⟦(a.com)⟧ on its harbour pages; ferries were slow that day.',
      expected: [
        'The port released ferry.cpp for all on its harbour pages',
        'ferries were slow that day.',
      ],
    },
    {
      name: 'short parts with marks of their own',
      block: 'Ferries ⟦(a.com)⟧; Buses ⟦(b.com)⟧.',
      expected: ['~ Ferries', '~ Buses.'],
    },
    {
      name: 'four words that begin anew stand for themselves',
      block: 'It closed for good ⟦(a.com)⟧, then opened on Monday.',
      expected: ['It closed for good', 'then opened on Monday.'],
    },
    {
      name: 'three words do not',
      block: 'It closed for good ⟦(a.com)⟧, then opened Monday.',
      expected: ['It closed for good, then opened Monday.'],
    },
    {
      name: 'three words before a mark do not either',
      block: 'Ferries stopped sailing ⟦(a.com)⟧, and they opened again on Monday.',
      expected: ['Ferries stopped sailing, and they opened again on Monday.'],
    },
    {
      name: 'four words behind the semicolon stand for themselves',
      block: 'The port released it ⟦(a.com)⟧ for all; ferries were slow then.',
      expected: ['The port released it for all', 'ferries were slow then.'],
    },
    {
      name: 'three words behind the semicolon do not',
      block: 'The port released it ⟦(a.com)⟧ for all; ferries were slow.',
      expected: ['The port released it for all; ferries were slow.'],
    },
    {
      name: 'marks at both ends of a sentence cut nothing off it',
      block: '⟦(a.com)⟧ It closed for good ⟦(b.com)⟧',
      expected: ['It closed for good'],
    },
    {
      name: 'a title before its colon',
      block: 'Ferry breakthrough ⟦(a.com)⟧: use it to sail the bay faster.',
      expected: ['~ Ferry breakthrough', 'use it to sail the bay faster.'],
    },
    {
      name: 'bullets and numbers',
      block: '• It closed for good.',
      expected: ['It closed for good.'],
    },
    { name: 'pictographs', block: '🔥🛡️ It closed for good.', expected: ['It closed for good.'] },
    {
      name: 'a heading inside',
      block: 'It closed for good. ### Why did it?',
      expected: ['It closed for good.', '# Why did it?'],
    },
    {
      name: 'markdown',
      block: '**It** closed [for good](https://a.com/b) at \\$9.',
      expected: ['It closed for good at $9.'],
    },
    { name: 'white space', block: 'It  closed\u00A0for good.', expected: ['It closed for good.'] },
    {
      name: 'an address left over',
      block: 'ferry%20closes%20down,5)).',
      expected: ['~ ferry%20closes%20down,5)).'],
    },
    { name: 'furniture', block: 'Download on the App Store', expected: [] },
    { name: 'only a mark', block: '⟦(cnbc.com)⟧', expected: [] },
    {
      name: 'a heading',
      block: { kind: 'heading' as const, level: 2, text: 'It closed for good' },
      expected: [],
    },
    {
      name: 'a heading with a mark',
      block: { kind: 'heading' as const, level: 2, text: 'It closed for good ⟦(cnbc.com)⟧' },
      expected: ['It closed for good'],
    },
    {
      name: 'a caption',
      block: { kind: 'caption' as const, text: 'The harbour on Monday morning.' },
      expected: [],
    },
    { name: 'code', block: { kind: 'code' as const, text: 'It closed for good.' }, expected: [] },
  ])('$name', ({ block, expected }) => expect(statements(block)).toEqual(expected));
});
