/** Whom the page names as its author: in its data and under its headline. */
import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { agencyOfLocalMark, agencyOfName } from './agencies.ts';
import { evidenceOfAgency, evidenceOfOutlet } from './build-evidence.ts';
import { type Credit, readCredit } from './credit.ts';
import { type ExaminedPage, isDomain, isOwnName, organisationsOf } from './examined-page.ts';
import { dropStamps } from './portals.ts';

/** The author fields of a page's data, each a list of the names it holds. */
function listAuthorFields({
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
  const isOwn = (name: string) => isOwnName(name, page);
  const credits = names.map(name => ({ name, credit: readCredit(name, isOwn) }));
  // The first agency named leads; what else is named decides whether it is alone.
  const first = credits.find(({ credit }) => credit)?.credit;
  if (!first) return null;
  if (credits.some(({ credit }) => credit?.kind === 'writer'))
    return { agency: first.agency, kind: 'writer' };
  // Somebody of the house, or a second agency, which the house put together with the first.
  const others = credits.some(({ name, credit }) =>
    credit ? credit.agency !== first.agency : !isOwn(name) && /\p{L}{2}/u.test(name),
  );
  return {
    agency: first.agency,
    kind: others || credits.some(({ credit }) => credit?.kind === 'mixed') ? 'mixed' : 'alone',
  };
}

/**
 * Born from venturebeat.com with JSON-LD author {"name":"Reuters"}, and from mz.de with <meta
 * name="author" content="dpa">.
 */
export function findAuthorAgency(page: ExaminedPage): Evidence[] {
  for (const { where, names } of listAuthorFields(page)) {
    const credit = creditOf(names, page);
    if (!credit || credit.kind === 'mixed') continue;
    const seen = saySeen('field', where, names.join(', '));
    const found = evidenceOfAgency('author-agency', seen, credit.agency, page);
    if (found.length) return found;
  }
  return [];
}

/**
 * Born from "By Brian Mahoney Associated Press • Published: Dec 23" on chicagotribune.com and "AFP,
 * MANILA". The first bylines of the page count; where the page's data name people of its own, only
 * the agency's writer does.
 */
export function findBylineAgency(page: ExaminedPage): Evidence[] {
  const { facts, article, portal, relay } = page;
  const isOwn = (name: string) => isOwnName(name, page);
  // On a portal nobody is of the house: a person beside the agency is the agency's.
  const isPerson = (author: string) =>
    !isOwn(author) &&
    !agencyOfName(author) &&
    !NO_PERSON.test(author) &&
    !readCredit(author, isOwn);
  const isSigned = !portal && !relay && article.authors.some(isPerson);
  // "AFP/The Local" in the data is two credits by the time it is a list of authors.
  const mixed = listAuthorFields(page).flatMap(({ names }) => {
    const credit = creditOf(names, page);
    return credit?.kind === 'mixed' ? [credit.agency] : [];
  });
  const isCounted = ({ agency, kind }: Credit) =>
    kind !== 'mixed' && !mixed.includes(agency) && !(kind === 'alone' && isSigned);
  // Some pages set the credit as the first line of the text: "AFP, MANILA". Where somebody signed,
  // such a line is a picture's.
  const lines = isSigned ? [] : listCreditLines(page);
  for (const byline of [...facts.bylines.slice(0, 4), ...article.authors, ...lines]) {
    const local = agencyOfLocalMark(byline, article.language);
    const credit = local
      ? ({ agency: local, kind: 'alone' } as const)
      : byline.length > 160
        ? null
        : readCredit(byline, isOwn);
    if (!credit || !isCounted(credit)) continue;
    const found = evidenceOfAgency('byline-agency', saySeen('byline', byline), credit.agency, page);
    if (found.length) return found;
  }
  return [];
}

/** "em Brasília" of "Da Reuters, em Brasília". */
const NO_PERSON = /^(?:em|en|in|à|aus)\s\p{Lu}/u;

/** Short lines above the text and its first ones, without the time beside a name. */
const listCreditLines = ({ facts: { above, paragraphs } }: ExaminedPage) =>
  [
    ...above.filter(({ text }) => text.length <= 60),
    ...paragraphs.slice(0, 4).filter(({ text }) => text.length <= 40),
  ].map(({ text }) => dropStamps(text));

/**
 * Born from <meta name="author" content="John Patrick Pullen, TIME"> on fortune.com and "David
 * Cenciotti, The Aviationist": a person with another outlet behind a comma, or another outlet as
 * the last or only author. Only outlets that the directory knows count.
 */
export function findAuthorOutlet(page: ExaminedPage): Evidence[] {
  const { directory, domain, article } = page;
  for (const { where, names } of [
    ...listAuthorFields(page),
    { where: 'byline', names: article.authors },
  ]) {
    const name = findOutletName(names);
    if (name === null || isOwnName(name, page) || agencyOfName(name) || isDomain(name)) continue;
    const outlet = directory.ofName(name);
    if (!outlet || outlet.domain === domain || !['publisher', 'agency'].includes(outlet.kind))
      continue;
    return [evidenceOfOutlet('author-outlet', saySeen('field', where, names.join(', ')), outlet)];
  }
  return [];
}

/** What stands behind a comma in the last of a few authors, else that author; null for neither. */
function findOutletName(names: readonly string[]): string | null {
  const printed = (names.at(-1) ?? '').trim();
  const behind = /^[^,]{4,60},\s*([^,]{2,50})$/.exec(printed)?.[1];
  if (names.length > 3) return null;
  // "AS" under a story is a writer's initials; behind a writer's name ("Rosa Imani, FT") it would
  // be a paper's.
  return behind === undefined && printed.length < 4 ? null : (behind ?? printed);
}
