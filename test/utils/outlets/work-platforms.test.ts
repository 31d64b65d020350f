import { expect, it } from 'vitest';
import { isClosedToSearch, isUnknownToNews } from '../../../utils/outlets/work-platforms.ts';

it.each([
  ['arxiv.org', true, false],
  ['de.wikipedia.org', true, false],
  ['pubmed.ncbi.nlm.nih.gov', true, false],
  ['youtube.com', true, true],
  ['x.com', true, true],
  // Publishers and offices whose press releases and news are listed like anybody's.
  ['nature.com', false, false],
  ['sec.gov', false, false],
  ['reuters.com', false, false],
  ['notarxiv.org', false, false],
  ['netflix.com', false, false],
])('%s: unknown to news %s, closed to search %s', (domain, unknown, closed) => {
  expect(isUnknownToNews(domain)).toBe(unknown);
  expect(isClosedToSearch(domain)).toBe(closed);
});
