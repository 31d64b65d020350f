import * as z from 'zod/mini';
import { isoOf } from '../records/platform.ts';
import { recordOfAddress } from '../records/record-of-address.ts';
import { readJson } from './json.ts';
import { gone, there, titleOfPost, type WorkService } from './work-service.ts';

const answerSchema = z.object({
  thread: z.object({
    $type: z.optional(z.string()),
    post: z.optional(
      z.object({
        author: z.object({ handle: z.string(), displayName: z.optional(z.string()) }),
        record: z.object({
          text: z.string(),
          createdAt: z.optional(z.string()),
          langs: z.optional(z.array(z.string())),
        }),
      }),
    ),
  }),
});

/** Bluesky's public view of a post; without an account it answers 400 for one that was deleted. */
export const bluesky: WorkService = {
  why: 'post',
  accept: ['application/json'],
  goneAt: [400, 404],
  addressFor(url) {
    const { hostname, pathname } = new URL(url);
    const [, account, post] = /^\/profile\/([^/]+)\/post\/(\w+)/.exec(pathname) ?? [];
    if (hostname !== 'bsky.app' || !account || !post) return null;
    const uri = `at://${account}/app.bsky.feed.post/${post}`;
    const parameters = new URLSearchParams({ uri, depth: '0', parentHeight: '0' });
    return `https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?${parameters}`;
  },
  read(text, url) {
    const answer = answerSchema.safeParse(readJson(text));
    if (!answer.success) return null;
    const { $type = '', post } = answer.data.thread;
    if ($type.endsWith('#notFoundPost')) return gone('the post was deleted');
    if (!post) return null;
    const { author, record } = post;
    return there({
      url,
      headline: titleOfPost(record.text) || `Post by @${author.handle}`,
      authors: [author.displayName || `@${author.handle}`],
      published: isoOf(record.createdAt ?? null),
      language: record.langs?.[0] ?? null,
      text: record.text,
      access: record.text.trim() === '' ? 'metadata' : 'full',
      kind: 'post',
      ids: recordOfAddress(url)?.ids,
      container: { title: 'Bluesky' },
    });
  },
};
