// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';

const blocksOf = (html: string) => {
  document.body.innerHTML = html;
  return readDocument(document).page.blocks;
};
const textsOf = (html: string) => blocksOf(html).map(block => block.text);

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('lang');
});

it('a cell has the head of its column, and the head has none', () => {
  const columns = blocksOf(
    '<table><tr><th>Event</th><th>Source</th></tr><tr><td>It closed</td><td>BBC</td></tr></table>',
  ).map(({ text, column }) => [text, column]);
  expect(columns).toEqual([
    ['Event', undefined],
    ['Source', undefined],
    ['It closed', 'Event'],
    ['BBC', 'Source'],
  ]);
});

describe('text as drawn', () => {
  const cases = [
    {
      name: 'white space collapses',
      html: '<p>  Chip \n\n makers\t rose  </p>',
      want: ['Chip makers rose'],
    },
    {
      name: 'inline elements join',
      html: '<p>Chip<b>makers</b> <i>rose </i> today</p>',
      want: ['Chipmakers rose today'],
    },
    { name: 'a line break stays in the block', html: '<p>One<br> two</p>', want: ['One\ntwo'] },
    {
      name: 'two line breaks part paragraphs',
      html: '<div>One<br><br>Two<br/> <br>Three</div>',
      want: ['One', 'Two', 'Three'],
    },
    {
      name: 'blocks part text around them',
      html: '<div>before<p>inside</p>after</div>',
      want: ['before', 'inside', 'after'],
    },
    {
      name: 'a box in a link parts it too',
      html: '<a href="/x">one<div>two</div>three</a>',
      want: ['one', 'two', 'three'],
    },
    {
      name: 'scripts, styles, templates',
      html: '<p>a<script>b</script><style>c</style></p><template><p>d</p></template><noscript>e</noscript>',
      want: ['a'],
    },
    {
      name: 'hidden',
      html: '<p hidden>a</p><p style="display:none">b</p><p>c<span style="display:none">d</span></p>',
      want: ['c'],
    },
    {
      name: 'invisible, with a visible part',
      html: '<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>',
      want: ['b'],
    },
    {
      name: 'text for screen readers alone',
      html: '<p><a href="/x">Story<span class="sr-only" style="position:absolute"> (new tab)</span></a></p>',
      want: ['Story'],
    },
    {
      name: 'text clipped away',
      html: '<p>Story<span style="position:absolute;clip:rect(0px, 0px, 0px, 0px)"> (new tab)</span></p>',
      want: ['Story'],
    },
    {
      name: 'fields and what is being written',
      html: '<p>a</p><textarea>b</textarea><div contenteditable>c</div><select><option>d</select><div role="textbox">e</div>',
      want: ['a'],
    },
    {
      name: 'what may not be written in is text',
      html: '<div contenteditable="false">a</div>',
      want: ['a'],
    },
    {
      name: 'a closed details counts',
      html: '<details><summary>More</summary><p>Hidden for now</p></details>',
      want: ['More', 'Hidden for now'],
    },
    {
      name: 'found in page counts',
      html: '<div hidden="until-found"><p>Later</p></div>',
      want: ['Later'],
    },
    {
      name: 'soft hyphens and direction marks are not drawn',
      html: '<p>tech&shy;crunch&#x200e;.com&#x200b;</p>',
      want: ['techcrunch.com'],
    },
    {
      name: 'a no-break space is a space',
      html: '<p>5&nbsp;% of&nbsp; all</p>',
      want: ['5 % of all'],
    },
    {
      name: 'ruby readings stay out',
      html: '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>',
      want: ['漢字です'],
    },
    { name: 'code keeps its lines', html: '<pre>a\n  b</pre>', want: ['a\n  b'] },
    {
      name: 'kept lines in a chat',
      html: '<div style="white-space:pre-wrap">one\ntwo\n\nthree</div>',
      want: ['one\ntwo', 'three'],
    },
    {
      name: 'right to left keeps reading order',
      html: '<p dir="rtl">ارتفعت الأسهم (<bdi>bbc.com</bdi>)</p>',
      want: ['ارتفعت الأسهم (bbc.com)'],
    },
    {
      name: 'a drop cap stays in its word',
      html: '<p><span style="float:left;display:block">T</span>he end</p>',
      want: ['The end'],
    },
    {
      name: 'parts of a flex row stay in line',
      html: '<div style="display:flex"><span>Reuters</span><span>2h</span></div>',
      want: ['Reuters 2h'],
    },
    {
      name: 'parts of a flex column do not',
      html: '<div style="display:flex;flex-direction:column"><span>Reuters</span><span>2h</span></div>',
      want: ['Reuters', '2h'],
    },
    {
      name: 'a span drawn as a box',
      html: '<p>one<span style="display:block">two</span></p>',
      want: ['one', 'two'],
    },
    {
      name: 'display: contents is no box',
      html: '<p>one<span style="display:contents">two</span></p>',
      want: ['onetwo'],
    },
    { name: 'empty blocks are none', html: '<p> </p><div><p></p></div><p>x</p>', want: ['x'] },
    { name: 'an empty body', html: '', want: [] },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    expect(textsOf(html)).toEqual(want);
  });

  it('cuts what is very long at the end of a sentence', () => {
    const blocks = blocksOf(`<p>${'One fact (bbc.com). '.repeat(2000)}</p>`);
    expect(blocks.length).toBeGreaterThan(1);
    for (const { text } of blocks) {
      expect(text.length).toBeLessThanOrEqual(16_000);
      expect(text).toMatch(/^One fact .*\(bbc\.com\)\.$/s);
    }
    expect(blocks.map(({ text }) => text).join(' ')).toBe(
      'One fact (bbc.com). '.repeat(2000).trim(),
    );
  });
});

describe('kinds of blocks', () => {
  const cases = [
    {
      name: 'headings',
      html: '<h2>A</h2><div role="heading" aria-level="4">B</div><div role="heading">C</div>',
      want: [
        ['heading', 2],
        ['heading', 4],
        ['heading', 2],
      ],
    },
    {
      name: 'a line in bold is a heading',
      html: '<p><b>What happened?</b></p><p><b>Shares fell.</b></p><p><strong>Shares</strong> fell</p>',
      want: [
        ['heading', 6],
        ['paragraph', 0],
        ['paragraph', 0],
      ],
    },
    {
      name: 'nested lists',
      html: '<ul><li>A<ol><li>B</li></ol></li></ul>',
      want: [
        ['list-item', 1],
        ['list-item', 2],
      ],
    },
    {
      name: 'paragraphs in an item',
      html: '<ul><li><p>A</p><p>B</p></li></ul>',
      want: [
        ['list-item', 1],
        ['list-item', 1],
      ],
    },
    {
      name: 'lists by role',
      html: '<div role="list"><div role="listitem">A</div></div>',
      want: [['list-item', 1]],
    },
    { name: 'quotations', html: '<blockquote><p>A</p></blockquote>', want: [['quote', 0]] },
    {
      name: 'captions',
      html: '<figure><figcaption>A</figcaption></figure>',
      want: [['caption', 0]],
    },
    { name: 'code', html: '<pre><code>a</code></pre>', want: [['code', 0]] },
    {
      name: 'cells',
      html: '<table><tr><td>A</td><td><p>B</p></td></tr></table>',
      want: [
        ['cell', 0],
        ['cell', 0],
      ],
    },
    {
      name: 'a table for layout',
      html: '<table role="presentation"><tr><td>A</td><td>B</td></tr></table>',
      want: [
        ['paragraph', 0],
        ['paragraph', 0],
      ],
    },
    {
      name: 'a table around a table',
      html: '<table><tr><td>A</td><td><table><tr><td>B</td><td>C</td></tr></table></td></tr></table>',
      want: [
        ['paragraph', 0],
        ['cell', 0],
        ['cell', 0],
      ],
    },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    expect(blocksOf(html).map(({ kind, level }) => [kind, level])).toEqual(want);
  });

  it('numbers each list and table', () => {
    const [a, b, c, d] = blocksOf('<ul><li>A</li><li>B</li></ul><ol><li>C</li></ol><p>D</p>').map(
      ({ list }) => list,
    );
    expect(a).toBe(b);
    expect(c).not.toBe(a);
    expect(c).not.toBeNull();
    expect(d).toBeNull();
  });

  const regions = [
    { name: 'the text', html: '<main><p>A</p></main>', want: 'main' },
    { name: 'navigation', html: '<nav><p>A</p></nav>', want: 'aside' },
    { name: 'an aside', html: '<aside><p>A</p></aside>', want: 'aside' },
    { name: 'a footer', html: '<footer>A</footer>', want: 'aside' },
    {
      name: 'the source of a quotation',
      html: '<blockquote><footer>A</footer></blockquote>',
      want: 'main',
    },
    { name: 'by role', html: '<div role="contentinfo">A</div>', want: 'aside' },
    {
      name: 'a sign-up box',
      html: '<div class="newsletter-signup"><p>Get our letter</p></div>',
      want: 'aside',
    },
    {
      name: 'a share bar in camel case',
      html: '<div class="ShareBar">Share this</div>',
      want: 'aside',
    },
    {
      name: 'a long article whose wrapper is named after a bar',
      html: `<div class="has-share-bar"><p>${'A fact. '.repeat(200)}</p></div>`,
      want: 'main',
    },
    { name: 'nothing but a button', html: '<div><button>Copy</button></div>', want: 'aside' },
    {
      name: 'a button in a sentence',
      html: '<p>A fact <button>Reuters</button></p>',
      want: 'main',
    },
  ];
  it.each(regions)('region of $name', ({ html, want }) => {
    expect(blocksOf(html).map(({ region }) => region)).toEqual([want]);
  });
});

describe('subjects', () => {
  const subjects = (html: string) => blocksOf(html).map(({ text, subject }) => [text, subject]);
  const cases = [
    {
      name: 'of a row',
      html: '<table><tr><th>Maker</th><th>Year</th></tr><tr><td>Lampco</td><td>up 5 %</td></tr></table>',
      want: [
        ['Maker', null],
        ['Year', 'Maker'],
        ['Lampco', null],
        ['up 5 %', 'Lampco'],
      ],
    },
    {
      name: 'a rank is no subject',
      html: '<table><tr><td>1.</td><td>A story</td></tr></table>',
      want: [
        ['1.', null],
        ['A story', null],
      ],
    },
    {
      name: 'of a list',
      html: '<p>Prices of lamps:</p><ul><li>up</li><li>down</li></ul>',
      want: [
        ['Prices of lamps:', null],
        ['up', 'Prices of lamps'],
        ['down', 'Prices of lamps'],
      ],
    },
    {
      name: 'a heading introduces',
      html: '<h3>Lamps</h3><ul><li>up</li></ul>',
      want: [
        ['Lamps', null],
        ['up', 'Lamps'],
      ],
    },
    {
      name: 'an item introduces the list in it',
      html: '<ul><li>Lamps<ul><li>up</li></ul></li></ul>',
      want: [
        ['Lamps', null],
        ['up', 'Lamps'],
      ],
    },
    {
      name: 'prose that happens to stand there does not',
      html: '<p>Lamps got cheaper last year.</p><ul><li>Chairs did not</li></ul>',
      want: [
        ['Lamps got cheaper last year.', null],
        ['Chairs did not', null],
      ],
    },
    {
      name: 'another list does not',
      html: '<ul><li>Lamps</li></ul><ul><li>up</li></ul>',
      want: [
        ['Lamps', null],
        ['up', null],
      ],
    },
    {
      name: 'terms',
      html: '<dl><dt>Lampco</dt><dd>up</dd><dt>Chairco</dt><dd>down</dd></dl>',
      want: [
        ['Lampco', null],
        ['up', 'Lampco'],
        ['Chairco', null],
        ['down', 'Chairco'],
      ],
    },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    expect(subjects(html)).toEqual(want);
  });
});

describe('links and code', () => {
  const links = (html: string) =>
    blocksOf(html).map(({ text, links }) =>
      links.map(({ start, end, href }) => [text.slice(start, end), href]),
    );
  const cases = [
    {
      name: 'absolute',
      html: '<p>See (<a href="https://techcrunch.com/a?utm_source=x">techcrunch.com</a>).</p>',
      want: [[['techcrunch.com', 'https://techcrunch.com/a?utm_source=x']]],
    },
    {
      name: 'without the white space at its edges',
      html: '<p>See <a href="https://a.example/"> this </a>now</p>',
      want: [[['this', 'https://a.example/']]],
    },
    {
      name: 'over two boxes',
      html: '<a href="https://a.example/"><h3>Title</h3><p>Text</p></a>',
      want: [[['Title', 'https://a.example/']], [['Text', 'https://a.example/']]],
    },
    {
      name: 'none but to the web',
      html: '<p><a href="mailto:a@b.example">a</a> <a href="javascript:x()">b</a> <a>c</a></p>',
      want: [[]],
    },
    {
      name: 'none around nothing',
      html: '<p>a<a href="https://a.example/"><img src="x.png"></a></p>',
      want: [[]],
    },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    expect(links(html)).toEqual(want);
  });

  it('keeps spans drawn as code', () => {
    const [block] = blocksOf('<p>Run <code>main.go</code> and <kbd>x</kbd></p>');
    expect(block?.code.map(({ start, end }) => block.text.slice(start, end))).toEqual([
      'main.go',
      'x',
    ]);
  });
});

describe('frames and shadow trees', () => {
  it('reads open shadow trees where their host is drawn, with what is handed to their slots', () => {
    document.body.innerHTML = '<p>before</p><x-card>slotted</x-card><p>after</p>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>inside <slot>nothing</slot></p>';
    expect(readDocument(document).page.blocks.map(({ text }) => text)).toEqual([
      'before',
      'inside slotted',
      'after',
    ]);
  });

  it('leaves closed shadow trees alone', () => {
    document.body.innerHTML = '<x-shut></x-shut><p>after</p>';
    const shadow = document.querySelector('x-shut')?.attachShadow({ mode: 'closed' });
    if (shadow) shadow.innerHTML = '<p>inside</p>';
    expect(readDocument(document).page.blocks.map(({ text }) => text)).toEqual(['after']);
  });
});
