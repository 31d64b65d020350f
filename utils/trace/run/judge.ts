/** The last part of a run: what each article says of each claim, and which outlets back it. */
import { type PageMark, pageAt } from '../../articles/pdf/page-items.ts';
import { fragmentLink } from '../../support/text-fragment.ts';
import type { TraceRecord } from '../model/record.ts';
import {
  type Backing,
  isPrinted,
  type Trace,
  type TraceArticle,
  type TraceCitation,
  type TraceClaim,
  type TraceMention,
} from '../model/schema.ts';
import { breathe } from './breathe.ts';
import { type ClaimAssessor, createClaimAssessor } from './claim-assessor.ts';
import { rebindCitations } from './rebind-citations.ts';

/** The texts that verdicts rest on, and the trace they stand in. */
export type Read = Pick<TraceRecord, 'trace' | 'bodies'>;

/** Whom a row of a claim's backing speaks of, before it is judged. */
interface Backer {
  readonly article: string | null;
  readonly outlet: string | null;
  readonly citation: string | null;
  readonly basis: Backing['basis'];
}

/**
 * Fills every claim's backing anew from the articles' texts, without asking anybody. Changes the
 * record's trace in place.
 */
export async function judgeClaims(record: Read): Promise<void> {
  const assessor = await createClaimAssessor(record);
  await rebindCitations(record.trace, record.trace.citations, assessor);
  await judgeAll(record, record.trace.claims, assessor);
  for (const claim of record.trace.claims) {
    judgeTogether(record.trace, claim, assessor);
    await breathe();
  }
}

/**
 * The same for the claims that these citations back, while others are still looked up: it may be
 * said better once all articles are known. Citations for which `isOpen` holds have no row yet.
 */
export async function judgeBacked(
  record: Read,
  citations: readonly TraceCitation[],
  isOpen: (citation: string) => boolean,
): Promise<void> {
  const assessor = await createClaimAssessor(record);
  await rebindCitations(record.trace, citations, assessor);
  const backed = new Set(citations.flatMap(citation => citation.claims));
  const claims = record.trace.claims.filter(claim => backed.has(claim.id));
  await judgeAll(record, claims, assessor, isOpen);
}

async function judgeAll(
  record: Read,
  claims: readonly TraceClaim[],
  assessor: ClaimAssessor,
  isOpen: (citation: string) => boolean = () => false,
): Promise<void> {
  const rows = rowsOf(record.trace, isOpen);
  for (const claim of claims) {
    judgeClaim(record, claim, assessor, rows);
    await breathe();
  }
}

/** The rows of a trace by their ids. */
interface Rows {
  readonly citations: ReadonlyMap<string, TraceCitation>;
  readonly mentions: ReadonlyMap<string, TraceMention>;
  readonly articles: ReadonlyMap<string, TraceArticle>;
}

function rowsOf(
  { citations, mentions, articles }: Trace,
  isOpen: (citation: string) => boolean = () => false,
): Rows {
  const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    new Map(rows.map(row => [row.id, row]));
  const ended = citations.filter(({ id }) => !isOpen(id));
  return { citations: byId(ended), mentions: byId(mentions), articles: byId(articles) };
}

/**
 * Fills one claim's backing, best first: the outlets its marks cite, those its prose names, and
 * those whose articles support it although nobody said so. A connective says nothing to back.
 */
export function judgeClaim(
  record: Read,
  claim: TraceClaim,
  assessor: ClaimAssessor,
  rows: Rows = rowsOf(record.trace),
): void {
  claim.backing = [];
  if (claim.role === 'connective') return;
  const backers = backersOf(rows, claim, assessor);
  claim.backing = backers.map(({ article, outlet, citation, basis }) => ({
    outlet,
    article,
    citation,
    basis,
    ...verdictOf(record, claim, rows.articles.get(article ?? ''), assessor),
  }));
  const isCited = ({ basis }: Backing) => Number(basis.includes('cited'));
  claim.backing.sort((a, b) => b.score - a.score || isCited(b) - isCited(a));
}

/** Of one report that several carry only one counts: a copy adds nothing. */
function judgeTogether(trace: Trace, claim: TraceClaim, assessor: ClaimAssessor): void {
  delete claim.together;
  const cited = claim.backing.filter(({ basis, article }) => basis.includes('cited') && article);
  const hasAll = ({ verdict, parts }: Backing) =>
    verdict === 'supported' && parts.every(({ found }) => found);
  if (claim.backing.some(row => row.verdict === 'contradicted' || hasAll(row))) return;
  const originOf = (article: string) =>
    trace.origins.find(({ articles }) => articles.includes(article))?.id ?? article;
  const firsts = new Map(
    cited.map(({ article }) => [originOf(article ?? ''), article ?? '']).toReversed() as [
      string,
      string,
    ][],
  );
  const articles = [...firsts.values()].filter(id => assessor.readable.includes(id));
  const found = articles.length > 1 ? assessor.together(claim, articles) : null;
  if (found)
    claim.together = {
      score: found.score,
      shares: found.shares.map(({ articleId, has }) => ({ article: articleId, has: [...has] })),
    };
}

function backersOf(trace: Rows, claim: TraceClaim, assessor: ClaimAssessor): Backer[] {
  const rows = citedBy(trace, claim);
  for (const named of namedBy(trace, claim, assessor)) {
    // Whoever is cited and named is one row; where the outlet has several marks, the first.
    const same = rows.find(row =>
      named.article === null
        ? row.article === null && row.outlet === named.outlet
        : row.article === named.article,
    );
    if (!same) rows.push(named);
    else if (!same.basis.includes('named')) same.basis.push('named');
  }
  for (const article of assessor.listLikely(claim)) {
    if (assessor.assess(claim, article).verdict !== 'supported') continue;
    const seen = rows.filter(row => row.article === article);
    for (const row of seen) row.basis.push('supported');
    const outlet = trace.articles.get(article)?.outlet ?? null;
    if (!seen.length) rows.push({ article, outlet, citation: null, basis: ['supported'] });
  }
  return rows;
}

/**
 * A row for each mark, whatever came of it. A sentence that the reader selected has a mark that
 * nobody printed: what was found for it is no citation, and without an article it is no row.
 */
function citedBy(trace: Rows, claim: TraceClaim): Backer[] {
  return [...new Set(claim.citations)].flatMap(id => {
    const citation = trace.citations.get(id);
    if (!citation) return [];
    const { article } = citation.resolution;
    const basis: Backing['basis'] = isPrinted(citation) ? ['cited'] : [];
    if (!basis.length && !article) return [];
    const outlet = trace.articles.get(article ?? '')?.outlet ?? citation.outlet;
    return [{ article, outlet, citation: id, basis }];
  });
}

/**
 * A row for each outlet that the prose names: with the article that was found for it, else with the
 * outlet's article that says it best.
 */
function namedBy(trace: Rows, claim: TraceClaim, assessor: ClaimAssessor): Backer[] {
  return claim.mentions.flatMap(id => {
    const mention = trace.mentions.get(id);
    if (!mention) return [];
    const article = mention.resolution?.article ?? bestOf(trace, mention.outlet, claim, assessor);
    const outlet = trace.articles.get(article ?? '')?.outlet ?? mention.outlet;
    return [{ article, outlet, citation: null, basis: ['named'] as Backing['basis'] }];
  });
}

/** The article of a named outlet that says it best; null when none of its articles was read. */
function bestOf(
  trace: Rows,
  outlet: string,
  claim: TraceClaim,
  { readable, assess }: ClaimAssessor,
): string | null {
  const own = readable.filter(id => trace.articles.get(id)?.outlet === outlet);
  const scored = own.map(id => ({ id, score: assess(claim, id).score }));
  return scored.sort((a, b) => b.score - a.score)[0]?.id ?? null;
}

function verdictOf(
  { bodies }: Pick<Read, 'bodies'>,
  claim: TraceClaim,
  article: TraceArticle | undefined,
  { readable, assess }: ClaimAssessor,
): Pick<Backing, 'verdict' | 'score' | 'passage' | 'link' | 'page' | 'drift' | 'parts'> {
  if (!article || !readable.includes(article.id))
    return { verdict: 'unknown', score: 0, passage: null, link: null, drift: [], parts: [] };
  const { verdict: told, score, passage, drift, parts } = assess(claim, article.id);
  const { text = '', at = article.url, pages } = bodies[article.id] ?? {};
  const place =
    passage &&
    (pages
      ? linkPage(article.given ? null : at, passage, text, pages)
      : { link: fragmentLink(at, passage, text) });
  // What an abstract does not say the paper may say all the same.
  const verdict = article.extent === 'abstract' && told === 'unsupported' ? 'unknown' : told;
  const said = { verdict, score, passage, drift: [...drift], parts: [...parts] };
  return place ? { ...said, ...place } : { ...said, link: null };
}

/**
 * The page of a PDF on which a passage begins, and the link that opens it there (RFC 8118); none to
 * a file of the reader's own.
 */
function linkPage(
  url: string | null,
  passage: string,
  text: string,
  marks: readonly PageMark[],
): { link: string | null; page?: number } {
  const [first = ''] = passage.split('\n');
  const whole = text.indexOf(first);
  // Sentences of a passage may stand apart: the first of them tells its place.
  const at = whole < 0 ? text.indexOf(first.slice(0, 60)) : whole;
  const page = at < 0 ? null : pageAt(marks, at);
  if (page === null) return { link: null };
  return { link: url && `${url.replace(/#.*$/, '')}#page=${page}`, page };
}
