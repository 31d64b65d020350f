import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../utils/exports/format.ts';
import { comparePairs, type Field, type Kept, TRACE } from './kept.ts';
import { zoteroBib, zoteroCoins, zoteroCsl, zoteroRis } from './zotero.ts';

/** What stands between two dollar signs, and a bar that arrives as a formula. */
const DOLLARS = { title: 2, claim: 2 };

describe('of the nasty eight Zotero', () => {
  it.each<[ExportFormat | 'coins', Kept[], Partial<Record<Field, number>>]>([
    ['ris', zoteroRis(), {}],
    ['csl-json', zoteroCsl(), {}],
    ['bibtex', zoteroBib('bibtex'), DOLLARS],
    ['biblatex', zoteroBib('biblatex'), DOLLARS],
    ['coins', zoteroCoins(), {}],
  ])('keeps in %s every field, but for what no writing saves', (format, kept, gaps) => {
    expect(kept).toHaveLength(TRACE.claims.length);
    const lost = comparePairs(format, kept).flatMap(([field, pairs]) =>
      pairs && pairs.lost.length > 0 ? [[field, pairs.lost.length]] : [],
    );
    expect(Object.fromEntries(lost)).toEqual(gaps);
  });
});
