import * as z from 'zod/mini';
import { hostOf, isWithin } from '../../urls/host.ts';
import { plain } from '../records/platform.ts';
import { recordOfAddress } from '../records/record-of-address.ts';
import { readJson } from './json.ts';
import { there, titleOfPost, type WorkService } from './work-service.ts';

const answerSchema = z.object({
  url: z.string(),
  author_name: z.optional(z.string()),
  html: z.string(),
});

/** `<p lang="en" dir="ltr">The words</p>&mdash; Ada Roe (@adaroe) <a href="…">September 14, 2026</a>` */
const WORDS = /<p\b[^>]{0,200}>([\s\S]{0,20000}?)<\/p>/i;
const LANGUAGE = /<p\b[^>]{0,200}\blang="([a-z]{2,3})"/i;
const DAY = /<a\b[^>]{0,500}>([A-Z][a-z]+ \d{1,2}, \d{4})<\/a>\s*<\/blockquote>/;
/** Links to the post's own pictures are none of its words. */
const PICTURES = /\bpic\.(?:twitter|x)\.com\/\w+/g;

/** X's oEmbed: words, author and day of a post; 404 is one that was deleted or is protected. */
export const xPost: WorkService = {
  why: 'post',
  accept: ['application/json', 'text/javascript'],
  goneAt: [404],
  addressFor(url) {
    const host = hostOf(url) ?? '';
    if (!isWithin(host, 'x.com') && !isWithin(host, 'twitter.com')) return null;
    if (!recordOfAddress(url)?.ids.post) return null;
    const parameters = new URLSearchParams({ url, omit_script: '1', dnt: 'true' });
    return `https://publish.twitter.com/oembed?${parameters}`;
  },
  read(text, url) {
    const answer = answerSchema.safeParse(readJson(text));
    if (!answer.success) return null;
    const { html, author_name: author } = answer.data;
    const words = plain(WORDS.exec(html)?.[1] ?? '')
      .replace(PICTURES, '')
      .trim();
    const day = Date.parse(`${DAY.exec(html)?.[1]} UTC`);
    return there({
      url,
      headline: titleOfPost(words) || `Post by ${author ?? 'X'}`,
      authors: author ? [author] : [],
      published: Number.isNaN(day) ? null : new Date(day).toISOString().slice(0, 10),
      language: LANGUAGE.exec(html)?.[1] ?? null,
      text: words,
      access: words === '' ? 'metadata' : 'full',
      kind: 'post',
      ids: recordOfAddress(url)?.ids,
      container: { title: 'X' },
    });
  },
};
