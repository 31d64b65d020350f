// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { marksOf } from './marks-of.ts';

describe('marks of ChatGPT', () => {
  it.each([
    {
      name: 'a pill of ChatGPT',
      html: '<p>Lamps fell.<span data-testid="webpage-citation-pill"><a href="https://cnbc.com/a?utm_source=chatgpt.com"><span>CNBC</span><span>+1</span></a></span></p>',
      want: [['CNBC+1', 'CNBC', 'https://cnbc.com/a?utm_source=chatgpt.com']],
    },
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });

  it('is parted from the word it is drawn beside', () => {
    document.body.innerHTML =
      '<p>Lamps fell<span data-testid="webpage-citation-pill"><a href="https://cnbc.com/a">CNBC</a></span>. More.</p>';
    expect(readDocument(document).page.blocks.map(({ text }) => text)).toEqual([
      'Lamps fell CNBC. More.',
    ]);
  });
});
