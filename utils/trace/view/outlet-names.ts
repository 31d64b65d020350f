import { hostOf } from '../../urls/host.ts';
import { imitatedHost, plainDomain, readableHost } from '../../urls/international.ts';
import type { Trace, TraceArticle, TraceOutlet } from '../model/schema.ts';
import { traceIndex } from './trace-index.ts';

/** The outlet as the trace lists it; an unlisted domain stands for itself as a publisher. */
export function outletOf(trace: Trace, domain: string): TraceOutlet {
  const name = readableHost(plainDomain(domain));
  return traceIndex(trace).outlets.get(domain) ?? { domain, name, kind: 'publisher' };
}

/** The outlet's name as it writes it itself, else its domain; "" for none. */
export function outletName(trace: Trace, domain: string | null): string {
  return domain === null ? '' : outletOf(trace, domain).name;
}

/** The article of that id; null for null and for an id the trace lacks. */
export function articleOf(trace: Trace, id: string | null): TraceArticle | null {
  return id === null ? null : (traceIndex(trace).articles.get(id) ?? null);
}

/** The host of an address to show ("forbes.com"); the text itself where it is no web address. */
export function showHost(address: string): string {
  const host = hostOf(address);
  return host === null ? address : readableHost(host);
}

/** The host whose letters an outlet's domain only looks like ("apple.com"); null for none. */
export function imitatedBy({ domain }: Pick<TraceOutlet, 'domain'>): string | null {
  return imitatedHost(plainDomain(domain));
}
