import { type Collector, fold, type PageElement } from './page-element.ts';

const MAX_SCRIPTS = 20;
const SCRIPT_LENGTH = 4000;
/** How much of each is read, in characters. */
const LIMITS = { json: 3_000_000, code: 1_000_000, title: 5000 };
const MAX_METAS = 500;
const MAX_VALUES = 50;
const MAX_LINKS = 1000;
const MOST_DATA = 5;
// dataLayer: 'authors': 'Jane Doe' | state: \"author\":{\"name\":\"Jane Doe\"}
const SCRIPT_AUTHOR =
  /\bauthors?_?(?:name)?s?\\?["']?\s?:\s?(?:\[\s?)?(?:\{[^{}]{0,80}\\?["']name\\?["']\s?:\s?)?\\?["']([^"'\\{}[\]]{3,60})\\?["']/gi;
// datePublished: "2026-05-19T08:00:00Z" | \"published_at\":\"2026-05-19\"
const DATE_FIELDS = [
  'date_?published',
  'published_?(?:at|date|time|on)?',
  'publication_?date',
  'pub_?date',
  'publish_?(?:date|time|ed)',
  'first_?published(?:_?at)?',
  'content_?published(?:_?date)?',
];
const SCRIPT_DATE = new RegExp(
  String.raw`\b(?:${DATE_FIELDS.join('|')})\\?["']?\s?:\s?\\?["'](\d{4}-?\d{2}-?\d{2}[^"'\\]{0,25})`,
  'gi',
);
/**
 * What an inline script must say to be kept: it sends the reader elsewhere, as the Apple News shell
 * does.
 */
const REDIRECTS = /redirectToUrl|location\s?(?:\.\s?(?:href|replace|assign)|=)/;

/** JSON in which Yahoo keeps its records of stories; other pages' data are not kept. */
const holdsRecords = (source: string): boolean =>
  /^\s*[[{]/.test(source) && source.includes('clickThroughUrl');
const MOST_RECORDS = 10;

/** What the head and its like hold: everything but the main text. */
export interface HeadFacts {
  language: string | null;
  title: string | null;
  base: string | null;
  metas: Map<string, string[]>;
  links: { rel: string[]; href: string; type: string | null }[];
  jsonLdSources: string[];
  scripts: string[];
  /** JSON in which a portal keeps its record of a story. */
  records: string[];
  /** Author names in the page's own data ("author":"Jane Doe"), in order. */
  scriptAuthors: string[];
  /** Dates of publication in the page's own data, in order. */
  scriptDates: string[];
}

function addMeta({ metas }: HeadFacts, { attributes }: PageElement): void {
  const content = fold(attributes.get('content') ?? attributes.get('value') ?? '');
  if (content === '') return;
  const keys = ['name', 'property', 'itemprop', 'http-equiv'].map(name =>
    attributes.get(name)?.trim().toLowerCase(),
  );
  for (const key of new Set(keys)) {
    if (!key) continue;
    const values = metas.get(key);
    if (!values && metas.size < MAX_METAS) metas.set(key, [content]);
    else if (values && values.length < MAX_VALUES) values.push(content);
  }
}

function addLink({ links }: HeadFacts, { attributes }: PageElement): void {
  const href = attributes.get('href')?.trim();
  if (!href || links.length >= MAX_LINKS) return;
  const rel = (attributes.get('rel') ?? attributes.get('itemprop') ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  links.push({ rel, href, type: attributes.get('type') ?? null });
}

/**
 * Keeps what an inline script tells of the article, and the script itself where it sends the reader
 * elsewhere or holds a portal's records.
 */
function addScript(facts: HeadFacts, source: string): void {
  for (const [list, pattern] of [
    [facts.scriptAuthors, SCRIPT_AUTHOR],
    [facts.scriptDates, SCRIPT_DATE],
  ] as const) {
    if (list.length >= MOST_DATA) continue;
    for (const [, value] of source.matchAll(pattern))
      if (value && list.push(value) >= MOST_DATA) break;
  }
  const start = source.slice(0, SCRIPT_LENGTH);
  if (facts.scripts.length < MAX_SCRIPTS && REDIRECTS.test(start)) facts.scripts.push(start);
  if (facts.records.length < MOST_RECORDS && holdsRecords(source)) facts.records.push(source);
}

/** Keeps what an element says in its attributes alone. */
function addAttributes(facts: HeadFacts, element: PageElement): void {
  const { tag, attributes } = element;
  if (tag === 'meta') addMeta(facts, element);
  else if (tag === 'link') addLink(facts, element);
  else if (tag === 'base') facts.base ??= attributes.get('href') ?? null;
  else if (tag === 'html')
    facts.language =
      attributes.get('lang')?.trim() || attributes.get('xml:lang')?.trim() || facts.language;
}

/** The page's title, not that of a drawing in it. */
const isTitle = (element: PageElement): boolean =>
  element.tag === 'title' && element.parent?.tag !== 'svg';

/**
 * Collects metas, links, title, language and the scripts worth keeping, wherever in the page they
 * stand.
 */
export function collectHead(): Collector & { readonly facts: HeadFacts } {
  const facts: HeadFacts = {
    language: null,
    title: null,
    base: null,
    metas: new Map(),
    links: [],
    jsonLdSources: [],
    scripts: [],
    records: [],
    scriptAuthors: [],
    scriptDates: [],
  };
  let reading: 'json' | 'code' | 'title' | null = null;
  let buffer: string[] = [];
  let length = 0;
  const read = (what: typeof reading) => {
    reading = what;
    buffer = [];
    length = 0;
  };
  return {
    facts,
    open(element) {
      addAttributes(facts, element);
      const { tag, attributes } = element;
      if (tag === 'script' && !attributes.has('src'))
        read(/ld\+json/i.test(attributes.get('type') ?? '') ? 'json' : 'code');
      else if (isTitle(element) && facts.title === null) read('title');
    },
    text(data, parent) {
      if (reading === null || parent?.tag !== (reading === 'title' ? 'title' : 'script')) return;
      const limit = LIMITS[reading];
      if (length < limit) buffer.push(data.slice(0, limit - length));
      length += data.length;
    },
    close(element) {
      if (reading === null || (element.tag !== 'script' && !isTitle(element))) return;
      const source = buffer.join('');
      if (reading === 'title') facts.title = fold(source) || null;
      else if (reading === 'json') facts.jsonLdSources.push(source);
      else addScript(facts, source);
      reading = null;
    },
  };
}
