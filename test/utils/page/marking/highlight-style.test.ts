import { describe, expect, it } from 'vitest';
import { HIGHLIGHT_CSS, HIGHLIGHTS } from '../../../../utils/page/marking/highlight-style.ts';

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: number, b: number): number =>
  (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('the style of the highlights', () => {
  it('has a rule for every highlight, all of them for screens alone', () => {
    for (const name of HIGHLIGHTS) expect(HIGHLIGHT_CSS).toContain(`::highlight(${name})`);
    expect(HIGHLIGHT_CSS.startsWith('@media screen {')).toBe(true);
  });

  it('tells every verdict apart without its colour', () => {
    const lines = [
      ...HIGHLIGHT_CSS.matchAll(/\((whence-\w+)\) \{ text-decoration: underline (\w+)/g),
    ];
    const styles = new Map(lines.map(([, name, style]) => [name, style]));
    const verdicts = ['supported', 'partial', 'unsupported', 'contradicted', 'unknown'];
    const used = verdicts.map(verdict => styles.get(`whence-${verdict}`));
    expect(new Set(used).size).toBe(verdicts.length);
  });

  it('stands out 3 to 1 on white and on black', () => {
    const colours = [
      ...HIGHLIGHT_CSS.matchAll(/(?:solid|dotted|dashed|double|wavy) \dpx (#\w{6})/g),
    ];
    expect(colours.length).toBeGreaterThanOrEqual(6);
    for (const [, colour = ''] of colours) {
      expect(contrast(luminance(colour), 1)).toBeGreaterThanOrEqual(3);
      expect(contrast(luminance(colour), 0)).toBeGreaterThanOrEqual(3);
    }
  });
});
