/** Reading sitemaps: of news, of a month, and the indexes above them. */
import type { FetchOutcome, FetchPolitely } from '../../trace/model/source.ts';
import { type Offer, resolveAddress } from '../candidates.ts';
import { looksLikeXml, readXmlItems, type XmlItem } from '../xml.ts';

/**
 * As much of a sitemap as is read. It may have 50 MB (https://www.sitemaps.org/protocol.html);
 * those of a month's news stay below a fifth of that, and what is cut is left out.
 */
const SITEMAP_BYTES = 10_000_000;

/** What a sitemap's address gave: entries, the addresses an index names, or why nothing. */
export type SitemapAnswer =
  | { readonly kind: 'entries'; readonly url: string; readonly entries: readonly XmlItem[] }
  | { readonly kind: 'index'; readonly url: string; readonly parts: readonly XmlItem[] }
  | { readonly kind: 'none'; readonly url: string; readonly outcome: FetchOutcome };

/**
 * Asks for a sitemap, or whatever stands in for one, and reads it; `why` names the request in the
 * ledger. Never throws.
 */
export async function readSitemap(
  url: string,
  why: string,
  cacheMs: number,
  fetch: FetchPolitely,
): Promise<SitemapAnswer> {
  const outcome = await fetch({ url, why, cacheMs, maxBytes: SITEMAP_BYTES });
  if (!outcome.ok || !looksLikeXml(outcome.text)) return { kind: 'none', url, outcome };
  // An index names its parts in <sitemap>; a news feed that stands in for a sitemap has <item>.
  if (/<(?:\w+:)?sitemapindex[\s>]/i.test(outcome.text.slice(0, 5000)))
    return { kind: 'index', url, parts: readXmlItems(outcome.text, 'sitemap') };
  return { kind: 'entries', url, entries: readXmlItems(outcome.text, 'url', 'item') };
}

/**
 * An entry of a sitemap or feed at `base` as an offer; `lastModified` stands in for a missing date
 * where the caller trusts it.
 */
export function offerOfEntry(
  entry: XmlItem,
  base: string,
  lastModified: string | null = null,
): Offer {
  return {
    url: resolveAddress(entry.loc ?? entry.link ?? '', base),
    title: entry.title ?? entry['image:title'] ?? entry['image:caption'],
    published: entry.publication_date ?? entry.pubdate ?? lastModified,
    snippet: entry.description,
  };
}
