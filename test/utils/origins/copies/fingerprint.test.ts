import { describe, expect, it } from 'vitest';
import {
  estimateSimilarity,
  mayBeSame,
  sketchOf,
} from '../../../../utils/origins/copies/fingerprint.ts';
import { sameStory } from '../../../../utils/origins/copies/same-story.ts';
import { sentences } from '../texts.ts';

const text = sentences(60, 1);
const sketch = sketchOf(text.join(' '));

describe('sketches', () => {
  it('are small, and the same for the same text', () => {
    expect(sketch.lanes.byteLength).toBe(512);
    expect(sketchOf(text.join('\n'))).toEqual(sketch);
    expect(estimateSimilarity(sketch, sketch)).toBe(1);
  });
  it('stay what they are: libraries on readers’ disks hold them', () => {
    const { runs, lanes } = sketchOf(
      'The invented harbour of Larkholm opens on Monday, its owners said.',
    );
    expect([runs, lanes[0], lanes[1], lanes[2], lanes[127]]).toEqual([
      7, 223031412, 1315700197, 891759556, 1645366578,
    ]);
  });
  it.each([
    [0.5, 30],
    [0.75, 45],
  ])('estimate a shared part of %f within 0.15', (share, kept) => {
    expect(
      Math.abs(estimateSimilarity(sketch, sketchOf(text.slice(0, kept).join(' '))) - share),
    ).toBeLessThan(0.15);
  });
  it('find nothing in common between two stories', () => {
    expect(estimateSimilarity(sketch, sketchOf(sentences(60, 2).join(' ')))).toBeLessThan(0.1);
  });
  it('are similar to nothing for a few words', () => {
    expect(estimateSimilarity(sketchOf('three words only'), sketchOf('three words only'))).toBe(0);
    expect(estimateSimilarity(sketch, { runs: 9, lanes: new Uint32Array(3) })).toBe(0);
    expect(
      estimateSimilarity(
        { runs: 0, lanes: new Uint32Array(0) },
        { runs: 0, lanes: new Uint32Array(0) },
      ),
    ).toBe(0);
  });
});

describe('mayBeSame', () => {
  const others = Array.from({ length: 40 }, (_, at) => sentences(10 + 3 * at, 100 + at));
  it('lets every copy through that a comparison of the texts would find', () => {
    const copies = others.flatMap(whole => {
      const joined = whole.join(' ');
      return [
        whole.slice(0, Math.ceil(whole.length / 2)),
        [...sentences(4, 7), ...whole.slice(2)],
      ].map(part => [joined, part.join(' ')] as const);
    });
    expect(copies.every(([a, b]) => sameStory(a, b).same)).toBe(true);
    expect(copies.filter(([a, b]) => !mayBeSame(sketchOf(a), sketchOf(b)))).toEqual([]);
  });
  it('stops other stories, and texts of a few words', () => {
    const passed = others.flatMap((a, at) =>
      others.slice(at + 1).filter(b => mayBeSame(sketchOf(a.join(' ')), sketchOf(b.join(' ')))),
    );
    expect(passed).toEqual([]);
    expect(mayBeSame(sketchOf('three words only'), sketchOf('three words only'))).toBe(false);
  });
  it('finds a brief that stands whole in a long text', () => {
    const long = sentences(100, 5);
    expect(mayBeSame(sketchOf(long.join(' ')), sketchOf(long.slice(0, 10).join(' ')))).toBe(true);
  });
});
