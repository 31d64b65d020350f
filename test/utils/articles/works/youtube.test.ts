import { describe, expect, it } from 'vitest';
import { youtube } from '../../../../utils/articles/works/youtube.ts';

const URL_OF = 'https://youtu.be/dQw4w9WgXcQ?t=3';
describe('YouTube’s oEmbed', () => {
  it.each([
    [URL_OF, 'dQw4w9WgXcQ'],
    ['https://www.youtube.com/watch?feature=share&v=dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    ['https://www.youtube.com/@harbourtalk', null],
    ['https://vimeo.com/123456', null],
  ])('%s is asked as %s', (url, id) => {
    const address = youtube.addressFor(url);
    expect(address && new URL(address).searchParams.get('url')).toBe(
      id && `https://www.youtube.com/watch?v=${id}`,
    );
  });

  it('gives title and channel, and no words', () => {
    const body = JSON.stringify({
      title: 'Ferries at night',
      author_name: 'Harbour Talk',
      type: 'video',
    });
    expect(youtube.read(body, URL_OF)).toMatchObject({
      state: 'there',
      work: {
        headline: 'Ferries at night',
        authors: ['Harbour Talk'],
        access: 'metadata',
        text: '',
        kind: 'video',
        ids: { post: 'dQw4w9WgXcQ' },
      },
    });
  });

  it('is no answer where “Unauthorized” comes instead', () => {
    expect(youtube.read('Unauthorized', URL_OF)).toBeNull();
  });
});
