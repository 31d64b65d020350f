// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scanPage } from '../../../../utils/page/reading/scan.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const scan = (html: string) => {
  document.body.innerHTML = html;
  const tell = vi.fn();
  scanPage(document, tell);
  return tell;
};
const wait = () => vi.advanceTimersByTimeAsync(5000);

describe('the light scan', () => {
  const cases = [
    { name: 'a bare domain', html: '<p>Lamps fell (cnbc.com).</p>', found: true },
    {
      name: 'a link between brackets',
      html: '<p>Lamps fell (<a href="https://cnbc.com/a">CNBC</a>).</p>',
      found: true,
    },
    { name: 'full-width brackets', html: '<p>下落（路透社）。</p>', found: true },
    {
      name: 'a pill',
      html: '<p>Fell<span data-testid="webpage-citation-pill"><a href="https://cnbc.com/">CNBC</a></span></p>',
      found: true,
    },
    { name: 'a raised link', html: '<p>Fell<sup><a href="#r1">1</a></sup></p>', found: true },
    {
      name: 'a badge of DeepSeek',
      html: '<p>Fell<a href="https://cnbc.com/"><span class="ds-markdown-cite">-1</span></a></p>',
      found: true,
    },
    {
      name: 'a number of NotebookLM',
      html: '<p>Fell<button class="citation-marker">1</button></p>',
      found: true,
    },
    {
      name: 'a pill of Claude',
      html: '<p>Fell.<a class="group/tag" href="https://cnbc.com/">CNBC</a></p>',
      found: true,
    },
    { name: 'text without a bracket', html: '<p>Lamps fell.</p><nav>Home</nav>', found: false },
    {
      name: 'brackets in a script',
      html: '<script>f(cnbc.com)</script><style>a{b:url(c.com)}</style>',
      found: false,
    },
    { name: 'what is being written', html: '<textarea>(cnbc.com)</textarea>', found: false },
    { name: 'a number in brackets', html: '<p>f(1) = 2</p>', found: false },
  ];
  it.each(cases)('$name', async ({ html, found }) => {
    const tell = scan(html);
    await wait();
    expect(tell).toHaveBeenCalledTimes(found ? 1 : 0);
  });

  it('goes on looking at what is added', async () => {
    const tell = scan('<main></main>');
    await wait();
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<p>Lamps fell (cnbc.com).</p>');
    await wait();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('goes on looking at text that grows', async () => {
    const tell = scan('<p>Lamps fell </p>');
    await wait();
    (document.querySelector('p')?.firstChild as Text).data += '(cnbc.com)';
    await wait();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('looks into open shadow trees', async () => {
    document.body.innerHTML = '<x-card></x-card>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>Lamps fell (cnbc.com).</p>';
    const tell = vi.fn();
    scanPage(document, tell);
    await wait();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('tells once and then stops', async () => {
    const tell = scan('<p>Lamps fell (cnbc.com).</p><p>And (bbc.com).</p>');
    await wait();
    document.body.insertAdjacentHTML('beforeend', '<p>More (ft.com).</p>');
    await wait();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('leaves the page as it is', async () => {
    scan('<p>Lamps fell (cnbc.com).</p>');
    const before = document.documentElement.outerHTML;
    await wait();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
