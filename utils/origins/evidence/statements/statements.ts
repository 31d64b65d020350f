/** Sentences and lines in which a page itself says where its story comes from. */

import { anyOf, splitWords } from '../../../text/word-pattern.ts';
import { flipboardDomain } from '../../../urls/relays.ts';
import type { Evidence } from '../../evidence.ts';
import { saySeen } from '../../messages.ts';
import { outletOfAgency } from '../agencies.ts';
import { readAppleNewsTitle } from '../apple-news.ts';
import { evidenceOfName } from '../build-evidence.ts';
import {
  type ExaminedPage,
  findLinkedOutlet,
  isOwnAgency,
  isOwnName,
  resolveName,
} from '../examined-page.ts';
import { findOffSite } from '../off-site.ts';
import type { StatementForm } from './statement-form.ts';
import { STATEMENT_FORMS } from './statement-forms.ts';
import { FURTHER_FORMS } from './statement-forms-further.ts';

/** A line that says it in one of the further forms says little more. */
const CREDIT_LINE_CHARS = 400;

/** "Source: X", "Quelle: X", "Fonte: X" as a line of its own. */
const SOURCE_WORDS = splitWords(
  'source quelle fuente fonte bron źródło källa kilde источник 出典 来源 來源 المصدر',
);
const SOURCE_LINE = new RegExp(
  String.raw`^${anyOf(SOURCE_WORDS)}\s*[:：]\s*(\S.{1,49}?)\.?$`,
  'iu',
);

/** What reads like a name and is none: dates, places of the own house, print issues, "here". */
const DAYS = splitWords('monday tuesday wednesday thursday friday saturday sunday');
const SHORT_DAYS = splitWords('mon tue tues wed weds thu thur thurs fri sat sun');
const MONTHS = [
  ...splitWords('january february march april may june july august september october november'),
  'december',
];
const SHORT_MONTHS = splitWords('jan feb mar apr jun jul aug sep sept oct nov dec');
/** "on our site", "in this month's issue", "in the winter edition", "in full here". */
const OWN_WORDS = [
  ...splitWords('our my it its his her their this that here we us print english german french'),
  ...splitWords('spanish another other full part response winter spring summer fall autumn last'),
  ...splitWords('early late mid'),
];
/** Beginnings of such words elsewhere: "unserer Zeitschrift", "nuestra edición". */
const OWN_STEMS = [
  ...['unser', 'print', 'gedruckten', 'notre', 'nuestr', 'noss', 'nostr', 'onze', 'deze'],
  ...['letzten', 'der letzten'],
];
const NO_NAME = new RegExp(
  String.raw`^(?:on\b|at\b|by\b|the\s+)?\s*(?:${[
    String.raw`\d|an?\s`,
    // "Tues. May 5", but "Montana Free Press" and "Sun Herald" are names.
    String.raw`${anyOf(SHORT_DAYS)}\.?,?\s+(?:\d|${anyOf([...MONTHS, ...SHORT_MONTHS])}\b)`,
    String.raw`${anyOf(SHORT_MONTHS)}\.?\s`,
    String.raw`${anyOf([...DAYS, ...MONTHS, ...OWN_WORDS])}\b`,
    anyOf(OWN_STEMS),
  ].join('|')})`,
  'iu',
);

/** The name as printed, cleaned; null for what is no name. */
function nameOf(raw: string | undefined): string | null {
  const name = (raw ?? '')
    .replace(
      /^.{0,40}\b(?:issue|edition|ausgabe|número|numéro|edizione)\s+(?:of|von|der|des|de|du|di|da)\s+/i,
      '',
    )
    .replace(
      /^(?:the\s+)?(?:website|site|blog|newsletter|magazine|newspaper|journal|portal)\s+(?:of\s+)?/i,
      '',
    )
    // German, Dutch and the Nordic languages put the verb behind the name: "ist zuerst in der Zeit
    // erschienen".
    .replace(
      /\s+(?:erschienen|veröffentlicht|publiziert|übernommen|gepubliceerd|verschenen|publicerats|publisert|bragt)$/i,
      '',
    )
    .replace(/[\s,.–—-]+$/, '')
    .trim();
  if (
    name.length < 2 ||
    NO_NAME.test(name) ||
    /^\p{Ll}{1,3}$/u.test(name) ||
    name.split(/\s+/).length > 7
  )
    return null;
  // A name begins with a capital, is a domain, or is written in a script without capitals.
  return /^(?:the\s+)?(?:\p{Lu}|\p{Lo}|\p{N})/u.test(name) ||
    /^[a-z0-9-]+\.[a-z]{2,}/i.test(name) ||
    /^[a-z]+\p{Lu}/u.test(name)
    ? name
    : lowerName(name);
}

/** "coolimba", "reason", "grist": houses that write themselves small; one word only. */
function lowerName(name: string): string | null {
  return /^[a-z]{4,20}$/.test(name) ? name : null;
}

/**
 * Paragraphs in which a page speaks of itself: the first three, the last eight, and the credit
 * lines around.
 */
function passagesOf({ facts, article }: ExaminedPage) {
  const plain = facts.paragraphs.length
    ? facts.paragraphs
    : article.text.split('\n\n').map(text => ({ text, links: [] }));
  const ends = plain.length <= 11 ? plain : [...plain.slice(0, 3), ...plain.slice(-8)];
  return [...ends, ...facts.credits, ...facts.above, ...facts.below];
}

/**
 * Born from "This article originally appeared on The Atlantic." under a story on citylab.com; see
 * STATEMENT_FORMS for the others. A link in the sentence that leads to another outlet is the
 * original's address. The page's own name ("Originally published on Live Science"), dates, own
 * print issues and republishing widgets (a page that says of itself where it was first published)
 * are its traps.
 */
export function findStatedOriginal(page: ExaminedPage): Evidence[] {
  for (const { text, links } of passagesOf(page)) {
    if (text.length > 3000) continue;
    const isLine = text.length <= CREDIT_LINE_CHARS;
    for (const form of isLine ? [...STATEMENT_FORMS, ...FURTHER_FORMS] : STATEMENT_FORMS) {
      const match = form.pattern.exec(text);
      const name = nameOf(match?.[1]);
      if (!match || !name || isOwnName(name, page)) continue;
      // The sentence from the form on, no more: what stands before it is the story's.
      const found = judgeStatement(
        form,
        name,
        text.slice(match.index, match.index + 140),
        links,
        page,
      );
      if (found) return [found];
    }
  }
  return [];
}

function judgeStatement(
  { rule, bare }: StatementForm,
  name: string,
  said: string,
  links: readonly { href: string; text: string }[],
  page: ExaminedPage,
): Evidence | null {
  const named = resolveName(name, page.directory);
  if (isOwn(named, page)) return null;
  const off = links.flatMap(link => findOffSite(link.href, page) ?? []);
  // A name that the directory does not know is believed of a link that bears it.
  const link =
    named.outlet === null
      ? (off.find(target => target.outlet === null) ?? findNamedLink(name, links, page))
      : off.find(target => target.outlet === named.outlet);
  const linked = named.outlet ?? link?.outlet ?? null;
  const outlet = named.agency ? outletOfAgency(named.agency, page.directory) : linked;
  // "first published in the UK" names nobody; "РБК" is known.
  if (outlet === null && (bare || isTooShort(name))) return null;
  // "The post HEADLINE appeared first on NAME": the story is linked by its own headline.
  const target = link?.url ? link : off.find(target => target.outlet === outlet);
  const seen = saySeen('pageSays', said.trim());
  return evidenceOfName(rule, seen, { ...named, outlet }, target?.url ?? null);
}

const isOwn = ({ outlet, agency }: ReturnType<typeof resolveName>, page: ExaminedPage): boolean =>
  outlet === page.domain || (agency !== null && isOwnAgency(agency, page));

const isTooShort = (name: string): boolean => name.replace(/^the\s+/i, '').length <= 3;

/**
 * The off-site link whose own text is the name, or whose host has it: "Gravitee’s Blog" is none of
 * "getambassador.io".
 */
function findNamedLink(
  name: string,
  links: readonly { href: string; text: string }[],
  page: ExaminedPage,
) {
  for (const link of links) {
    const target = findOffSite(link.href, page) ?? homeOf(link.href, page);
    if (!target) continue;
    const inName =
      link.text.toLowerCase().includes(name.toLowerCase()) ||
      name.toLowerCase().includes(link.text.toLowerCase());
    if (inName || /^(?:original|read|here|article)\b/i.test(link.text)) return target;
  }
  return null;
}

/** A link to another outlet's home page: names the outlet, not the article. */
function homeOf(
  href: string,
  { directory, domain }: ExaminedPage,
): { url: null; outlet: string } | null {
  const outlet = findLinkedOutlet(href, directory);
  return outlet && outlet !== domain ? { url: null, outlet } : null;
}

/**
 * Born from "Fonte: IG Mulher" and "Quelle: kathpress" as the last line of a story. Under a signed
 * text, or with several names, the line says where the facts are from; beside pictures it is a
 * photo credit.
 */
export function findSourceLine(page: ExaminedPage): Evidence[] {
  const { facts, directory, article } = page;
  if (article.authors.some(author => !isOwnName(author, page))) return [];
  for (const { text, links } of [...facts.paragraphs.slice(-4), ...facts.below]) {
    const name = SOURCE_LINE.exec(text.trim())?.[1];
    if (!name || /[|/,;]|\s(?:and|und|et|y|e|i)\s/.test(name) || isOwnName(name, page)) continue;
    const named = resolveName(name, directory);
    const { outlet } = named;
    if (!outlet || isOwn(named, page)) continue;
    const link = links
      .flatMap(({ href }) => findOffSite(href, page) ?? [])
      .find(target => target.outlet === outlet);
    return [evidenceOfName('source-line', saySeen('ends', text.trim()), named, link?.url ?? null)];
  }
  return [];
}

/** Born from flipboard.com/article/…/a-…%2Fvccircle.com: the original's domain ends the address. */
export function readFlipboardTail(page: ExaminedPage): Evidence[] {
  const domain = flipboardDomain(page.facts.url);
  const outlet = domain ? page.directory.domainOf(domain) : null;
  if (!outlet || !domain) return [];
  const named = { outlet, name: null, agency: null };
  return [evidenceOfName('flipboard-domain', saySeen('addressEnds', domain), named)];
}

/**
 * Born from the title “Trump Meant It Literally — The Atlantic” of an Apple News page: counts where
 * the page has no address to go on to.
 */
export function findAppleNewsName({ facts, host, directory }: ExaminedPage): Evidence[] {
  const title = host === 'apple.news' ? readAppleNewsTitle(facts.title ?? '') : null;
  if (!title) return [];
  const named = resolveName(title.outlet, directory);
  return [evidenceOfName('apple-news-title', saySeen('titled', facts.title ?? ''), named)];
}

/**
 * Born from “© Provided by Business Insider Inc” on MSN's and "by The Independent" on other
 * portals' pages: whose story a portal carries.
 */
export function findPortalProvider(page: ExaminedPage): Evidence[] {
  if (!page.relay && !page.portal) return [];
  for (const { text } of [...page.facts.credits, ...page.facts.paragraphs.slice(0, 2)]) {
    const name = /^©?\s*provided\s+by\s+(\S.{1,49}?)(?:\s+inc\.?)?$/i.exec(
      text.trim().slice(0, 80),
    )?.[1];
    if (!name || isOwnName(name, page)) continue;
    const seen = saySeen('asPrinted', text.trim().slice(0, 80));
    return [evidenceOfName('portal-provider', seen, resolveName(name, page.directory))];
  }
  return [];
}
