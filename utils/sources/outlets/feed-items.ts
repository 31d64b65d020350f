/** The items of RSS, RDF, Atom and JSON feeds. */
import * as z from 'zod/mini';
import { type Offer, resolveAddress } from '../candidates.ts';
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

/**
 * The items of a feed in its own order, their addresses made absolute; empty for a body that is
 * none. `url` is where it was read. Never throws.
 */
export function readFeed(text: string, url: string): Offer[] {
  if (!looksLikeXml(text)) {
    const feed = jsonFeed.safeParse(parseJson(text));
    return feed.success
      ? feed.data.items.map(item => ({
          url: resolveAddress(item.url ?? '', url),
          title: item.title,
          published: item.date_published,
          snippet: item.summary,
        }))
      : [];
  }
  const base = baseOf(text, url);
  return readXmlItems(text, 'item', 'entry').map(item => ({
    // feedburner:origLink is the publisher's own address; a guid is one only where it looks like
    // one.
    url: resolveAddress(
      item.origlink ??
        item.link ??
        (/^https?:/.test(item.guid ?? '') ? item.guid : undefined) ??
        '',
      base,
    ),
    title: item.title,
    published: item.pubdate ?? item.published ?? item.date ?? item.updated,
    snippet: item.description ?? item.summary,
  }));
}

/**
 * What the addresses in a feed are relative to: the xml:base of its root
 * (https://www.rfc-editor.org/rfc/rfc4287#section-2), else the site that its channel names, which a
 * feed on another host ("feeds.example.com") is about, else where it was read.
 */
function baseOf(xml: string, url: string): string {
  const start = xml.slice(0, HEAD_CHARS);
  const stated = /<(?:\w+:)?(?:rss|feed|RDF)\b[^>]*\sxml:base\s*=\s*["']([^"']+)["']/.exec(
    start,
  )?.[1];
  const [channel = {}] = stated ? [] : readXmlItems(beforeItems(start), 'channel');
  return resolveAddress(stated ?? channel.link ?? '', url) || url;
}

/** The head of a feed with its channel closed, so that it can be read without the items. */
const beforeItems = (start: string) => `${start.split(/<item[\s>]/, 1)[0]}</channel>`;

/** What a feed says of itself stands at its start. */
const HEAD_CHARS = 5000;
