import { describe, expect, it } from 'vitest';
import { authorKeys, authorOfEntry } from '../../../../utils/citations/parsing/author-year.ts';

describe('authorKeys', () => {
  it.each([
    ['Roe, 2026', ['roe 2026']],
    ['Roe & Doe, 2026a', ['roe 2026a']],
    ['Roe et al., 2026, p. 4', ['roe 2026']],
    ['see Roe 2026; World Harbour Office, 2025', ['roe 2026', 'world harbour office 2025']],
    ['Roe, 2026; and more', []],
    ['in spring 2026', []],
    ['2026', []],
  ])('%s', (inside, keys) => expect(authorKeys(inside)).toEqual(keys));
});

describe('authorOfEntry', () => {
  it.each([
    ['Roe, J. (2026, March 8). Ferries stop.', 'roe 2026'],
    ['Roe, J., & Doe, A. (2026). Ferries stop.', 'roe 2026'],
    ['World Harbour Office. (2025a). Ferries.', 'world harbour office 2025a'],
    ['The harbour closed (2026).', null],
    ['Ferries stop, May 2026', null],
  ])('%s', (text, key) => expect(authorOfEntry(text)).toBe(key));

  it('meets the key of its mark', () =>
    expect(authorKeys('Roe, 2026')[0]).toBe(authorOfEntry('Roe, J. (2026). Ferries stop.')));
});
