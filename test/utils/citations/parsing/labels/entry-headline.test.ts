import { describe, expect, it } from 'vitest';
import { headlineOfEntry } from '../../../../../utils/citations/parsing/labels/entry-headline.ts';

/** The parts of a text between semicolons; those in capitals are known. */
const partsOf = (text: string) =>
  [...text.matchAll(/[^,.]+/g)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
    isKnown: part === part.toUpperCase(),
  }));
const headlineOf = (text: string) => headlineOfEntry(text, partsOf(text));

describe('the headline of an entry', () => {
  it('is what stands in quotation marks', () => {
    expect(headlineOf('AFP, a “Boats sail again today” and more of it behind')).toBe(
      'Boats sail again today',
    );
  });

  it('is else the longest stretch of unknown parts, across commas but not across stops', () => {
    expect(headlineOf('AFP, Boats sail, harbour opens again, 2026')).toBe(
      'Boats sail, harbour opens again',
    );
    expect(headlineOf('Roe. Boats sail again today. AFP')).toBe('Boats sail again today');
  });

  it('is none where too few words are left, or too short a quotation', () => {
    expect(headlineOf('AFP, Boats, 2026')).toBeNull();
    expect(headlineOf('AFP, “Live”, 2026')).toBeNull();
    expect(headlineOf('AFP, 2026')).toBeNull();
  });
});
