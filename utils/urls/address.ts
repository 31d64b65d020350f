/** What an address says of the page behind it, without asking anybody. */
import { queryToAsk } from './tracking.ts';

/**
 * Whether a link leads to an article rather than to an outlet's front page, where nothing is to be
 * read.
 */
export function isArticleLink(href: string): boolean {
  if (!URL.canParse(href)) return false;
  const url = new URL(href);
  return (
    /^https?:$/.test(url.protocol) &&
    (url.pathname.replace(/\/(index\.html?)?$/, '') !== '' || queryToAsk(url) !== '')
  );
}

/** Sections of a site that hold no story of a day, each a whole part of a path. */
const NO_STORIES = new Set([
  ...['tag', 'tags', 'topic', 'topics', 'tema', 'temas', 'thema', 'themen', 'theme', 'themes'],
  ...['sujet', 'dossier', 'dossiers', 'author', 'authors', 'autor', 'autoren', 'auteur'],
  ...['autores', 'people', 'person', 'profile', 'company', 'companies', 'firm', 'stocks'],
  ...['stock', 'quote', 'quotes', 'symbol', 'markets-data', 'weather', 'wetter', 'meteo'],
  ...['tiempo', 'search', 'suche', 'glossary', 'glossar', 'wiki', 'lexikon', 'about', 'contact'],
  ...['shop', 'store', 'subscribe', 'newsletter', 'newsletters', 'podcasts', 'login', 'account'],
  ...['jobs', 'careers', 'help', 'faq', 'live-tv', 'watch-live', 'programmes', 'schedule'],
  ...['games', 'crossword', 'recipes', 'category', 'categories', 'section', 'sections'],
]);

/**
 * Whether an address looks like that of one story: a date, a long number or a headline in its path,
 * and no section of tags, people or firms.
 */
export function isStoryLink(href: string): boolean {
  if (!isArticleLink(href)) return false;
  const { pathname, search } = new URL(href);
  const parts = pathname.toLowerCase().split('/').filter(Boolean);
  if (parts.some(part => NO_STORIES.has(part))) return false;
  return (
    /\d{5,}|\/20\d\d[/-]?[01]\d/.test(pathname) ||
    parts.some(part => (part.match(/[-_]/g)?.length ?? 0) >= 2) ||
    /\.(?:s?html?|ece|ghtml|php|aspx)$/.test(pathname) ||
    /[?&](?:id|p|no|article|newsid|idx?no)=\w{4,}/i.test(search)
  );
}

/**
 * Whether a redirect from one address to another says that the article is gone: it ends on a front
 * page or on the section the article stood in ("/tech/2026/05/19/story" to "/" or "/tech/"), which
 * is how many sites answer for what they no longer have.
 */
export function leadsToFront(asked: string, answered: string): boolean {
  if (!isArticleLink(asked)) return false;
  if (!isArticleLink(answered)) return true;
  const [from, to] = [new URL(asked), new URL(answered)];
  const parts = to.pathname.split('/').filter(Boolean);
  return (
    queryToAsk(to) === '' &&
    parts.length <= 2 &&
    parts.every(part => /^[a-z]{2,20}(?:-[a-z]{2,12})?$/.test(part)) &&
    from.pathname.startsWith(`/${parts.join('/')}/`) &&
    from.pathname.length > to.pathname.length + 1
  );
}

/**
 * The words of an address, for a page that cannot be read: "/2026/05/19/karpathy-joins-anthropic/"
 * gives "Karpathy joins anthropic", "/comments/1abc/firmware_breaks_regen/" "Firmware breaks regen".
 */
export function headlineFromSlug(url: string): string {
  const words = (
    new URL(url).pathname
      .split('/')
      .filter(part => /[-_]/.test(part) && /[a-z]{3}/i.test(part))
      .at(-1) ?? ''
  )
    .replace(/\.[a-z]{2,5}$/, '')
    .split(/[-_]/)
    .filter(word => !/^(\d+|[0-9a-f]{8,})$/.test(word))
    .join(' ');
  return words ? (words[0]?.toUpperCase() ?? '') + words.slice(1) : new URL(url).hostname;
}
