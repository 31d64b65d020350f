/** Labels of links that say what to do, or what stands behind the link, and name no report. */
import { anyOf } from '../../../text/word-pattern.ts';

/** "Sign up", "sign-up", "signup". */
const joinedThrice = (first: string, ...seconds: readonly string[]): string[] =>
  seconds.flatMap(second => [`${first} ${second}`, `${first}-${second}`, `${first}${second}`]);

const CALLS = ['click', 'tap', 'read', 'learn', 'see', 'find', 'get', 'find out'];
const CALLED_FOR = [
  ...['here', 'more', 'more here', 'details', 'all', 'full list', 'the table', 'table'],
];

/** What a reader is asked to do, each a whole label. */
const ACTIONS = [
  ...joinedThrice('sign', 'up', 'in'),
  ...joinedThrice('log', 'up', 'in'),
  ...['register', 'subscribe', 'join', 'join us', 'join now', 'join here', 'buy', 'buy now'],
  ...['buy tickets', 'order', 'order now', 'shop', 'book', 'book now', 'donate', 'apply'],
  ...['apply now', 'apply here', 'download', 'downloads', 'install', 'try it', 'open', 'open it'],
  ...['play', 'watch', 'listen', 'search', 'edit', 'reply', 'hide', 'flag', 'delete', 'rsvp'],
];
/** Things to look at that report nothing. */
const MEDIA = [
  ...['demo', 'live demo', 'video', 'videos', 'slide', 'slides', 'slide deck', 'deck', 'recording'],
  ...['playlist', 'trailer', 'podcast episode', 'map', 'maps', 'directions', 'menu', 'photo'],
  ...['photos', 'picture', 'pictures', 'gallery', 'ticket', 'tickets'],
];
/** Pages that every site, project or person has. */
const PAGES = [
  ...['code', 'source code', 'repo', 'repository', 'website', 'homepage', 'home page', 'site'],
  ...['web', 'profile', 'bio', 'cv', 'resume', 'contact', 'email', 'e-mail', 'form', 'faq'],
  ...['changelog', 'release note', 'release notes', 'docs', 'documentation', 'readme'],
  ...['manual', 'user guide', 'api reference', 'api docs', 'about', 'team', 'jobs', 'careers'],
  ...['schedule', 'agenda', 'programm', 'programme', 'survey', 'petition', 'affiliate link'],
  ...['promo', 'discount', 'coupon', 'terms', 'privacy', 'privacy policy', 'licence', 'license'],
  ...['disclaimer', 'permalink', 'history', 'talk', 'press kit'],
];
/** Registries, shops and networks, where the link leads to a thing's or a person's place. */
const PLACES = [
  ...['npm', 'pypi', 'crates.io', 'docker hub', 'app store', 'google play', 'play store'],
  ...['spotify', 'apple music', 'apple podcasts', 'itunes', 'soundcloud', 'bandcamp', 'amazon'],
  ...['steam', 'imdb', 'letterboxd', 'goodreads', 'youtube', 'vimeo', 'twitch', 'linkedin'],
  ...['facebook', 'instagram', 'tiktok', 'threads', 'mastodon', 'bluesky', 'discord', 'telegram'],
  ...['whatsapp'],
];
const NETWORKS = [
  // A video's page is no report of its own.
  ...['linkedin', 'facebook', 'instagram', 'threads', 'mastodon', 'bluesky', 'telegram', 'reddit'],
  ...['twitter', 'x', 'truth social', 'weibo', 'vk'],
  // Of one episode, as of one post.
  ...['apple podcasts', 'spotify', 'overcast', 'pocket casts', 'castbox'],
];
const NETWORK = new RegExp(
  String.raw`^(?:(?:on|via|post on)\s)?${anyOf(NETWORKS)}(?: post)?$`,
  'iu',
);

/** True for a label that is the name of a network. */
export const isNetwork = (label: string): boolean => NETWORK.test(label);

const WHOLE_LABEL = new RegExp(
  String.raw`^(?:(?:${anyOf(CALLS)}\s)?${anyOf(CALLED_FOR)}|(?:this|our|my)\s${anyOf(MEDIA)}|` +
    `${anyOf([...ACTIONS, ...MEDIA, ...PAGES, ...PLACES])})$`,
  'iu',
);

const VERBS = [
  ...['create', 'make', 'open', 'start', 'get', 'claim', 'grab', 'take', 'buy', 'book', 'order'],
  ...['join', 'sign', 'register', 'subscribe', 'apply', 'download', 'install', 'try', 'watch'],
  ...['listen', 'rsvp', 'vote', 'donate', 'contact', 'write', 'call', 'visit', 'browse'],
  ...['explore', 'jump', 'skip', 'continue', 'back', 'return', 'share', 'follow', 'save', 'use'],
  ...['view', 'edit', 'add'],
];
const OBJECTS = [
  ...['one', 'it', 'this', 'that', 'these', 'the', 'your', 'our', 'my', 'a', 'an', 'us', 'me'],
  ...['now', 'here', 'there', 'today', 'for', 'to', 'up', 'in', 'out', 'more', 'free', 'off'],
  ...['by', 'with', 'reading'],
];
/** "create one here", "get 20 copies". */
const REQUEST = new RegExp(String.raw`^${anyOf(VERBS)}\s+(?:${anyOf(OBJECTS)}|\d).{0,40}$`, 'iu');

/** True for a label that asks for something to be done, or names a page of every site. */
export const asksForAction = (label: string): boolean =>
  WHOLE_LABEL.test(label) || REQUEST.test(label);

const PARTS_OF_WORKS = [
  ...['chapter', 'section', 'part', 'page', 'p.', 'pp.', 'step', 'figure', 'fig.', 'table'],
  ...['appendix', 'episode', 'ep.', 'lesson', 'slide', 'kapitel', 'abschnitt', 'chapitre'],
  ...['capítulo'],
];
const RESPONSES = [
  ...['comment', 'comments', 'replies', 'review', 'reviews', 'likes', 'shares', 'point', 'points'],
  ...['star', 'stars', 'vote', 'votes', 'kommentare', 'commentaires', 'comentarios'],
];
const REQUESTS = ['PR', 'MR', 'pull request', 'merge request', 'issue', 'bug', 'ticket'];
const EXCHANGES = [
  ...['NASDAQ', 'NYSE', 'AMEX', 'LSE', 'TSX', 'ASX', 'TSE', 'TYO', 'HKEX', 'HKG', 'FRA', 'XETRA'],
  ...['ETR', 'EPA', 'SSE', 'SZSE', 'NSE', 'BSE', 'KRX', 'KOSDAQ'],
];

/** Whole labels that name a thing which reports nothing, each with the label it was born from. */
export const THINGS: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  {
    example: 'Chapter 3',
    pattern: new RegExp(String.raw`^${anyOf(PARTS_OF_WORKS)}\s*[\dIVX.]+$`, 'iu'),
  },
  { example: '12 comments', pattern: new RegExp(String.raw`^\d+\s+${anyOf(RESPONSES)}$`, 'iu') },
  {
    example: 'PR #812',
    pattern: new RegExp(String.raw`^${anyOf([...REQUESTS, 'discussion'])}?\s*[#!]\d+$`, 'iu'),
  },
  { example: '@adalovell', pattern: /^@[\w.-]+$/u },
  {
    example: 'NASDAQ: ACME',
    pattern: new RegExp(String.raw`^(?:${anyOf(EXCHANGES)}|OTC\w*)\s*:\s*[\w.]+$`, 'iu'),
  },
  { example: '$ACME', pattern: /^\$[A-Z]{1,6}$/iu },
  { example: 'v2.1.0', pattern: /^v?\d+\.\d+(?:\.\d+)?$/iu },
  { example: 'commit 4f2a9c1', pattern: /^(?:commit )?[0-9a-f]{7,40}$/iu },
  { example: 'use code FERRY20', pattern: /^(?:use )?code [A-Z0-9]{3,}$/iu },
  { example: 'get 20% off', pattern: /\b\d{1,3}\s?%\s?off\b/iu },
];

const REGISTERED = [
  String.raw`WKN:?\s?[A-Z0-9]{6}`, // "WKN A0HLD1"
  String.raw`(?:ISIN:?\s?)?[A-Z]{2}[A-Z0-9]{9}\d`, // "DE000A0HLD12"
  String.raw`[A-Z]{2,8}:\s?[A-Z0-9.]{1,6}`, // "MOEX: ACME"
  String.raw`\d{4} (?:c\.|asp|No\.)\s?\d{1,4}`, // "2005 c. 12"
  String.raw`S\.?I\.? \d{4}\/\d{1,4}|Pub\. ?L\. \d{2,3}-\d{1,3}`, // "SI 2019/123"
];
const REGISTERED_NUMBER = new RegExp(`^(?:${REGISTERED.join('|')})$`);

/** True for a number under which a share or a law is registered. */
export const isRegisteredNumber = (label: string): boolean => REGISTERED_NUMBER.test(label);

const ASIDES = [
  ...['as', 'as with', 'and', 'or', 'but', 'not', 'minus', 'plus', 'like', 'unlike', 'such as'],
  ...['except', 'including', 'aka', 'a.k.a.', 'formerly', 'wie', 'und', 'oder', 'aber', 'comme'],
  ...['et', 'mais', 'como', 'y', 'pero', 'e', 'mas', 'come', 'ma', 'o', 'jak', 'ale'],
];
const ASIDE = new RegExp(String.raw`^${anyOf(ASIDES)}\s\p{Ll}`, 'u');

/** True for words with which a sentence goes on: "as with supersonic", "minus the one we like". */
export const isAside = (label: string): boolean => ASIDE.test(label);

/** True for a part of a work, a count, a handle, a ticker, a version, an offer. */
export const namesThing = (label: string): boolean =>
  THINGS.some(({ pattern }) => pattern.test(label));

/**
 * A name from code: "EventTarget", "useEffect", "std::vector", "Array.from()", "snake_case",
 * "--verbose".
 */
const IDENTIFIERS: readonly RegExp[] = [
  /^(?=[\p{L}\d]+(?:\(\))?$)\p{L}+\p{Ll}\p{Lu}/u,
  /^[\w$]+(?:\.|::|->|\()[\w$.:()]*$/u,
  /^[a-z]+_[a-z_]+(?:\(\))?$/u,
  /^`.*`(?:\(\))?$/u,
  /^--?[a-z][\w-]*(?:\(\))?$/u,
];

/** True for a label that is a name from a program. */
export const isIdentifier = (label: string): boolean =>
  IDENTIFIERS.some(pattern => pattern.test(label));
