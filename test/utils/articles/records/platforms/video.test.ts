import { describe, expect, it } from 'vitest';
import { BODY, open, read } from '../pages.ts';

describe('the record of a page', () => {
  it('of a video has its channel whole, and its page is not its words', () => {
    const article = read(
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      `<title>Ferries today - YouTube</title>${open('og:title', 'Ferries today')}<meta itemprop="datePublished" content="2026-09-14T01:00:00-07:00">`,
      `<link itemprop="name" content="Harbour Talk">${BODY}`,
    );
    expect(article).toMatchObject({
      kind: 'video',
      headline: 'Ferries today',
      authors: ['Harbour Talk'],
      published: '2026-09-14T01:00:00-07:00',
      access: 'metadata',
      text: '',
      ids: { post: 'dQw4w9WgXcQ' },
    });
  });
});
