// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isInView, measureRects, scrollTo } from '../../../../utils/page/marking/viewport.ts';

const rect = (left: number, top: number, width: number, height: number) =>
  new DOMRect(left, top, width, height);

/** A range in the page's one paragraph, drawn as these rectangles. */
function rangeAt(...rects: DOMRect[]): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')?.firstChild as Text);
  range.getClientRects = () => rects as unknown as DOMRectList;
  return range;
}

beforeEach(() => {
  document.body.innerHTML = '<section><p>x</p></section>';
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('innerWidth', 800);
});
afterEach(() => vi.unstubAllGlobals());

describe('rectangles', () => {
  it('are one a line, without those that nothing is drawn in', () => {
    const lines = [rect(0, 0, 10, 5), rect(0, 5, 0, 5), rect(0, 5, 9, 0), rect(0, 10, 1, 1)];
    expect(measureRects(rangeAt(...lines))).toEqual([lines[0], lines[3]]);
  });

  it('in a frame stand in the top window', () => {
    const frame = document.createElement('iframe');
    frame.getBoundingClientRect = () => rect(100, 50, 300, 200);
    Object.defineProperties(frame, { clientLeft: { value: 2 }, clientTop: { value: 3 } });
    const inner = { defaultView: { frameElement: frame } } as unknown as Document;
    const range = {
      startContainer: { ownerDocument: inner },
      getClientRects: () => [rect(10, 20, 30, 40)],
    } as unknown as Range;
    expect(measureRects(range)).toEqual([rect(112, 73, 30, 40)]);
  });

  it('in a frame of a window of another origin are as they are', () => {
    const view = {
      get frameElement(): Element {
        throw new Error('cross-origin');
      },
    };
    const range = {
      startContainer: { ownerDocument: { defaultView: view } },
      getClientRects: () => [rect(1, 2, 3, 4)],
    } as unknown as Range;
    expect(measureRects(range)).toEqual([rect(1, 2, 3, 4)]);
  });
});

describe('in view', () => {
  it.each([
    { name: 'inside', at: [rect(10, 10, 5, 5)], want: true },
    { name: 'a line of two', at: [rect(10, -50, 5, 5), rect(10, -3, 5, 5)], want: true },
    { name: 'just above', at: [rect(10, -5, 5, 5)], want: false },
    { name: 'just below', at: [rect(10, 600, 5, 5)], want: false },
    { name: 'the last pixel', at: [rect(799, 599, 5, 5)], want: true },
    { name: 'just before', at: [rect(-5, 10, 5, 5)], want: false },
    { name: 'just behind', at: [rect(800, 10, 5, 5)], want: false },
    { name: 'nowhere', at: [], want: false },
  ])('$name: $want', ({ at, want }) => {
    expect(isInView(rangeAt(...at))).toBe(want);
  });
});

describe('scrolling', () => {
  let scrolled: [string, unknown][] = [];
  beforeEach(() => {
    scrolled = [];
    Element.prototype.scrollIntoView = function (this: Element, options) {
      scrolled.push([this.localName, options]);
    };
  });

  it.each([
    [true, 'instant'],
    [false, 'smooth'],
  ])('is calm for who asks for it: %s', (reduced, behavior) => {
    vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
    scrollTo(rangeAt(rect(0, 0, 5, 5)));
    expect(scrolled).toEqual([['p', { block: 'center', inline: 'nearest', behavior }]]);
  });

  it('goes to what is drawn of a closed section', () => {
    const section = document.querySelector('section') as Element;
    section.getClientRects = () => [rect(0, 0, 9, 9)] as unknown as DOMRectList;
    (document.querySelector('p') as Element).getClientRects = () => [] as unknown as DOMRectList;
    scrollTo(rangeAt());
    expect(scrolled.map(([name]) => name)).toEqual(['section']);
  });
});
