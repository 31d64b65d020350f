import { type Collector, fold, type PageElement } from './page-element.ts';

const MAX_SCRIPTS = 20;
const SCRIPT_LENGTH = 4000;
const DATA_LENGTH = 1_000_000;
const MOST_DATA = 5;
// dataLayer: 'authors': 'Jane Doe' | state: \"author\":{\"name\":\"Jane Doe\"}
const SCRIPT_AUTHOR =
  /\bauthors?_?(?:name)?s?\\?["']?\s?:\s?(?:\[\s?)?(?:\{[^{}]{0,80}\\?["']name\\?["']\s?:\s?)?\\?["']([^"'\\{}[\]]{3,60})\\?["']/gi;
const SCRIPT_DATE =
  /\b(?:date_?published|published_?(?:at|date|time|on)?|publication_?date|pub_?date|publish_?(?:date|time|ed)|first_?published(?:_?at)?|content_?published(?:_?date)?)\\?["']?\s?:\s?\\?["'](\d{4}-?\d{2}-?\d{2}[^"'\\]{0,25})/gi;
const JSON_LENGTH = 3_000_000;
/** What an inline script must say to be kept: it sends the reader elsewhere, as the Apple News shell does. */
const REDIRECTS = /redirectToUrl|location\s?(?:\.\s?(?:href|replace|assign)|=)/;

/** What the head and its like hold: everything but the main text. */
export interface HeadFacts {
  language: string | null;
  title: string | null;
  base: string | null;
  metas: Map<string, string[]>;
  links: { rel: string[]; href: string; type: string | null }[];
  jsonLdSources: string[];
  scripts: string[];
  /** Author names in the page's own data ("author":"Jane Doe"), in order. */
  scriptAuthors: string[];
  /** Dates of publication in the page's own data, in order. */
  scriptDates: string[];
}

/** Collects metas, links, title, language and the scripts worth keeping, wherever in the page they stand. */
export function collectHead(): Collector & { readonly facts: HeadFacts } {
  const facts: HeadFacts = {
    language: null,
    title: null,
    base: null,
    metas: new Map(),
    links: [],
    jsonLdSources: [],
    scripts: [],
    scriptAuthors: [],
    scriptDates: [],
  };
  let script: 'json' | 'code' | null = null;
  let buffer: string[] = [];
  let length = 0;
  const addMeta = (key: string, content: string) => {
    const values = facts.metas.get(key);
    if (values) {
      if (values.length < 50) values.push(content);
    } else if (facts.metas.size < 500) facts.metas.set(key, [content]);
  };
  const meta = ({ attributes }: PageElement) => {
    const content = fold(attributes.get('content') ?? attributes.get('value') ?? '');
    if (content === '') return;
    const keys = [attributes.get('name'), attributes.get('property'), attributes.get('itemprop'), attributes.get('http-equiv')];
    for (const key of new Set(keys.map(key => key?.trim().toLowerCase()))) if (key) addMeta(key, content);
  };
  const collectData = (source: string) => {
    for (const [list, pattern] of [
      [facts.scriptAuthors, SCRIPT_AUTHOR],
      [facts.scriptDates, SCRIPT_DATE],
    ] as const) {
      if (list.length >= MOST_DATA) continue;
      for (const [, value] of source.matchAll(pattern)) if (value && list.push(value) >= MOST_DATA) break;
    }
  };
  const finishScript = () => {
    const source = buffer.join('');
    if (script === 'json') facts.jsonLdSources.push(source);
    else collectData(source);
    if (script === 'code' && facts.scripts.length < MAX_SCRIPTS && REDIRECTS.test(source.slice(0, SCRIPT_LENGTH)))
      facts.scripts.push(source.slice(0, SCRIPT_LENGTH));
    script = null;
  };
  return {
    facts,
    open(element) {
      const { tag, attributes } = element;
      if (tag === 'meta') meta(element);
      else if (tag === 'html') facts.language = attributes.get('lang')?.trim() || attributes.get('xml:lang')?.trim() || facts.language;
      else if (tag === 'base') facts.base ??= attributes.get('href') ?? null;
      else if (tag === 'link' && attributes.get('href') && facts.links.length < 1000) {
        const rel = (attributes.get('rel') ?? attributes.get('itemprop') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
        facts.links.push({ rel, href: attributes.get('href')?.trim() ?? '', type: attributes.get('type') ?? null });
      } else if (tag === 'script' && !attributes.has('src')) {
        script = /ld\+json/i.test(attributes.get('type') ?? '') ? 'json' : 'code';
        buffer = [];
        length = 0;
      } else if (tag === 'title' && facts.title === null && element.parent?.tag !== 'svg') {
        buffer = [];
        length = 0;
      }
    },
    text(data, parent) {
      if (parent?.tag === 'title' ? facts.title !== null : script === null || parent?.tag !== 'script') return;
      const limit = script === 'json' ? JSON_LENGTH : DATA_LENGTH;
      if (length < limit) buffer.push(data.slice(0, limit - length));
      length += data.length;
    },
    close(element) {
      if (element.tag === 'script' && script) finishScript();
      else if (element.tag === 'title' && facts.title === null && element.parent?.tag !== 'svg')
        facts.title = fold(buffer.join('')) || null;
    },
  };
}
