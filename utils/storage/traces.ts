import browser from 'webextension-polyfill';
import type { Store, TraceRecord } from '../trace/record.ts';
import { database } from './database.ts';
import { sketchesOf } from './library.ts';

const SESSION = 'record:';

/**
 * The store over IndexedDB. Two kinds of records live in session storage alone and end with it: those of private windows,
 * and pages that were read but that the reader never asked to trace: what was merely visited is nobody's to keep.
 */
export function createStore(): Store {
  return {
    async get(id) {
      return (await (await database()).get('traces', id)) ?? (await sessionRecord(id));
    },
    async put(record) {
      if (record.private || record.state === 'read') {
        await browser.storage.session.set({ [SESSION + record.id]: record });
        return;
      }
      await (await database()).put('traces', record);
      await browser.storage.session.remove(SESSION + record.id);
    },
    async byFingerprint(fingerprint) {
      const same = await (await database()).getAllFromIndex('traces', 'fingerprint', fingerprint);
      return same.sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0] ?? null;
    },
    async list() {
      return (await (await database()).getAllFromIndex('traces', 'savedAt')).reverse();
    },
    async remove(ids) {
      const transaction = (await database()).transaction(['traces', 'sketches'], 'readwrite');
      const [traces, sketches] = [transaction.objectStore('traces'), transaction.objectStore('sketches')];
      await Promise.all([...ids.flatMap(id => [traces.delete(id), sketches.delete(sketchesOf(id))]), transaction.done]);
      await browser.storage.session.remove(ids.map(id => SESSION + id));
    },
    async unfinished() {
      const kept = await (await database()).getAllFromIndex('traces', 'state', 'tracing');
      return [...kept, ...(await sessionRecords()).filter(record => record.state === 'tracing')];
    },
  };
}

async function sessionRecord(id: string): Promise<TraceRecord | null> {
  const found: Record<string, unknown> = await browser.storage.session.get(SESSION + id);
  return (found[SESSION + id] as TraceRecord | undefined) ?? null;
}

async function sessionRecords(): Promise<TraceRecord[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(SESSION))
    .map(([, value]) => value as TraceRecord);
}
