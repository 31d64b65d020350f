/**
 * MSN: its pages are empty shells; the article, its provider and the original's address stand in a
 * JSON file beside them.
 */
import * as z from 'zod/mini';
import type { Article } from '../../articles/article.ts';
import { readHtml } from '../../articles/extraction/html-events.ts';
import type { Directory } from '../../outlets/outlet.ts';
import { isRelay } from '../../urls/relays.ts';
import { unwrapRelay } from '../../urls/unwrap.ts';
import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { evidenceOfName } from './build-evidence.ts';
import { resolveName } from './examined-page.ts';
import { parseJson, text } from './portal-json.ts';

const detail = z.object({
  title: text,
  abstract: text,
  body: text,
  sourceHref: text,
  provider: z.catch(z.nullable(z.object({ name: text })), null),
  authors: z.catch(z.array(z.catch(z.object({ name: text }), { name: null })), []),
  publishedDateTime: text,
  locale: text,
});

/** What MSN's JSON says of an article. */
export interface MsnDetail {
  readonly title: string;
  /** Paragraphs joined by a blank line; "" when the answer has no body. */
  readonly text: string;
  readonly abstract: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 as given; null when absent or no date. */
  readonly published: string | null;
  /** The original outlet's name: "The Independent". */
  readonly provider: string | null;
  /**
   * The original's address, redirectors and tracking parameters taken off; null when absent, MSN's
   * own or no http(s) address.
   */
  readonly sourceHref: string | null;
}

/**
 * Address of the JSON behind an MSN page: "https://www.msn.com/en-us/news/x/slug/ar-AA1b2C3" gives
 * "https://assets.msn.com/content/view/v2/Detail/en-us/AA1b2C3". Null for anything but an MSN
 * article, slideshow or video.
 */
export function msnDetailUrl(articleUrl: string): string | null {
  if (!URL.canParse(articleUrl)) return null;
  const { protocol, hostname, pathname } = new URL(articleUrl);
  if (!/^https?:$/.test(protocol) || !/^(?:www\.|preview\.)?msn\.com$/.test(hostname)) return null;
  const id = /\/(?:ar|vi|ss)-([A-Za-z0-9]{4,40})\/?$/.exec(pathname)?.[1];
  const locale =
    /^\/([a-z]{2,3}-(?:[a-z]{4}-)?[a-z]{2})\//i.exec(pathname)?.[1]?.toLowerCase() ?? 'en-us';
  return id ? `https://assets.msn.com/content/view/v2/Detail/${locale}/${id}` : null;
}

/** Reads the JSON; null when it is none, or has no title. Never throws. */
export function parseMsnDetail(json: string): MsnDetail | null {
  const read = z.safeParse(detail, parseJson(json));
  if (!read.success) return null;
  const { title, abstract, body, sourceHref, provider, authors, publishedDateTime } = read.data;
  if (!title?.trim()) return null;
  return {
    title: title.trim(),
    text: paragraphsOf(body ?? ''),
    abstract: abstract?.trim() || null,
    authors: authors.flatMap(({ name }) => name?.trim() || []),
    published:
      publishedDateTime && !Number.isNaN(Date.parse(publishedDateTime)) ? publishedDateTime : null,
    provider: provider?.name?.trim() || null,
    sourceHref: findOriginalHref(sourceHref),
  };
}

/**
 * The JSON as an article at its MSN address, with what it says of the original; null when it cannot
 * be read.
 */
export function readMsnDetail(
  json: string,
  url: string,
  directory: Directory,
): { article: Article; evidence: Evidence[] } | null {
  const read = parseMsnDetail(json);
  if (!read) return null;
  const article: Article = {
    url: unwrapRelay(url),
    canonical: null,
    outlet: 'msn.com',
    headline: read.title,
    authors: read.authors,
    published: read.published,
    language: /msn\.com\/([a-z]{2,3})-/i.exec(url)?.[1]?.toLowerCase() ?? null,
    description: read.abstract,
    text: read.text,
    access: read.text ? 'full' : 'metadata',
  };
  return { article, evidence: evidenceOfMsn(read, directory) };
}

/**
 * Born from {"sourceHref":"https://www.independent.co.uk/…","provider":{"name":"The Independent"}}.
 */
function evidenceOfMsn({ provider, sourceHref }: MsnDetail, directory: Directory): Evidence[] {
  const found: Evidence[] = [];
  const outlet = sourceHref && directory.domainOf(new URL(sourceHref).hostname);
  // No public domain is nobody's article: a number, a name of the reader's own network.
  if (outlet) {
    found.push({
      rule: 'msn-source-href',
      ...saySeen('msnSource', sourceHref),
      outlet,
      name: null,
      url: sourceHref,
      agency: false,
    });
  }
  if (provider) {
    // MSN's own desk is no copy's source: named as itself, which no decision takes for another's.
    const own = /^(?:msn|microsoft)\b/i.test(provider)
      ? { outlet: 'msn.com', name: provider, agency: null }
      : null;
    const named = own ?? resolveName(provider, directory);
    found.push(evidenceOfName('msn-provider', saySeen('msnProvider', provider), named));
  }
  return found;
}

function findOriginalHref(href: string | null): string | null {
  const target = href ? unwrapRelay(href) : '';
  if (!URL.canParse(target)) return null;
  const { protocol, hostname, pathname } = new URL(target);
  return /^https?:$/.test(protocol) &&
    pathname.length > 1 &&
    hostname.includes('.') &&
    !isRelay(hostname)
    ? target
    : null;
}

const BREAKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 blockquote br tr table section figure'.split(' '),
);
const SILENT = new Set(['script', 'style', 'noscript', 'figcaption', 'iframe']);

/**
 * Text of a fragment of HTML, a blank line between blocks; scripts, styles and captions left out.
 */
function paragraphsOf(html: string): string {
  const blocks: string[] = [];
  let current = '';
  let silent = 0;
  const flush = () => {
    const block = current.replace(/\s+/g, ' ').trim();
    if (block) blocks.push(block);
    current = '';
  };
  readHtml(html.slice(0, 2_000_000), {
    open(tag) {
      if (SILENT.has(tag)) silent++;
      if (BREAKS.has(tag)) flush();
    },
    close(tag) {
      if (SILENT.has(tag)) silent--;
      if (BREAKS.has(tag)) flush();
    },
    text(data) {
      if (!silent) current += data;
    },
  });
  flush();
  return blocks.join('\n\n');
}
