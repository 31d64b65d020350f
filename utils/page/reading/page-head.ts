/** What a page says of itself in its head: title, language, day of publication. */
import { unclobber } from './unclobbered.ts';

/** What PageText carries beside its blocks. */
export interface PageHead {
  readonly url: string;
  readonly title: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly presentedAs?: string;
}

/** Reads them. Never throws; what a page does not say is null (the title: empty). */
export function readPageHead(raw: Document): PageHead {
  const document = unclobber(raw);
  const presentedAs = readMeta(document, '[property="og:url"]');
  return {
    url: cutFragment(document.URL),
    title: findTitle(document),
    language: findLanguage(document),
    published: findPublished(document),
    ...(/^https?:\/\//i.test(presentedAs) && { presentedAs }),
  };
}

/**
 * The address without its fragment, unless the fragment is a route of a single-page application
 * ("#/story/4", "#!/story/4").
 */
export function cutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 || /^#!?\//.test(url.slice(hash)) ? url : url.slice(0, hash);
}

const foldSpace = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

function readMeta(document: Document, selector: string): string {
  return foldSpace(document.querySelector(`meta${selector}`)?.getAttribute('content'));
}

/**
 * og:title unless it only names the site; else the one first heading; else the title of the tab.
 */
function findTitle(document: Document): string {
  const open = readMeta(document, '[property="og:title"]');
  if (open && open !== readMeta(document, '[property="og:site_name"]')) return open;
  const headings = [...document.querySelectorAll('h1')]
    .map(heading => foldSpace(heading.textContent))
    .filter(text => text !== '');
  return (
    (headings.length === 1 ? headings[0] : undefined) ||
    foldSpace(document.title) ||
    headings[0] ||
    ''
  );
}

function findLanguage(document: Document): string | null {
  const said =
    document.documentElement?.getAttribute('lang') ||
    readMeta(document, '[property="og:locale"]').replace('_', '-') ||
    document.body?.getAttribute('lang') ||
    readMeta(document, '[http-equiv="content-language"]');
  // "en_US", "EN-us", "de, en": the first tag in the spelling of BCP 47, if it is one.
  const [tag = ''] = (said ?? '').trim().replace(/_/g, '-').split(/[,\s]/);
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

const PUBLISHED = [
  '[property="article:published_time"]',
  '[name="article:published_time"]',
  '[itemprop="datePublished"]',
  '[name="parsely-pub-date"]',
  '[name="datePublished"]',
  '[name="DC.date.issued" i]',
  '[name="dc.date" i]',
  '[name="pubdate" i]',
  '[name="date" i]',
];

function findPublished(document: Document): string | null {
  for (const selector of PUBLISHED) {
    const date = toIsoDate(readMeta(document, selector));
    if (date) return date;
  }
  return findPublishedInJson(document) ?? findPublishedInTime(document);
}

function findPublishedInJson(document: Document): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // The pattern instead of the parser: real pages break their JSON, and the first datePublished
    // is the page's own.
    const date = toIsoDate(
      /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '')?.[1] ?? '',
    );
    if (date) return date;
  }
  return null;
}

/**
 * The first `<time datetime>` of the text; lists of other stories (in asides, navigation, list
 * items) have theirs.
 */
function findPublishedInTime(document: Document): string | null {
  const own = document.querySelector(
    'time[pubdate][datetime], time[itemprop~="datePublished"][datetime]',
  );
  const text =
    own ??
    [...document.querySelectorAll(':is(main, article, header) time[datetime]')].find(
      time => !time.closest('aside, nav, footer, li'),
    );
  return toIsoDate(text?.getAttribute('datetime') ?? '');
}

/**
 * An ISO date or date-time as it stands; another spelling of a date as an ISO date-time in UTC;
 * null for anything else.
 */
function toIsoDate(text: string): string | null {
  const said = text.trim();
  if (/^\d{4}-\d{2}-\d{2}([T ][\d:.]+\s?(Z|[+-]\d{2}:?\d{2})?)?$/.test(said))
    return Number.isNaN(Date.parse(said.replace(' ', 'T'))) ? null : said.replace(' ', 'T');
  if (!/\b(19|20)\d{2}\b/.test(said)) return null;
  const time = Date.parse(said);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
