import { describe, expect, it } from 'vitest';
import { xPost } from '../../../../utils/articles/works/x-post.ts';

const POST = 'https://x.com/adaroe/status/1834567890123456789';
const answer = (html: string) =>
  JSON.stringify({ url: POST, author_name: 'Ada Roe', author_url: 'https://x.com/adaroe', html });
const WORDS = `<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">The harbour &amp; its ferries stop at six.<br>All of them. <a href="https://t.co/x">pic.twitter.com/AbCd12</a></p>&mdash; Ada Roe (@adaroe) <a href="https://twitter.com/adaroe/status/1834567890123456789?ref_src=twsrc%5Etfw">September 14, 2026</a></blockquote>`;

describe('X’s oEmbed', () => {
  it.each([
    [POST, true],
    ['https://twitter.com/adaroe/status/1834567890123456789?s=20', true],
    ['https://x.com/adaroe', false],
    ['https://example.com/adaroe/status/1834567890123456789', false],
  ])('%s is asked: %s', (url, asked) => {
    expect(xPost.addressFor(url) !== null).toBe(asked);
  });

  it('gives words, author, day and language of a post', () => {
    expect(xPost.read(answer(WORDS), POST)).toMatchObject({
      state: 'there',
      work: {
        headline: 'The harbour & its ferries stop at six. All of them.',
        text: 'The harbour & its ferries stop at six. All of them.',
        authors: ['Ada Roe'],
        published: '2026-09-14',
        language: 'en',
        access: 'full',
      },
    });
  });

  it('of a post of pictures alone there is nothing to read', () => {
    const pictures = WORDS.replace(/ltr">[\s\S]*?<a/, 'ltr"><a');
    expect(xPost.read(answer(pictures), POST)).toMatchObject({
      work: { text: '', access: 'metadata', headline: 'Post by Ada Roe' },
    });
  });

  it('is no answer where a page comes instead', () =>
    expect(xPost.read('<html>', POST)).toBeNull());
});
