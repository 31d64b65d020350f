/** Which hosts a run may ask, and which it would have needed. */
import type { Directory } from '../../outlets/outlet.ts';
import { hostnameOf } from '../../urls/host.ts';
import { patternOfSite } from '../../urls/match-patterns.ts';
import type { TraceRecord } from '../model/record.ts';

/** Whether the reader granted a match pattern ("*://*.techcrunch.com/*"). */
export type HasAccess = (pattern: string) => Promise<boolean>;

/** Remembers match patterns of hosts that were needed and not granted, each once. */
export function addNeeds(record: Pick<TraceRecord, 'needs'>, patterns: readonly string[]): void {
  for (const pattern of patterns) if (!record.needs.includes(pattern)) record.needs.push(pattern);
}

/** Forgets the needs that were granted since. */
export async function dropGrantedNeeds(
  record: Pick<TraceRecord, 'needs'>,
  hasAccess: HasAccess,
): Promise<void> {
  const granted = await Promise.all(record.needs.map(hasAccess));
  record.needs = record.needs.filter((_, at) => !granted[at]);
}

/**
 * Whether all of these hosts may be asked. Where one may not, all of them are remembered as needed:
 * the reader is asked once, for what the whole question takes.
 */
export async function mayAsk(
  record: Pick<TraceRecord, 'needs'>,
  hasAccess: HasAccess,
  patterns: readonly string[],
): Promise<boolean> {
  const granted = (await Promise.all(patterns.map(hasAccess))).every(Boolean);
  if (!granted) addNeeds(record, patterns);
  return granted;
}

/**
 * The match pattern that covers a URL's site and its subdomains: "*://*.techcrunch.com/*". An
 * outlet's other domains have patterns of their own: granting one grants none of the others.
 */
export function patternOf(url: string, directory: Pick<Directory, 'domainOf'>): string {
  const host = hostnameOf(url) ?? '';
  return patternOfSite(host, directory.domainOf(host));
}
