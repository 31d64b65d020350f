import { pageKey } from '../../urls/page-key.ts';
import { isSameOrigin } from '../../urls/same-origin.ts';
import { markKeys, pairByKey } from './citation-key.ts';
import { marksOf, prepareMentions } from './marks.ts';
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
      // A resolution each: a run writes into them, and one that several shared would be theirs all.
      citations: reading.citations.map(k => ({ ...k, resolution: createResolution() })),
      mentions: prepareMentions(reading, createResolution),
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
    restsUntil: null,
    worked: 0,
    asked: 0,
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
 * The record of a page that went on growing: what was resolved, and what the reader chose or gave,
 * stays with its citation, recognised by its key. The trace's articles stay; claims are new, so
 * their backing is to be judged again.
 */
export function growRecord(record: TraceRecord, reading: PageReading): TraceRecord {
  const mentions = prepareMentions(reading, createResolution);
  const idsNow = pairByKey(markKeys(record.trace), markKeys({ ...reading, mentions }));
  // By key, not by id: ids are numbers in page order, which every line added above shifts.
  const known = new Map(marksOf(record.trace).map(k => [idsNow.get(k.id), k.resolution]));
  const citations = reading.citations.map(k => ({
    ...k,
    resolution: known.get(k.id) ?? createResolution(),
  }));
  return {
    ...record,
    fingerprint: fingerprintOf(reading),
    chosen: renumber(record.chosen, idsNow),
    ...(record.given && { given: renumber(record.given, idsNow) }),
    trace: {
      ...record.trace,
      page: reading.page,
      claims: reading.claims,
      citations,
      mentions: prepareMentions(reading, ({ id }) => known.get(id) ?? createResolution()),
    },
    links: reading.links,
  };
}

/** What is noted of citations, under the ids they have now; without those that are no more. */
const renumber = <T extends { readonly citation: string }>(
  notes: readonly T[],
  idsNow: ReadonlyMap<string, string>,
): T[] =>
  notes.flatMap(note => {
    const citation = idsNow.get(note.citation);
    return citation ? [{ ...note, citation }] : [];
  });

/**
 * The record a reading belongs to: the tab's own where the page only grew, an older one of the same
 * page, or none; `changed` where it differs from the one in the store. While a run is under way its
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
  if (own?.fingerprint === fingerprint && isSamePage(own.trace, reading))
    return { record: own, changed: false };
  // What a private window reads is looked for among nothing that is kept: the page would show it.
  const kept = isPrivate ? [] : await store.withFingerprint(fingerprint);
  const same = kept.find(record => isSamePage(record.trace, reading));
  if (same) return { record: same, changed: false };
  if (own?.trace.page.url !== reading.page.url) return null;
  return own.state === 'tracing'
    ? { record: own, changed: false }
    : { record: growRecord(own, reading), changed: true };
}

/**
 * The newest trace of the same words and links on another site: to be offered to the reader, never
 * to be shown on the page, which would learn from it what its reader has traced. Null for a private
 * record, which has nothing to do with those that are kept.
 */
export async function findElsewhere(
  store: Store,
  record: TraceRecord,
): Promise<TraceRecord | null> {
  if (record.private) return null;
  const kept = await store.withFingerprint(record.fingerprint);
  return (
    kept.find(
      ({ id, trace }) =>
        id !== record.id &&
        haveSameLinks(trace, record.trace) &&
        !isSameOrigin(trace.page.url, record.trace.page.url),
    ) ?? null
  );
}

/**
 * Whether two readings of the same words are of one page: on the same site, and every mark leads
 * where it led. Words alone will not do: whoever copies a briefing may put other links behind its
 * marks, and would be shown with the verdicts of the true ones.
 */
function isSamePage(a: Linked, b: Linked): boolean {
  return isSameOrigin(a.page.url, b.page.url) && haveSameLinks(a, b);
}

type Linked = Pick<PageReading, 'page' | 'citations'>;

function haveSameLinks(a: Pick<Linked, 'citations'>, b: Pick<Linked, 'citations'>): boolean {
  return (
    a.citations.length === b.citations.length &&
    a.citations.every(({ href }, i) => keyOf(href) === keyOf(b.citations[i]?.href ?? null))
  );
}

/** What a link leads to; tracking in it may be another on every visit. */
const keyOf = (href: string | null) => href && pageKey(href);
