import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touches } from '../../../../utils/citations/parsing/found.ts';
import { countLeading, createTaken } from '../../../../utils/citations/parsing/taken.ts';

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

describe('places that are taken', () => {
  it('answer as a look at each of them does, whatever was added in which order', () =>
    fc.assert(
      fc.property(spans, spans, spans, (first, later, asked) => {
        const taken = createTaken(first);
        const all = [...first];
        for (const span of later) {
          taken.add(span);
          all.push(span);
          for (const one of asked)
            expect(taken.touches(one)).toBe(all.some(other => touches(other, one)));
        }
      }),
      { numRuns: 300 },
    ));

  it('are none where there is none', () =>
    expect(createTaken([]).touches({ start: 0, end: 9 })).toBe(false));
});

describe('the beginning of a list', () => {
  it.each([
    [[], 3, 0],
    [[1, 3, 3, 5], 3, 1],
    [[1, 3, 3, 5], 4, 3],
    [[1, 3, 3, 5], 6, 4],
  ])('of %j there are below %i: %i', (sorted, limit, count) =>
    expect(countLeading(sorted, one => one < limit)).toBe(count),
  );
});
