import { describe, expect, it } from 'vitest';
import type { HtmlFacts } from '../../../../utils/articles/article.ts';
import { isoOf, metaOf, plain } from '../../../../utils/articles/records/platform.ts';

describe('reading a platform’s markup', () => {
  it('takes the first meta that has a content', () => {
    const metas = new Map([
      ['a', ['', ' ']],
      ['b', [' of b ', 'more']],
    ]);
    const facts = { metas } as unknown as HtmlFacts;
    expect([metaOf(facts, 'a', 'b'), metaOf(facts, 'c')]).toEqual(['of b', null]);
  });

  it.each([
    ['<b>Calder &amp; Sons</b>,\n Inc.', 'Calder & Sons , Inc.'],
    ['Caf&#233;&nbsp;Roe &unknown;', 'Café Roe &unknown;'],
  ])('writes out %s', (text, want) => expect(plain(text)).toBe(want));

  it.each([
    ['2026-09-14', '2026-09-14'],
    ['2026-09-14T08:00:00+02:00', '2026-09-14T08:00:00+02:00'],
    ['2026-99-14', null],
    ['yesterday', null],
    [null, null],
  ])('takes the day %s for %s', (text, want) => expect(isoOf(text)).toBe(want));
});
