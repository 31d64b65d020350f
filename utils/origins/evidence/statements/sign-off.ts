/** What stands under a text: who reported and edited it, the agency's mark, its copyright line. */

import { anyOf } from '../../../text/word-pattern.ts';
import type { Evidence } from '../../evidence.ts';
import { saySeen } from '../../messages.ts';
import { type Agency, agencyOfName, listAgencies } from '../agencies.ts';
import { evidenceOfAgency, evidenceOfName } from '../build-evidence.ts';
import { type Credit, readCredit } from '../credit.ts';
import { type ExaminedPage, foldName, isDomain, isOwnName, resolveName } from '../examined-page.ts';

/**
 * How many paragraphs at the end may hold a sign-off: agencies' notes stand before newsletters and
 * related links.
 */
const REACH = 6;
/**
 * Reuters' own note is unlike anything else, so it may stand further up, above what the page
 * appends.
 */
const REUTERS_REACH = 20;
const findByDomain = (domain: string): Agency | null =>
  listAgencies().find(agency => agency.domain === domain) ?? null;

/** Reuters signs every story with its people, in the language of the story. */
const REUTERS_CREDIT: readonly RegExp[] = [
  // "(Reporting by Olivia Oran in Los Angeles; Additional reporting by …; Editing by Richard
  // Chang)"
  /[([](?:Additional\s+)?(?:Reporting|Writing|Compiled)(?:\s+and\s+\w+)?\s+by\s[^()]{3,300}[;,]?\s*(?:Editing|Writing|Reporting|Compiled)\s+by\s/i,
  // "(Reporte de Ana Mano; Editado en español por Javier Leira)", "(Información de …; editado por
  // …)"
  /[([](?:Reporte|Información|Escrito|Con reporte)\s+(?:de|por)\s[^()]{3,300}[;.,]\s*(?:Editado|Edición|Traducido|Escrito|Redacción)\s/i,
  // "(Reportagem de Lisandra Paraguassu; Edição de Eduardo Simões)", "(Por Ricardo Brito; edição de
  // …)"
  /[([](?:Reportagem|Por|Reportagem adicional)\s+(?:de|por)?\s?[^()]{3,300}[;.,]\s*(?:Edição|Texto)\s+(?:de|por)\s/i,
  // "(Reportage Steve Holland, version française Claude Chendjou, édité par Blandine Hénault)"
  /[([](?:Reportage|Rédigé|Avec|Écrit)\s[^()]{3,300}[;,]\s*(?:version française|édité par|rédigé par)\s/i,
  // "(Bericht von Markus Wacket, redigiert von Christian Rüttger. Bei Rückfragen …)", "(Reporter:
  // …, geschrieben von …, redigiert von …)"
  /[([](?:Bericht|Reporter)[^()]{3,300}[;,]\s*(?:geschrieben|redigiert)\s+von\s/i,
  // "(Tradotto da Enrico Sciacovelli, editing Sabina Suzzi)", "(Versione italiana … editing …)"
  /[([](?:Tradotto da|Versione italiana)[^()]{3,300}[;,]\s*editing\s/i,
  /@(?:thomsonreuters|tr)\.com\b/i,
];
/**
 * "Associated Press writer Jim Salter contributed": names the agency, though the rest may be the
 * house's own.
 */
const CONTRIBUTORS = ['Associated Press', 'AP', 'Reuters', 'AFP', 'Bloomberg', 'Canadian Press'];
const CONTRIBUTED = new RegExp(
  [
    String.raw`\b(${anyOf(CONTRIBUTORS)})\s+(?:[\p{L}]+\s+){0,3}`,
    '(?:writers?|reporters?|journalists?|correspondents?|researchers?)',
    String.raw`\s[^.]{2,200}\bcontributed\b`,
  ].join(''),
  'u',
);

/**
 * "This material may not be published, broadcast, rewritten or redistributed": the AP's own notice,
 * and what it stands behind.
 */
const SIGN = String.raw`(?:™\s*&\s*)?(?:©|\(c\)|copyright)[\s©]*`;
const NOTICE = new RegExp(
  [
    String.raw`^${SIGN}(?:\d{4}\s+)?(?:by\s+)?(?:the\s+)?([\p{L}\s.,&-]{2,50}?)[.,]?\s+`,
    String.raw`(?:inc\.?\s+)?(?:all\s+rights\s+reserved\.?\s+)?`,
    String.raw`this\s+material\s+may\s+not\s+be\s+published`,
  ].join(''),
  'iu',
);
/**
 * "© 2020 The Canadian Press", "Copyright 2020 The Associated Press. All rights reserved.", "© AFP
 * 2024", "(c) dpa-infocom, dpa:240617-99-427".
 */
const RIGHTS = [
  ...['all rights reserved', 'alle rechte vorbehalten', 'tous droits réservés'],
  ...['todos los derechos reservados', 'click for restrictions'],
];
const COPYRIGHT_HOLDERS = [
  // "2020 The Canadian Press"
  String.raw`(?:\d{4}[\s,–-]*)+(?:by\s+)?([\p{L}][\p{L}\s.-]{1,40}?)`,
  // "AFP 2024"
  String.raw`([\p{L}][\p{L}\s-]{1,40}?),?\s+\d{4}`,
  // "dpa-infocom, dpa:240617-99-427"
  String.raw`(dpa-infocom)\s*,.*`,
];
const COPYRIGHT = new RegExp(
  [
    String.raw`^(?:the-cnn-wire\s*)?${SIGN}(?:\(c\)\s*)?(?:${COPYRIGHT_HOLDERS.join('|')})`,
    String.raw`(?:[.,]?\s*(?:inc\.?|limited|ltd\.?)?[.,]?\s*`,
    String.raw`(?:an?\s+[\p{L}\s.&]{3,40}\scompany[.,]?\s*)?${anyOf(RIGHTS)}.{0,80})?[.\s]*$`,
  ].join(''),
  'iu',
);

/**
 * "©2023 Los Angeles Times. Visit latimes.com.", "©2026 The Seattle Times. Visit The Seattle Times
 * at www.seattletimes.com. Distributed by …"
 */
const DISTRIBUTED = new RegExp(
  [
    String.raw`(?:©|\(c\)|copyright)\s*\d{4},?\s+([\p{L}][\p{L}\s.&'’-]{2,50}?)\.?\s+`,
    String.raw`Visit\s+(?:[\p{L}\s.'’-]{2,50}?\s)?(?:at\s)?(?:https?://)?`,
    String.raw`([a-z0-9-]+(?:\.[a-z0-9-]+)+)`,
  ].join(''),
  'iu',
);

const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 88).trim()}…` : text);

function lastOf({ facts, article }: ExaminedPage, reach = REACH): string[] {
  const paragraphs = facts.paragraphs.length
    ? facts.paragraphs.map(({ text }) => text)
    : article.text.split('\n\n');
  return paragraphs.slice(-reach);
}

const belowOf = ({ facts }: ExaminedPage): string[] => facts.below.map(({ text }) => text);

/**
 * Born from "(Reporting by Olivia Oran in Los Angeles; … Editing by Richard Chang)", which only
 * Reuters prints.
 */
export function findReutersSignOff(page: ExaminedPage): Evidence[] {
  const reuters = findByDomain('reuters.com');
  const line = [...lastOf(page, REUTERS_REACH), ...page.facts.credits.map(({ text }) => text)].find(
    text => REUTERS_CREDIT.some(form => form.test(text)),
  );
  return reuters && line
    ? evidenceOfAgency('sign-off', saySeen('signed', shorten(line)), reuters, page)
    : [];
}

/** An agency's mark behind the last sentence. */
const MARKS_BEHIND: readonly RegExp[] = [
  // "…, said police. (ANI)", "… beschließt der Rat. (dpa/lsw)", "…を置く。（共同）"
  /[.!?”"’'»।。]\s*[(（]\s*([^()（）\s][^()（）]{1,30})\s*[)）]\s*\.?$/u,
  // "… w czytelni. (PAP) jkr/ mow/": the hands that edited it stand behind.
  /[.!?”"]\s*\(\s*([^()\s][^()]{1,30})\s*\)\s+[\p{Ll}\s/]{2,24}$/u,
  // "… said. —Field Level Media"
  /[.!?”"]\s+[-–—]{1,3}\s?(\p{Lu}[\p{L} ]{1,20})\.?$/u,
  // "… beslutter bagefter. /ritzau/"
  /[.!?”"]\s*\/\s?(\p{L}[\p{L} -]{1,20}?)\s?\/\s*\.?$/u,
];

/** "… вирішить рада. Укрінформ": the name alone, of an agency and nothing else. */
function findBareMark(line: string): Credit | null {
  const agency = agencyOfName(/[.!?…”"»]\s+(\p{L}[\p{L}\p{M} -]{2,24})\.?$/u.exec(line)?.[1] ?? '');
  return agency && { agency, kind: 'alone' };
}

/**
 * Born from "—Field Level Media" under a story on deadspin.com, "(ANI)" and "(dpa)" behind the last
 * sentence, "Quelle: kathpress".
 */
export function findAgencyMark(page: ExaminedPage): Evidence[] {
  const own = (name: string) => isOwnName(name, page);
  const people = page.article.authors.some(author => !own(author) && !agencyOfName(author));
  for (const line of [...lastOf(page), ...belowOf(page)].reverse()) {
    const whole =
      line.length <= 60 ? readCredit(line.replace(/^[\s—–\-/(（©]+|[\s/)）]+$/g, ''), own) : null;
    const behind = MARKS_BEHIND.map(form => form.exec(line)?.[1]).find(Boolean);
    const credit = [whole, behind ? readCredit(behind, own) : null, findBareMark(line)].find(
      found => found && found.kind !== 'mixed',
    );
    if (!credit) continue;
    // Under a story that a person of the house signed, the mark says that the agency helped.
    if (people && credit.kind === 'alone') return [];
    return evidenceOfAgency(
      'agency-mark',
      saySeen('ends', shorten(line.slice(-60))),
      credit.agency,
      page,
    );
  }
  return [];
}

/**
 * Born from "© 2019 Associated Press. All Rights Reserved. This material may not be published,
 * broadcast, rewritten, or redistributed." A line beside the text whose year is not the article's
 * belongs to a widget ("© Thomson Reuters 2012." under share prices).
 */
export function findAgencyCopyright(page: ExaminedPage): Evidence[] {
  const year = page.article.published?.slice(0, 4);
  // Beside a signed text it is a picture's.
  const signed = page.article.authors.some(
    author => !isOwnName(author, page) && !agencyOfName(author),
  );
  const around = (signed ? [] : page.facts.credits)
    .map(({ text }) => text)
    .filter(text => !year || (/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? year) === year);
  for (const line of [...lastOf(page), ...belowOf(page), ...around]) {
    const text = line.trim().slice(0, 400);
    const name = findCopyrightHolder(text) ?? findPlainHolder(text, page);
    const agency = name ? agencyOfName(name) : null;
    if (agency)
      return evidenceOfAgency(
        'agency-copyright',
        saySeen('copyrightLine', shorten(text)),
        agency,
        page,
      );
  }
  return [];
}

/** "… ist ausgeschildert. © dpa-infocom, dpa:261012-930-1234/1" has no year beside it. */
const DPA_BEHIND = /[.!?]\s+(?:©|\(c\))\s*(dpa-infocom),\s?dpa:\S+$/i;
/** "© AFP": elsewhere a picture's, on a portal the text's. */
const HOLDER_ALONE =
  /^(?:©|ⓒ|copyright|\(c\))[\s©ⓒ]*(?:\(c\)\s*)?(\p{L}[\p{L}\s-]{1,40}?)[.\s]*$/iu;

const findPlainHolder = (text: string, { carrier }: ExaminedPage): string | null =>
  (DPA_BEHIND.exec(text) ?? (carrier ? HOLDER_ALONE.exec(text) : null))?.[1] ?? null;

function findCopyrightHolder(text: string): string | null {
  const match = NOTICE.exec(text) ?? (text.length <= 140 ? COPYRIGHT.exec(text) : null);
  return (
    match
      ?.slice(1)
      .find(Boolean)
      ?.replace(/[\s.,]+$/, '') ?? null
  );
}

/**
 * Born from "©2023 Los Angeles Times. Visit latimes.com. Distributed by Tribune Content Agency,
 * LLC.": whose story the syndicate sent.
 */
export function findDistributor(page: ExaminedPage): Evidence[] {
  const { directory, domain } = page;
  for (const line of [...lastOf(page), ...page.facts.credits.map(({ text }) => text)]) {
    const sent = DISTRIBUTED.exec(line.slice(0, 400));
    if (!sent) continue;
    const [, name = '', host = ''] = sent;
    const outlet =
      directory.domainOf(host.toLowerCase().replace(/^www\./, '')) ??
      resolveName(name, directory).outlet;
    if (!outlet || outlet === domain || isOwnName(name, page)) continue;
    const named = { outlet, name: name.trim(), agency: null };
    return [evidenceOfName('distributed-by', saySeen('ends', shorten(line)), named)];
  }
  return [];
}

/**
 * Born from "© 2024 The Financial Times Ltd. All rights reserved. Not to be redistributed, copied
 * or modified in any way." under a story on arstechnica.com: another outlet's copyright at the end
 * of the text itself. A footer's line names owners and is not looked at.
 */
export function findOutletCopyright(page: ExaminedPage): Evidence[] {
  const { directory, domain } = page;
  for (const line of lastOf(page)) {
    const text = line.trim().slice(0, 300);
    const name =
      findCopyrightHolder(text) ??
      /^(?:©|\(c\)|copyright)[\s©]*\d{4},?\s+(?:by\s+)?([\p{L}\s.&'’-]{3,50}?)(?:\s+(?:ltd|inc|llc)\.?)?[.,]\s/iu.exec(
        text,
      )?.[1] ??
      null;
    const outlet =
      name && !isOwnName(name, page) && !isDomain(name) ? resolveName(name, directory) : null;
    if (!outlet?.outlet || outlet.agency || outlet.outlet === domain) continue;
    const parent = directory.ofHost(domain)?.parent;
    if (parent && foldName(parent) === foldName(outlet.name)) continue;
    return [evidenceOfName('outlet-copyright', saySeen('copyrightLine', shorten(text)), outlet)];
  }
  return [];
}

/**
 * Born from "Associated Press writer Jim Salter in O’Fallon, Missouri, contributed to this report."
 * Never enough alone.
 */
export function findAgencyContribution(page: ExaminedPage): Evidence[] {
  for (const line of lastOf(page)) {
    const name = CONTRIBUTED.exec(line)?.[1];
    const agency = name ? agencyOfName(name) : null;
    if (agency)
      return evidenceOfAgency(
        'agency-contributed',
        saySeen('ends', shorten(line.slice(-120))),
        agency,
        page,
      );
  }
  return [];
}
