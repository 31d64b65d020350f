import { citationKeys, pairByKey } from './citation-key.ts';
import type { PageReading } from './page-reading.ts';
import { createResolution, fingerprintOf, type Store, type TraceRecord } from './record.ts';

/** Makes a record of a reading; nothing of it is resolved. */
export function createRecord(
  reading: PageReading,
  options: {
    readonly id: string;
    readonly now: Date;
    readonly private: boolean;
    readonly wouldAsk: string[];
  },
): TraceRecord {
  const at = options.now.toISOString();
  return {
    id: options.id,
    fingerprint: fingerprintOf(reading),
    private: options.private,
    savedAt: at,
    state: 'read',
    trace: {
      schema: 'whence/trace@1',
      page: reading.page,
      tracedAt: at,
      claims: reading.claims,
      citations: reading.citations.map(k => ({ ...k, resolution: createResolution() })),
      mentions: reading.mentions,
      outlets: [],
      articles: [],
      origins: [],
      network: [],
    },
    bodies: {},
    pending: [],
    freshSince: null,
    total: 0,
    attempts: 0,
    deadline: null,
    before: null,
    asking: null,
    needs: [],
    wouldAsk: options.wouldAsk,
    offline: false,
    unsaved: false,
    changes: [],
    chosen: [],
    links: reading.links,
  };
}

/**
 * The record of a page that went on growing: what was resolved, and what the reader chose, stays
 * with its citation, recognised by its key. The trace's articles stay; claims
 * are new, so their backing is to be judged again.
 */
export function growRecord(record: TraceRecord, reading: PageReading): TraceRecord {
  const idsNow = pairByKey(citationKeys(record.trace), citationKeys(reading));
  const known = new Map(record.trace.citations.map(k => [idsNow.get(k.id), k.resolution]));
  const citations = reading.citations.map(k => ({
    ...k,
    resolution: known.get(k.id) ?? createResolution(),
  }));
  return {
    ...record,
    fingerprint: fingerprintOf(reading),
    chosen: record.chosen.flatMap(choice => {
      const citation = idsNow.get(choice.citation);
      return citation ? [{ ...choice, citation }] : [];
    }),
    trace: {
      ...record.trace,
      page: reading.page,
      claims: reading.claims,
      citations,
      mentions: reading.mentions,
    },
    links: reading.links,
  };
}

/**
 * The record a reading belongs to: the tab's own where the page only grew, an older one of the same
 * text, or none; `changed` where it differs from the one in the store. While a run is under way its
 * record stays as it is, so that no claim changes under it; the page is read again when the run has
 * ended.
 */
export async function findRecord(
  store: Store,
  reading: PageReading,
  current: string | null,
  isPrivate: boolean,
): Promise<{ readonly record: TraceRecord; readonly changed: boolean } | null> {
  const own = current ? await store.get(current) : null;
  const fingerprint = fingerprintOf(reading);
  if (own?.fingerprint === fingerprint) return { record: own, changed: false };
  const same = isPrivate ? null : await store.byFingerprint(fingerprint);
  if (same) return { record: same, changed: false };
  if (own?.trace.page.url !== reading.page.url) return null;
  return own.state === 'tracing'
    ? { record: own, changed: false }
    : { record: growRecord(own, reading), changed: true };
}
