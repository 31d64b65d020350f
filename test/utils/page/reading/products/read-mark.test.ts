// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { readDocument } from '../../read-document.ts';

const marksOf = (html: string) => {
  document.body.innerHTML = html;
  return readDocument(document).page.blocks.flatMap(({ text, marks }) =>
    marks.map(({ start, end, label, href }) => [text.slice(start, end), label, href]),
  );
};

describe('marks that the markup gives away', () => {
  const cases = [
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
    {
      name: 'a pill of ChatGPT',
      html: '<p>Lamps fell.<span data-testid="webpage-citation-pill"><a href="https://cnbc.com/a?utm_source=chatgpt.com"><span>CNBC</span><span>+1</span></a></span></p>',
      want: [['CNBC+1', 'CNBC', 'https://cnbc.com/a?utm_source=chatgpt.com']],
    },
    {
      name: 'a pill of Perplexity, which is no link',
      html: '<p>Lamps fell.<span class="citation inline" data-pplx-citation-url="https://www.cnbc.com/a"><span>cnbc +2</span></span></p>',
      want: [['cnbc +2', 'cnbc', 'https://www.cnbc.com/a']],
    },
    {
      name: 'a chip of Gemini, which has a name and no address',
      html: '<p>Lamps fell.<source-inline-chip><button aria-label="View source details"><span class="source-title">Clutch</span></button></source-inline-chip></p>',
      want: [['Clutch', 'Clutch', null]],
    },
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
    {
      name: 'a raised number that points to a reference',
      html: '<p>Lamps fell<sup><a href="#ref-1">1</a></sup></p><ol><li id="ref-1"><a href="#back">^</a> <a href="https://cnbc.com/a">Lamps fall</a></li></ol>',
      want: [['1', null, 'https://cnbc.com/a']],
    },
    {
      name: 'a reference behind an empty anchor',
      html: '<p>Lamps fell<sup><a href="#r2">2</a></sup></p><p><a id="r2"></a><a href="https://cnbc.com/b">B</a></p>',
      want: [['2', null, 'https://cnbc.com/b']],
    },
    {
      name: 'a raised number that is a link itself',
      html: '<p>Lamps fell<sup><a href="https://cnbc.com/a">1</a></sup></p>',
      want: [['1', null, 'https://cnbc.com/a']],
    },
    {
      name: 'a note without a source',
      html: '<p>Lamps<sup><a href="#n">1</a></sup></p><p id="n">Own count.</p>',
      want: [['1', 'Own count.', null]],
    },
    {
      name: 'a raised number that points nowhere',
      html: '<p>Lamps<sup><a href="#gone">1</a></sup> E=mc<sup>2</sup></p>',
      want: [
        ['1', null, null],
        ['2', null, null],
      ],
    },
    {
      name: 'a raised number that points to itself',
      html: '<p>Lamps fell<sup id="fn1"><a href="#fn1">1</a></sup></p>',
      want: [['1', null, null]],
    },
    {
      name: 'a footnote that points to the text with its mark',
      html: '<ol><li id="fn1">Lamps fell<sup><a href="#fn1">1</a></sup> <a href="https://cnbc.com/a">A</a></li></ol>',
      want: [['1', null, null]],
    },
    {
      name: 'several links of one raised mark',
      html: '<p>Lamps fell.<sup><a href="https://cnbc.com/a">1</a>, <a href="https://bbc.com/b">[2]</a></sup></p>',
      want: [
        ['1', null, 'https://cnbc.com/a'],
        ['[2]', null, 'https://bbc.com/b'],
      ],
    },
    {
      name: 'a footnote’s number without being raised',
      html: '<p>Lamps fell <a href="#fn-1">[1]</a>, see <a href="#part-2">2</a></p><p id="fn-1">BBC, May 3</p><p id="part-2"><a href="https://cnbc.com/a">A</a></p>',
      want: [['[1]', 'BBC, May 3', null]],
    },
    {
      name: 'a request for a source, which leads to a page of the site itself',
      html: '<p>Lamps fell<sup>[<a href="/wiki/Citation_needed">citation needed</a>]</sup></p>',
      want: [],
    },
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
    {
      name: 'pills of Claude',
      html: '<p>Lamps fell.<span class="inline-flex"><a class="group/tag px-1" href="https://cnbc.com/a">CNBC</a></span><span><a class="group/tag" href="https://bbc.com/b">BBC</a></span></p>',
      want: [
        ['CNBC', 'CNBC', 'https://cnbc.com/a'],
        ['BBC', 'BBC', 'https://bbc.com/b'],
      ],
    },
    {
      name: 'an address that is none',
      html: '<p>x<span class="citation" data-pplx-citation-url="javascript:x()">y</span></p>',
      want: [['y', 'y', null]],
    },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });

  it('parts a pill from the word it is drawn beside', () => {
    document.body.innerHTML =
      '<p>Lamps fell<span data-testid="webpage-citation-pill"><a href="https://cnbc.com/a">CNBC</a></span>. More.</p>';
    expect(readDocument(document).page.blocks.map(({ text }) => text)).toEqual([
      'Lamps fell CNBC. More.',
    ]);
  });
});
