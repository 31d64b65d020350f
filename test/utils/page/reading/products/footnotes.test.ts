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
      name: 'a short footnote, which leads to the full record of the book',
      html: '<p>Lamps<sup id="r4"><a href="#n4">[4]</a></sup></p><li id="n4"><a href="#r4">^</a> <a href="#CITEREFOlsen2024">Olsen 2024</a>, p. 12.</li><cite id="CITEREFOlsen2024">Olsen (2024). <a href="https://fjord.example/lamps">Lamps</a></cite>',
      want: [['[4]', null, 'https://fjord.example/lamps']],
    },
    {
      name: 'a short footnote to a record without a link',
      html: '<p>Lamps<sup id="r4"><a href="#n4">[4]</a></sup></p><li id="n4"><a href="#r4">^</a> <a href="#CITEREFOlsen2024">Olsen 2024</a>, p. 12.</li><p id="CITEREFOlsen2024">Olsen (2024). Lamps. Fjord.</p>',
      want: [['[4]', 'Olsen 2024, p. 12.', null]],
    },
    {
      name: 'a note whose only links lead back to the text, which has others',
      html: '<p id="top">Lamps<sup id="r1"><a href="#n1">1</a></sup>, <a href="https://cnbc.com/a">elsewhere</a>.<sup id="r2"><a href="#n1">1</a></sup></p><li id="n1">↑ <a href="#r1">a</a> <a href="#r2">b</a> Harbour Office</li>',
      want: [
        ['1', 'Harbour Office', null],
        ['1', 'Harbour Office', null],
      ],
    },
    {
      name: 'a wiki’s reference, where terms and people are links too',
      html: '<div class="mw-parser-output"><p>Lamps<sup><a href="#n1">[1]</a></sup></p><ol class="references"><li id="n1"><span class="reference-text"><a href="https://en.wikipedia.org/wiki/Mari_Olsen">Olsen, Mari</a>. <a class="external text" href="https://fjord.example/lamps">Lamps</a>. <a href="https://en.wikipedia.org/wiki/ISBN">ISBN</a></span></li></ol></div>',
      want: [['[1]', null, 'https://fjord.example/lamps']],
    },
    {
      name: 'a wiki’s reference to a book',
      html: '<div class="mw-parser-output"><p>Lamps<sup><a href="#n1">[1]</a></sup></p><ol class="references"><li id="n1"><span class="reference-text"><a href="https://en.wikipedia.org/wiki/Mari_Olsen">Olsen, Mari</a> (2024). Lamps. <a href="https://en.wikipedia.org/wiki/ISBN">ISBN</a> 1</span></li></ol></div>',
      want: [['[1]', 'Olsen, Mari (2024). Lamps. ISBN 1', null]],
    },
    {
      name: 'a number in brackets that leads to the place of its number',
      html: '<p>Lamps fell <a href="#c7">[7]</a>, see <a href="#c9">[8]</a></p><ol start="7"><li id="c7"><a href="https://cnbc.com/a">Lamps fall</a></li><li id="c9"><a href="https://cnbc.com/b">B</a></li></ol>',
      want: [['[7]', null, 'https://cnbc.com/a']],
    },
    {
      name: 'raised letters and a small Roman number',
      html: '<p>Lamps fell<sup>a, b</sup> and rose<sup>iv</sup> on the 2<sup>nd</sup></p>',
      want: [
        ['a, b', null, null],
        ['iv', null, null],
      ],
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
