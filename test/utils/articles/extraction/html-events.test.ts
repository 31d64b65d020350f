import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../utils/articles/extraction/html-events.ts';

/** The events of a page as one line: "<p ⟨text⟩ >p". */
function eventsOf(html: string): string {
  const out: string[] = [];
  readHtml(html, {
    open: (tag, attributes) =>
      out.push(
        `<${[tag, ...[...attributes].map(([name, value]) => `${name}=${value}`)].join(' ')}`,
      ),
    close: tag => out.push(`>${tag}`),
    text: data => out.push(`“${data}”`),
  });
  return out.join(' ');
}

describe('readHtml', () => {
  it.each([
    {
      name: 'elements, attributes, entities',
      html: '<p CLASS="a &amp; b" id=x>R&eacute;sum&#233;</p>',
      events: '<p class=a & b id=x “R” “é” “sum” “é” >p',
    },
    {
      name: 'void elements close at once',
      html: 'a<br>b<img src=x>',
      events: '“a” <br >br “b” <img src=x >img',
    },
    { name: 'a paragraph ends the one before', html: '<p>a<p>b', events: '<p “a” >p <p “b” >p' },
    {
      name: 'a block ends a paragraph',
      html: '<p>a<div>b</div>',
      events: '<p “a” >p <div “b” >div',
    },
    {
      name: 'items end items, not the lists around them',
      html: '<ul><li>a<ul><li>b</ul><li>c</ul>',
      events: '<ul <li “a” <ul <li “b” >li >ul >li <li “c” >li >ul',
    },
    {
      name: 'rows and cells',
      html: '<table><tr><td>a<td>b<tr><td>c</table>',
      events: '<table <tr <td “a” >td <td “b” >td >tr <tr <td “c” >td >tr >table',
    },
    {
      name: 'a link ends the link before',
      html: '<a href=1>a<a href=2>b',
      events: '<a href=1 “a” >a <a href=2 “b” >a',
    },
    { name: 'an end tag without a start is nothing', html: 'a</div></span>b', events: '“a” “b”' },
    {
      name: 'a stray inline end tag does not end blocks',
      html: '<span><div>a</span>b</div>',
      events: '<span <div “a” “b” >div >span',
    },
    {
      name: 'a block end tag ends what is open in it',
      html: '<div><b>a</div>b',
      events: '<div <b “a” >b >div “b”',
    },
    {
      name: 'script text is one text',
      html: '<script>if (a < b) "</p>"</script>x',
      events: '<script “if (a < b) "</p>"” >script “x”',
    },
    {
      name: 'comments and doctype are left out',
      html: '<!doctype html><!-- <p> -->x',
      events: '“x”',
    },
    { name: 'the first of two attributes counts', html: '<i a=1 a=2></i>', events: '<i a=1 >i' },
    { name: 'cut off in a tag', html: '<p>a<div class="x', events: '<p “a” >p' },
    { name: 'empty', html: '', events: '' },
  ])('$name', ({ html, events }) => {
    expect(eventsOf(html)).toBe(events);
  });

  it.each([
    { name: '100,000 open tags', html: '<div>'.repeat(1e5) },
    { name: 'half a million open inline tags', html: '<span>'.repeat(5e5) },
    {
      name: 'blocks in inline elements, then all their end tags',
      html: `${'<span><div>'.repeat(2e5)}${'</span>'.repeat(2e5)}`,
    },
    {
      name: 'inline end tags that never reach their start',
      html: `<span><div>${'<b>'.repeat(2e5)}${'</span>'.repeat(2e5)}`,
    },
    { name: 'attributes without end', html: `<p ${'a=b '.repeat(3e5)}` },
    { name: 'brackets', html: '<'.repeat(1e6) },
    { name: 'ampersands', html: '&'.repeat(1e6) },
    { name: 'comment starts', html: '<!--'.repeat(3e5) },
  ])(
    'is done in time with $name',
    ({ html }) => {
      let opened = 0;
      let closed = 0;
      readHtml(html, { open: () => opened++, close: () => closed++, text: () => undefined });
      expect(closed).toBe(opened);
    },
    5000,
  );
});
