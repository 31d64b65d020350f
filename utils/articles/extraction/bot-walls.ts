/**
 * Pages that stand in front of the one that was asked for: robot checks, consent and sign-in pages,
 * told by what they print and where they stand.
 */
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { readHtml } from './html-events.ts';

const CHECK_TITLES = [
  ...['access denied', 'human verification', 'robot or human', 'robot or human?'],
  ...['vercel security checkpoint', 'security check', 'security checkpoint', 'bot verification'],
  ...['verify you are human', 'verify you are a human', 'verify that you are human'],
  ...['verify that you are a human', 'ddos-guard'],
];
const CONSENT_TITLES = [
  ...['before you continue', 'bevor sie zu', 'bevor sie fortfahren', 'yahoo is part of'],
  ...['yahoo ist teil', 'yahoo fait partie', 'yahoo forma parte', 'yahoo fa parte'],
];
/**
 * Titles that such pages have, each as seen; a page that says much more than they do is an article
 * about them.
 */
const TITLES: readonly { readonly title: RegExp; readonly wall: string }[] = [
  // Cloudflare: "Just a moment...", "Attention Required! | Cloudflare", older "Please Wait... |
  // Cloudflare"
  { title: /^just a moment\b|\| cloudflare$|^checking your browser/i, wall: 'a robot check' },
  // Bloomberg: "Bloomberg - Are you a robot?"; PerimeterX: "Access to this page has been denied";
  // Imperva: "Pardon Our Interruption"
  {
    title:
      /\bare you (?:a robot|human)\b|^access to this page has been denied|^pardon our interruption/i,
    wall: 'a robot check',
  },
  // Akamai: "Access Denied"; "Human Verification"; "Robot or human?" ; Vercel: "Vercel Security
  // Checkpoint"; "Security check"
  {
    title: new RegExp(`^${anyOf(CHECK_TITLES)}$`, 'i'),
    wall: 'a robot check',
  },
  // Google: "Before you continue to Google News"; Yahoo: "Yahoo is part of the Yahoo family of
  // brands" and its translations
  {
    title: new RegExp(`^(?:${anyOf(CONSENT_TITLES)}|avant d.(?:accéder|utiliser))`, 'i'),
    wall: 'a consent page',
  },
];
/**
 * A check says a sentence or two; Google's consent page, the longest, some 300 words with its list
 * of languages.
 */
const MOST_WORDS = 400;

/**
 * Script and element names of the checks; an article that speaks of them is longer than such a
 * page.
 */
const MARKERS = [
  ...splitWords('captcha-delivery.com px-captcha _pxAppId _pxCaptcha cf-challenge'),
  ...splitWords('cdn-cgi/challenge-platform challenge-error-text _Incapsula_Resource'),
  ...splitWords('awsWafCookieDomainList anomaly-modal anomaly.js geo.captcha hcaptcha-challenge'),
  'Please enable JS and disable any ad blocker',
];
const MARKER = new RegExp(anyOf(MARKERS), 'i');
const SHORT = 20_000;

/**
 * Hosts that ask for consent and do nothing else: "consent.google.com", "guce.yahoo.com",
 * "myprivacy.dpgmedia.nl".
 */
const CONSENT_HOST = /^(?:www\.)?(?:consent|guce|cmpv2|myprivacy)\./;
const SIGN_IN_PARTS = splitWords(
  'login log-in signin sign-in signup sign-up subscribe subscription register anmelden connexion',
  'acceso accedi sso paywall',
);
/**
 * Parts of a path or names of a host that ask something first; only with the address in the query
 * that the reader is sent back to.
 */
const GATES: readonly { readonly part: RegExp; readonly wall: string }[] = [
  // spiegel.de/consent-a-?targetUrl=https%3A%2F%2F… · zeit.de/zustimmung?url=https%3A%2F%2F…
  {
    part: /^(?:consent(?:-a-?)?|zustimmung|cookie-?wall|privacy-?(?:gate|wall|consent))$/,
    wall: 'a consent page',
  },
  // myaccount.nytimes.com/auth/login?redirect_uri=https%3A%2F%2F… ·
  // ft.com/login?location=https%3A%2F%2F…
  {
    part: new RegExp(`^${anyOf(SIGN_IN_PARTS)}$`),
    wall: 'a sign-in page',
  },
];

/**
 * What wall an HTML page is ("a robot check", "a consent page", "a sign-in page"); null for one
 * that is none. `url` is where it came from after redirects.
 */
export function wallOf(html: string, url: string): string | null {
  const gate = gateOf(url);
  if (gate) return gate;
  const title = (/<title[^<>]*>([^<]{0,300})/i.exec(html.slice(0, 50_000))?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = TITLES.find(({ title: words }) => words.test(title));
  if (known && !saysMore(html)) return known.wall;
  return html.length < SHORT && MARKER.test(html) ? 'a robot check' : null;
}

function gateOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  if (CONSENT_HOST.test(hostname)) return 'a consent page';
  if (![...searchParams.values()].some(value => /^(?:https?:\/\/|\/[^/])/.test(value))) return null;
  const parts = [
    ...pathname.split('/').filter(Boolean).slice(-2),
    ...hostname.split('.').slice(0, -2),
  ].map(part => part.replace(/\.\w{2,5}$/, ''));
  return GATES.find(({ part }) => parts.some(name => part.test(name.toLowerCase())))?.wall ?? null;
}

/** Whether a page shows more words than a wall has. */
function saysMore(html: string): boolean {
  let words = 0;
  let hidden = 0;
  const isHidden = (tag: string) =>
    tag === 'script' || tag === 'style' || tag === 'template' || tag === 'svg';
  readHtml(html, {
    open: tag => {
      if (isHidden(tag)) hidden++;
    },
    close: tag => {
      if (isHidden(tag)) hidden--;
    },
    text: data => {
      if (hidden === 0 && words <= MOST_WORDS) words += data.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    },
  });
  return words > MOST_WORDS;
}
