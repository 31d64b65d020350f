// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { findRangeOfSpan } from '../../../../utils/page/marking/range-of-span.ts';
import { readDocument } from '../read-document.ts';

/** The range of the first place where `words` stand in the page's text. */
const rangeOf = (html: string, words: string) => {
  document.body.innerHTML = html;
  const { page, map } = readDocument(document);
  const block = page.blocks.findIndex(({ text }) => text.includes(words));
  const start = page.blocks[block]?.text.indexOf(words) ?? -1;
  return { range: findRangeOfSpan(map, block, start, start + words.length), map, block, start };
};

describe('the range of a span', () => {
  const cases = [
    {
      name: 'in one node',
      html: '<p>Lamps fell (cnbc.com).</p>',
      words: 'cnbc.com',
      drawn: 'cnbc.com',
    },
    {
      name: 'after folded white space',
      html: '<p>\n   Lamps \n\t fell   (cnbc.com).</p>',
      words: '(cnbc.com)',
      drawn: '(cnbc.com)',
    },
    {
      name: 'over several nodes',
      html: '<p>Lamps <b>fell</b> (<a href="#">cnbc.com</a>).</p>',
      words: 'fell (cnbc.com)',
      drawn: 'fell (cnbc.com)',
    },
    {
      name: 'over folded white space',
      html: '<p>Lamps\n   fell</p>',
      words: 'Lamps fell',
      drawn: 'Lamps\n   fell',
    },
    {
      name: 'over undrawn characters',
      html: '<p>(tech\u00adcrunch.com)</p>',
      words: 'techcrunch.com',
      drawn: 'tech\u00adcrunch.com',
    },
    {
      name: 'over a line break',
      html: '<p>Lamps<br>fell</p>',
      words: 'Lamps\nfell',
      drawn: 'Lampsfell',
    },
    { name: 'in code', html: '<pre>one\n  two</pre>', words: '  two', drawn: '  two' },
    {
      name: 'after white space that a node before it took',
      html: '<p>Lamps <b> fell </b> today</p>',
      words: 'today',
      drawn: 'today',
    },
    {
      name: 'at the end of a long block that was cut',
      html: `<p>${'One fact. '.repeat(3000)}Last (cnbc.com)</p>`,
      words: 'cnbc.com',
      drawn: 'cnbc.com',
    },
  ];
  it.each(cases)('$name', ({ html, words, drawn }) => {
    expect(rangeOf(html, words).range?.toString()).toBe(drawn);
  });

  it('leaves the white space around a span outside', () => {
    const { range } = rangeOf('<p>Lamps   fell   today</p>', 'fell');
    expect([range?.startOffset, range?.endOffset]).toEqual([8, 12]);
  });

  it('is null when the page says something else by now', () => {
    const { map, block, start } = rangeOf('<p>Lamps fell (cnbc.com).</p>', 'cnbc.com');
    const node = document.querySelector('p')?.firstChild as Text;
    node.data = 'Chairs rose (cnbc.com).';
    expect(findRangeOfSpan(map, block, start, start + 8)).toBeNull();
  });

  it('is null when the node is gone', () => {
    const { map, block, start } = rangeOf('<p>Lamps fell (cnbc.com).</p>', 'cnbc.com');
    document.body.innerHTML = '';
    expect(findRangeOfSpan(map, block, start, start + 8)).toBeNull();
  });

  it('is null for what does not exist', () => {
    const { map } = rangeOf('<p>Lamps</p>', 'Lamps');
    expect(findRangeOfSpan(map, 7, 0, 1)).toBeNull();
    expect(findRangeOfSpan(map, 0, 3, 3)).toBeNull();
    expect(findRangeOfSpan(map, 0, 90, 95)).toBeNull();
  });
});
