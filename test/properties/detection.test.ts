import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/claims/read-page.ts';
import { smallDirectory } from '../utils/citations/small-directory.ts';
import { hostilePage } from './hostile-page.ts';
import { PATIENCE_MS, RUNS } from './runs.ts';

describe('whatever stands on a page', () => {
  it(
    'never throws, and every span lies in its block and holds what it says',
    () => {
      fc.assert(
        fc.property(hostilePage, given => {
          const { claims, citations, mentions } = readPage(given, smallDirectory);
          for (const one of [...citations, ...mentions])
            expect(given.blocks[one.block]?.text.slice(one.start, one.end)).toBe(one.text);
          for (const { block, start, end, text } of claims) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(given.blocks[block]?.text.length ?? -1);
            expect(text).not.toBe('');
            expect(end).toBeGreaterThan(start);
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
