import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TraceRecord } from '../trace/model/record.ts';
import type { StoredAnswer } from './answers.ts';
import type { StoredSketch } from './library.ts';

/** A record with what it is found by: the domains that it waits for. */
export type StoredTrace = TraceRecord & { readonly waits: readonly string[] };

interface Schema extends DBSchema {
  traces: {
    key: string;
    value: StoredTrace;
    indexes: { fingerprint: string; savedAt: string; state: string; waits: string };
  };
  /** Deleted by the reader and not yet gone for good. */
  discarded: { key: string; value: StoredTrace };
  answers: { key: string; value: StoredAnswer; indexes: { usedAt: number } };
  sketches: { key: [string, string]; value: StoredSketch };
}

export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | null = null;

/** The extension's one database, opened on first use; opened anew when the browser closed it. */
export function database(): Promise<Database> {
  opening ??= openDB<Schema>('whence', 3, {
    upgrade(db, before, _, transaction) {
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
    },
    terminated() {
      opening = null;
    },
  }).catch(error => {
    opening = null;
    throw error;
  });
  return opening;
}
