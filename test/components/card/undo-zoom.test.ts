// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { undoZoom } from '../../../components/card/undo-zoom.ts';

/** A card in a page that is drawn so many times as large; null where the browser does not tell. */
function cardIn(page: { zoom: number } | null): HTMLElement {
  const card = document.createElement('div');
  if (page)
    Object.defineProperty(card, 'currentCSSZoom', {
      get: () => page.zoom * (Number(card.style.zoom) || 1),
    });
  return card;
}

describe('a page that is zoomed', () => {
  it('leaves the card as large as it is, also when it is zoomed again', () => {
    const page = { zoom: 5 };
    const card = cardIn(page);
    expect(undoZoom(card)).toBe(true);
    expect(card.style.zoom).toBe('0.2');
    expect(undoZoom(card)).toBe(false);
    page.zoom = 0.5;
    expect(undoZoom(card)).toBe(true);
    expect(card.style.zoom).toBe('2');
  });

  it('is let be where it is not, or where the browser does not tell', () => {
    expect(undoZoom(cardIn({ zoom: 1 }))).toBe(false);
    const card = cardIn(null);
    expect(undoZoom(card)).toBe(false);
    expect(card.style.zoom).toBe('');
  });
});
