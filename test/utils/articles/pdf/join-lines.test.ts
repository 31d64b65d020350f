import { describe, expect, it } from 'vitest';
import { collectWords, joinLines } from '../../../../utils/articles/pdf/join-lines.ts';

const NONE = new Set<string>();

describe('joined lines', () => {
  it.each([
    ['a broken word is whole again', ['the har-', 'bour rose'], 'the harbour rose'],
    ['with the typesetter’s hyphen too', ['the har\u2010', 'bour'], 'the harbour'],
    ['and the one that shows only there', ['the har\u00ad', 'bour'], 'the harbour'],
    ['a name keeps its hyphen', ['the Anglo-', 'Norse line'], 'the Anglo-Norse line'],
    ['so does a span of years', ['in 2020-', '2025 it'], 'in 2020-2025 it'],
    ['a dash is no hyphen', ['the dock –', 'a new one'], 'the dock – a new one'],
    ['Chinese goes on without a space', ['北湾港务', '局周二'], '北湾港务局周二'],
    ['Korean has one', ['북만 항만청은', '화요일'], '북만 항만청은 화요일'],
  ])('%s', (_, lines, text) => {
    expect(joinLines(lines, NONE).text).toBe(text);
  });

  it('keep a hyphen that the file writes elsewhere', () => {
    const known = collectWords(['a well-known dock', 'it is well-']);
    expect(joinLines(['the well-', 'known dock'], known).text).toBe('the well-known dock');
    expect(joinLines(['the har-', 'bour'], known).text).toBe('the harbour');
    // Broken at the end of a line it tells nothing.
    expect(known.has('well')).toBe(false);
  });

  it('say where each line begins', () => {
    const { text, starts } = joinLines(['the har-', 'bour rose', 'again'], NONE);
    expect(starts.map(at => text.slice(at, at + 4))).toEqual(['the ', 'bour', 'agai']);
  });
});
