import { describe, expect, it } from 'vitest';
import { similarity, sketchOf } from '../../../utils/origins/sketch.ts';
import { sentences } from './texts.ts';

const text = sentences(60, 1);
const sketch = sketchOf(text.join(' '));

describe('sketches', () => {
  it('are small, and the same for the same text', () => {
    expect(sketch.byteLength).toBe(512);
    expect(sketchOf(text.join('\n'))).toEqual(sketch);
    expect(similarity(sketch, sketch)).toBe(1);
  });
  it.each([
    [0.5, 30],
    [0.75, 45],
  ])('estimate a shared part of %f within 0.15', (share, kept) => {
    expect(Math.abs(similarity(sketch, sketchOf(text.slice(0, kept).join(' '))) - share)).toBeLessThan(0.15);
  });
  it('find nothing in common between two stories', () => {
    expect(similarity(sketch, sketchOf(sentences(60, 2).join(' ')))).toBeLessThan(0.1);
  });
  it('are similar to nothing for a few words', () => {
    expect(similarity(sketchOf('three words only'), sketchOf('three words only'))).toBe(0);
    expect(similarity(sketch, new Uint32Array(3))).toBe(0);
    expect(similarity(new Uint32Array(0), new Uint32Array(0))).toBe(0);
  });
});
