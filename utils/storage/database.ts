import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptAnswer } from '../network/answer-cache.ts';
import type { Sketch } from '../origins/copies/fingerprint.ts';
import type { TraceRecord } from '../trace/model/record.ts';
import type { Parts, StoredSlice } from './record-parts.ts';

/**
 * A record with what it is found by: the domains that it waits for. Of a large one the head alone:
 * `parts` says where the rest is.
 */
export type StoredTrace = TraceRecord & {
  readonly waits: readonly string[];
  readonly parts?: Parts;
};

/** One answer of a host. */
interface StoredAnswer {
  /** See `keyOf` of the network's kept answers. */
  readonly key: string;
  readonly value: KeptAnswer;
  /** Roughly what it takes on the disk. */
  readonly bytes: number;
  /** When it was last kept, ms. */
  readonly usedAt: number;
}

/** The fingerprint of one article of one trace; the text itself stays with the trace. */
export interface StoredSketch {
  readonly trace: string;
  readonly article: string;
  /** `pageKey` of its address. */
  readonly page: string;
  readonly sketch: Sketch;
}

/** Every store of the database. */
export interface Schema extends DBSchema {
  traces: {
    key: string;
    value: StoredTrace;
    indexes: { fingerprint: string; savedAt: string; state: string; waits: string };
  };
  /** Removed by the reader and not yet gone for good. */
  discarded: { key: string; value: StoredTrace };
  /** What large records hold; a set of slices belongs to one head, kept or discarded. */
  parts: { key: [set: string, list: string, at: number]; value: StoredSlice };
  answers: { key: string; value: StoredAnswer; indexes: { usedAt: number } };
  sketches: { key: [string, string]; value: StoredSketch };
  /** The reader's own search services: see keys.ts. */
  keys: { key: string; value: { readonly service: string; readonly key: string } };
}

type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | null = null;

/**
 * The extension's one database, opened on first use; opened anew when the browser closed it. Rejects
 * with what the browser says where it gives none (a full disk, a profile that keeps nothing), and
 * tries again with the next call. A new version adds a step and changes none: what each released
 * version left behind must still open (test/fixtures/stores).
 */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch(error => {
    opening = null;
    throw error;
  });
  return opening;
}

/** What the answers of the Guardian's own search are named by, as far as they share it. */
const GUARDIAN = 'GET https://content.guardianapis.com/';

const makePrefixRange = (start: string): IDBKeyRange => IDBKeyRange.bound(start, `${start}\uffff`);

/**
 * Async, since a browser that keeps nothing may throw at the call itself, as Firefox may under
 * "never remember history" (https://bugzilla.mozilla.org/show_bug.cgi?id=1427986).
 */
async function open(): Promise<Database> {
  return openDB<Schema>('whence', 5, {
    upgrade(db, before, _, transaction) {
      // One step a released version, in order: a store of any age climbs all that it lacks.
      if (before < 1) {
        const traces = db.createObjectStore('traces', { keyPath: 'id' });
        traces.createIndex('fingerprint', 'fingerprint');
        traces.createIndex('savedAt', 'savedAt');
        traces.createIndex('state', 'state');
        db.createObjectStore('answers', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
      }
      if (before < 2) db.createObjectStore('sketches', { keyPath: ['trace', 'article'] });
      if (before < 3) {
        transaction.objectStore('traces').createIndex('waits', 'waits', { multiEntry: true });
        db.createObjectStore('discarded', { keyPath: 'id' });
      }
      if (before < 4) {
        db.createObjectStore('keys', { keyPath: 'service' });
        // Until then the reader's key stood in the addresses of these answers, good for an hour.
        void transaction.objectStore('answers').delete(makePrefixRange(GUARDIAN));
      }
      if (before < 5) db.createObjectStore('parts', { keyPath: ['set', 'list', 'at'] });
    },
    // Another version of the extension wants to open it: it goes first, and this one opens it anew.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      opening = null;
    },
    terminated() {
      opening = null;
    },
  });
}
