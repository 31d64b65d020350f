/** The last part of a run: what each article says of each claim, and which outlets back it. */
import { type Assessor, createAssessor, UNKNOWN } from '../../support/assess.ts';
import type { Assessment } from '../../support/assessment.ts';
import { type Attributed, withoutAttribution } from '../../support/attribution.ts';
import { fragmentLink } from '../../support/text-fragment.ts';
import type { TraceRecord } from '../model/record.ts';
import {
  type Backing,
  isPrinted,
  type Trace,
  type TraceCitation,
  type TraceClaim,
} from '../model/schema.ts';

/**
 * How much better the sentences after a heading must fit before a mark that opens their block is
 * moved to them.
 */
const REBIND_MARGIN = 0.35;

/**
 * Fills every claim's backing anew from the articles' texts, without asking anybody. Changes the
 * record's trace in place.
 */
export function judgeClaims(record: TraceRecord): void {
  const { trace } = record;
  const readable = trace.articles.filter(a => record.bodies[a.id]?.text);
  const assessor = createAssessor(
    readable.map(a => ({
      id: a.id,
      headline: a.headline,
      text: record.bodies[a.id]?.text ?? '',
      published: a.published,
    })),
    { language: trace.page.language, pageDate: trace.page.published },
  );
  const known = new Map<string, Attributed>();
  const stated = (claim: TraceClaim) => {
    const outlets = trace.mentions.filter(m => claim.mentions.includes(m.id)).map(m => m.text);
    const left = known.get(claim.id) ?? withoutAttribution(claim.text, outlets);
    known.set(claim.id, left);
    return left;
  };
  const judge = (claim: TraceClaim, article: string) => {
    const { text, aboutCoverage } = stated(claim);
    if (aboutCoverage) return UNKNOWN;
    return assessor.assess(
      { text, heading: claim.heading, subject: claim.subject, pageTitle: trace.page.title },
      article,
    );
  };
  const memo = new Map<string, Assessment>();
  const assess = (claim: TraceClaim, article: string) => {
    const key = `${claim.id} ${article}`;
    const known = memo.get(key) ?? judge(claim, article);
    memo.set(key, known);
    return known;
  };
  rebind(trace, assess, new Set(readable.map(a => a.id)));
  for (const claim of trace.claims)
    claim.backing =
      claim.role === 'connective'
        ? []
        : backingOf(
            record,
            claim,
            readable.map(a => a.id),
            assess,
          );
}

type Assess = (claim: TraceClaim, article: string) => ReturnType<Assessor['assess']>;

function backingOf(
  record: TraceRecord,
  claim: TraceClaim,
  readable: readonly string[],
  assess: Assess,
): Backing[] {
  const { trace } = record;
  const rows: Backing[] = [];
  const rowOf = (
    article: string | null,
    outlet: string | null,
    citation: string | null,
    basis: Backing['basis'][number] | null,
  ) => {
    const same = rows.find(
      r =>
        (article !== null &&
          r.article === article &&
          (r.citation === citation || citation === null)) ||
        (article === null && r.article === null && r.outlet === outlet && citation === null),
    );
    if (same) {
      if (basis && !same.basis.includes(basis)) same.basis.push(basis);
      return;
    }
    rows.push({
      outlet,
      article,
      citation,
      basis: basis ? [basis] : [],
      ...judged(record, claim, article, readable, assess),
    });
  };
  for (const id of claim.citations) {
    const citation = trace.citations.find(k => k.id === id);
    if (!citation) continue;
    const { article } = citation.resolution;
    if (isPrinted(citation)) rowOf(article, outletOfCitation(trace, citation), id, 'cited');
    else if (article) rowOf(article, outletOfCitation(trace, citation), id, null);
  }
  for (const id of claim.mentions) {
    const mention = trace.mentions.find(m => m.id === id);
    if (mention)
      rowOf(bestOf(trace, mention.outlet, claim, readable, assess), mention.outlet, null, 'named');
  }
  for (const id of readable) {
    const seen = rows.filter(r => r.article === id);
    if (assess(claim, id).verdict !== 'supported') continue;
    if (seen.length) for (const row of seen) row.basis.push('supported');
    else rowOf(id, trace.articles.find(a => a.id === id)?.outlet ?? null, null, 'supported');
  }
  return rows.sort(
    (a, b) =>
      b.score - a.score || Number(b.basis.includes('cited')) - Number(a.basis.includes('cited')),
  );
}

function judged(
  record: TraceRecord,
  claim: TraceClaim,
  id: string | null,
  readable: readonly string[],
  assess: Assess,
): Pick<Backing, 'verdict' | 'score' | 'passage' | 'link' | 'drift' | 'parts'> {
  const article = record.trace.articles.find(a => a.id === id);
  if (!article || !readable.includes(article.id))
    return { verdict: 'unknown', score: 0, passage: null, link: null, drift: [], parts: [] };
  const { verdict, score, passage, drift, parts } = assess(claim, article.id);
  const link = passage && fragmentLink(article.url, passage, record.bodies[article.id]?.text ?? '');
  return { verdict, score, passage, link, drift: [...drift], parts: [...parts] };
}

function outletOfCitation(trace: Trace, citation: TraceCitation): string | null {
  return trace.articles.find(a => a.id === citation.resolution.article)?.outlet ?? citation.outlet;
}

/** The article of a named outlet that says it best; null when none of its articles was read. */
function bestOf(
  trace: Trace,
  outlet: string,
  claim: TraceClaim,
  readable: readonly string[],
  assess: Assess,
): string | null {
  const own = trace.articles.filter(a => a.outlet === outlet && readable.includes(a.id));
  return (
    own
      .map(a => ({ id: a.id, score: assess(claim, a.id).score }))
      .sort((a, b) => b.score - a.score)[0]?.id ?? null
  );
}

/**
 * A mark that opens a block after a heading belongs to the block before it, unless its article
 * clearly speaks of what follows instead.
 */
function rebind(trace: Trace, assess: Assess, readable: ReadonlySet<string>): void {
  for (const citation of trace.citations) {
    const article = citation.resolution.article;
    if (!article || !readable.has(article) || !citation.alternatives.length) continue;
    const best = (ids: readonly string[]) =>
      Math.max(
        0,
        ...trace.claims.filter(c => ids.includes(c.id)).map(c => assess(c, article).score),
      );
    if (best(citation.alternatives) < best(citation.claims) + REBIND_MARGIN) continue;
    const moved = citation.alternatives;
    citation.alternatives = citation.claims;
    citation.claims = moved;
    for (const claim of trace.claims) {
      const backs = moved.includes(claim.id);
      if (backs && !claim.citations.includes(citation.id)) claim.citations.push(citation.id);
      if (!backs) claim.citations = claim.citations.filter(id => id !== citation.id);
    }
  }
}
