// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DragHandle } from '../../../components/controls/DragHandle.tsx';
import { makeDragContent } from '../../../components/words/citation-text.ts';
import { BRIEFING } from '../fixtures/briefing.ts';
import { article } from '../fixtures/build.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const claim = BRIEFING.claims.find(({ id }) => id === 'c7');
const row = claim?.backing[0];
const cited = BRIEFING.articles.find(({ id }) => id === row?.article);

describe('a citation that is dragged', () => {
  it('is rich text, plain text and an address, with what the article says', () => {
    if (!claim || !row || !cited) return expect.fail('the fixture has no such claim');
    const content = makeDragContent(BRIEFING, cited, [{ claim, row }]);
    expect(content.url).toMatch(/^https:/);
    expect(content.text.split('\n')).toEqual([
      expect.stringContaining(`“${cited.headline}”`),
      `Says otherwise: ${claim.text}`,
      `“${row.passage}”`,
    ]);
    const box = document.createElement('div');
    box.innerHTML = content.html;
    expect(box.querySelector('a')?.textContent).toBe(cited.headline);
    expect(box.querySelector('blockquote')?.textContent).toBe(`“${row.passage}”`);
  });

  it('stays text, whatever its headline', () => {
    const { html } = makeDragContent(
      BRIEFING,
      article('x', 'techcrunch.com', '<img src=x> & "q"', {
        url: 'javascript:alert(1)',
        authors: ['<b>'],
      }),
      [],
    );
    const box = document.createElement('div');
    box.innerHTML = html;
    expect(box.querySelector('img, a, b')).toBeNull();
    expect(box.textContent).toContain('<b>: “<img src=x> & "q"”');
  });

  it('is handed to the drag, and to nobody around the handle', () => {
    const data = new Map<string, string>();
    let heard = false;
    const { container } = render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for a page that listens
      <div onDragStart={() => (heard = true)}>
        <DragHandle content={{ html: '<p>x</p>', text: 'x', url: 'https://x.example/' }} />
      </div>,
    );
    const handle = container.querySelector<HTMLElement>('[draggable]');
    if (!handle) return expect.fail('there is no handle');
    const dataTransfer = {
      setData: (type: string, text: string) => data.set(type, text),
      effectAllowed: 'all',
    };
    handle.dispatchEvent(
      Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer }),
    );
    expect([...data]).toEqual([
      ['text/uri-list', 'https://x.example/'],
      ['text/plain', 'x'],
      ['text/html', '<p>x</p>'],
    ]);
    expect(heard).toBe(false);
  });
});
