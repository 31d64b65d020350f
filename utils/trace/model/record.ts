/**
 * What the worker keeps of one page: the trace, the texts behind it, and how far the tracing is.
 */

import type { Saying } from '../../articles/messages.ts';
import type { PageMark } from '../../articles/pdf/page-items.ts';
import type { LiveTrace } from './live.ts';
import { marksOf } from './marks.ts';
import type { Resolution, Trace, TraceArticle, TraceCitation } from './schema.ts';

/**
 * Text and evidence of an article that was read; kept so that verdicts can be made again without
 * asking anybody.
 */
export interface ArticleBody {
  readonly text: string;
  readonly canonical: string | null;
  /** The page that has the text, where that is another than the article's own. */
  readonly at?: string;
  /** Where in the text each page begins; of a PDF alone. */
  readonly pages?: readonly PageMark[] | undefined;
  /** Evidence that it is a copy, as the origins room gave it. */
  readonly evidence: readonly {
    readonly rule: string;
    readonly detail: string;
    readonly say?: readonly Saying[] | undefined;
    readonly outlet: string | null;
    readonly name: string | null;
    readonly url: string | null;
    readonly agency: boolean;
  }[];
}

/** What the reader chose among the candidates of a citation. */
export interface Choice {
  readonly citation: string;
  /** Address of the article; "" for "none of these". */
  readonly url: string;
  /** What stood there before the first choice: what taking it back gives back. */
  readonly before: Resolution;
}

/** A text that the reader gave for a citation; the text itself is the article's body. */
export interface Given {
  readonly citation: string;
  readonly article: string;
  /** What stood there before: what taking it back gives back; null for what there was none of. */
  readonly before: {
    readonly resolution: Resolution;
    readonly row: TraceArticle | null;
    readonly body: ArticleBody | null;
  };
}

/** One page in the store. Plain data: it goes through IndexedDB as it is. */
export interface TraceRecord {
  readonly id: string;
  /**
   * Digest of the words of the page's claims and citations: records of the same page share it, and
   * so do copies of the page elsewhere. `isSamePage` tells them apart.
   */
  readonly fingerprint: string;
  readonly private: boolean;
  readonly savedAt: string;
  state: LiveTrace['state'];
  trace: Trace;
  /** By article id. */
  bodies: Record<string, ArticleBody>;
  /**
   * Citations still to be resolved in this run, in order; of a run that was stopped, those it left.
   */
  pending: string[];
  /** Citations that were on screen when the run was begun: they are looked up first. */
  inView?: readonly string[];
  /** ISO time from which kept answers count in this run; null where all do. */
  freshSince: string | null;
  /** How many citations this run set out to resolve. */
  total: number;
  /**
   * How often in a row this run was begun since it last got something done; a run that keeps killing
   * the worker ends instead of starting for ever.
   */
  attempts: number;
  /** ISO time before which a run that died too often is not begun again; null where it may be. */
  restsUntil: string | null;
  /** How long this run has worked, ms, in all workers together. */
  worked: number;
  /** How many requests this run has made, in all workers together. */
  asked: number;
  /** The trace this run replaces, for saying what changed; null where there was none. */
  before: Trace | null;
  asking: string | null;
  /** Source ids that are being asked, as often as they are; gone with the worker. */
  asks?: string[];
  needs: string[];
  wouldAsk: string[];
  offline: boolean;
  /** True while the disk takes no more: it is kept for this session alone. */
  unsaved: boolean;
  changes: LiveTrace['changes'];
  chosen: Choice[];
  /** Texts that the reader gave; missing for none. */
  given?: Given[];
  /** Links of the page to other sites, for the source "page-links". */
  links: readonly { readonly href: string; readonly text: string }[];
}

/** Keeps records; a private window's ones apart, in memory that ends with the session. */
export interface Store {
  get(id: string): Promise<TraceRecord | null>;
  /**
   * False where the disk takes no more and the record is kept for this session alone. Nothing that
   * was stored before is lost then.
   */
  put(record: TraceRecord): Promise<boolean>;
  /** The traced records of the same words that are not private ones, newest first. */
  withFingerprint(...fingerprints: readonly string[]): Promise<TraceRecord[]>;
  /** Newest first: those of private windows, or all others that were traced. */
  list(isPrivate?: boolean): Promise<TraceRecord[]>;
  /**
   * Traced records with a citation that an open page of this domain could complete, newest first:
   * those of private windows, or all others.
   */
  waitingFor(domain: string, isPrivate: boolean): Promise<TraceRecord[]>;
  /** For good. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes kept records away so that `bringBack` can still return them; nothing else finds them. */
  discard(ids: readonly string[]): Promise<void>;
  /**
   * Puts back everything discarded since the last `forgetDiscarded`, as it was; answers how many
   * records.
   */
  bringBack(): Promise<number>;
  /** Removes what was discarded, for good. */
  forgetDiscarded(): Promise<void>;
  /** Records whose run had not ended. */
  unfinished(): Promise<TraceRecord[]>;
}

/** What screens draw of a record. `tab` is where its page is open, null when nowhere. */
export function toLive(record: TraceRecord, tab: number | null): LiveTrace {
  return {
    id: record.id,
    tab,
    state: record.state,
    progress: progressOf(record),
    needs: record.needs,
    wouldAsk: record.wouldAsk,
    offline: record.offline,
    unsaved: record.unsaved ?? false,
    private: record.private,
    savedAt: record.savedAt,
    changes: record.changes,
    chosen: record.chosen.map(({ citation, url }) => ({ citation, url })),
    ...(record.given?.length && { given: record.given.map(({ citation }) => citation) }),
    trace: record.trace,
  };
}

function progressOf({ trace, bodies, pending, total, asking, asks = [] }: TraceRecord) {
  const done = total - pending.length;
  const found = marksOf(trace).filter(({ resolution }) => resolution.article !== null);
  const open = new Set(pending);
  const rows = new Set(
    trace.claims.flatMap(({ backing }) => backing.map(row => `${row.citation} ${row.article}`)),
  );
  const waits = found.filter(
    ({ id, resolution: { article } }) =>
      !open.has(id) &&
      bodies[article ?? '']?.text &&
      // What backs an outlet that the prose names stands in a row of no mark.
      !rows.has(`${id} ${article}`) &&
      !rows.has(`${null} ${article}`),
  );
  return {
    done,
    total,
    asking,
    asks: [...new Set(asks)],
    found: found.length,
    read: trace.articles.filter(({ id }) => bodies[id]?.text).length,
    judged: Math.max(0, done - waits.length),
  };
}

/** The resolution of a citation nobody has asked about yet. */
export function createResolution(): TraceCitation['resolution'] {
  return {
    status: 'skipped',
    article: null,
    link: 'unchecked',
    confidence: 0,
    candidates: [],
    steps: [],
  };
}

/**
 * A digest of the words of a reading: 64 bits of FNV-1a as 16 hex digits, enough to tell the pages
 * of one reader apart.
 */
export function fingerprintOf(reading: {
  readonly claims: readonly { readonly text: string }[];
  readonly citations: readonly { readonly text: string }[];
}): string {
  const text = [...reading.claims, ...reading.citations].map(x => x.text).join('\n');
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ (code & 0xff), 0x01000193);
    high = Math.imul(high ^ (code >> 8) ^ low, 0x01000193);
  }
  return (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0');
}
