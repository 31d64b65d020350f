import { anyOf, splitWords } from '../../text/word-pattern.ts';
import type { Attributes } from './html-events.ts';

/**
 * What part of a page an element belongs to, as bits: an element has its own and all those of the
 * elements around it.
 */
export const Zone = {
  /** Menus, breadcrumbs, pagers. */
  nav: 1,
  /** The page's foot. */
  footer: 2,
  /** Readers' comments. */
  comments: 4,
  /** Links to other stories. */
  related: 8,
  /** Share and follow buttons. */
  social: 16,
  /** Sign-up, donation, consent and paywall boxes. */
  ask: 32,
  advert: 64,
  /** Side columns and boxes. */
  side: 128,
  /** Author, date, tags: facts about the article rather than its text. */
  meta: 256,
  /** Captions and credits of pictures. */
  caption: 512,
  /** Not drawn. */
  hidden: 1024,
} as const;

const BY_TAG = new Map<string, number>([
  ['nav', Zone.nav],
  ['menu', Zone.nav],
  ['footer', Zone.footer],
  ['aside', Zone.side],
  ['form', Zone.ask],
  ['dialog', Zone.ask],
  ['figcaption', Zone.caption],
]);
const BY_ROLE = new Map<string, number>([
  ['navigation', Zone.nav],
  ['menu', Zone.nav],
  ['search', Zone.nav],
  ['contentinfo', Zone.footer],
  ['complementary', Zone.side],
  ['dialog', Zone.ask],
  ['alertdialog', Zone.ask],
]);
const words = (zone: number, ...lines: readonly string[]): [string, number][] =>
  splitWords(...lines).map(word => [word, zone]);
/**
 * Words of class names and ids, in the languages and habits of the content systems that news sites
 * run on.
 */
const BY_WORD = new Map<string, number>([
  ...words(
    Zone.nav,
    'nav navi navigation navbar menu breadcrumb breadcrumbs pagination pager skiplink topbar',
    'masthead megamenu toc',
  ),
  ...words(Zone.footer, 'footer colophon'),
  ...words(
    Zone.comments,
    'comment comments disqus respond replies livefyre commentlist kommentare kommentar',
    'comentarios commentaires coral viafoura',
  ),
  ...words(
    Zone.related,
    'related recommended recommendations recommendation trending popular mostread outbrain',
    'taboola recirc recirculation upnext',
  ),
  ...words(
    Zone.related,
    'seealso readmore morestories teaser teasers carousel relatedposts jp yarpp crp nextpost',
    'prevnext recommend recommends',
  ),
  ...words(
    Zone.social,
    'share sharing sharebar social socials sociable addthis sharedaddy sharethis follow',
    'shariff',
  ),
  ...words(
    Zone.ask,
    'newsletter subscribe subscription signup regwall donate donation cookie cookies consent',
    'gdpr onetrust modal popup',
  ),
  ...words(Zone.ask, 'login register piano optin mailchimp inscription abo'),
  ...words(
    Zone.advert,
    'ad ads advert adverts advertisement advertisements advertising sponsored sponsor promo',
    'promos promotion promoted adsbygoogle dfp anzeige',
  ),
  ...words(Zone.side, 'sidebar rail aside'),
  ...words(
    Zone.meta,
    'byline bylines timestamp dateline tags taglist keywords metadata postmeta entrymeta',
    'authorbox authorbio bio',
  ),
  ...words(
    Zone.caption,
    'caption figcaption credit credits captions bildunterschrift bildquelle legende copyright',
  ),
  ...words(Zone.hidden, 'visuallyhidden'),
]);
/** Pairs that mean more than their words: "author-bio", "sr-only". */
const BY_PAIR = new Map<string, number>([
  ['sr only', Zone.hidden],
  ['screen reader', Zone.hidden],
  ['visually hidden', Zone.hidden],
  ['author bio', Zone.meta],
  ['author box', Zone.meta],
  ['author info', Zone.meta],
  ['about author', Zone.meta],
  ['post meta', Zone.meta],
  ['entry meta', Zone.meta],
  ['article meta', Zone.meta],
  ['read more', Zone.related],
  ['read next', Zone.related],
  ['more stories', Zone.related],
  ['more from', Zone.related],
  ['most read', Zone.related],
  ['most popular', Zone.related],
  ['see also', Zone.related],
  ['up next', Zone.related],
  ['also read', Zone.related],
  ['latest news', Zone.related],
  ['latest posts', Zone.related],
  ['sign up', Zone.ask],
  // Alone the word stands on the walled text itself.
  ['paywall prompt', Zone.ask],
  ['paywall overlay', Zone.ask],
  ['paywall message', Zone.ask],
  ['paywall banner', Zone.ask],
  ['paywall box', Zone.ask],
]);
/**
 * Class names that speak of a state or a layout of what they stand on, not of what it is:
 * "has-sidebar", "no-comments", "ad-free".
 */
const STATE_STARTS = splitWords(
  'has no not with without is hide show single js page body wp tag category postid free',
);
const STATE_ENDS = splitWords('enabled disabled free open closed');
const STATE = new RegExp(`^${anyOf(STATE_STARTS)}[-_]|[-_]${anyOf(STATE_ENDS)}$`, 'i');

/**
 * A class or id value as lower-case words: "relatedArticles-list" gives related, articles, list.
 */
function wordsOfName(value: string): string[] {
  return value
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function zoneOfNames(names: string): number {
  let zone = 0;
  for (const name of names.slice(0, 600).split(/\s+/)) {
    if (name === 'hidden' || name === 'is-hidden') zone |= Zone.hidden;
    if (STATE.test(name)) continue;
    const list = wordsOfName(name);
    list.forEach((word, i) => {
      zone |= BY_WORD.get(word) ?? 0;
      const next = list[i + 1];
      if (next) zone |= BY_PAIR.get(`${word} ${next}`) ?? 0;
    });
  }
  return zone;
}

/** What tag, role and state say, whatever the element is called. */
function zoneOfMarkup(tag: string, attributes: Attributes): number {
  const zone = (BY_TAG.get(tag) ?? 0) | (BY_ROLE.get(attributes.get('role') ?? '') ?? 0);
  const isHidden =
    attributes.has('hidden') ||
    attributes.get('aria-hidden') === 'true' ||
    /display:\s?none/.test(attributes.get('style')?.slice(0, 200) ?? '');
  return isHidden ? zone | Zone.hidden : zone;
}

/** The page's frame and its articles carry words of everything inside them, and of sponsors. */
const FRAMES = new Set(['html', 'body', 'main', 'article']);
/** Names remembered of one page: a hostile one may have any number. */
const MOST_REMEMBERED = 5000;

/**
 * A reader of zone bits for the elements of one page. What class names and ids say is remembered,
 * since pages repeat a few hundred of them.
 */
export function createZoneReader(): (tag: string, attributes: Attributes) => number {
  const remembered = new Map<string, number>();
  const ofNames = (names: string): number => {
    const zone = remembered.get(names) ?? zoneOfNames(names);
    if (remembered.size < MOST_REMEMBERED) remembered.set(names, zone);
    return zone;
  };
  return (tag, attributes) => {
    const zone = zoneOfMarkup(tag, attributes);
    const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
    return FRAMES.has(tag) || names === ' ' ? zone : zone | ofNames(names);
  };
}
