// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of NotebookLM', () => {
  it.each([
    {
      name: 'a number of NotebookLM, which has the title in its label',
      html: '<p>Lamps fell<button class="xap-inline-dialog citation-marker"><span aria-label="1: Lamps fall - CNBC">1</span></button>.</p>',
      want: [['1', 'Lamps fall - CNBC', null]],
    },
    {
      name: 'a number of NotebookLM without a label is text',
      html: '<p>Lamps fell<button class="citation-marker"><span aria-label="more">1</span></button> here.</p>',
      want: [],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
