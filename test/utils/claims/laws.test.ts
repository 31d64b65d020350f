import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayCite } from '../../../utils/citations/may-cite.ts';
import type { PageText } from '../../../utils/citations/page-text.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { blockOf, pageOf } from '../citations/build.ts';
import { smallDirectory } from '../citations/small-directory.ts';

/**
 * Text that is hard on a reader of brackets: marks, halves of marks, stops, scripts, and anything
 * else.
 */
const SCRAPS = [
  '(techcrunch.com)',
  '([cnbc.com](https://www.cnbc.com/a))',
  '(',
  ')',
  '（',
  '】',
  '[',
  ']',
  '](',
  '([',
  '[1]',
  '【3†source】',
  '(Reuters; AP, May 19)',
  '(Source: ',
  'via ',
  '(e.g. a.com)',
  '. ',
  '? ',
  '\n',
  ' - ',
  '### ',
  '“',
  '”',
  '港は閉鎖。',
  '항구 (Axios)에서 ',
  'U.S. ',
  'The harbour closed. ',
  'citeturn0search1',
  'https://a.com/(b',
  '\uD83D',
  '\u0000',
  '[3]: https://a.com/b ',
];
const scraps = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ maxLength: 12 })), { maxLength: 24 })
  .map(parts => parts.join(''));
const kind = fc.constantFrom(
  'paragraph' as const,
  'heading' as const,
  'list-item' as const,
  'cell' as const,
  'code' as const,
);
const page = fc
  .array(fc.record({ text: scraps, kind, level: fc.constantFrom(0, 1, 2) }), { maxLength: 6 })
  .map(
    (blocks): PageText => ({
      ...pageOf([]),
      blocks: blocks.map(one => ({ ...blockOf(''), ...one })),
    }),
  );

describe('the laws of reading', () => {
  it('never throws, and every span lies in its block and holds what it says', () => {
    fc.assert(
      fc.property(page, given => {
        const { claims, citations, mentions } = readPage(given, smallDirectory);
        for (const one of [...citations, ...mentions])
          expect(given.blocks[one.block]?.text.slice(one.start, one.end)).toBe(one.text);
        for (const { block, start, end, text } of claims) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(given.blocks[block]?.text.length ?? -1);
          expect(text).not.toBe('');
          expect(end).toBeGreaterThan(start);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reading twice gives the same, ids are unique and in order, and what is bound exists', () => {
    fc.assert(
      fc.property(page, given => {
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

  it('citations do not overlap, nor do claims', () => {
    fc.assert(
      fc.property(page, given => {
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
      fc.property(page, given => {
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
