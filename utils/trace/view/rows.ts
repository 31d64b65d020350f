/** What the table-like formats share: one row for every claim and what backs it. */
import type { Backing, Trace, TraceArticle, TraceCitation, TraceClaim } from '../model/schema.ts';

/** A claim with one line of its backing; a claim that nothing backs has one row without. */
export interface ClaimRow {
  readonly trace: Trace;
  readonly claim: TraceClaim;
  readonly backing: Backing | null;
  /** The printed citation the row comes from. */
  readonly citation: TraceCitation | null;
  readonly article: TraceArticle | null;
}

/** One row per claim and backing, in document order; connective sentences are left out. */
export function claimRows(traces: readonly Trace[]): ClaimRow[] {
  return traces.flatMap(trace =>
    trace.claims
      .filter(claim => claim.role !== 'connective')
      .flatMap(claim => {
        const rows: (Backing | null)[] = claim.backing.length ? claim.backing : [null];
        return rows.map(backing => ({
          trace,
          claim,
          backing,
          citation:
            trace.citations.find(k => k.id === (backing ? backing.citation : claim.citations[0])) ??
            null,
          article: trace.articles.find(a => a.id === backing?.article) ?? null,
        }));
      }),
  );
}

/** The outlet's name as the trace lists it, else its domain; "" for none. */
export function outletName(trace: Trace, domain: string | null): string {
  return trace.outlets.find(o => o.domain === domain)?.name ?? domain ?? '';
}

/** Who had a story first, as far as was followed. */
export interface Original {
  /**
   * The article at the end of the chain that was identified: what is known of the original's
   * headline, authors and date.
   */
  readonly article: TraceArticle;
  /** Address and outlet of the original; of one known by its address alone, that address. */
  readonly url: string;
  readonly outlet: string;
}

/** The original of an article; the article itself where it is none's copy. */
export function originalOf(trace: Trace, article: TraceArticle): Original {
  let at = article;
  for (const seen = new Set([at.id]); ; ) {
    const next = trace.articles.find(a => a.id === at.original?.article);
    if (!next || seen.has(next.id)) break;
    seen.add(next.id);
    at = next;
  }
  const further = at.original?.article ? null : at.original;
  return {
    article: at,
    url: further?.url ?? at.url,
    outlet: (further?.url && further.outlet) || at.outlet,
  };
}

/**
 * True for news in the strict sense: an outlet that publishes, carries or is an agency; false for
 * platforms and organisations.
 */
export function isNews(trace: Trace, domain: string): boolean {
  const kind = trace.outlets.find(o => o.domain === domain)?.kind ?? 'publisher';
  return kind !== 'platform' && kind !== 'organisation';
}

/**
 * The way from an article to who had it first, as outlet names: ["MSN", "TechCrunch"]. One name
 * where it is the original itself.
 */
export function chainOf(trace: Trace, article: TraceArticle): string[] {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at: TraceArticle | null = article; at && !seen.has(at.id); ) {
    seen.add(at.id);
    names.push(outletName(trace, at.outlet));
    const { original, agency }: Pick<TraceArticle, 'original' | 'agency'> = at;
    const next: TraceArticle | null = trace.articles.find(a => a.id === original?.article) ?? null;
    if (!next) {
      const last = original?.outlet
        ? outletName(trace, original.outlet)
        : (original?.name ?? agency);
      if (last && last !== names.at(-1)) names.push(last);
    }
    at = next;
  }
  return names;
}
