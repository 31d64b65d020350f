/** The items of RSS, RDF, Atom and JSON feeds. */
import * as z from 'zod/mini';
import type { Offer } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { looksLikeXml, readXmlItems } from '../xml.ts';

const jsonFeed = z.object({
  items: z.array(
    z.object({
      url: z.optional(z.string()),
      title: z.optional(z.string()),
      date_published: z.optional(z.string()),
      summary: z.optional(z.string()),
    }),
  ),
});

/** The items of a feed in its own order; empty for a body that is none. Never throws. */
export function readFeed(text: string): Offer[] {
  if (!looksLikeXml(text)) {
    const feed = jsonFeed.safeParse(parseJson(text));
    return feed.success
      ? feed.data.items.map(item => ({
          url: item.url ?? '',
          title: item.title,
          published: item.date_published,
          snippet: item.summary,
        }))
      : [];
  }
  return readXmlItems(text, 'item', 'entry').map(item => ({
    // feedburner:origLink is the publisher's own address; a guid is one only where it looks like
    // one.
    url:
      item.origlink ??
      item.link ??
      (/^https?:/.test(item.guid ?? '') ? item.guid : undefined) ??
      '',
    title: item.title,
    published: item.pubdate ?? item.published ?? item.date ?? item.updated,
    snippet: item.description ?? item.summary,
  }));
}
