import { describe, expect, it } from 'vitest';
import { read } from '../pages.ts';

describe('the record of a page', () => {
  it('of a post that is drawn by scripts is its account, and nothing was read', () => {
    const article = read(
      'https://x.com/adaroe/status/1800000000000000001',
      '<title>X</title>',
      '<noscript>JavaScript is not available.</noscript><p>We’ve detected that JavaScript is disabled in this browser.</p>',
    );
    expect(article).toMatchObject({
      kind: 'post',
      headline: 'Post by @adaroe',
      authors: ['@adaroe'],
      access: 'metadata',
      ids: { post: '1800000000000000001' },
      container: { title: 'X' },
    });
  });
});
