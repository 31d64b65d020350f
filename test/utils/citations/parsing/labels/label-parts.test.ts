import { describe, expect, it } from 'vitest';
import {
  dateOf,
  isItem,
  isNote,
  isOutletPart,
} from '../../../../../utils/citations/parsing/labels/label-parts.ts';
import { readLabel } from '../../../../../utils/citations/parsing/labels/read-label.ts';
import { context } from '../../rule-cases.ts';

const TEXT = 'via Reuters, cnbc.com 2025, May 19, words, 12345';
const { parts } = readLabel(TEXT, { start: 0, end: TEXT.length }, [], context);
const kinds = (keep: (part: (typeof parts)[number]) => boolean): string[] => [
  ...new Set(parts.filter(keep).map(part => part.kind)),
];

describe('the kinds of parts', () => {
  it('are told apart', () => {
    expect(kinds(() => true)).toEqual([
      'source-word',
      'name',
      'connective',
      'host',
      'date',
      'words',
      'number',
    ]);
    expect(kinds(isItem)).toEqual(['name', 'host', 'date', 'words', 'number']);
    expect(kinds(isOutletPart)).toEqual(['name', 'host']);
    expect(kinds(isNote)).toEqual(['words', 'number']);
  });

  it('give their date', () =>
    expect(parts.map(dateOf).filter(date => date !== null)).toEqual(['2025', 'May 19']));
});
