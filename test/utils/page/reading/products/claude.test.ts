// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of Claude', () => {
  it.each([
    {
      name: 'pills of Claude',
      html: '<p>Lamps fell.<span class="inline-flex"><a class="group/tag px-1" href="https://cnbc.com/a">CNBC</a></span><span><a class="group/tag" href="https://bbc.com/b">BBC</a></span></p>',
      want: [
        ['CNBC', 'CNBC', 'https://cnbc.com/a'],
        ['BBC', 'BBC', 'https://bbc.com/b'],
      ],
    },
    {
      name: 'no tags that a site gives its own pages',
      html: `<p>Lamps fell.<a class="group/tag" href="${document.URL.replace(/^about:.*/, 'https://page.example/')}tag/lamps">Lamps</a></p>`,
      want: [],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
