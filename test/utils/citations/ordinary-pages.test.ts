import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { directory } from '../../../utils/outlets/directory.ts';
import { pageOf } from './build.ts';
import { CITED_THERE, ORDINARY } from './ordinary-page-cases.ts';

/** The citations of one line on a page of no language in particular. */
const citationsOf = (line: string) =>
  readPage(pageOf([line], { title: 'Another', language: null }), directory).citations;

describe('what ordinary pages print', () => {
  it.each(Object.entries(ORDINARY))('%s: left alone', (_, lines) => {
    expect(lines.length).toBeGreaterThanOrEqual(10);
    expect(lines.filter(line => citationsOf(line).length > 0)).toEqual([]);
  });

  it.each(CITED_THERE)('and its like that cites $outlet: $line', ({ line, outlet }) => {
    const found = citationsOf(line);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.outlet).toBe(outlet);
  });
});
