import { describe, expect, it } from 'vitest';
import { redditThread } from '../../../../utils/articles/works/reddit-thread.ts';

const THREAD = 'https://www.reddit.com/r/calder/comments/1abc2d/calder_x2_firmware_breaks_regen/';
const entry = (author: string, content: string, title: string) =>
  `<entry><author><name>${author}</name><uri>https://www.reddit.com/user/x</uri></author><category term="calder" label="r/calder"/><content type="html">&lt;!-- SC_OFF --&gt;&lt;div class=&quot;md&quot;&gt;&lt;p&gt;${content}&lt;/p&gt;&lt;/div&gt;&lt;!-- SC_ON --&gt; &amp;#32; submitted by &amp;#32; &lt;a href=&quot;x&quot;&gt; /u/owner &lt;/a&gt; &lt;span&gt;&lt;a href=&quot;x&quot;&gt;[link]&lt;/a&gt;&lt;/span&gt; &amp;#32; &lt;span&gt;&lt;a href=&quot;x&quot;&gt;[comments]&lt;/a&gt;&lt;/span&gt;</content><id>t3_1abc2d</id><updated>2026-09-12T10:00:00+00:00</updated><published>2026-09-12T10:00:00+00:00</published><title>${title}</title></entry>`;
const feed = (...entries: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x : calder</title><updated>2026-09-20T00:00:00+00:00</updated>${entries.join('')}</feed>`;
const POST = entry(
  '/u/owner',
  'Since firmware 4.2 my X2 doesn&amp;#39;t brake.',
  'Calder X2 firmware breaks regen',
);

describe('Reddit’s feed of a thread', () => {
  it.each([
    [THREAD, 'https://www.reddit.com/r/calder/comments/1abc2d/.rss'],
    [
      'https://old.reddit.com/r/calder/comments/1abc2d',
      'https://www.reddit.com/r/calder/comments/1abc2d/.rss',
    ],
    ['https://www.reddit.com/r/calder/', null],
    ['https://notreddit.com/r/calder/comments/1abc2d', null],
  ])('%s is asked as %s', (url, address) => expect(redditThread.addressFor(url)).toBe(address));

  it('gives the post and what was said under it', () => {
    const answer = redditThread.read(
      feed(POST, entry('/u/other', 'Mine too, 3 times.', '/u/other on x')),
      THREAD,
    );
    expect(answer).toMatchObject({
      state: 'there',
      work: {
        headline: 'Calder X2 firmware breaks regen',
        authors: ['owner'],
        published: '2026-09-12T10:00:00+00:00',
        text: 'Since firmware 4.2 my X2 doesn’t brake.\n\nMine too, 3 times.'.replace('’', "'"),
        kind: 'thread',
        ids: { post: '1abc2d' },
        container: { title: 'r/calder' },
      },
    });
  });

  it('says that a thread is gone, but not where its comments still stand', () => {
    const deleted = entry('/u/[deleted]', '[deleted]', 'Calder X2 firmware breaks regen');
    expect(redditThread.read(feed(deleted), THREAD)).toMatchObject({ state: 'gone' });
    expect(redditThread.read(feed(entry('/u/x', 'a', '[deleted by user]')), THREAD)).toMatchObject({
      state: 'gone',
    });
    expect(redditThread.read(feed(deleted, entry('/u/o', 'Mine too.', 'x')), THREAD)).toMatchObject(
      {
        state: 'there',
        work: { text: 'Mine too.', authors: [] },
      },
    );
  });

  it('is no answer where a page comes instead', () =>
    expect(redditThread.read('<html><body>Blocked</body></html>', THREAD)).toBeNull());
});
