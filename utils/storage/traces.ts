import browser from 'webextension-polyfill';
import type { Store, TraceRecord } from '../trace/record.ts';
import { database } from './database.ts';

const PRIVATE = 'private:';

/** The store over IndexedDB; records of private windows live in session storage alone and end with it. */
export function createStore(): Store {
  return {
    async get(id) {
      return (await (await database()).get('traces', id)) ?? (await privateRecord(id));
    },
    async put(record) {
      if (record.private) await browser.storage.session.set({ [PRIVATE + record.id]: record });
      else await (await database()).put('traces', record);
    },
    async byFingerprint(fingerprint) {
      const same = await (await database()).getAllFromIndex('traces', 'fingerprint', fingerprint);
      return same.sort((a, b) => b.savedAt.localeCompare(a.savedAt))[0] ?? null;
    },
    async list() {
      return (await (await database()).getAllFromIndex('traces', 'savedAt')).reverse();
    },
    async remove(ids) {
      const transaction = (await database()).transaction('traces', 'readwrite');
      await Promise.all([...ids.map(id => transaction.store.delete(id)), transaction.done]);
      await browser.storage.session.remove(ids.map(id => PRIVATE + id));
    },
    async unfinished() {
      const kept = await (await database()).getAllFromIndex('traces', 'state', 'tracing');
      return [...kept, ...(await privateRecords()).filter(record => record.state === 'tracing')];
    },
  };
}

async function privateRecord(id: string): Promise<TraceRecord | null> {
  const found: Record<string, unknown> = await browser.storage.session.get(PRIVATE + id);
  return (found[PRIVATE + id] as TraceRecord | undefined) ?? null;
}

async function privateRecords(): Promise<TraceRecord[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PRIVATE))
    .map(([, value]) => value as TraceRecord);
}
