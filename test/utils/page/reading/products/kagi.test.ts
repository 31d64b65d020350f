// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of Kagi News', () => {
  it.each([
    {
      name: 'a number of Kagi News, which has the domain in its tooltip',
      html: '<p>Lamps fell <button class="citation-number" title="Source 3: cnbc.com"><span>[3]</span></button></p>',
      want: [['[3]', 'cnbc.com', null]],
    },
    {
      name: 'common knowledge of Kagi News is no source',
      html: '<p>Lamps <button class="citation-number" title="Source: common">[*]</button></p>',
      want: [],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
