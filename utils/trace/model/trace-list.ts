/** The library's list: what a line says of a kept trace, and which traces a query means. */
import type { LiveTrace } from './live.ts';
import type { TraceRecord } from './record.ts';

/** What the library shows of a trace without loading it: counts, and names of outlets. */
export interface TraceLine {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** ISO times: when it was first kept, and when it was last traced. */
  readonly savedAt: string;
  readonly tracedAt: string;
  readonly state: LiveTrace['state'];
  /** Claims proper, without summaries and connectives. */
  readonly claims: number;
  readonly citations: number;
  outlets: string[];
  readonly origins: number;
}

/** Says in one line what a record holds. */
export function summarizeRecord({ id, savedAt, state, trace }: TraceRecord): TraceLine {
  return {
    id,
    url: trace.page.url,
    title: trace.page.title,
    savedAt,
    tracedAt: trace.tracedAt,
    state,
    claims: trace.claims.filter(c => c.role === 'claim').length,
    citations: trace.citations.length,
    outlets: trace.outlets.map(o => o.name),
    origins: trace.origins.length,
  };
}

/**
 * The records in which every word of a query stands somewhere: in the title or address of the page,
 * its claims, or the outlets' names and domains, whatever the case. All of them for an empty query.
 */
export function findRecords(records: readonly TraceRecord[], query: string): TraceRecord[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return records.filter(({ trace: { page, claims, outlets } }) => {
    const names = outlets.map(o => `${o.name} ${o.domain}`);
    const texts = [page.title, page.url, ...claims.map(c => c.text), ...names];
    const text = texts.join(' ').toLowerCase();
    return words.every(word => text.includes(word));
  });
}
