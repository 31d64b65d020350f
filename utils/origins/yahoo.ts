/** Yahoo and AOL: portals with newsrooms of their own that carry other outlets' stories under their own address. */
import * as z from 'zod/mini';
import { unwrapRelay } from './unwrap.ts';

/** Whether a host belongs to the Yahoo and AOL family: "finance.yahoo.com", "www.aol.com", "uk.yahoo.com". */
export function isPortal(host: string): boolean {
  return /(?:^|\.)(?:yahoo\.(?:com|co\.jp|co\.uk)|aol\.(?:com|co\.uk|de)|engadget-yahoo\.com)$/.test(host.toLowerCase());
}

/** Whether a name is Yahoo's or AOL's own: "Yahoo Finance", "Yahoo Life UK", "AOL Staff", "Engadget"; such a story is its original. */
export function isPortalName(name: string): boolean {
  return /^(?:yahoo\b|aol\b|in the know\b)/i.test(name.trim());
}

/**
 * The time of day that a Yahoo or AOL address ends in: "…-fans-133800208.html" gives "13:38:00" (UTC, when the copy was published; the last
 * three digits are milliseconds). Null when the nine digits are absent or no time.
 */
export function yahooSlugTime(url: string): string | null {
  if (!URL.canParse(url) || !isPortal(new URL(url).hostname)) return null;
  const digits = /-(\d{2})(\d{2})(\d{2})\d{3}(?:--[a-z-]+)?(?:\.html)?\/?$/.exec(new URL(url).pathname);
  if (!digits) return null;
  const [, hours = '', minutes = '', seconds = ''] = digits;
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60 ? `${hours}:${minutes}:${seconds}` : null;
}

const address = z.catch(z.nullable(z.object({ url: z.nullable(z.string()) })), null);
const item = z.object({
  content: z.object({
    title: z.string(),
    pubDate: z.catch(z.nullable(z.string()), null),
    provider: z.catch(z.nullable(z.object({ displayName: z.string() })), null),
    canonicalUrl: address,
    clickThroughUrl: address,
  }),
});

/** What an item of Yahoo's stream says of a story. */
export interface YahooItem {
  readonly title: string;
  /** ISO 8601; null when absent. */
  readonly published: string | null;
  /** The original outlet's name; null when absent or Yahoo's own. */
  readonly provider: string | null;
  /** The original's address; null when it is Yahoo's. */
  readonly original: string | null;
  /** The copy at Yahoo. */
  readonly copy: string | null;
}

/** Reads one item of the stream: canonicalUrl is the publisher's, clickThroughUrl Yahoo's copy. Null when it is no such item. Never throws. */
export function readYahooItem(json: string): YahooItem | null {
  let value: unknown = null;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const read = z.safeParse(item, value);
  if (!read.success) return null;
  const { title, pubDate, provider, canonicalUrl, clickThroughUrl } = read.data.content;
  const canonical = httpUrl(canonicalUrl?.url);
  return {
    title,
    published: pubDate && !Number.isNaN(Date.parse(pubDate)) ? pubDate : null,
    provider: provider && !isPortalName(provider.displayName) ? provider.displayName : null,
    original: canonical && !isPortal(new URL(canonical).hostname) ? canonical : null,
    copy: httpUrl(clickThroughUrl?.url),
  };
}

function httpUrl(url: string | null | undefined): string | null {
  return url && URL.canParse(url) && /^https?:/.test(url) ? unwrapRelay(url) : null;
}
