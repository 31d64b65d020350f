import * as z from 'zod/mini';
import type { FindArchived } from '../trace/source.ts';
import { parseJson } from './wordpress.ts';

const schema = z.object({
  archived_snapshots: z.object({
    closest: z.optional(z.object({ available: z.boolean(), url: z.string(), timestamp: z.string(), status: z.string() })),
  }),
});

/** Asks the Wayback Machine for the copy nearest to a day. The copy's address gives the page's own bytes, without the archive's frame. */
export const findArchived: FindArchived = async (url, near, fetch) => {
  const query = new URLSearchParams({ url, ...(near && { timestamp: near.slice(0, 10).replaceAll('-', '') }) });
  const asked = `https://archive.org/wayback/available?${query}`;
  const answer = await fetch({ url: asked, why: 'archived copy?', cacheMs: 24 * 3600e3 });
  if (!answer.ok) return { ...answer, url: asked };
  const read = schema.safeParse(parseJson(answer.text));
  if (!read.success)
    return { ok: false, reason: 'bad-answer', status: answer.status, detail: 'the archive gave no answer that can be read', url: asked };
  const copy = read.data.archived_snapshots.closest;
  if (!copy?.available) return { ok: true, copy: null, url: asked };
  const t = copy.timestamp;
  return {
    ok: true,
    url: asked,
    copy: {
      url: copy.url.replace(/^http:/, 'https:').replace(/\/web\/(\d+)\//, '/web/$1id_/'),
      at: `${t.slice(0, 4)}-${t.slice(4, 6)}-${t.slice(6, 8)}T${t.slice(8, 10) || '00'}:${t.slice(10, 12) || '00'}:${t.slice(12, 14) || '00'}Z`,
    },
  };
};
