import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayCite } from '../../../utils/citations/may-cite.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { hostilePage } from '../../properties/hostile-page.ts';
import { pageOf } from '../citations/build.ts';
import { smallDirectory } from '../citations/small-directory.ts';

describe('the laws of reading', () => {
  it('reading twice gives the same, ids are unique and in order, and what is bound exists', () => {
    fc.assert(
      fc.property(hostilePage, given => {
        const reading = readPage(given, smallDirectory);
        expect(readPage(given, smallDirectory)).toEqual(reading);
        const ids = reading.claims.map(c => c.id);
        expect(ids).toEqual(ids.map((_, i) => `c${i + 1}`));
        expect(reading.citations.map(k => k.id)).toEqual(
          reading.citations.map((_, i) => `k${i + 1}`),
        );
        for (const k of reading.citations)
          for (const id of [...k.claims, ...k.alternatives]) expect(ids).toContain(id);
        for (const c of reading.claims)
          for (const id of c.citations)
            expect(reading.citations.find(k => k.id === id)?.claims).toContain(c.id);
      }),
      { numRuns: 200 },
    );
  });

  it('a mark behind a heading inside a block is bound to no claim rather than to one that is none', () => {
    const given = pageOf(['### (e.g. a.com)', { text: '(techcrunch.com)', kind: 'cell' }]);
    const { claims, citations } = readPage(given, smallDirectory);
    expect(claims).toEqual([]);
    expect(citations.map(k => [k.text, k.claims])).toEqual([['(techcrunch.com)', []]]);
  });

  it('citations do not overlap, nor do claims', () => {
    fc.assert(
      fc.property(hostilePage, given => {
        const { claims, citations } = readPage(given, smallDirectory);
        for (const list of [claims, citations])
          list.forEach((one, i) => {
            const next = list[i + 1];
            if (next && next.block === one.block)
              expect(next.start).toBeGreaterThanOrEqual(one.start);
          });
      }),
      { numRuns: 200 },
    );
  });

  it('the light scan misses no text with a citation in it', () => {
    fc.assert(
      fc.property(hostilePage, given => {
        if (readPage(given, smallDirectory).citations.length > 0)
          expect(mayCite(given.blocks.map(block => block.text).join('\n'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  // Work that is not linear in the length of such a run takes minutes, and the runner ends it.
  it.each([
    '(',
    '[',
    '](',
    '([',
    '((a) ',
    '"',
    '“',
    '[a](https://',
    '. - ',
    '### ',
    '(a, ',
    'AP, ',
    '|',
    '( (',
    '[1]',
    'a.b/',
    '(https://',
  ])('comes to an end on a long run of %s', scrap => {
    const text = scrap.repeat(Math.ceil(60_000 / scrap.length));
    mayCite(text);
    expect(
      readPage(pageOf([text]), smallDirectory).citations.every(
        k => k.href === null || k.form === 'link',
      ),
    ).toBe(true);
  });
});
