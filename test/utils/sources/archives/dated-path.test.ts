import { describe, expect, it } from 'vitest';
import { buildDatedPath } from '../../../../utils/sources/archives/dated-path.ts';

describe('the fixed start of a month’s paths', () => {
  it.each([
    ['^/(?<year>\\d{4})/(?<month>\\d{2})/(?<day>\\d{2})/[a-z0-9-]+/?$', '/2026/05/'],
    ['^/(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})/', '/2026/5/'],
    ['^/news/(?<year>\\d{4})-(?<month>\\d{2})-', '/news/2026-05-'],
    ['^/sites/[^/]+/(?<year>\\d{4})/(?<month>\\d{2})/', null],
    ['^/(?:news|opinion)/(?<year>\\d{4})/(?<month>\\d{2})/', null],
    ['/(?<year>\\d{4})/(?<month>\\d{2})/(?<day>\\d{2})/', null],
    ['^/story/[a-z0-9-]+/?$', null],
    ['^/(?<year>\\d{4})/', null],
    ['^/(?<month>\\d{2})/(?<year>\\d{4})/', null],
    ['^/(?<year>\\d{4})/(?<year>\\d{4})/', null],
    ['^/a\\.b/(?<year>\\d{4})(?<month>\\d{2})', '/a.b/202605'],
    ['^/x(?<year>\\d{2})/(?<month>\\d{1,2})/story\\.html$', '/x2026/5/story.html'],
    ['^/news?/(?<year>\\d{4})/(?<month>\\d{2})/', null],
    ['', null],
  ])('%s gives %s', (pattern, expected) =>
    expect(buildDatedPath(pattern, '2026-05')).toBe(expected),
  );

  it('has a month of two digits in either form', () => {
    const year = '^/(?<year>\\d{4})/';
    expect(buildDatedPath(`${year}(?<month>\\d{1,2})/`, '2026-12')).toBe('/2026/12/');
    expect(buildDatedPath(`${year}(?<month>\\d{2})/`, '2026-12')).toBe('/2026/12/');
  });
});
