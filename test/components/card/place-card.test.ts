// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { encloseRects } from '../../../components/card/place-card.ts';

describe('the rectangle around a citation', () => {
  it('holds all its lines', () => {
    const lines = [new DOMRect(50, 10, 40, 12), new DOMRect(0, 24, 20, 12)];
    expect(encloseRects(lines)).toEqual(new DOMRect(0, 10, 90, 26));
  });

  it('is that of its one line, and none of none', () => {
    expect(encloseRects([new DOMRect(5, 6, 7, 8)])).toEqual(new DOMRect(5, 6, 7, 8));
    expect(encloseRects([])).toBeNull();
  });
});
