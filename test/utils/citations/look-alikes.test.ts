import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { directory } from '../../../utils/outlets/directory.ts';
import { pageOf } from './build.ts';
import { CITED, LOOK_ALIKES } from './look-alike-cases.ts';

/** The citations of one line on a page of no language in particular. */
const citationsOf = (line: string) =>
  readPage(pageOf([line], { title: 'Another', language: null }), directory).citations;

/** Of each kind so many may still be taken for citations: 5 of 100. */
const MOST_TAKEN = 1;

describe('look-alikes', () => {
  it.each(Object.entries(LOOK_ALIKES))('%s: left alone', (_, lines) => {
    const taken = lines.filter(line => citationsOf(line).length > 0);
    expect(lines.length).toBeGreaterThanOrEqual(20);
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(MOST_TAKEN);
  });

  it.each(CITED)('and its like that cites $outlet: $line', ({ line, outlet }) =>
    expect(citationsOf(line)[0]?.outlet).toBe(outlet),
  );
});
