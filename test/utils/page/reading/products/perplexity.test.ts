// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of Perplexity', () => {
  it.each([
    {
      name: 'a pill of Perplexity, which is no link',
      html: '<p>Lamps fell.<span class="citation inline" data-pplx-citation-url="https://www.cnbc.com/a"><span>cnbc +2</span></span></p>',
      want: [['cnbc +2', 'cnbc', 'https://www.cnbc.com/a']],
    },
    {
      name: 'an address that is none',
      html: '<p>x<span class="citation" data-pplx-citation-url="javascript:x()">y</span></p>',
      want: [['y', 'y', null]],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
