import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TraceRecord } from '../trace/record.ts';
import type { StoredAnswer } from './answers.ts';
import type { StoredSketch } from './library.ts';

interface Schema extends DBSchema {
  traces: { key: string; value: TraceRecord; indexes: { fingerprint: string; savedAt: string; state: string } };
  answers: { key: string; value: StoredAnswer; indexes: { usedAt: number } };
  sketches: { key: [string, string]; value: StoredSketch };
}

export type Database = IDBPDatabase<Schema>;

let opening: Promise<Database> | null = null;

/** The extension's one database, opened on first use; opened anew when the browser closed it. */
export function database(): Promise<Database> {
  opening ??= openDB<Schema>('whence', 2, {
    upgrade(db, before) {
      if (before < 1) {
        const traces = db.createObjectStore('traces', { keyPath: 'id' });
        traces.createIndex('fingerprint', 'fingerprint');
        traces.createIndex('savedAt', 'savedAt');
        traces.createIndex('state', 'state');
        db.createObjectStore('answers', { keyPath: 'key' }).createIndex('usedAt', 'usedAt');
      }
      if (before < 2) db.createObjectStore('sketches', { keyPath: ['trace', 'article'] });
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
