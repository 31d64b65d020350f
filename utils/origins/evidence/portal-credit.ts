/** Whose story a portal prints, by the lines around its text and by the page's data. */
import type { Paragraph, TextLink } from '../../articles/article.ts';
import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { agencyOfName } from './agencies.ts';
import { evidenceOfName } from './build-evidence.ts';
import {
  type ExaminedPage,
  findLinkedOutlet,
  foldName,
  isDomain,
  isOwnAgency,
  isOwnName,
  labelOf,
  type ResolvedName,
  resolveName,
} from './examined-page.ts';
import { findOffSite } from './off-site.ts';
import { dropStamps, findProviderInTitle, findRightsName, findSourceName } from './portals.ts';

/** A find: whose story, where it stands, and the line that says so. */
interface Credit extends Omit<ResolvedName, 'name'> {
  readonly name: string | null;
  readonly url: string | null;
  readonly line: string;
}

type Reader = (line: Paragraph, page: ExaminedPage) => Credit | null;

/**
 * Born from "来源: 新京报" under a headline on 163.com, the logo "西日本新聞" on news.goo.ne.jp, "기사원문"
 * with its link on Naver, "Read on denverpost.com" on SmartNews and "Copyright ⓒ 한겨레". Surest
 * first: a line that says "source", one that leads to the story, the provider's name alone, rights.
 * What the portal says of itself, and two houses at once, name nobody.
 */
export function findPortalCredit(page: ExaminedPage): Evidence[] {
  if (!page.carrier) return [];
  const { above, below, paragraphs } = page.facts;
  // Some pages set such a line as the first or last paragraph of the text.
  const ends = [...paragraphs.slice(0, 4), ...paragraphs.slice(-2)].filter(
    ({ text }) => text.length <= 80,
  );
  const around = [...above, ...below, ...ends];
  const ways: readonly (readonly [Reader, readonly Paragraph[]])[] = [
    [readSource, around],
    [readLinkAway, around],
    [readProvider, above],
    [readField, fieldsOf(page)],
    [readRights, [...below, ...ends]],
  ];
  for (const [read, lines] of ways) {
    const found = lines.flatMap(line => read(line, page) ?? []);
    const [first] = found;
    if (!first) continue;
    const key = ({ outlet, name }: Credit) => outlet ?? foldName(name ?? '');
    // Two houses at once: a page of several stories, or a credit and its picture's. Neither is
    // named.
    if (found.some(other => key(other) !== key(first))) return [];
    const best = found.find(({ url }) => url !== null) ?? first;
    return [evidenceOfName('portal-provider', saySeen('asPrinted', first.line), best, best.url)];
  }
  return [];
}

/** The portal, or a desk of its own: "网易新闻 浪潮工作室". */
const isOwn = (name: string, page: ExaminedPage) =>
  isOwnName(name, page) ||
  [...page.ownNames].some(own => own.length > 1 && foldName(name).startsWith(own));

/** The outlet that a printed name means; null for the portal itself and for nobody known. */
function resolveForeign(name: string, page: ExaminedPage): ResolvedName | null {
  if (isOwn(name, page)) return null;
  const named = resolveName(name, page.directory);
  if (named.outlet === page.domain || (named.agency && isOwnAgency(named.agency, page)))
    return null;
  const kind = named.outlet ? page.directory.ofHost(named.outlet)?.kind : undefined;
  return kind === 'aggregator' || kind === 'platform' ? null : named;
}

/** The first link of a line that leads to another outlet. */
function linkAwayIn({ links }: Paragraph, page: ExaminedPage) {
  for (const link of links) {
    const target = findOffSite(link.href, page);
    if (target) return { link, target };
    const home = findLinkedOutlet(link.href, page.directory);
    if (home && home !== page.domain) return { link, target: { url: null, outlet: home } };
  }
  return null;
}

/** Scripts in which "来源：某某" always names an outlet; elsewhere it may be a ministry. */
const NAMES_OUTLETS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

const readSource: Reader = (line, page) => {
  const printed = findSourceName(line.text);
  if (!printed || isOwn(printed, page)) return null;
  const away = linkAwayIn(line, page);
  const named = resolveForeign(printed, page);
  if (named?.outlet) {
    const url = away?.target.outlet === named.outlet ? away.target.url : null;
    return { ...named, url, line: line.text };
  }
  if (away && linkNames(away.link, printed))
    return {
      outlet: away.target.outlet,
      name: printed,
      agency: null,
      url: away.target.url,
      line: line.text,
    };
  return named && NAMES_OUTLETS.test(printed) && printed.length <= 12
    ? { ...named, url: null, line: line.text }
    : null;
};

const linkNames = ({ text }: TextLink, name: string) =>
  foldName(text).includes(foldName(name)) || foldName(name).includes(foldName(text));

/** What leads to the story itself: "기사원문", "Read full story at …", "Originalartikel". */
const READ_THERE =
  /\b(?:read|full story|original|continue|source|voir|lire|leggi|leer|lesen|czytaj|читать|devamı)\b|原文|元記事|続き|기사원문|원문|阅读原文/iu;

/** A line that hardly says more than where the story is. */
const readLinkAway: Reader = (line, page) => {
  const away = linkAwayIn(line, page);
  if (!away || line.links.length > 2 || line.text.length > away.link.text.length + 30) return null;
  const { link, target } = away;
  const named = resolveName(link.text, page.directory);
  const isNamed =
    named.outlet === target.outlet ||
    foldName(link.text).includes(labelOf(target.outlet)) ||
    (READ_THERE.test(link.text) && target.url !== null);
  const kind = page.directory.ofHost(target.outlet)?.kind;
  if (!isNamed || kind === 'platform' || kind === 'aggregator') return null;
  const agency = agencyOfName(link.text);
  const name = page.directory.ofHost(target.outlet)?.name ?? null;
  return { outlet: target.outlet, name, agency, url: target.url, line: line.text };
};

/** A provider's name alone, beside the time at most, as a line, a link or a logo. */
const readProvider: Reader = (line, page) => {
  const parts = line.text.length <= 80 ? line.text.split(/[,|•·]|\s[–—-]\s/) : [];
  const names = [line.text, ...parts].map(dropStamps);
  for (const printed of [...names, ...line.links.map(({ text }) => text)]) {
    if (printed.length < 2 || printed.length > 40 || (isDomain(printed) && line.links.length === 0))
      continue;
    const named = resolveForeign(printed, page);
    if (named?.outlet) return { ...named, url: null, line: line.text };
  }
  return null;
};

/** Where portals name the provider in their head: Daum, Naver, Sohu, Yahoo! JAPAN's title. */
const FIELDS = ['article:media_name', 'og:article:author', 'twitter:creator', 'mediaid', 'author'];

const fieldsOf = ({ facts }: ExaminedPage): Paragraph[] =>
  [
    ...FIELDS.flatMap(field => facts.metas.get(field) ?? []),
    findProviderInTitle(facts.title ?? '') ?? '',
  ]
    // "한겨레 | 네이버": the portal stands behind its provider.
    .map(content => ({ text: content.split(/\s[|·-]\s/)[0] ?? '', links: [] }));

const readField: Reader = (line, page) => {
  const named = line.text.length <= 40 ? resolveForeign(line.text, page) : null;
  return named?.outlet ? { ...named, url: null, line: line.text } : null;
};

const readRights: Reader = (line, page) => {
  const printed = findRightsName(line.text);
  const named = printed ? resolveForeign(printed, page) : null;
  return named?.outlet ? { ...named, url: null, line: line.text } : null;
};
