// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import { createPlacer } from '../../../../utils/page/marking/placed-reading.ts';
import { createPageSource } from '../../../../utils/page/reading/page-source.ts';
import { runToEnd } from '../read-document.ts';
import { simpleReading } from '../sample-reading.ts';

const open = (html: string) => {
  document.body.innerHTML = html;
  const source = createPageSource(document);
  const place = createPlacer();
  const read = () => {
    const { page, map } = runToEnd(source.read(() => false));
    return place(map, simpleReading(page));
  };
  return { source, read };
};

describe('a reading on its page', () => {
  it('knows where citations and claims are drawn', () => {
    const placed = open(
      '<p>Lamps <b>fell</b> (cnbc.com).</p><p>Chairs rose (<a href="#">bbc.com</a>)</p>',
    ).read();
    expect(placed.citation('k1')?.toString()).toBe('cnbc.com');
    expect(placed.citation('k2')?.toString()).toBe('bbc.com');
    expect(placed.claim('c1')?.toString()).toMatch(/^Lamps fell/);
    expect(placed.claimsOf('k2').map(range => range.toString())).toEqual(['Chairs rose']);
  });

  it('knows whether the page still has there what was read', () => {
    const placed = open('<p>Lamps fell (<a href="#">cnbc.com</a>)</p>').read();
    expect([placed.holds('k1'), placed.holds('k9')]).toEqual([true, false]);
    const link = document.querySelector('a') as Element;
    const moved = link.firstChild as Text;
    moved.data = 'evil.com';
    expect(placed.holds('k1')).toBe(false);
    moved.data = 'cnbc.com';
    link.remove();
    expect(placed.holds('k1')).toBe(false);
  });

  it('knows nothing of others', () => {
    const placed = open('<p>Lamps</p>').read();
    expect(placed.citation('k9')).toBeNull();
    expect(placed.claim('c9')).toBeNull();
    expect(placed.claimsOf('k9')).toEqual([]);
    expect(placed.citationAt(document.createRange())).toBeNull();
  });

  it('keeps the ranges of text that did not change, whatever their new number', () => {
    const { source, read } = open('<main><p>Lamps fell (cnbc.com).</p></main>');
    const before = read().citation('k1');
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<p>New (ft.com)</p>');
    source.forget(document.querySelector('main') as Element, false);
    const placed = read();
    expect(placed.citation('k2')).toBe(before);
    expect(before && placed.citationAt(before)).toBe('k2');
  });

  it('finds the claim that a selection touches', () => {
    const placed = open('<p>Lamps fell (cnbc.com).</p><p>Chairs rose today (bbc.com)</p>').read();
    const text = document.querySelectorAll('p')[1]?.firstChild as Text;
    const selection = document.createRange();
    selection.setStart(text, 7);
    selection.setEnd(text, 11);
    expect(placed.claimIn(selection)).toBe('c2');
  });

  it('finds none where the selection is beside all claims', () => {
    const placed = open('<p>Lamps</p><textarea>x</textarea>').read();
    const selection = document.createRange();
    selection.selectNodeContents(document.querySelector('textarea') as Element);
    expect(placed.claimIn(selection)).toBeNull();
  });
});
