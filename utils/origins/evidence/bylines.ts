/** Who the page names as its author, publisher or provider, in its data and under its headline. */

import type { Evidence } from '../evidence.ts';
import { type SeenWording, saySeen } from '../messages.ts';
import { agencyOfName, outletOfAgency } from './agencies.ts';
import { type Credit, readCredit } from './credit.ts';
import {
  type ExaminedPage,
  hostOf,
  isDomain,
  isOwnAgency,
  isOwnName,
  organisationsOf,
  resolveName,
} from './examined-page.ts';
import { isPortalName } from './yahoo.ts';

/** The author fields of a page's data, each a list of the names it holds. */
function authorFields({
  facts,
  nodes,
}: ExaminedPage): { readonly where: string; readonly names: readonly string[] }[] {
  const fields = nodes.slice(0, 4).flatMap(node => [
    { where: 'author', names: organisationsOf(node.author).map(({ name }) => name) },
    { where: 'creator', names: organisationsOf(node.creator).map(({ name }) => name) },
  ]);
  for (const [name, contents] of facts.metas) {
    // "author", "parsely-author", "sailthru.author", "cxenseparse:author", "dc.creator", "byl"
    if (!/(?:^|[.:_-])(?:author|authors|byl|byline)$|^dc(?:terms)?\.creator$/.test(name)) continue;
    fields.push({
      where: `meta ${name}`,
      names: contents.filter(
        content => content.trim() && !/^(?:https?:|@|\d+$)/.test(content.trim()),
      ),
    });
  }
  return fields.filter(({ names }) => names.length > 0);
}

/**
 * One credit for several names: the agency alone, the agency's writer, or mixed with people of the
 * house.
 */
function creditOf(names: readonly string[], page: ExaminedPage): Credit | null {
  const own = (name: string) => isOwnName(name, page);
  const credits = names.map(name => ({ name, credit: readCredit(name, own) }));
  const first = credits.find(({ credit }) => credit)?.credit;
  if (!first) return null;
  if (credits.some(({ credit }) => credit?.kind === 'writer'))
    return { agency: first.agency, kind: 'writer' };
  // Somebody of the house, or a second agency, which the house put together with the first.
  const others = credits.some(({ name, credit }) =>
    credit ? credit.agency !== first.agency : !own(name) && /\p{L}{2}/u.test(name),
  );
  return {
    agency: first.agency,
    kind: others || credits.some(({ credit }) => credit?.kind === 'mixed') ? 'mixed' : 'alone',
  };
}

function agencyEvidence(
  rule: string,
  said: SeenWording,
  { agency }: Credit,
  page: ExaminedPage,
): Evidence[] {
  if (isOwnAgency(agency, page)) return [];
  return [
    {
      rule,
      ...said,
      outlet: outletOfAgency(agency, page.directory),
      name: agency.name,
      url: null,
      agency: true,
    },
  ];
}

/**
 * Born from venturebeat.com with JSON-LD author {"name":"Reuters"}, and from mz.de with <meta
 * name="author" content="dpa">.
 */
export function authorIsAgency(page: ExaminedPage): Evidence[] {
  for (const { where, names } of authorFields(page)) {
    const credit = creditOf(names, page);
    if (!credit || credit.kind === 'mixed') continue;
    const found = agencyEvidence(
      'author-agency',
      saySeen('field', where, names.join(', ')),
      credit,
      page,
    );
    if (found.length) return found;
  }
  return [];
}

/**
 * Born from "By Brian Mahoney Associated Press • Published: Dec 23" on chicagotribune.com and "AFP,
 * MANILA". The first bylines of the page count; where the page's data name people of its own, only
 * the agency's writer does.
 */
export function bylineIsAgency(page: ExaminedPage): Evidence[] {
  const { facts, article, portal, relay } = page;
  const own = (name: string) => isOwnName(name, page);
  // On a portal nobody is of the house: a person beside the agency is the agency's.
  const people =
    portal || relay ? [] : article.authors.filter(author => !own(author) && !agencyOfName(author));
  // "AFP/The Local" in the data is two credits by the time it is a list of authors.
  const mixed = authorFields(page).flatMap(({ names }) => {
    const credit = creditOf(names, page);
    return credit?.kind === 'mixed' ? [credit.agency] : [];
  });
  // Some pages set the credit as the first line of the text: "AFP, MANILA". Where somebody signed,
  // such a line is a picture's.
  const lines =
    people.length > 0
      ? []
      : facts.paragraphs.slice(0, 4).flatMap(({ text }) => (text.length <= 40 ? [text] : []));
  for (const byline of [...facts.bylines.slice(0, 4), ...article.authors, ...lines]) {
    if (byline.length > 160) continue;
    const credit = readCredit(byline, own);
    if (
      !credit ||
      credit.kind === 'mixed' ||
      mixed.includes(credit.agency) ||
      (credit.kind === 'alone' && people.length > 0)
    )
      continue;
    const found = agencyEvidence('byline-agency', saySeen('byline', byline), credit, page);
    if (found.length) return found;
  }
  return [];
}

/**
 * Born from sfgate.com with JSON-LD publisher {"name":"Associated Press"}, and theglobeandmail.com
 * with sourceOrganization "The Canadian Press".
 */
export function publisherIsAgency(page: ExaminedPage): Evidence[] {
  for (const node of page.nodes) {
    for (const field of [
      'publisher',
      'sourceOrganization',
      'provider',
      'copyrightHolder',
    ] as const) {
      for (const { name } of organisationsOf(node[field])) {
        const agency = agencyOfName(name);
        if (!agency) continue;
        const found = agencyEvidence(
          'publisher-agency',
          saySeen('field', field, name),
          { agency, kind: 'alone' },
          page,
        );
        if (found.length) return found;
      }
    }
  }
  return [];
}

/**
 * Born from Yahoo pages with JSON-LD provider {"name":"Mic","url":"http://mic.com/…"}, and from
 * heise.de with sourceOrganization "Technology Review". A section of the page's own site
 * ("Security") and a name that nobody knows are no outlets; on portals, a name alone counts.
 */
export function providerIsOutlet(page: ExaminedPage): Evidence[] {
  const { directory, domain, portal, relay, nodes } = page;
  const fields =
    portal || relay
      ? (['provider', 'sourceOrganization', 'creator', 'author'] as const)
      : (['provider', 'sourceOrganization'] as const);
  for (const node of nodes) {
    for (const field of fields) {
      for (const { name, url, person } of organisationsOf(node[field])) {
        if (
          person ||
          isOwnName(name, page) ||
          agencyOfName(name) ||
          ((portal || relay) && isPortalName(name))
        )
          continue;
        const linked = url ? directory.domainOf(hostOf(url)) : null;
        const outlet = linked ?? resolveName(name, directory).outlet;
        if (outlet === domain || (outlet === null && !(portal && field === 'provider'))) continue;
        return [
          {
            rule: 'provider',
            ...saySeen('field', field, name),
            outlet,
            name,
            url: null,
            agency: false,
          },
        ];
      }
    }
  }
  return portal || relay ? providerInByline(page) : [];
}

/** A portal page without data: one of its first bylines is an outlet's name. */
function providerInByline({ facts, directory, domain }: ExaminedPage): Evidence[] {
  for (const byline of facts.bylines.slice(0, 6)) {
    const outlet =
      byline.length <= 60 && !agencyOfName(byline) && !isPortalName(byline)
        ? directory.ofName(byline)
        : null;
    if (!outlet || outlet.domain === domain || !['publisher', 'agency'].includes(outlet.kind))
      continue;
    return [
      {
        rule: 'provider',
        ...saySeen('byline', byline),
        outlet: outlet.domain,
        name: outlet.name,
        url: null,
        agency: false,
      },
    ];
  }
  return [];
}

/**
 * Born from seattletimes.com with <meta name="source" content="NYT">; "wordpress" and the page's
 * own name are its traps.
 */
export function metaSource(page: ExaminedPage): Evidence[] {
  for (const key of [
    'source',
    'article:source',
    'dc.source',
    'news_source',
    'syndication',
    'article.source',
    'content_source',
    'mediaid',
  ]) {
    for (const name of page.facts.metas.get(key) ?? []) {
      if (
        name.length > 60 ||
        /^(?:wordpress|drupal|web|cms|internal|\d+)$/i.test(name.trim()) ||
        isOwnName(name, page)
      )
        continue;
      const { outlet, name: known, agency } = resolveName(name, page.directory);
      if (!outlet || outlet === page.domain || (agency && isOwnAgency(agency, page))) continue;
      return [
        {
          rule: 'meta-source',
          ...saySeen('field', `meta ${key}`, name),
          outlet,
          name: known,
          url: null,
          agency: agency !== null,
        },
      ];
    }
  }
  return [];
}

/**
 * Born from <meta name="author" content="John Patrick Pullen, TIME"> on fortune.com and "David
 * Cenciotti, The Aviationist": a person with another outlet behind a comma, or another outlet as
 * the last or only author. Only outlets that the directory knows count.
 */
export function authorOfOutlet(page: ExaminedPage): Evidence[] {
  const { directory, domain, article } = page;
  for (const { where, names } of [
    ...authorFields(page),
    { where: 'byline', names: article.authors },
  ]) {
    const printed = names.at(-1) ?? '';
    const name = (/^[^,]{4,60},\s*([^,]{2,50})$/.exec(printed)?.[1] ?? printed).trim();
    if (names.length > 3 || isOwnName(name, page) || agencyOfName(name) || isDomain(name)) continue;
    // "AS" under a story is a writer's initials; behind a writer's name ("Rosa Imani, FT") it would
    // be a paper's.
    if (name === printed.trim() && name.length < 4) continue;
    const outlet = directory.ofName(name);
    if (!outlet || outlet.domain === domain || !['publisher', 'agency'].includes(outlet.kind))
      continue;
    return [
      {
        rule: 'author-outlet',
        ...saySeen('field', where, names.join(', ')),
        outlet: outlet.domain,
        name: outlet.name,
        url: null,
        agency: false,
      },
    ];
  }
  return [];
}

/**
 * Born from noticias.uol.com.br/ultimas-noticias/reuters/2020/…: an agency's section in the path of
 * a portal that carries it.
 */
export function agencySection(page: ExaminedPage): Evidence[] {
  const segments = new URL(page.facts.url).pathname.split('/').filter(Boolean);
  // The last segment is the article itself; a section page ("/topic/reuters") has nothing behind it
  // but a slug about it.
  for (const [at, segment] of segments.slice(0, -1).entries()) {
    const agency = resolveName(segment, page.directory).agency;
    if (
      !agency?.section ||
      agency.section !== segment.toLowerCase() ||
      /^(?:tags?|topics?|thema|themen|author|autor|temas?)$/i.test(segments[at - 1] ?? '')
    )
      continue;
    return agencyEvidence(
      'agency-section',
      saySeen('agencyPath', `/${segment}/`),
      { agency, kind: 'alone' },
      page,
    );
  }
  return [];
}
