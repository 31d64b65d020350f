/** One run of the tracer over one record: what its parts share. */
import type { Said } from '../../articles/messages.ts';
import type { Directory } from '../../outlets/outlet.ts';
import type { Library } from '../model/library.ts';
import type { TraceRecord } from '../model/record.ts';
import type { Step, TraceCitation } from '../model/schema.ts';
import type { ArchiveAnswer, Clock, FetchPolitely, Source } from '../model/source.ts';

export interface Run {
  readonly record: TraceRecord;
  readonly directory: Directory;
  readonly clock: Clock;
  /** What earlier traces read. */
  readonly library: Library;
  readonly fetch: FetchPolitely;
  /** The sources that are on, in lookup order. */
  readonly sources: readonly Source[];
  readonly signal: AbortSignal;
  /** Whether the reader granted a match pattern. */
  readonly hasAccess: (pattern: string) => Promise<boolean>;
  readonly findArchived: (url: string, near: string | null) => Promise<ArchiveAnswer>;
  /** Whether archived copies may be read without asking. */
  readonly readArchived: boolean;
  /**
   * Saves the record and tells the screens; calls within a moment of each other are put together.
   */
  readonly changed: () => void;
}

/** Adds a step to a citation's resolution. */
export function addStep(
  run: Run,
  citation: TraceCitation,
  did: Step['did'],
  what: string,
  url: string | null,
  said: Said,
): void {
  citation.resolution.steps.push({
    at: run.clock.now().toISOString(),
    did,
    what,
    url,
    ...outcomeOf(said),
  });
}

/** The part of a step that says how it came out. */
export function outcomeOf({ text, say }: Said): Pick<Step, 'outcome' | 'say'> {
  return { outcome: text, ...(say.length > 0 && { say }) };
}

/** Remembers which hosts were needed and not granted. */
export function addNeeds({ record }: Pick<Run, 'record'>, patterns: readonly string[]): void {
  for (const pattern of patterns) if (!record.needs.includes(pattern)) record.needs.push(pattern);
}

/** Whether all of these hosts may be asked; where not, they are remembered as needed. */
export async function mayAsk(run: Run, patterns: readonly string[]): Promise<boolean> {
  const granted = (await Promise.all(patterns.map(run.hasAccess))).every(Boolean);
  if (!granted) addNeeds(run, patterns);
  return granted;
}

/**
 * The match pattern that covers a URL's site and its subdomains: "*://*.techcrunch.com/*". An
 * outlet's other domains have patterns of their own.
 */
export function patternOf(url: string, directory: Directory): string {
  const host = new URL(url).hostname;
  const domain = directory.domainOf(host);
  return `*://*.${domain && (host === domain || host.endsWith(`.${domain}`)) ? domain : host.replace(/^www\./, '')}/*`;
}

/** The claims a citation backs, with those it may back instead, as texts. */
export function claimTexts(
  record: TraceRecord,
  citation: TraceCitation,
): { near: string[]; other: string[] } {
  const text = (id: string) => {
    const claim = record.trace.claims.find(c => c.id === id);
    return claim ? (claim.subject ? `${claim.subject}: ${claim.text}` : claim.text) : '';
  };
  return {
    near: citation.claims.map(text).filter(Boolean),
    other: citation.alternatives.map(text).filter(Boolean),
  };
}
