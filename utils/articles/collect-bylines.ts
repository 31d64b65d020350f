import { type Collector, fold, type PageElement } from './page-element.ts';
import { Zone } from './zones.ts';

/** Where a byline-like text was found, the surest first. */
export type BylineKind = 'itemprop' | 'rel-author' | 'author-link' | 'byline' | 'author-class';

/** A text that may name authors. */
export interface Byline {
  readonly kind: BylineKind;
  readonly text: string;
  /** Zone bits around it, meta left out. */
  readonly zone: number;
  /** True when links or other bylines stand inside it and were recorded on their own. */
  readonly outer: boolean;
  /** How many characters of text the page had before it. */
  readonly at: number;
}

/** A time element or a date-like text. */
export interface TimeFact {
  readonly datetime: string | null;
  readonly text: string;
  /** itemprop, class and id as written, lower case: tells published from updated. */
  readonly names: string;
  readonly zone: number;
  readonly at: number;
}

const MAX_FACTS = 200;
const MAX_TEXT = 400;
const MAX_OPEN = 12;
/** "/author/jane-doe", "/by/jane-doe", "/people/…", "/autor/…". */
const AUTHOR_PATH =
  /\/(?:authors?|by|byline|people|persons?|profiles?|staff|contributors?|writers?|reporters?|journalists?|columnists?|autor(?:en|es)?|autore|auteurs?|redakteur|redaktion|columnas?|team|user|users|member|members)\/[^/?#]{2,}/i;
const BYLINE_NAME =
  /(?:^|[\s_-])(?:by-?line|article-?by|post-?by|written-?by|author-?line|autoren?zeile|auteur|firma|signature)s?(?:$|[\s_-])|byline/i;
const AUTHOR_NAME = /author|contributor|writer|reporter|autor(?![a-z])|autore|auteur|redakteur|journalist|creator|vcard/i;
const NOT_AUTHOR =
  /authori[sz]|authority|comment|avatar|image|img|photo|picture|thumb|icon|social|twitter|follow|related|bio(?:graphy)?(?:$|[\s_-])|description|count|more/i;
const DATE_NAME = /date|time|publi|posted|datum|fecha|updated|modified/i;
const BAD = Zone.nav | Zone.footer | Zone.comments | Zone.related | Zone.hidden | Zone.advert;

interface Capture {
  readonly element: PageElement;
  readonly parts: string[];
  length: number;
  readonly at: number;
  done(text: string): void;
}

function bylineKind({ tag, attributes, parent }: PageElement, inside: boolean): BylineKind | null {
  const itemprop = attributes.get('itemprop')?.toLowerCase() ?? '';
  if (/(?:^|\s)(?:author|creator)(?:$|\s)/.test(itemprop)) return 'itemprop';
  if (itemprop === 'name' && /author|creator/i.test(parent?.attributes.get('itemprop') ?? '')) return 'itemprop';
  if (/(?:^|\s)author(?:$|\s)/i.test(attributes.get('rel') ?? '')) return 'rel-author';
  if (tag === 'a' && AUTHOR_PATH.test(attributes.get('href')?.slice(0, 500) ?? '')) return 'author-link';
  const names =
    `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('data-testid') ?? ''} ${attributes.get('data-component') ?? ''}`.slice(
      0,
      300,
    );
  if (names.length < 5 || tag === 'body' || tag === 'html' || tag === 'img') return null;
  if (BYLINE_NAME.test(names)) return inside && NOT_AUTHOR.test(names) ? null : 'byline';
  return AUTHOR_NAME.test(names) && !NOT_AUTHOR.test(names) ? 'author-class' : null;
}

/** Collects byline-like and date-like texts with where they stand; judges nothing. */
export function collectBylines(): Collector & {
  readonly bylines: Byline[];
  readonly times: TimeFact[];
  readonly headings: { text: string; at: number; zone: number }[];
} {
  const bylines: Byline[] = [];
  const times: TimeFact[] = [];
  const headings: { text: string; at: number; zone: number }[] = [];
  const captures: Capture[] = [];
  let seen = 0;
  const capture = (element: PageElement, done: (text: string, at: number) => void) => {
    if (captures.length >= MAX_OPEN) return;
    const at = seen;
    captures.push({ element, parts: [], length: 0, at, done: text => done(text, at) });
  };
  const openTime = (element: PageElement) => {
    const { tag, attributes, zone } = element;
    const itemprop = attributes.get('itemprop') ?? '';
    const names =
      `${itemprop} ${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''} ${attributes.get('pubdate') === undefined ? '' : 'pubdate'}`
        .slice(0, 300)
        .toLowerCase();
    const dated = /date(?:published|created|modified)/i.test(itemprop);
    if (tag !== 'time' && !dated && !(DATE_NAME.test(names) && tag !== 'body' && tag !== 'html' && tag !== 'form')) return;
    const datetime =
      attributes.get('datetime') ?? attributes.get('content') ?? (dated || tag === 'time' ? attributes.get('title') : undefined) ?? null;
    if (times.length < MAX_FACTS)
      capture(element, (text, at) => {
        if ((datetime || (text && text.length < 200 && /\d/.test(text))) && times.length < MAX_FACTS)
          times.push({ datetime, text: text.slice(0, 200), names, zone, at });
      });
  };
  return {
    bylines,
    times,
    headings,
    open(element) {
      const { tag, attributes, zone } = element;
      if (tag === 'h1') capture(element, (text, at) => text && headings.length < 20 && headings.push({ text, at, zone }));
      if (attributes.size === 0) return;
      if (tag === 'meta' || tag === 'link' || tag === 'script') return;
      openTime(element);
      if (bylines.length >= MAX_FACTS) return;
      const kind = bylineKind(element, captures.length > 0);
      if (!kind) return;
      const before = bylines.length;
      capture(element, (text, at) => {
        if (text && text.length < MAX_TEXT) bylines.push({ kind, text, zone: zone & BAD, outer: bylines.length > before, at });
      });
    },
    text(data) {
      seen += data.length;
      for (const open of captures) {
        if (open.length > MAX_TEXT) continue;
        open.parts.push(data);
        open.length += data.length;
      }
    },
    close(element) {
      for (const open of captures)
        if (open.element !== element && /^(?:div|p|li|br|span|a)$/.test(element.tag) && open.parts.length > 0) open.parts.push(' ');
      while (captures.length > 0 && captures.at(-1)?.element === element) {
        const open = captures.pop();
        open?.done(fold(open.parts.join('')));
      }
    },
  };
}
