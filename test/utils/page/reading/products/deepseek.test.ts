// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of DeepSeek', () => {
  it.each([
    {
      name: 'a badge of DeepSeek, with the dash that is not seen',
      html: '<p>Lamps fell<a href="https://cnbc.com/a"><span class="ds-markdown-cite"><span style="opacity:0">-</span><span>15</span></span></a>.</p>',
      want: [['-15', null, 'https://cnbc.com/a']],
    },
    {
      name: 'a badge of DeepSeek without a link is text',
      html: '<p>Lamps fell<span class="ds-markdown-cite">-15</span>.</p>',
      want: [],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
