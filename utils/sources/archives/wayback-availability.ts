import * as z from 'zod/mini';
import type { ArchiveAnswer, FetchPolitely, FindArchived } from '../../trace/model/source.ts';
import { parseJson } from '../parse-json.ts';
import { writeCompactDay } from '../question.ts';
import { type CdxRow, parseCdx } from './wayback-cdx.ts';

const schema = z.object({
  archived_snapshots: z.object({
    closest: z.optional(
      z.object({
        available: z.boolean(),
        url: z.string(),
        timestamp: z.string(),
        status: z.string(),
      }),
    ),
  }),
});

const CACHE_MS = 24 * 3600e3;

/**
 * Asks the Wayback Machine for the copy nearest to a day. The copy's address gives the page's own
 * bytes, without the archive's frame. Its quick answer says "none" at times for pages that it has,
 * so a no is confirmed by its index: "never seen" of a page that exists would be the worse error.
 */
export const findArchived: FindArchived = async (url, near, fetch) => {
  const query = new URLSearchParams({ url, ...(near && { timestamp: writeCompactDay(near) }) });
  const asked = `https://archive.org/wayback/available?${query}`;
  const answer = await fetch({ url: asked, why: 'archived copy?', cacheMs: CACHE_MS });
  if (!answer.ok) return { ...answer, url: asked };
  const read = schema.safeParse(parseJson(answer.text));
  if (!read.success)
    return {
      ok: false,
      reason: 'bad-answer',
      status: answer.status,
      detail: 'the archive gave no answer that can be read',
      url: asked,
    };
  const copy = read.data.archived_snapshots.closest;
  // A copy of an error page replays as that error.
  return copy?.available && copy.status.startsWith('2')
    ? { ok: true, copy: copyOf(url, copy.timestamp), url: asked }
    : findInIndex(url, near, fetch);
};

async function findInIndex(
  url: string,
  near: string | null,
  fetch: FetchPolitely,
): Promise<ArchiveAnswer> {
  const query = new URLSearchParams({
    url,
    output: 'json',
    filter: 'statuscode:200',
    collapse: 'digest',
    fl: 'original,timestamp',
    limit: '200',
  });
  const asked = `https://web.archive.org/cdx/search/cdx?${query}`;
  const answer = await fetch({ url: asked, why: 'archived copy?', cacheMs: CACHE_MS });
  if (!answer.ok) return { ...answer, url: asked };
  const read = parseCdx(answer.text);
  if (!read)
    return {
      ok: false,
      reason: 'bad-answer',
      status: answer.status,
      detail: 'the archive gave no answer that can be read',
      url: asked,
    };
  const nearest = nearestTo(read.rows, near);
  return { ok: true, copy: nearest && copyOf(url, nearest.timestamp), url: asked };
}

/** The capture nearest to a day, the newest where none is asked for. */
function nearestTo(rows: readonly CdxRow[], near: string | null): CdxRow | null {
  const distance = ({ timestamp }: CdxRow) =>
    near
      ? Math.abs(Number(timestamp.slice(0, 8)) - Number(writeCompactDay(near)))
      : -Number(timestamp);
  return (
    [...rows]
      .filter(({ timestamp }) => /^\d{14}$/.test(timestamp))
      .sort((a, b) => distance(a) - distance(b))[0] ?? null
  );
}

/** "id_" asks for the bytes as they were captured. */
function copyOf(url: string, stamp: string): { url: string; at: string } {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?/.exec(stamp) ?? [];
  return {
    url: `https://web.archive.org/web/${stamp}id_/${url}`,
    at: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  };
}
