// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of small print', () => {
  it.each([
    {
      name: 'small print that ends a box',
      html: '<p>Lamps fell by a third <small>CNBC</small></p>',
      want: [['CNBC', 'CNBC', null]],
    },
    {
      name: 'no small print in the middle, of many words or alone',
      html:
        '<p>Lamps <em>fell</em> by a third</p><p><em>CNBC</em></p>' +
        '<p>Lamps <em>fell, as was to be expected by everybody who was here</em></p>',
      want: [],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
