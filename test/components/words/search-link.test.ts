import { describe, expect, it } from 'vitest';
import { isWebUrl, makeSearchLink } from '../../../components/words/search-link.ts';

describe('links', () => {
  it('searches with the telling words, at the outlet where it is known', () => {
    const link = new URL(makeSearchLink('The 47 kilns of Halden were fired', 'forbes.com'));
    expect(link.searchParams.get('q')).toBe('site:forbes.com 47 kilns halden fired');
    expect(
      new URL(
        makeSearchLink('alpha1 beta2 gamma3 delta4 eta5 iota6 kappa7 lamda8 mu9', null),
      ).searchParams.get('q'),
    ).toBe('alpha1 beta2 gamma3 delta4 eta5 iota6 kappa7 lamda8');
    expect(new URL(makeSearchLink('So it is', null)).searchParams.get('q')).toBe('So it is');
  });

  it.each([
    ['https://a.com', true],
    ['HTTP://a.com', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    [null, false],
  ])('%s may be followed: %s', (url, may) => {
    expect(isWebUrl(url)).toBe(may);
  });
});
