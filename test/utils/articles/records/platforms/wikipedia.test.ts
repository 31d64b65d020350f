import { describe, expect, it } from 'vitest';
import { BODY, json, read } from '../pages.ts';

describe('the record of a page', () => {
  it('of an encyclopedia is dated by its revision, not by the day it was begun', () => {
    const article = read(
      'https://en.wikipedia.org/wiki/Calder_Strait',
      `<title>Calder Strait - Wikipedia</title><script>RLCONF={"wgRevisionId":1312345678}</script>${json({ '@type': 'Article', name: 'Calder Strait', datePublished: '2006-03-01T10:00:00Z', dateModified: '2026-09-14T08:00:00Z' })}`,
      `<h1>Calder Strait</h1>${BODY}`,
    );
    expect(article).toMatchObject({
      kind: 'encyclopedia',
      headline: 'Calder Strait',
      published: '2026-09-14T08:00:00Z',
      ids: { revision: '1312345678' },
      container: { title: 'Wikipedia' },
    });
  });
});
