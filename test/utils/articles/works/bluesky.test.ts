import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../../utils/articles/works/bluesky.ts';

const POST = 'https://bsky.app/profile/ada.bsky.social/post/3l4abc';
describe('Bluesky’s public view', () => {
  it('is asked by account and record', () => {
    const address = bluesky.addressFor(POST);
    expect(address && new URL(address).searchParams.get('uri')).toBe(
      'at://ada.bsky.social/app.bsky.feed.post/3l4abc',
    );
    expect(bluesky.addressFor('https://bsky.app/profile/ada.bsky.social')).toBeNull();
  });

  it('gives the post', () => {
    const thread = {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: {
        author: { handle: 'ada.bsky.social', displayName: '' },
        record: {
          text: 'Ferries stop at six.',
          createdAt: '2026-09-14T08:00:00.000Z',
          langs: ['en'],
        },
      },
    };
    expect(bluesky.read(JSON.stringify({ thread }), POST)).toMatchObject({
      work: {
        text: 'Ferries stop at six.',
        authors: ['@ada.bsky.social'],
        published: '2026-09-14T08:00:00.000Z',
        access: 'full',
      },
    });
  });

  it.each([
    [
      { $type: 'app.bsky.feed.defs#notFoundPost', notFound: true },
      { state: 'gone', detail: 'the post was deleted' },
    ],
    [{ $type: 'app.bsky.feed.defs#blockedPost', blocked: true }, null],
  ])('tells a deleted post from a hidden one: %j', (thread, want) => {
    expect(bluesky.read(JSON.stringify({ thread }), POST)).toEqual(want);
  });
});
