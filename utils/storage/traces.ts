import browser from 'webextension-polyfill';
import type { Store, TraceRecord } from '../trace/model/record.ts';
import { listAwaitedDomains } from '../trace/run/complete.ts';
import { openDatabase } from './database.ts';
import {
  moveRecords,
  readRecords,
  removeDiscarded,
  removeRecords,
  writeRecord,
} from './records.ts';

const SESSION = 'record:';
/**
 * What neither disk nor session has room for, as long as this worker lives: a page of ten thousand
 * citations, say.
 */
const held = new Map<string, TraceRecord>();

/**
 * The store over IndexedDB. Three kinds of records live in session storage alone and end with it:
 * those of private windows, pages that were read but that the reader never asked to trace (what was
 * merely visited is nobody's to keep), and whatever a full disk has no room for.
 */
export function createStore(): Store {
  return {
    async get(id) {
      // What the disk had no room for is newer than what it has.
      return (
        (await readSessionRecord(id)) ??
        (await readDisk(async traces => [await traces.get(id)]))[0] ??
        null
      );
    },
    async put(record) {
      // Never the disk for these, not even for a moment: what is written there can be found later.
      if (record.private || record.state === 'read') {
        await putInSession(record);
        return true;
      }
      try {
        await writeRecord(record);
      } catch {
        await putInSession({ ...record, unsaved: true });
        return false;
      }
      // Only once the disk has it: in between it is in both, which reading tells apart, never in
      // neither.
      await forget([record.id]);
      return true;
    },
    async withFingerprint(...fingerprints) {
      // By the index for the disk; session storage has none, and is small enough to be read whole.
      const wanted = new Set(fingerprints);
      const kept = await readDisk(async traces => {
        const index = traces.index('fingerprint');
        return (await Promise.all([...wanted].map(print => index.getAll(print)))).flat();
      });
      return mergeNewest(kept, await readSessionRecords()).filter(
        record => wanted.has(record.fingerprint) && isTraced(record),
      );
    },
    async list(isPrivate = false) {
      const session = await readSessionRecords();
      if (isPrivate) return mergeNewest([], session).filter(record => record.private);
      const kept = await readDisk(traces => traces.getAll());
      return mergeNewest(kept, session).filter(isTraced);
    },
    async waitingFor(domain, isPrivate) {
      const session = (await readSessionRecords()).filter(
        record => record.private === isPrivate && listAwaitedDomains(record).includes(domain),
      );
      if (isPrivate) return mergeNewest([], session);
      return mergeNewest(await readDisk(traces => traces.index('waits').getAll(domain)), session);
    },
    remove,
    discard,
    bringBack,
    forgetDiscarded: removeDiscarded,
    async unfinished() {
      const kept = await readDisk(traces => traces.index('state').getAll('tracing'));
      return mergeNewest(kept, await readSessionRecords()).filter(
        record => record.state === 'tracing',
      );
    },
  };
}

async function remove(ids: readonly string[]): Promise<void> {
  await removeRecords(ids);
  await forget(ids);
}

async function discard(ids: readonly string[]): Promise<void> {
  // A disk that has no room for the way back must not keep what is to go.
  await moveRecords('traces', 'discarded', ids).catch(() => removeRecords(ids));
  await forget(ids);
}

async function bringBack(): Promise<number> {
  return moveRecords('discarded', 'traces', await (await openDatabase()).getAllKeys('discarded'));
}

const isTraced = (record: TraceRecord) => !record.private && record.state !== 'read';

/** What the disk gives; nothing where it cannot be read: session storage goes on without it. */
const readDisk = (...find: Parameters<typeof readRecords>): Promise<TraceRecord[]> =>
  readRecords(...find).catch(() => []);

/**
 * Records of the disk and of the session, newest first, those of the session in place of the disk's
 * older states.
 */
function mergeNewest(kept: readonly TraceRecord[], session: readonly TraceRecord[]): TraceRecord[] {
  const all = new Map([...kept, ...session].map(record => [record.id, record]));
  return [...all.values()].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}

/**
 * Session storage is small, 10 MB
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-session): pages that
 * were only read make room, since reading them again costs nothing.
 */
async function putInSession(record: TraceRecord): Promise<void> {
  const write = () => browser.storage.session.set({ [SESSION + record.id]: record });
  held.delete(record.id);
  try {
    await write();
  } catch {
    const onlyRead = (await readSessionRecords()).filter(
      other => other.state === 'read' && !other.private && other.id !== record.id,
    );
    await forget(onlyRead.map(other => other.id));
    await write().catch(() => {
      held.set(record.id, record);
    });
  }
}

async function forget(ids: readonly string[]): Promise<void> {
  for (const id of ids) held.delete(id);
  await browser.storage.session.remove(ids.map(id => SESSION + id));
}

async function readSessionRecord(id: string): Promise<TraceRecord | null> {
  const inHand = held.get(id);
  if (inHand) return structuredClone(inHand);
  const found: Record<string, unknown> = await browser.storage.session.get(SESSION + id);
  return (found[SESSION + id] as TraceRecord | undefined) ?? null;
}

async function readSessionRecords(): Promise<TraceRecord[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  const stored = Object.entries(all)
    .filter(([key]) => key.startsWith(SESSION))
    .map(([, value]) => value as TraceRecord);
  return [...stored, ...structuredClone([...held.values()])];
}
