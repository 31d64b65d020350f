// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_CSS, HIGHLIGHTS } from '../../../../utils/page/marking/highlight-style.ts';
import { createHighlights } from '../../../../utils/page/marking/highlights.ts';
import {
  drawnTexts,
  FakeHighlight,
  type FakeRegistry,
  giveHighlights,
} from '../fake-highlights.ts';

let registry: FakeRegistry;

beforeEach(() => {
  registry = giveHighlights(vi.stubGlobal);
  document.body.innerHTML = '<p>Lamps fell</p>';
  document.adoptedStyleSheets = [];
});
afterEach(() => vi.unstubAllGlobals());

const rangeOver = (start: number, end: number): Range => {
  const range = document.createRange();
  const text = document.querySelector('p')?.firstChild as Text;
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
};

describe('highlights', () => {
  it('draw exactly the ranges given, and keep those that were drawn before', () => {
    const highlights = createHighlights();
    const [first, second] = [rangeOver(0, 5), rangeOver(6, 10)];
    highlights.draw('whence-cited', [first]);
    const drawn = registry.get('whence-cited');
    highlights.draw('whence-cited', [first, second]);
    expect(registry.get('whence-cited')).toBe(drawn);
    expect(drawnTexts(registry)).toEqual({ 'whence-cited': ['Lamps', 'fell'] });
    highlights.draw('whence-cited', [second]);
    expect(drawnTexts(registry)).toEqual({ 'whence-cited': ['fell'] });
    highlights.draw('whence-cited', []);
    expect(drawnTexts(registry)).toEqual({});
  });

  it('take a name over that somebody else set', () => {
    const highlights = createHighlights();
    highlights.draw('whence-cited', [rangeOver(0, 5)]);
    registry.delete('whence-cited');
    highlights.draw('whence-cited', [rangeOver(6, 10)]);
    expect(drawnTexts(registry)).toEqual({ 'whence-cited': ['fell'] });
  });

  it('say what is drawn at a point: marks, not light, nor what others draw', () => {
    const highlights = createHighlights();
    const [mark, light] = [rangeOver(0, 5), rangeOver(0, 10)];
    highlights.draw('whence-cited', [mark]);
    highlights.draw('whence-claim', [light]);
    const foreign = rangeOver(1, 2);
    registry.set('site-search', new FakeHighlight([foreign]));
    registry.under = [foreign, light, mark];
    expect(highlights.at(document, 1, 1)).toEqual([mark]);
  });

  it('find a mark by its rectangles where the registry cannot say', () => {
    const highlights = createHighlights();
    const [mark, other] = [rangeOver(0, 5), rangeOver(6, 10)];
    mark.getClientRects = () => [new DOMRect(10, 10, 50, 10)] as unknown as DOMRectList;
    other.getClientRects = () => [new DOMRect(80, 10, 50, 10)] as unknown as DOMRectList;
    Object.defineProperty(registry, 'highlightsFromPoint', { value: undefined });
    highlights.draw('whence-supported', [mark, other]);
    expect(highlights.at(document, 20, 15)).toEqual([mark]);
    expect(highlights.at(document, 20, 40)).toEqual([]);
  });

  it('style a document once something is drawn, without touching its nodes, and leave nothing behind', () => {
    const before = document.documentElement.outerHTML;
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    const highlights = createHighlights();
    highlights.draw('whence-cited', []);
    expect(document.adoptedStyleSheets).toEqual([own]);
    highlights.draw('whence-cited', [rangeOver(0, 5)]);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
    highlights.clear();
    expect(document.adoptedStyleSheets).toEqual([own]);
    expect(registry.size).toBe(0);
  });

  it('can style a tree ahead of drawing in it, once', () => {
    const highlights = createHighlights();
    expect(highlights.prepare([])).toBe(false);
    expect(highlights.prepare([rangeOver(0, 5)])).toBe(true);
    expect(highlights.prepare([rangeOver(6, 10)])).toBe(false);
    highlights.draw('whence-cited', [rangeOver(0, 5)]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('leave a name alone that another reader has taken over', () => {
    const highlights = createHighlights();
    highlights.draw('whence-cited', [rangeOver(0, 5)]);
    const newer = new FakeHighlight();
    registry.set('whence-cited', newer);
    highlights.clear();
    expect(registry.get('whence-cited')).toBe(newer);
  });

  it('do nothing where the browser has none', () => {
    vi.unstubAllGlobals();
    const highlights = createHighlights();
    highlights.draw('whence-cited', [rangeOver(0, 5)]);
    expect(highlights.at(document, 1, 1)).toEqual([]);
  });
});

describe('the style of highlights', () => {
  it('has a rule for every name, and none for print', () => {
    for (const name of HIGHLIGHTS) expect(HIGHLIGHT_CSS).toContain(`::highlight(${name})`);
    expect(HIGHLIGHT_CSS.startsWith('@media screen {')).toBe(true);
  });

  /** WCAG relative luminance and contrast. */
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map(i => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
      .map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  it('tells verdicts apart by line as well as by colour, on white pages and on black ones', () => {
    const rules = [
      ...HIGHLIGHT_CSS.matchAll(
        /highlight\((whence-[a-z]+)\) \{ text-decoration: underline (\w+) \S+ (#\w{6})/g,
      ),
    ].map(([, name, line, colour]) => ({ name, line, colour: colour ?? '' }));
    expect(rules.map(({ name }) => name)).toEqual([
      'whence-cited',
      'whence-unknown',
      'whence-supported',
      'whence-partial',
      'whence-unsupported',
      'whence-contradicted',
    ]);
    const verdicts = rules.slice(2);
    expect(new Set(verdicts.map(({ line }) => line)).size).toBe(verdicts.length);
    for (const { name, colour } of rules) {
      expect(contrast(colour, '#ffffff'), `${name} on white`).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, '#000000'), `${name} on black`).toBeGreaterThanOrEqual(3);
    }
  });
});
