import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { type Collector, fold, type PageElement, type Position } from './page-element.ts';
import { Zone } from './page-zones.ts';

/** Where a byline-like text was found, the surest first. */
export type BylineKind = 'itemprop' | 'rel-author' | 'author-link' | 'byline' | 'author-class';

/** A text that may name authors. */
export interface Byline {
  readonly kind: BylineKind;
  /** Folded, lines joined by a space. */
  readonly text: string;
  /** As the blocks and line breaks inside it cut it. */
  readonly lines: readonly string[];
  /** Zone bits around it, those that merely describe a byline left out. */
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
const LINE_ENDS = new Set(
  splitWords('div p li br h1 h2 h3 h4 h5 h6 time address section dd dt td tr ul'),
);
/** Sections of author pages: "/author/jane-doe", "/by/jane-doe", "/people/…", "/autor/…". */
const AUTHOR_SECTIONS = [
  ...splitWords('author authors by byline people person persons profile profiles staff'),
  ...splitWords(
    'contributor contributors writer writers reporter reporters journalist journalists',
  ),
  ...splitWords('columnist columnists autor autoren autores autore auteur auteurs redakteur'),
  ...splitWords('redaktion columna columnas team user users member members'),
];
const AUTHOR_PATH = new RegExp(`/${anyOf(AUTHOR_SECTIONS)}/[^/?#]{2,}`, 'i');
const BYLINE_NAME =
  /(?:^|[\s_-])(?:by-?line|article-?by|post-?by|written-?by|author-?line|autoren?zeile|auteur|firma|signature)s?(?:$|[\s_-])|byline/i;
const AUTHOR_NAME =
  /author|contributor|writer|reporter|autor(?![a-z])|autore|auteur|redakteur|journalist|creator|vcard/i;
/** Names that speak of an author's picture, buttons or life rather than of a name. */
const BESIDE_AUTHOR = [
  ...splitWords('authoris authoriz authority comment avatar image img photo picture thumb icon'),
  ...splitWords('social twitter follow related description count more'),
];
const NOT_AUTHOR = new RegExp(String.raw`${anyOf(BESIDE_AUTHOR)}|bio(?:graphy)?(?:$|[\s_-])`, 'i');
const DATE_NAME = /date|time|publi|posted|datum|fecha|updated|modified/i;
const BAD = Zone.nav | Zone.footer | Zone.comments | Zone.related | Zone.hidden | Zone.advert;

interface Capture {
  readonly element: PageElement;
  readonly parts: string[];
  length: number;
  done(lines: readonly string[]): void;
}

/** What the markup itself declares: microdata, rel=author, a link to an author's page. */
function declaredKind({ tag, attributes, parent }: PageElement): BylineKind | null {
  const itemprop = attributes.get('itemprop')?.toLowerCase() ?? '';
  if (/(?:^|\s)(?:author|creator)(?:$|\s)/.test(itemprop)) return 'itemprop';
  if (itemprop === 'name' && /author|creator/i.test(parent?.attributes.get('itemprop') ?? ''))
    return 'itemprop';
  if (/(?:^|\s)author(?:$|\s)/i.test(attributes.get('rel') ?? '')) return 'rel-author';
  return tag === 'a' && AUTHOR_PATH.test(attributes.get('href')?.slice(0, 500) ?? '')
    ? 'author-link'
    : null;
}

/**
 * What kind of byline an element is by its markup, else by its names; null for none. `inside`:
 * within another, where "author-bio" and its like describe rather than name.
 */
function bylineKind(element: PageElement, inside: boolean): BylineKind | null {
  const declared = declaredKind(element);
  if (declared) return declared;
  const { tag, attributes } = element;
  const names = ['class', 'id', 'data-testid', 'data-component']
    .map(name => attributes.get(name) ?? '')
    .join(' ')
    .slice(0, 300);
  if (names.length < 5 || tag === 'body' || tag === 'html' || tag === 'img') return null;
  if (BYLINE_NAME.test(names)) return inside && NOT_AUTHOR.test(names) ? null : 'byline';
  return AUTHOR_NAME.test(names) && !NOT_AUTHOR.test(names) ? 'author-class' : null;
}

/** The elements whose text is being gathered, outermost first. */
function createCaptures(position: Position) {
  const captures: Capture[] = [];
  return {
    start(element: PageElement, done: (lines: readonly string[], at: number) => void) {
      if (captures.length >= MAX_OPEN) return;
      const { at } = position;
      captures.push({ element, parts: [], length: 0, done: lines => done(lines, at) });
    },
    get size() {
      return captures.length;
    },
    addAll(data: string) {
      for (const capture of captures) add(capture, data);
    },
    /** Ends what this element opened, with its text cut into folded lines. */
    end(element: PageElement) {
      const mark = markAfter(element.tag);
      if (mark)
        for (const capture of captures.filter(open => open.element !== element)) add(capture, mark);
      while (captures.at(-1)?.element === element) {
        const capture = captures.pop();
        capture?.done(capture.parts.join('').split('\n').map(fold).filter(Boolean));
      }
    },
  };
}

/** What an element's end puts between its text and the next: "<span>Jane</span><span>Doe</span>". */
function markAfter(tag: string): string {
  if (LINE_ENDS.has(tag)) return '\n';
  return tag === 'span' || tag === 'a' ? ' ' : '';
}

function add(capture: Capture, data: string): void {
  if (capture.length > MAX_TEXT) return;
  capture.parts.push(data);
  capture.length += data.length;
}

/**
 * What a dated element says of its date: its names, and the machine-readable value where it has
 * one; null for an element that is not dated.
 */
function datedBy({
  tag,
  attributes,
}: PageElement): { names: string; datetime: string | null } | null {
  const itemprop = attributes.get('itemprop') ?? '';
  const names =
    `${itemprop} ${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}${attributes.has('pubdate') ? ' pubdate' : ''}`
      .slice(0, 300)
      .toLowerCase();
  const explicit = tag === 'time' || /date(?:published|created|modified)/i.test(itemprop);
  if (!explicit && (!DATE_NAME.test(names) || tag === 'body' || tag === 'html' || tag === 'form'))
    return null;
  return {
    names,
    datetime:
      attributes.get('datetime') ??
      attributes.get('content') ??
      (explicit ? attributes.get('title') : null) ??
      null,
  };
}

/** Collects byline-like and date-like texts with where they stand; judges nothing. */
export function collectBylines(position: Position): Collector & {
  readonly bylines: Byline[];
  readonly times: TimeFact[];
  readonly headings: { text: string; at: number; zone: number }[];
} {
  const bylines: Byline[] = [];
  const times: TimeFact[] = [];
  const headings: { text: string; at: number; zone: number }[] = [];
  const captures = createCaptures(position);
  let figures = 0;
  const openTime = (element: PageElement) => {
    const dated = times.length < MAX_FACTS ? datedBy(element) : null;
    if (!dated) return;
    captures.start(element, (lines, at) => {
      const text = lines.join(' ');
      if (dated.datetime || (text && text.length < 200 && /\d/.test(text)))
        times.push({ ...dated, text: text.slice(0, 200), zone: element.zone, at });
    });
  };
  const openByline = (element: PageElement) => {
    const kind = bylines.length < MAX_FACTS ? bylineKind(element, captures.size > 0) : null;
    // Beside a picture its author is named.
    if (!kind || figures > 0) return;
    const before = bylines.length;
    captures.start(element, (lines, at) => {
      const text = lines.join(' ');
      if (text && text.length < MAX_TEXT)
        bylines.push({
          kind,
          text,
          lines,
          zone: element.zone & BAD,
          outer: bylines.length > before,
          at,
        });
    });
  };
  return {
    bylines,
    times,
    headings,
    open(element) {
      const { tag, attributes, zone } = element;
      if (tag === 'figure') figures++;
      if (LINE_ENDS.has(tag)) captures.addAll('\n');
      if (tag === 'h1' && headings.length < 20)
        captures.start(
          element,
          (lines, at) => lines.length > 0 && headings.push({ text: lines.join(' '), at, zone }),
        );
      if (attributes.size === 0 || tag === 'meta' || tag === 'link') return;
      openTime(element);
      openByline(element);
    },
    text(data) {
      if (captures.size > 0) captures.addAll(data.replace(/\s+/g, ' '));
    },
    close(element) {
      if (element.tag === 'figure') figures--;
      captures.end(element);
    },
  };
}
