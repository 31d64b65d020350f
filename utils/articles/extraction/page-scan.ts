import { splitWords } from '../../text/word-pattern.ts';
import { collectReviews, type PrintedReview } from '../records/collect-reviews.ts';
import { type Byline, collectBylines, type TimeFact } from './collect-bylines.ts';
import { collectHead, type HeadFacts } from './collect-head.ts';
import { type Box, collectText, type NamedPicture, type TextBlock } from './collect-text.ts';
import { type HtmlHandler, readHtml } from './html-events.ts';
import type { Collector, PageElement } from './page-element.ts';
import { createZoneReader, Zone } from './page-zones.ts';

/** All that one pass over a page yields, nothing judged. */
export interface PageScan {
  readonly url: string;
  readonly head: HeadFacts;
  readonly bylines: readonly Byline[];
  readonly times: readonly TimeFact[];
  /** h1 elements, with how much text stood before each. */
  readonly headings: readonly {
    readonly text: string;
    readonly at: number;
    readonly zone: number;
  }[];
  readonly boxes: readonly Box[];
  readonly blocks: readonly TextBlock[];
  readonly pictures: readonly NamedPicture[];
  /** Reviews of claims in microdata. */
  readonly reviews: readonly PrintedReview[];
}

/** Elements whose text is no text of the page. */
const SILENT = new Set(
  splitWords(
    'script style noscript template svg math iframe object embed video audio canvas select',
    'option datalist textarea button input map applet noframes',
  ),
);

/** Absolute http(s) URL of an href as written on a page; null for anything else. Never throws. */
export function absoluteUrl(href: string, base: string): string | null {
  const written = href.trim();
  if (written === '' || written.startsWith('#')) return null;
  try {
    const url = new URL(written, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * No page that people made nests deeper; what does is read as text of the element at this depth.
 */
const MAX_DEPTH = 2000;

/**
 * Tells each collector what concerns it: scripts and the like only the head's, the rest all of
 * them.
 */
function createHandler(
  head: Collector,
  body: readonly Collector[],
  position: { at: number },
): HtmlHandler {
  const zoneOf = createZoneReader();
  const open: PageElement[] = [];
  let silent = 0;
  let deeper = 0;
  return {
    open(tag, attributes) {
      if (open.length >= MAX_DEPTH) {
        deeper++;
        return;
      }
      const parent = open.at(-1) ?? null;
      const own = zoneOf(tag, attributes);
      const element: PageElement = {
        tag,
        attributes,
        parent,
        own,
        zone: own | (parent?.zone ?? 0),
      };
      open.push(element);
      if (SILENT.has(tag)) silent++;
      head.open(element);
      if (silent === 0) for (const collector of body) collector.open(element);
    },
    close(tag) {
      if (deeper > 0) {
        deeper--;
        return;
      }
      const element = open.pop();
      if (!element) return;
      head.close(element);
      if (silent === 0) for (const collector of body) collector.close(element);
      if (SILENT.has(tag)) silent--;
    },
    text(data) {
      const parent = open.at(-1) ?? null;
      if (silent > 0 || parent?.tag === 'title') return head.text(data, parent);
      // Labels for screen readers stand inside the line they label.
      if (parent?.tag === 'head' || (parent && parent.own & Zone.hidden && parent.tag === 'span'))
        return;
      for (const collector of body) collector.text(data, parent);
      position.at += data.length;
    },
  };
}

/** Reads a page in one pass. Linear in its length, never throws. */
export function scanPage(html: string, url: string): PageScan {
  const position = { at: 0 };
  const head = collectHead();
  const bylines = collectBylines(position);
  const text = collectText(position, href =>
    absoluteUrl(href, head.facts.base ? (absoluteUrl(head.facts.base, url) ?? url) : url),
  );
  const reviews = collectReviews();
  readHtml(html, createHandler(head, [bylines, text, reviews], position));
  return {
    url,
    head: head.facts,
    bylines: bylines.bylines,
    times: bylines.times,
    headings: bylines.headings,
    boxes: text.boxes,
    blocks: text.blocks,
    pictures: text.pictures,
    reviews: reviews.reviews,
  };
}
