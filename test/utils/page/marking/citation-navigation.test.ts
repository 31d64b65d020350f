// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCitationNavigation } from '../../../../utils/page/marking/citation-navigation.ts';
import type { PlacedReading } from '../../../../utils/page/marking/placed-reading.ts';
import { isInView, measureRects } from '../../../../utils/page/marking/viewport.ts';
import { pageOf, simpleReading } from '../sample-reading.ts';

/** Ranges whose one line stands at these heights of the page; null is drawn nowhere. */
const placedAt = (...tops: (number | null)[]): PlacedReading => {
  document.body.innerHTML = tops.map(() => '<p>x</p>').join('');
  const ranges = [...document.querySelectorAll('p')].map((paragraph, i) => {
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const top = tops[i] ?? null;
    range.getClientRects = () =>
      (top === null ? [] : [new DOMRect(10, top, 50, 10)]) as unknown as DOMRectList;
    return range;
  });
  const reading = simpleReading(pageOf(...tops.map(() => 'x (cnbc.com)')));
  const rangeOf = (id: string) => ranges[Number(id.slice(1)) - 1] ?? null;
  return {
    reading,
    citation: rangeOf,
    claim: rangeOf,
    claimsOf: () => [],
    holds: () => true,
    citationAt: range => `k${ranges.indexOf(range) + 1}`,
    claimIn: () => null,
  };
};

const scrolled = vi.fn();
beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
  vi.stubGlobal('innerHeight', 600);
  vi.stubGlobal('innerWidth', 800);
});
afterEach(() => vi.unstubAllGlobals());

describe('navigation from citation to citation', () => {
  it('begin at the first one in view or below', () => {
    const placed = placedAt(-500, -100, 200, 400);
    const navigation = createCitationNavigation(() => {});
    expect(navigation.step(placed, 1)).toBe('k3');
    expect(navigation.step(placed, 1)).toBe('k4');
  });

  it('begin backwards at the last one in view or above', () => {
    const placed = placedAt(-500, 200, 900);
    expect(createCitationNavigation(() => {}).step(placed, -1)).toBe('k2');
  });

  it('go round at the ends', () => {
    const placed = placedAt(10, 20);
    const navigation = createCitationNavigation(() => {});
    expect(
      [1, 1, 1, -1, -1].map(direction => navigation.step(placed, direction as 1 | -1)),
    ).toEqual(['k1', 'k2', 'k1', 'k2', 'k1']);
  });

  it('pass over what is not drawn', () => {
    const placed = placedAt(10, null, 30);
    const navigation = createCitationNavigation(() => {});
    expect([1, 1].map(() => navigation.step(placed, 1))).toEqual(['k1', 'k3']);
  });

  it('scroll only to what is out of view', () => {
    const placed = placedAt(10, 900);
    const navigation = createCitationNavigation(() => {});
    navigation.step(placed, 1);
    expect(scrolled).not.toHaveBeenCalled();
    navigation.step(placed, 1);
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('lead nowhere on a page without citations', () => {
    const navigation = createCitationNavigation(() => {});
    const placed = placedAt();
    expect(navigation.step(placed, 1)).toBeNull();
    expect(navigation.goTo(placed, 'k1')).toBe(false);
    expect(navigation.current(placed)).toBeNull();
  });

  it('say where they stand, until they forget', () => {
    const moves: (Range | null)[] = [];
    const placed = placedAt(10, 20);
    const navigation = createCitationNavigation(range => void moves.push(range));
    expect(navigation.goTo(placed, 'k2')).toBe(true);
    expect(navigation.current(placed)).toBe('k2');
    navigation.forget();
    expect(navigation.current(placed)).toBeNull();
    navigation.forget();
    expect(moves).toEqual([placed.citation('k2'), null]);
  });
});

describe('where a range stands', () => {
  it('counts only lines that have a size', () => {
    const range = placedAt(10).citation('k1') as Range;
    range.getClientRects = () =>
      [new DOMRect(0, 0, 0, 0), new DOMRect(10, 10, 50, 10)] as unknown as DOMRectList;
    expect(measureRects(range)).toHaveLength(1);
  });

  it.each([
    { top: 10, want: true },
    { top: -5, want: true },
    { top: -50, want: false },
    { top: 700, want: false },
  ])('is in view: $top', ({ top, want }) => {
    expect(isInView(placedAt(top).citation('k1') as Range)).toBe(want);
  });
});
