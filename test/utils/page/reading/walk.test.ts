// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { createPageSource, type ReadablePage } from '../../../../utils/page/reading/page-source.ts';
import { readDocument, runToEnd } from '../read-document.ts';

const source = (html: string) => {
  document.body.innerHTML = html;
  const page = createPageSource(document);
  return { page, read: () => runToEnd(page.read(() => false)) };
};
const texts = (read: ReadablePage) => read.page.blocks.map(({ text }) => text);
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('reading again', () => {
  it('gives the same objects for what did not change, and new ones for what did', () => {
    const { page, read } = source('<p id="a">One</p><div><p id="b">Two</p><p>Three</p></div>');
    const before = read();
    const text = find('#b').firstChild as Text;
    text.data = 'Two and more';
    page.forget(text, false);
    const after = read();
    expect(texts(after)).toEqual(['One', 'Two and more', 'Three']);
    expect(after.page.blocks[0]).toBe(before.page.blocks[0]);
    expect(after.map.drawn[0]).toBe(before.map.drawn[0]);
    expect(after.page.blocks[1]).not.toBe(before.page.blocks[1]);
    expect(after.page.blocks[2]).toBe(before.page.blocks[2]);
  });

  it('does not look at what it was not told of', () => {
    const { page, read } = source('<div><p id="a">One</p></div><div><p id="b">Two</p></div>');
    read();
    (find('#a').firstChild as Text).data = 'Changed behind its back';
    (find('#b').firstChild as Text).data = 'Changed';
    page.forget(find('#b'), false);
    expect(texts(read())).toEqual(['One', 'Changed']);
  });

  it('keeps the block where nodes are replaced by others that read the same', () => {
    const { page, read } = source('<p id="a">One <b>fact</b></p>');
    const before = read();
    find('#a').innerHTML = 'One <b>fact</b>';
    page.forget(find('#a'), false);
    const after = read();
    expect(after.page.blocks[0]).toBe(before.page.blocks[0]);
    expect(after.map.drawn[0]?.runs[0]?.node).toBe(find('#a').firstChild);
  });

  const changes: {
    name: string;
    html: string;
    change: () => [node: Node, deep: boolean];
    want: string[];
  }[] = [
    {
      name: 'a block added',
      html: '<div id="a"><p>One</p></div>',
      change: () => [
        find('#a').appendChild(document.createElement('p')).appendChild(new Text('Two')),
        false,
      ],
      want: ['One', 'Two'],
    },
    {
      name: 'a block taken away',
      html: '<div id="a"><p>One</p><p id="b">Two</p></div>',
      change: () => {
        find('#b').remove();
        return [find('#a'), false];
      },
      want: ['One'],
    },
    {
      name: 'a section hidden',
      html: '<div id="a"><div><p>One</p></div></div><p>Two</p>',
      change: () => {
        find('#a').hidden = true;
        return [find('#a'), true];
      },
      want: ['Two'],
    },
    {
      name: 'a section shown',
      html: '<div id="a" style="display:none"><div><p>One</p></div></div><p>Two</p>',
      change: () => {
        find('#a').removeAttribute('style');
        return [find('#a'), true];
      },
      want: ['One', 'Two'],
    },
    {
      name: 'a style that reaches the parts of an inline element',
      html: '<div><span id="a"><div><p id="b">One</p></div></span></div>',
      change: () => {
        find('#b').style.display = 'none';
        return [find('#a'), true];
      },
      want: [],
    },
    {
      name: 'an element that becomes part of a list',
      html: '<div id="a"><p>One</p></div>',
      change: () => {
        find('#a').innerHTML = '<ul><li>One</li></ul>';
        return [find('#a'), false];
      },
      want: ['One'],
    },
  ];
  it.each(changes)('sees $name', ({ html, change, want }) => {
    const { page, read } = source(html);
    read();
    page.forget(...change());
    expect(texts(read())).toEqual(want);
  });

  it('reads what changed while it was reading in the next reading', () => {
    const { page, read } = source('<div><p id="a">One</p></div><div><p id="b">Two</p></div>');
    const steps = page.read(() => true);
    const many = document.createElement('div');
    many.innerHTML = '<p>x</p>'.repeat(200);
    document.body.append(many);
    steps.next();
    (find('#a').firstChild as Text).data = 'One, changed';
    page.forget(find('#a').firstChild as Text, false);
    runToEnd(steps);
    expect(texts(read()).slice(0, 2)).toEqual(['One, changed', 'Two']);
  });

  it('sees what is handed to a slot later', () => {
    const { page, read } = source('<x-card></x-card>');
    const host = find('x-card');
    host.attachShadow({ mode: 'open' }).innerHTML = '<div><p>Card: <slot></slot></p></div>';
    page.forget(host, false);
    expect(texts(read())).toEqual(['Card:']);
    host.append('lamps');
    page.forget(host, false);
    expect(texts(read())).toEqual(['Card: lamps']);
  });

  it('gives a moved paragraph the list it stands in now', () => {
    const { page, read } = source('<ul id="a"><li>One</li></ul><ol id="b"><li>Two</li></ol>');
    const before = read().page.blocks;
    find('#b').append(find('#a li'));
    page.forget(find('#a'), false);
    page.forget(find('#b'), false);
    const after = read().page.blocks;
    expect(after.map(({ text }) => text)).toEqual(['Two', 'One']);
    expect(after[1]?.list).toBe(before[1]?.list);
  });
});

/** A small random number generator, so that a failure can be seen again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

describe('any change', () => {
  const PARTS = [
    '<p>One (bbc.com).</p>',
    'text ',
    '<b>bold</b>',
    '<ul><li>a</li><li>b <i>c</i></li></ul>',
    '<a href="https://a.example/"><div>box</div></a>',
    '<br>',
    '<table><tr><td>x</td><td>y</td></tr></table>',
    '<h2>Head:</h2>',
  ];

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('reads the same as a fresh reading does (%i)', seed => {
    const random = numbers(seed * 7919);
    const { page, read } = source(
      Array.from({ length: 12 }, () => `<div>${PARTS[random(PARTS.length)]}</div>`).join(''),
    );
    read();
    for (let turn = 0; turn < 25; turn++) {
      const all = [...document.body.querySelectorAll('*')];
      const element = all[random(all.length)] as HTMLElement;
      const kind = random(4);
      if (kind === 0) element.insertAdjacentHTML('beforeend', PARTS[random(PARTS.length)] ?? '');
      else if (kind === 1) element.toggleAttribute('hidden');
      else if (kind === 2) element.firstChild?.remove();
      else element.append('more ');
      page.forget(element, kind === 1);
      const fresh = readDocument(document).page.blocks;
      // Numbers of lists are the page source's own; everything else has to be the same.
      expect(read().page.blocks.map(block => ({ ...block, list: block.list !== null }))).toEqual(
        fresh.map(block => ({ ...block, list: block.list !== null })),
      );
    }
  });
});
