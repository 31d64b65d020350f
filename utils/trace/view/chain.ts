import type { Trace, TraceArticle, TraceOutlet } from '../model/schema.ts';
import { articleOf, outletName, outletOf } from './outlet-names.ts';
import { traceIndex } from './trace-index.ts';

type Evidence = NonNullable<TraceArticle['original']>['evidence'];

/** One hop from the copy towards the original. */
export interface Hop {
  /** Null where only a name is known. */
  readonly outlet: TraceOutlet | null;
  readonly name: string;
  readonly article: TraceArticle | null;
  readonly url: string | null;
  /** Why it is believed to come before the one to its left. */
  readonly evidence: Evidence;
}

/** The way from an article to who had its story first. */
export interface Chain {
  /**
   * Nearest first, at most three; empty where the article is the original or nothing else is known.
   */
  readonly hops: readonly Hop[];
  /**
   * What speaks for a copy where copy or original was not determined at the end of the way; null
   * where it was.
   */
  readonly unsure: Evidence | null;
  /** Who had it first and when, as published; null without a hop or without a date. */
  readonly first: { readonly name: string; readonly published: string } | null;
}

/** The chain of what is no article yet. */
export const NO_CHAIN: Chain = { hops: [], unsure: null, first: null };

/** As many as the tracer follows; more do not fit a line either. */
const MOST_HOPS = 3;

/** The chain of an article; an outlet that comes back ends it. */
export function chainOf(trace: Trace, article: TraceArticle): Chain {
  const hops: Hop[] = [];
  const names = new Set([outletOf(trace, article.outlet).name]);
  let at: TraceArticle | null = article;
  while (at && hops.length < MOST_HOPS) {
    const hop = makeHop(trace, at);
    // Portals name each other: a name that comes back would go round for ever.
    if (!hop || names.has(hop.name)) break;
    names.add(hop.name);
    hops.push(hop);
    at = hop.article;
  }
  const last = hops.at(-1);
  const unsure = findDoubt(last ? last.article : article);
  // Who had it first is not said where the way may go on: the date would be a copy's.
  const published = unsure ? null : (last?.article?.published ?? null);
  return {
    hops,
    unsure,
    first: last && published !== null ? { name: last.name, published } : null,
  };
}

/** The evidence that an article is a copy of something, where nothing says of what. */
function findDoubt(end: TraceArticle | null): Evidence | null {
  if (!end?.original) return null;
  const { outlet, name, evidence } = end.original;
  return (outlet ?? name ?? end.agency) === null ? evidence : null;
}

/**
 * Where an article was taken from, by the original or the agency it names; null for one that is the
 * original as far as was seen.
 */
function makeHop(trace: Trace, { original, agency }: TraceArticle): Hop | null {
  const article = articleOf(trace, original?.article ?? null);
  const domain = original?.outlet ?? article?.outlet;
  const outlet = domain ? outletOf(trace, domain) : null;
  const name = outlet?.name ?? original?.name ?? agency;
  if (name === null) return null;
  return {
    outlet,
    name,
    article,
    url: original?.url ?? article?.url ?? null,
    evidence: original?.evidence ?? [],
  };
}

/**
 * The way from an article to who had it first, as outlet names: ["MSN", "TechCrunch"]. One name
 * where it is the original itself.
 */
export function chainNames(trace: Trace, article: TraceArticle): string[] {
  const { hops } = chainOf(trace, article);
  return [outletName(trace, article.outlet), ...hops.map(({ name }) => name)];
}

/** Who had a story first, as far as was followed. */
export interface Original {
  /**
   * The last article of the chain that was identified: what is known of the original's headline,
   * authors and date.
   */
  readonly article: TraceArticle;
  /** Address and outlet of the original; of one known by its address alone, that address. */
  readonly url: string;
  readonly outlet: string;
}

/** The original of an article; the article itself where it is none's copy. */
export function originalOf(trace: Trace, article: TraceArticle): Original {
  const { hops } = chainOf(trace, article);
  const at = hops.findLast(hop => hop.article !== null)?.article ?? article;
  const last = hops.at(-1);
  // A name alone, or an agency, is no address to cite: the article that names it is.
  if (!last || last.article !== null || last.url === null)
    return { article: at, url: at.url, outlet: at.outlet };
  return { article: at, url: last.url, outlet: last.outlet?.domain ?? at.outlet };
}

/**
 * Who had the story of an article first: the same for all its copies, also for those that name
 * nobody and were only found to be alike.
 */
export function originOf(trace: Trace, article: TraceArticle): Original {
  const origin = traceIndex(trace).origins.get(article.id);
  const first = articleOf(trace, origin?.article ?? origin?.articles[0] ?? null);
  return originalOf(trace, first ?? article);
}
