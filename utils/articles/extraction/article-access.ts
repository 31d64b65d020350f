import { CLINGING_SCRIPTS } from '../../text/unspaced.ts';
import { anyOf } from '../../text/word-pattern.ts';
import type { Access, HtmlFacts, JsonLdNode } from '../article.ts';
import { endsAtPaywall } from './paywalls.ts';

/** A robot check, an error or a consent page has hardly more text than this. */
const SHELL = 1200;
const CLINGING = new RegExp(`[${CLINGING_SCRIPTS}]`, 'gu');
/** How the titles of pages begin that stand before a page: robot checks, refusals, consent. */
const BARRIERS = [
  ...['just a moment', 'one moment please', 'one moment, please', 'attention required'],
  ...['checking your browser', 'checking if the site connection', 'client challenge'],
  ...['ddos-guard', 'vercel security checkpoint', 'robot check', 'human verification'],
  ...['security verification', 'verify you are human', 'verifying', 'please verify'],
  ...['security check', 'captcha', 'pardon our interruption', 'access denied'],
  ...['access to this page has been denied', '403', 'error 403', 'forbidden', 'request blocked'],
  ...['request rejected', 'blocked', 'you have been blocked', 'sorry, you have been blocked'],
  ...['unsupported browser', 'unsupported client', 'before you continue', 'consent'],
  ...['datenschutzeinstellungen', 'datenschutz-einstellungen', 'nur einen moment', 'un instant'],
  ...['ihre datenschutzeinstellungen', 'ihre datenschutz-einstellungen', 'un momento'],
];
/** "Bloomberg - Are you a robot?": a site's name may stand before it. */
const BARRIER = new RegExp(`^(?:${anyOf(BARRIERS)}|.{0,40}are you a robot)`, 'i');

/**
 * A page that shows less than this, a sign of a script without spaces counted twice, shows a
 * standfirst, a caption or a copyright line: so do all of the 10 that are as short among 1,079 pages
 * of some 500 outlets (2014 to 2026).
 */
const STANDFIRST = 150;

const PIECES = ['page', 'article', 'story', 'content', 'seite', 'artikel'];
const MISSING = [
  'not found',
  'nicht gefunden',
  'no longer available',
  'unavailable',
  'existiert nicht',
];
const GONE_TITLES = [
  ...['404', 'error 404', '410', 'not found', 'page introuvable', 'página no encontrada'],
  ...['pagina non trovata', 'página não encontrada', 'pagina niet gevonden', 'nie znaleziono'],
  ...['ページが見つかりません', '页面不存在'],
];
/** Titles of pages that are no longer there: "Oops! Page not found", "Example | 404". */
const GONE = new RegExp(
  String.raw`^${anyOf(GONE_TITLES)}|^(?:oops!?\s?)?${anyOf(PIECES)} ${anyOf(MISSING)}|(?:404|page not found)$`,
  'i',
);

/**
 * What of the article could be read: `blocked` for a robot check or a consent page, `gone` for a
 * page that says it is not there, `preview` where it ends at a paywall, `full` otherwise. `about`:
 * JSON-LD nodes of the article; `text`: its main text. A title alone proves nothing: an article about
 * robot checks is long, or has a date of publication.
 */
export function accessOf(facts: HtmlFacts, about: readonly JsonLdNode[], text: string): Access {
  const titles = [facts.title ?? '', facts.headings[0] ?? ''].map(title => title.trim());
  if (text.length < SHELL && !about.some(node => typeof node.datePublished === 'string')) {
    if (titles.some(title => BARRIER.test(title))) return 'blocked';
    if (titles.some(title => GONE.test(title))) return 'gone';
  }
  if (endsAtPaywall(facts, about, text)) return 'preview';
  return isStandfirst(about, text) ? 'metadata' : 'full';
}

/** Whether a text is too short to be an article; a flash whose page gives it as its whole body is one. */
function isStandfirst(about: readonly JsonLdNode[], text: string): boolean {
  const signs = text.length + (text.match(CLINGING)?.length ?? 0);
  return signs < STANDFIRST && !about.some(({ articleBody }) => typeof articleBody === 'string');
}
