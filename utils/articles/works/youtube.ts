import * as z from 'zod/mini';
import { recordOfAddress } from '../records/record-of-address.ts';
import { readJson } from './json.ts';
import { there, type WorkService } from './work-service.ts';

const answerSchema = z.object({ title: z.string(), author_name: z.optional(z.string()) });

/**
 * YouTube's oEmbed: title and channel of a video, whose words only the reader can open. 404 is a
 * video that is gone; 401 and 403 only say that it may not be embedded, or is private.
 */
export const youtube: WorkService = {
  why: 'video record',
  accept: ['application/json', 'text/javascript'],
  goneAt: [404],
  addressFor(url) {
    const { kind, ids } = recordOfAddress(url) ?? {};
    if (
      kind !== 'video' ||
      !ids?.post ||
      !/(?:^|\.)(?:youtube\.com|youtu\.be)$/.test(new URL(url).hostname)
    )
      return null;
    const video = `https://www.youtube.com/watch?v=${ids.post}`;
    return `https://www.youtube.com/oembed?${new URLSearchParams({ url: video, format: 'json' })}`;
  },
  read(text, url) {
    const answer = answerSchema.safeParse(readJson(text));
    if (!answer.success) return null;
    const { title, author_name: channel } = answer.data;
    return there({
      url,
      headline: title,
      authors: channel ? [channel] : [],
      published: null,
      language: null,
      text: '',
      access: 'metadata',
      kind: 'video',
      ids: recordOfAddress(url)?.ids,
      container: { title: 'YouTube' },
    });
  },
};
