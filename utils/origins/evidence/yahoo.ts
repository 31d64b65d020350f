/**
 * Yahoo and AOL: portals with newsrooms of their own that carry other outlets' stories under their
 * own address.
 */
import * as z from 'zod/mini';
import { parseJson, text } from './portal-json.ts';

/**
 * Whether a host belongs to the Yahoo and AOL family: "finance.yahoo.com", "www.aol.com",
 * "uk.yahoo.com".
 */
export function isPortal(host: string): boolean {
  return /(?:^|\.)(?:yahoo\.(?:com|co\.jp|co\.uk)|aol\.(?:com|co\.uk|de)|engadget-yahoo\.com)$/.test(
    host.toLowerCase(),
  );
}

/**
 * Whether a name is Yahoo's or AOL's own: "Yahoo Finance", "Yahoo Life UK", "AOL Staff"; such a
 * story is its original.
 */
export function isPortalName(name: string): boolean {
  return /^(?:yahoo\b|aol\b|in the know\b)/i.test(name.trim());
}

/** Yahoo's own record of a story, as its pages and streams carry it. */
export interface YahooItem {
  /**
   * The publisher's address as written, Yahoo's own for a story of its newsroom; null where the
   * record has none.
   */
  readonly canonical: string | null;
  /** The outlet's name: "Barchart". */
  readonly provider: string | null;
}

const link = z.catch(z.nullable(z.object({ url: z.string() })), null);
const itemSchema = z.object({
  id: text,
  canonicalUrl: link,
  clickThroughUrl: link,
  previewUrl: text,
  provider: z.catch(z.nullable(z.object({ displayName: text })), null),
});
/** Looked at in one page's records, values of any kind; a page has some ten thousand. */
const MOST_VALUES = 200_000;

/**
 * What Yahoo's records say of the page at an address; null where none is of this page (those of a
 * stream are of other stories) or two that are disagree. A record is of a page that it names as its
 * copy, or whose address holds its id ("/m/<id>/slug.html"). `records` are JSON texts, answers
 * packed as strings within them included; one that cannot be read counts as none. Never throws.
 */
export function yahooItemOf(records: readonly string[], url: string): YahooItem | null {
  const page = placeOf(url);
  if (!page) return null;
  const items = records.flatMap(listItems).filter(({ id, clickThroughUrl, previewUrl }) => {
    const copies = [clickThroughUrl?.url, previewUrl].map(copy => (copy ? placeOf(copy) : null));
    return copies.includes(page) || (id !== null && id.length > 8 && page.includes(`/m/${id}/`));
  });
  const [first, ...others] = items.map(item => ({
    canonical: item.canonicalUrl?.url ?? null,
    provider: item.provider?.displayName?.trim() || null,
  }));
  return first && others.every(({ canonical }) => canonical === first.canonical) ? first : null;
}

/** Host and path, which name a story; null for no address. */
function placeOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') + pathname;
}

/** Every record in a JSON text. */
function listItems(json: string): z.infer<typeof itemSchema>[] {
  const found: z.infer<typeof itemSchema>[] = [];
  const left: unknown[] = [json];
  for (let seen = 0; left.length && seen < MOST_VALUES; seen++) {
    const value = left.pop();
    const opened = typeof value === 'string' ? unpack(value) : value;
    if (typeof opened !== 'object' || opened === null) continue;
    const item = 'canonicalUrl' in opened ? itemSchema.safeParse(opened) : null;
    if (item?.success) found.push(item.data);
    for (const part of Object.values(opened)) left.push(part);
  }
  return found;
}

/** Pages keep the answers of Yahoo's services as strings of JSON. */
function unpack(value: string): unknown {
  return /^\s*[[{]/.test(value) && value.includes('canonicalUrl') ? parseJson(value) : null;
}
