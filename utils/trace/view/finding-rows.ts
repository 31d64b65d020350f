/**
 * What was found for the claims of a trace: one row a claim and origin, so that a copy never counts
 * as a second source, and one a printed citation without an article; and one for each citation that
 * stands for itself, as the references of a list do.
 */
import { loneCitations } from '../model/lone-citations.ts';
import type { Backing, Trace, TraceArticle, TraceCitation, TraceClaim } from '../model/schema.ts';
import { type Original, originOf } from './chain.ts';
import { asserts, type ClaimState, citationsOf, claimState } from './claim-state.ts';
import { articleOf } from './outlet-names.ts';

/**
 * A claim with one origin, with one citation that led to no article, or with neither; or a citation
 * without a claim.
 */
export interface FindingRow {
  readonly trace: Trace;
  /** Null for a citation that stands for itself. */
  readonly claim: TraceClaim | null;
  /**
   * 1-based place of the claim among those of its page that assert something, or of a citation that
   * stands for itself among these.
   */
  readonly number: number;
  /** How the claim stands, as on the screens. */
  readonly state: ClaimState;
  /**
   * What the origin's articles say of the claim: the first of their rows, with what all of them
   * rest on. Null where none was held against it.
   */
  readonly backing: Backing | null;
  /** The article that `backing` was judged by, else the one that a citation led to. */
  readonly article: TraceArticle | null;
  /** Who had it first; null without an article. */
  readonly original: Original | null;
  /** The articles of the origin that are not the original itself. */
  readonly copies: readonly TraceArticle[];
  /** The printed citations that lead to it, or the one that leads nowhere. */
  readonly citations: readonly TraceCitation[];
}

/**
 * The rows of all asserting claims, in document order, the best origin of a claim first; then those
 * of the citations without a claim.
 */
export function findingRows(traces: readonly Trace[]): FindingRow[] {
  return traces.flatMap(trace => [
    ...trace.claims.filter(asserts).flatMap((claim, index) => rowsOf(trace, claim, index + 1)),
    ...loneCitations(trace).map((citation, index) => rowOfLone(trace, citation, index + 1)),
  ]);
}

function rowOfLone(trace: Trace, citation: TraceCitation, number: number): FindingRow {
  const article = articleOf(trace, citation.resolution.article);
  const original = article && originOf(trace, article);
  const isCopy = article && original && article.url !== original.url;
  return {
    trace,
    claim: null,
    number,
    state: 'unknown',
    backing: null,
    article,
    original,
    copies: isCopy ? [article] : [],
    citations: [citation],
  };
}

interface Group {
  readonly original: Original;
  readonly articles: Map<string, TraceArticle>;
  readonly backing: Backing[];
  readonly citations: TraceCitation[];
}

function rowsOf(trace: Trace, claim: TraceClaim, number: number): FindingRow[] {
  const facts = { trace, claim, number, state: claimState({ state: 'done', trace }, claim) };
  const printed = citationsOf(trace, claim);
  const found = groupByOrigin(trace, claim, printed).map(group => ({
    ...facts,
    ...foldGroup(group),
  }));
  const none = { ...facts, article: null, original: null, copies: [] };
  const open = printed
    .filter(({ resolution }) => !articleOf(trace, resolution.article))
    .map(citation => ({
      ...none,
      backing: claim.backing.find(b => b.citation === citation.id && b.article === null) ?? null,
      citations: [citation],
    }));
  const rows = [...found, ...open];
  return rows.length > 0 ? rows : [{ ...none, backing: claim.backing[0] ?? null, citations: [] }];
}

function groupByOrigin(
  trace: Trace,
  claim: TraceClaim,
  printed: readonly TraceCitation[],
): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = (article: TraceArticle): Group => {
    const original = originOf(trace, article);
    // By the original's address: two copies of one report are one source, however many cite them.
    const group = groups.get(original.url) ?? {
      original,
      articles: new Map(),
      backing: [],
      citations: [],
    };
    group.articles.set(article.id, article);
    groups.set(original.url, group);
    return group;
  };
  for (const backing of claim.backing) {
    const article = articleOf(trace, backing.article);
    if (article) groupOf(article).backing.push(backing);
  }
  for (const citation of printed) {
    const article = articleOf(trace, citation.resolution.article);
    if (article) groupOf(article).citations.push(citation);
  }
  return [...groups.values()];
}

const BASES = ['cited', 'named', 'supported'] as const;

function foldGroup({ original, articles, backing, citations }: Group) {
  const [best] = backing;
  // Where a copy and the original say the same, the reader is sent to the original.
  const own = backing.find(b => articles.get(b.article ?? '')?.url === original.url);
  const shown = own && own.verdict === best?.verdict ? own : best;
  const basis = BASES.filter(kind => backing.some(b => b.basis.includes(kind)));
  const first = articles.values().next().value ?? null;
  return {
    backing: shown ? { ...shown, basis } : null,
    article: articles.get(shown?.article ?? '') ?? first,
    original,
    copies: [...articles.values()].filter(({ url }) => url !== original.url),
    citations,
  };
}
