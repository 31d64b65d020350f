// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { textOfPage } from '../../../utils/page/text-of-page.ts';

const blocksOf = (html: string) => {
  document.body.innerHTML = html;
  return textOfPage(document).page.blocks;
};
const textsOf = (html: string) => blocksOf(html).map(block => block.text);

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('lang');
});

describe('text as drawn', () => {
  const cases = [
    { name: 'white space collapses', html: '<p>  Chip \n\n makers\t rose  </p>', want: ['Chip makers rose'] },
    { name: 'inline elements join', html: '<p>Chip<b>makers</b> <i>rose </i> today</p>', want: ['Chipmakers rose today'] },
    { name: 'a line break stays in the block', html: '<p>One<br> two</p>', want: ['One\ntwo'] },
    { name: 'two line breaks part paragraphs', html: '<div>One<br><br>Two<br/> <br>Three</div>', want: ['One', 'Two', 'Three'] },
    { name: 'blocks part text around them', html: '<div>before<p>inside</p>after</div>', want: ['before', 'inside', 'after'] },
    {
      name: 'scripts, styles, templates',
      html: '<p>a<script>b</script><style>c</style></p><template><p>d</p></template><noscript>e</noscript>',
      want: ['a'],
    },
    { name: 'hidden', html: '<p hidden>a</p><p style="display:none">b</p><p>c<span style="display:none">d</span></p>', want: ['c'] },
    { name: 'invisible, with a visible part', html: '<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>', want: ['b'] },
    {
      name: 'text for screen readers alone',
      html: '<p><a href="/x">Story<span class="sr-only" style="position:absolute"> (new tab)</span></a></p>',
      want: ['Story'],
    },
    {
      name: 'fields and what is being written',
      html: '<p>a</p><textarea>b</textarea><div contenteditable>c</div><select><option>d</select>',
      want: ['a'],
    },
    {
      name: 'a closed details counts',
      html: '<details><summary>More</summary><p>Hidden for now</p></details>',
      want: ['More', 'Hidden for now'],
    },
    { name: 'found in page counts', html: '<div hidden="until-found"><p>Later</p></div>', want: ['Later'] },
    {
      name: 'soft hyphens and direction marks are not drawn',
      html: '<p>tech&shy;crunch&#x200e;.com&#x200b;</p>',
      want: ['techcrunch.com'],
    },
    { name: 'a no-break space is a space', html: '<p>5&nbsp;% of&nbsp; all</p>', want: ['5 % of all'] },
    { name: 'ruby readings stay out', html: '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です</p>', want: ['漢字です'] },
    { name: 'code keeps its lines', html: '<pre>a\n  b</pre>', want: ['a\n  b'] },
    { name: 'kept lines in a chat', html: '<div style="white-space:pre-wrap">one\ntwo\n\nthree</div>', want: ['one\ntwo', 'three'] },
    {
      name: 'right to left keeps reading order',
      html: '<p dir="rtl">ارتفعت الأسهم (<bdi>bbc.com</bdi>)</p>',
      want: ['ارتفعت الأسهم (bbc.com)'],
    },
    { name: 'a drop cap stays in its word', html: '<p><span style="float:left;display:block">T</span>he end</p>', want: ['The end'] },
    {
      name: 'parts of a flex row stay in line',
      html: '<div style="display:flex"><span>Reuters</span><span>2h</span></div>',
      want: ['Reuters 2h'],
    },
    { name: 'empty blocks are none', html: '<p> </p><div><p></p></div><p>x</p>', want: ['x'] },
  ];
  it.each(cases)('$name', ({ html, want }) => {
    expect(textsOf(html)).toEqual(want);
  });
});
