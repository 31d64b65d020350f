/** Brackets that give the address of a site, a page or a tool instead of a source. */
import { REPORTERS } from '../../../outlets/outlet.ts';
import { anyOf, splitWords } from '../../../text/word-pattern.ts';
import {
  type BracketSubject,
  firstOutlet,
  goesOn,
  namesDomainsOnly,
  namesSites,
  namesUnknownHosts,
} from './bracket-subject.ts';
import { isApplication } from './link-places.ts';
import { asksForAction } from './link-words.ts';
import type { Rule } from './rule.ts';

/** Each also with "web" before it: "webshop". */
const THINGS = [
  ...['site', 'page', 'portal', 'domain', 'subdomain', 'homepage', 'dashboard', 'leaderboard'],
  ...['doc', 'docs', 'documentation', 'api', 'app', 'tool', 'server', 'host', 'endpoint', 'url'],
  ...['link', 'account', 'repo', 'repository', 'library', 'package', 'store', 'shop', 'bot'],
  ...['form', 'platform', 'service', 'product', 'paper', 'tracker', 'newsletter', 'mailbox'],
  ...['inbox', 'address', 'client', 'provider', 'toolkit', 'router'],
];
/** Also as the end of a longer word: "Kundenportal". */
const THING_ENDINGS = [
  ...['seite', 'webseite', 'website', 'plattform', 'dienst', 'shop', 'konto', 'portal'],
  ...['site', 'página', 'sitio', 'pagina', 'strona', 'сайт'],
];
const QUOTED_END = String.raw`["”’*_\]]*\s*$`;
const THING_AT_END = new RegExp(
  String.raw`(?:\b(?:web)?${anyOf(THINGS)}|${anyOf(THING_ENDINGS)})${QUOTED_END}`,
  'iu',
);

/** A site, in every language: whose address stands behind it wherever the sentence ends. */
const SITES = [
  ...['website', 'web site', 'web page', 'homepage', 'home page', 'web version', 'web app'],
  ...['online shop', 'online store', 'webshop', 'subdomain', 'site', 'webseite'],
  ...['internetseite', 'startseite', 'onlineshop', 'web', 'página', 'página web', 'sitio'],
  ...[
    'sitio web',
    'page',
    'landing page',
    'seite',
    'pagina web',
    'sito',
    'sito web',
    'strona',
    'stronie',
    'stronę',
  ],
  ...[
    'webbplats',
    'sajt',
    'sajten',
    'webbsida',
    'webbsidan',
    'webbplatsen',
    'hemsida',
    'hemsidan',
    'hjemmeside',
    'hjemmesiden',
    'nettside',
  ],
  ...['nettsiden', 'nettsted', 'verkkosivu', 'verkkosivut', 'verkkosivuilla', 'webové stránky'],
  ...['webu', 'webových stránkách', 'weboldal', 'weboldalán', 'honlap', 'honlapján', 'site-ul'],
  ...['site web', 'сайт', 'сайте', 'сайта', 'сайті', 'ιστοσελίδα', 'ιστότοπος', 'ιστότοπο'],
  ...['sitesi', 'sitesinde', 'sitesinden', 'situs', 'situs web', 'laman', 'trang web', 'trang chủ'],
  ...['الموقع', 'موقع', 'موقعها', 'موقعه', 'אתר', 'האתר', 'באתר', 'وب‌سایت', 'سایت', 'वेबसाइट'],
];
const OFFICIAL = [
  ...['oficial', 'officiel', 'officielle', 'ufficiale', 'oficjalna', 'oficjalnej', 'internetowej'],
  ...['internetowa', 'internetowa', 'web', 'resmi', 'chính thức', 'officiala', 'الرسمي', 'رسمی'],
  ...['הרשמי', 'oficială', 'du projet', 'del proyecto', 'do projeto', 'del progetto'],
];
/** Scripts without spaces and Korean: no boundary before the word. */
const UNSPACED_SITES = [
  ...[
    'サイト',
    'ホームページ',
    'ウェブ版',
    '官网',
    '官網',
    '网站',
    '網站',
    '网址',
    '主页',
    '网页版',
  ],
  ...['홈페이지', '웹사이트', '사이트', '누리집', 'เว็บไซต์', 'เว็บ'],
];
const SITE_AT_END = new RegExp(
  String.raw`(?:(?<!\p{L})${anyOf(SITES)}(?:\s${anyOf(OFFICIAL)})?|` +
    String.raw`${anyOf(UNSPACED_SITES)}|${anyOf(['website', 'webseite', 'shop', 'portal'])})` +
    QUOTED_END,
  'iu',
);

/** True for words that end with a site, whose address may follow: "our new website". */
export const endsWithSite = (text: string): boolean => SITE_AT_END.test(text.slice(-40));

/** Pages that every site of a firm has, beside those of `asksForAction`. */
const FIRM_PAGES = new Set(
  splitWords(
    'pricing plans features enterprise business teams investors help support products solutions',
    'login app apps start get-started getting-started partners press contact-us about-us legal',
  ),
);

/** "kelpworks.com/for-business", "harbourdesk.io/pricing": a page of the firm about itself. */
function isPageOfFirm(path: string): boolean {
  const [page = '', ...more] = path.replace(/^\/|\/$/g, '').split('/');
  if (page === '' || more.length > 0) return false;
  return (
    FIRM_PAGES.has(page) || /^for-\p{L}+$/u.test(page) || asksForAction(page.replace(/-/g, ' '))
  );
}

/** "see", "see also" and their like: what sends the reader to a place. */
const SENDS = new RegExp(
  `^${anyOf([
    ...['see', 'see also', 'siehe', 'siehe auch', 'voir', 'voir aussi', 'ver', 'ver también'],
    ...['véase', 'vedi', 'vedi anche', 'zie', 'zie ook', 'zob.', 'se', 'se også', 'katso', 'см.'],
    ...['viz', 'lásd', 'vezi', 'bkz.', 'xem', 'lihat', 'δείτε'],
  ])}$`,
  'iu',
);
const sendsReader = ({ label }: BracketSubject): boolean => {
  const [first] = label.parts;
  return first?.kind === 'source-word' && SENDS.test(first.text.trim());
};

/** One word behind the host is a page of the site; more, or a figure, is a text. */
const PAGE_OF_SITE = /^(?:\/\p{L}+)?\/?$/u;

const PLACE_WORDS = [
  'at',
  'under',
  'bei',
  'unter',
  'auf',
  'sur',
  'en',
  'em',
  'su',
  'op',
  'pod',
  'på',
  'на',
];
const LEADS_TO_PLACE = new RegExp(String.raw`(?:^|\s)${anyOf(PLACE_WORDS)}\s*$`, 'iu');

const namesReporter = ({ label, context }: BracketSubject): boolean =>
  label.outlets.some(
    part =>
      part.kind === 'host' &&
      REPORTERS.has(context.directory.ofHost(part.host.host)?.kind ?? 'organisation'),
  );

/** Suffixes under which tools are sold. */
const TOOLS = new Set(splitWords('ai io app dev so co gg sh'));
const isTool = (host: string): boolean => TOOLS.has(host.slice(host.lastIndexOf('.') + 1));

/** In this order; the first that fits decides. */
export const SITE_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'address of the thing before it',
    example: 'Your “By the Numbers” page (pcao.pima.gov/numbers) embeds a dashboard.',
    verdict: 'look-alike',
    fits: subject =>
      subject.label.outlets.every(part => part.kind === 'host') &&
      !/[.!?。]["”’]?\s*$/.test(subject.before) &&
      THING_AT_END.test(subject.before.slice(-40)) &&
      goesOn(subject),
  },
  {
    name: 'address of a site',
    example: 'Tickets for the ferry are on its official website (ferrylines.co).',
    verdict: 'look-alike',
    fits: subject =>
      namesUnknownHosts(subject) &&
      subject.label.introduction === null &&
      endsWithSite(subject.before),
  },
  {
    // "(bbc.com)" behind such a word is somebody who reports, however it is written.
    name: 'place that the sentence leads to',
    example: 'The drawings of the gates are kept at (github.com).',
    verdict: 'look-alike',
    fits: subject =>
      namesSites(subject) &&
      namesDomainsOnly(subject) &&
      !namesReporter(subject) &&
      LEADS_TO_PLACE.test(subject.before),
  },
  {
    name: 'page of a firm about itself',
    example: 'There is a plan for bigger harbours (harbourdesk.io/for-teams).',
    verdict: 'look-alike',
    fits: subject =>
      namesUnknownHosts(subject) &&
      namesDomainsOnly(subject) &&
      subject.label.outlets.every(part => part.kind === 'host' && isPageOfFirm(part.host.path)),
  },
  {
    name: 'site that the reader is sent to',
    example: 'There is a guide for new users of the harbour (see www.harbourdesk.ai).',
    verdict: 'look-alike',
    fits: subject =>
      sendsReader(subject) &&
      namesUnknownHosts(subject) &&
      subject.label.outlets.every(
        part => part.kind === 'host' && PAGE_OF_SITE.test(part.host.path),
      ),
  },
  {
    // "(via wtvbam.com)" is a carrier, "(via techcrunch.com)" is known.
    name: 'tool by which it came',
    example: 'You can book a berth at any hour of the day (via berthly.app).',
    verdict: 'look-alike',
    fits: subject => {
      const first = firstOutlet(subject);
      if (subject.label.introduction !== 'via' || first?.kind !== 'host') return false;
      return namesSites(subject) && namesUnknownHosts(subject) && isTool(first.host.host);
    },
  },
  {
    name: 'front page of a site',
    example: 'This product includes software of the project. (http://www.openssl.org/)',
    verdict: 'look-alike',
    fits: subject =>
      namesSites(subject) &&
      subject.label.outlets.every(part => part.kind === 'host' && part.host.url !== null),
  },
  {
    name: 'behind an e-mail address',
    example: 'Please write to the harbour at toyooo@gmail.com (doub.io)',
    verdict: 'look-alike',
    fits: ({ before }) => /@[\w-]+\.[\w.]+\s*$/.test(before),
  },
  {
    name: 'application or channel',
    example: 'All features are registered with it (gvses-market-insights.fly.dev) IS done.',
    verdict: 'look-alike',
    fits: ({ label }) =>
      label.outlets.some(part => part.kind === 'host' && isApplication(part.host.host)),
  },
];
