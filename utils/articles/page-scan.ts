import { type Byline, collectBylines, type TimeFact } from './collect-bylines.ts';
import { collectHead, type HeadFacts } from './collect-head.ts';
import { type Box, collectText, type TextBlock } from './collect-text.ts';
import { readHtml } from './html-events.ts';
import type { PageElement } from './page-element.ts';
import { createZoner, Zone } from './zones.ts';

/** All that one pass over a page yields, nothing judged. */
export interface PageScan {
  readonly url: string;
  readonly head: HeadFacts;
  readonly bylines: readonly Byline[];
  readonly times: readonly TimeFact[];
  /** h1 elements, with how much text stood before each. */
  readonly headings: readonly { readonly text: string; readonly at: number; readonly zone: number }[];
  readonly boxes: readonly Box[];
  readonly blocks: readonly TextBlock[];
}

/** Elements whose text is no text of the page. */
const SILENT = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select option datalist textarea button input map applet noframes'.split(
    ' ',
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

/** Reads a page in one pass. Linear in its length, never throws. */
export function scanPage(html: string, url: string): PageScan {
  const zoneOf = createZoner();
  const head = collectHead();
  const position = { at: 0 };
  const body = collectBylines(position);
  const text = collectText(position, href => absoluteUrl(href, head.facts.base ? (absoluteUrl(head.facts.base, url) ?? url) : url));
  const open: PageElement[] = [];
  let silent = 0;
  readHtml(html, {
    open(tag, attributes) {
      const parent = open.at(-1) ?? null;
      const own = zoneOf(tag, attributes);
      const element: PageElement = { tag, attributes, parent, own, zone: own | (parent?.zone ?? 0) };
      open.push(element);
      if (SILENT.has(tag)) silent++;
      head.open(element);
      if (silent > 0) return;
      body.open(element);
      text.open(element);
    },
    close(tag) {
      const element = open.pop();
      if (!element) return;
      head.close(element);
      if (silent === 0) {
        body.close(element);
        text.close(element);
      }
      if (SILENT.has(tag)) silent--;
    },
    text(data) {
      const parent = open.at(-1) ?? null;
      if (silent > 0 || parent?.tag === 'title') return head.text(data, parent);
      if (parent?.tag === 'head') return;
      // Labels for screen readers stand inside the line they label.
      if (parent && parent.own & Zone.hidden && parent.tag === 'span') return;
      body.text(data, parent);
      text.text(data, parent);
      position.at += data.length;
    },
  });
  return {
    url,
    head: head.facts,
    bylines: body.bylines,
    times: body.times,
    headings: body.headings,
    boxes: text.boxes,
    blocks: text.blocks,
  };
}
