// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of Gemini', () => {
  it.each([
    {
      name: 'a chip of Gemini, which has a name and no address',
      html: '<p>Lamps fell.<source-inline-chip><button aria-label="View source details"><span class="source-title">Clutch</span></button></source-inline-chip></p>',
      want: [['Clutch', 'Clutch', null]],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
