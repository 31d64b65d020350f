/** What a row of findings says in words, the same in every format. */
import type { TraceArticle, TraceCitation } from '../trace/model/schema.ts';
import { signBetween } from '../trace/view/drift-sign.ts';
import type { FindingRow } from '../trace/view/finding-rows.ts';
import { outletName } from '../trace/view/outlet-names.ts';
import { differentTitle } from '../trace/view/reference-rows.ts';
import { ENGLISH, type ReportWords, type UnknownReason } from './report-words.ts';

/**
 * What is known of the claim by this row: the verdict, "can't tell" with its reason, or how its
 * citation ended.
 */
export function sayFinding(row: FindingRow, words: ReportWords = ENGLISH): string {
  const { backing, citations, claim, original, state } = row;
  const [open] = citations;
  if ((original === null || claim === null) && open) return sayCitation(open, words);
  if (backing && backing.verdict !== 'unknown') return words.verdict[backing.verdict];
  if (state === 'no-source') return words.noSource;
  return state === 'pending' && !backing ? words.pending : words.unknown[reasonOf(row)];
}

function reasonOf({ claim, article, original }: FindingRow): UnknownReason {
  if (original === null) return claim === null || claim.restates === null ? 'unfound' : 'restates';
  return article && isRead(article) ? 'unsettled' : 'unread';
}

const isRead = ({ access, archived, given }: TraceArticle): boolean =>
  access === 'full' || access === 'preview' || archived?.read === true || given === true;

/**
 * The score where there is one to speak of: null where nothing could be told, or where no article
 * was held against the claim.
 */
export function scoreOf({ backing, original }: FindingRow): number | null {
  return backing && original && backing.verdict !== 'unknown' ? backing.score : null;
}

/** How a printed citation ended, and what its address answered where that matters. */
export function sayCitation(citation: TraceCitation, words: ReportWords = ENGLISH): string {
  const link = words.link[citation.resolution.link];
  return [sayStatus(citation, words), link].filter(Boolean).join('; ');
}

function sayStatus({ resolution, outlet, href }: TraceCitation, words: ReportWords): string {
  const { status, steps } = resolution;
  const asked = steps.some(({ did }) => did === 'asked' || did === 'read');
  if (status === 'not-found' && outlet === null && href === null && !asked)
    return words.withoutLink;
  const reason = status === 'failed' ? steps.at(-1)?.outcome : '';
  return reason ? words.failedBecause(reason) : words.status[status];
}

/** The mark as printed, and the address that it prints: "(electrek.co), https://electrek.co/…". */
export function sayMark({ text, outlet, href }: TraceCitation): string {
  return [text || outlet, href].filter(Boolean).join(', ');
}

/** Names of the outlets that carry copies of the row's report, each once, the shown one left out. */
export function alsoOn({ trace, original, copies }: FindingRow): string[] {
  const names = copies.map(copy => outletName(trace, copy.outlet));
  return [...new Set(names)].filter(name => name !== outletName(trace, original?.outlet ?? null));
}

/** Every detail that is told otherwise: "number: 40 ≠ 14". */
export function sayDrift({ backing }: FindingRow): string[] {
  return (backing?.drift ?? []).map(d => `${d.kind}: ${d.claim} ${signBetween(d)} ${d.source}`);
}

/** Of each citation that is of another work than it says: by its number, or by its title. */
export function sayMismatches(
  { article, citations }: Pick<FindingRow, 'article' | 'citations'>,
  words: ReportWords = ENGLISH,
): string[] {
  const others = citations.flatMap(({ resolution }) => resolution.otherWork ?? []);
  const titles = citations.flatMap(citation => differentTitle(citation, article) ?? []);
  return [
    ...others.map(
      ({ printed, registered }) => `${words.otherWork} (“${printed}” ≠ “${registered}”)`,
    ),
    ...titles.map(({ printed, found }) => `${words.otherTitle} (“${printed}” ≠ “${found}”)`),
  ];
}

/**
 * What is to be known of a row's works themselves: "Retracted 2026-10-02, https://doi.org/…", a
 * number that is another work's, a title that differs, that it is a fact check, an abstract that was
 * all there was to read, a text that the reader gave, the page of a PDF on which the passage stands.
 */
export function sayNotices(
  { claim, article, original, citations, backing }: FindingRow,
  words: ReportWords = ENGLISH,
): string[] {
  const works = [...new Set([article, original?.article].filter(one => one != null))];
  const notices = works.flatMap(one => one.notices ?? []);
  const said = [
    ...notices.map(({ kind, url, at }) => {
      const when = [words.notice[kind], at].filter(Boolean).join(' ');
      return [when, url].filter(Boolean).join(', ');
    }),
    ...sayMismatches({ article, citations }, words),
    ...(claim?.together?.shares ?? [])
      .filter(share => share.article === article?.id)
      .map(({ has }) => `${words.onlyHere}: ${has.map(part => `“${part}”`).join(' · ')}`),
    ...works.flatMap(({ factChecks = [] }) =>
      factChecks.map(({ claim, rating }) => words.factCheck(claim, rating)),
    ),
    ...(works.some(({ extent }) => extent === 'abstract') ? [words.abstractOnly] : []),
    ...(works.some(({ given }) => given) ? [words.given] : []),
    ...(backing?.page === undefined ? [] : [words.onPage(backing.page)]),
  ];
  return [...new Set(said)];
}

/** The outlet that a row is about: who had it first, else whom the citation or the prose names. */
export function outletOfRow({ trace, original, backing, citations }: FindingRow): string {
  return outletName(trace, original?.outlet ?? backing?.outlet ?? citations[0]?.outlet ?? null);
}
