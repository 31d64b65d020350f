// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../../../utils/page/reading/watch.ts';
import { inBrowserOrder } from '../in-browser-order.ts';

let stop = () => {};
afterEach(() => {
  stop();
  window.history.replaceState({}, '', '/');
});

interface Seen {
  readonly texts: string[];
  readonly moved: boolean;
}

const start = (html: string) => {
  document.body.innerHTML = html;
  const seen: Seen[] = [];
  const errors: unknown[] = [];
  const roots: unknown[] = [];
  const controller = new AbortController();
  let failing = false;
  const watch: Watch = watchPage({
    document,
    signal: controller.signal,
    onRoot: root => void roots.push(root),
    onError: error => void errors.push(error),
    *onPage(read, moved) {
      yield;
      if (failing) throw new Error('detection failed');
      seen.push({ texts: read.page.blocks.map(({ text }) => text), moved });
    },
  });
  stop = () => controller.abort();
  return {
    watch,
    seen,
    errors,
    roots,
    last: () => seen.at(-1)?.texts,
    fail(is: boolean) {
      failing = is;
    },
  };
};
const until = (check: () => void) => vi.waitFor(check, { timeout: 3000, interval: 10 });
const rest = () => new Promise(resolve => setTimeout(resolve, 250));
const find = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('watching a page', () => {
  it('reads it, and again when its text changes', async () => {
    const { seen, last } = start('<p>One</p>');
    await until(() => expect(last()).toEqual(['One']));
    find('p').append(' and more');
    await until(() => expect(last()).toEqual(['One and more']));
    expect(seen).toHaveLength(2);
  });

  it('reads many changes at once, not one by one', async () => {
    const { seen, last } = start('<p id="a"></p>');
    await rest();
    for (let i = 0; i < 50; i++) {
      find('#a').append(`word${i} `);
      await inBrowserOrder();
    }
    await until(() => expect(last()?.[0]?.endsWith('word49')).toBe(true));
    expect(seen.length).toBeLessThan(20);
  });

  const quiet: { name: string; change: () => void }[] = [
    {
      name: 'the host of a card beside the body',
      change: () => document.documentElement.append(document.createElement('[data-whence]')),
    },
    {
      name: 'a style that only moves something',
      change: () => find('p').setAttribute('style', 'transform: translateX(3px)'),
    },
    { name: 'an attribute that is not drawn', change: () => find('p').setAttribute('data-x', '1') },
    {
      name: 'a style sheet in the head',
      change: () => document.head.append(document.createElement('style')),
    },
  ];
  it.each(quiet)('does not hand over again for $name', async ({ change }) => {
    const { seen } = start('<p>One</p>');
    await rest();
    change();
    await rest();
    expect(seen).toHaveLength(1);
    document.querySelector('[data-whence]')?.remove();
  });

  it('hands over again where nodes are replaced by others that read the same: highlights have to follow', async () => {
    const { seen } = start('<p>One</p>');
    await rest();
    find('p').replaceChildren('One');
    await until(() => expect(seen).toHaveLength(2));
  });

  it('sees sections that are hidden and shown', async () => {
    const { last } = start('<section><p>One</p></section><p>Two</p>');
    await until(() => expect(last()).toEqual(['One', 'Two']));
    find('section').hidden = true;
    await until(() => expect(last()).toEqual(['Two']));
    find('section').hidden = false;
    await until(() => expect(last()).toEqual(['One', 'Two']));
  });

  it('sees changes in shadow trees', async () => {
    document.body.innerHTML = '';
    const { last, roots } = start('<x-card></x-card>');
    const shadow = find('x-card').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Inside</p>';
    find('x-card').setAttribute('class', 'ready');
    await until(() => expect(last()).toEqual(['Inside']));
    expect(roots).toEqual([document, shadow]);
    shadow.querySelector('p')?.append(' and more');
    await until(() => expect(last()).toEqual(['Inside and more']));
  });

  it('says when the page became another one', async () => {
    const { seen } = start('<p>One</p>');
    await rest();
    window.history.pushState({}, '', '/two');
    find('p').textContent = 'Two';
    await until(() => expect(seen.at(-1)).toEqual({ texts: ['Two'], moved: true }));
    find('p').textContent = 'Three';
    await until(() => expect(seen.at(-1)).toEqual({ texts: ['Three'], moved: false }));
  });

  it('says so although the new page reads like the old one', async () => {
    const { seen } = start('<p>One</p>');
    await rest();
    window.history.pushState({}, '', '/two');
    window.dispatchEvent(new Event('popstate'));
    await until(() => expect(seen.at(-1)).toEqual({ texts: ['One'], moved: true }));
  });

  it('does not take a jump on the page for another page', async () => {
    const { seen } = start('<p>One</p>');
    await rest();
    window.history.pushState({}, '', '/#part');
    window.dispatchEvent(new Event('hashchange'));
    await rest();
    expect(seen).toHaveLength(1);
  });

  it('reads again when asked, and resolves when that was handed over', async () => {
    const { watch, seen } = start('<p>One</p>');
    await rest();
    await watch.again();
    expect(seen).toHaveLength(2);
    await Promise.all([watch.again(), watch.again()]);
    expect(seen.length).toBeGreaterThanOrEqual(3);
  });

  it('goes on after a reading failed', async () => {
    const { fail, errors, last } = start('<p>One</p>');
    await rest();
    fail(true);
    find('p').append('!');
    await until(() => expect(errors).toHaveLength(1));
    fail(false);
    find('p').append('!');
    await until(() => expect(last()).toEqual(['One!!']));
  });

  it('stops with the signal', async () => {
    const { seen } = start('<p>One</p>');
    await rest();
    stop();
    find('p').append(' and more');
    window.dispatchEvent(new Event('popstate'));
    await rest();
    expect(seen).toHaveLength(1);
  });

  it('keeps the cost of each reading', async () => {
    const { watch } = start('<p>One</p>');
    await rest();
    expect(watch.costs).toHaveLength(1);
    expect(watch.costs[0]).toBeGreaterThanOrEqual(0);
  });
});
