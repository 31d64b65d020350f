import { unescapeTwice } from '../extraction/headline.ts';
import { isoOf, plain } from '../records/platform.ts';
import { recordOfAddress } from '../records/record-of-address.ts';
import { elementsIn } from './elements.ts';
import { gone, there, type WorkService } from './work-service.ts';

/** Comments beside the post: what threads are cited for stands mostly above. */
const MOST_ENTRIES = 40;
/** What a post or comment is replaced with: "[deleted]" by its author, "[removed]" by others. */
const TAKEN_AWAY = /^\[\s?(?:deleted|removed)(?: by (?:user|moderator|reddit))?\s?\]$/i;
/** The feed's own words under a post: "submitted by /u/name [link] [comments]". */
const CREDITS =
  /\s?submitted by\s\/u\/\S{1,100}(?:\sto\sr\/\S{1,100})?\s?(?:\[link\])?\s?(?:\[comments\])?\s?$/i;

interface Entry {
  readonly title: string;
  readonly author: string;
  readonly published: string | null;
  readonly text: string;
}

/** Reddit's feed of one thread: the post, and what was said under it. */
export const redditThread: WorkService = {
  why: 'thread',
  accept: ['application/atom', 'application/xml', 'text/xml'],
  goneAt: [404],
  addressFor(url) {
    const { hostname, pathname } = new URL(url);
    const path = /^\/(?:r|user)\/[\w.-]+\/comments\/\w+|^\/comments\/\w+/.exec(pathname)?.[0];
    return /(?:^|\.)reddit\.com$/.test(hostname) && path
      ? `https://www.reddit.com${path}/.rss`
      : null;
  },
  read(text, url) {
    const entries = [...elementsIn(text, ['entry'])]
      .slice(0, MOST_ENTRIES)
      .map(({ inner }) => readEntry(inner));
    const [post, ...comments] = entries;
    if (!post) return null;
    const said = entries
      .map(entry => entry.text)
      .filter(one => one !== '' && !TAKEN_AWAY.test(one));
    if (TAKEN_AWAY.test(post.title) || (TAKEN_AWAY.test(post.text) && said.length === 0))
      return gone(`the thread says: ${post.title}`);
    return there({
      url,
      headline: post.title,
      authors: TAKEN_AWAY.test(post.author) ? [] : [post.author].filter(Boolean),
      published: post.published ?? comments[0]?.published ?? null,
      language: null,
      text: said.join('\n\n'),
      access: said.length === 0 ? 'metadata' : 'full',
      kind: 'thread',
      ids: recordOfAddress(url)?.ids,
      container: {
        title: /\/(r\/\w+)\//.exec(new URL(url).pathname)?.[1] ?? 'Reddit',
        publisher: 'Reddit',
      },
    });
  },
};

function readEntry(xml: string): Entry {
  const field = (name: string) => elementsIn(xml, [name]).next().value?.inner ?? '';
  const said = plain(unescapeTwice(field('content')).replace(/<!--[\s\S]{0,200}?-->/g, ' '));
  return {
    title: plain(field('title')),
    author: plain(field('name')).replace(/^\/u\//, ''),
    published: isoOf(field('published') || field('updated') || null),
    text: said.replace(CREDITS, '').trim(),
  };
}
