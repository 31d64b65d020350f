// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { marksOf } from './marks-of.ts';

describe('marks of notes by number', () => {
  it.each([
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
  ])('$name', ({ html, want }) => {
    expect(marksOf(html)).toEqual(want);
  });
});
