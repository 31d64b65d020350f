import browser from 'webextension-polyfill';
import type { Store, TraceRecord } from '../trace/model/record.ts';
import { listAwaitedDomains } from '../trace/run/complete.ts';
import { openDatabase } from './database.ts';
import { sketchesOf } from './library.ts';

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
      return (await readSessionRecord(id)) ?? (await readDisk(db => db.get('traces', id))) ?? null;
    },
    async put(record) {
      // Never the disk for these, not even for a moment: what is written there can be found later.
      if (record.private || record.state === 'read') {
        await putInSession(record);
        return true;
      }
      try {
        await (await openDatabase()).put('traces', {
          ...record,
          unsaved: false,
          waits: listAwaitedDomains(record),
        });
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
      const kept = await readDisk(async db => {
        const index = db.transaction('traces').store.index('fingerprint');
        const all = [...wanted].map(print => index.getAll(print));
        return (await Promise.all(all)).flat();
      });
      return mergeNewest(kept ?? [], await readSessionRecords()).filter(
        record => wanted.has(record.fingerprint) && isTraced(record),
      );
    },
    async list(isPrivate = false) {
      const session = await readSessionRecords();
      if (isPrivate) return mergeNewest([], session).filter(record => record.private);
      const kept = (await readDisk(db => db.getAllFromIndex('traces', 'savedAt'))) ?? [];
      return mergeNewest(kept, session).filter(isTraced);
    },
    async waitingFor(domain, isPrivate) {
      const session = (await readSessionRecords()).filter(
        record => record.private === isPrivate && listAwaitedDomains(record).includes(domain),
      );
      if (isPrivate) return mergeNewest([], session);
      return mergeNewest(
        (await readDisk(db => db.getAllFromIndex('traces', 'waits', domain))) ?? [],
        session,
      );
    },
    remove,
    discard,
    bringBack,
    forgetDiscarded,
    async unfinished() {
      const kept = (await readDisk(db => db.getAllFromIndex('traces', 'state', 'tracing'))) ?? [];
      return mergeNewest(kept, await readSessionRecords()).filter(
        record => record.state === 'tracing',
      );
    },
  };
}

async function remove(ids: readonly string[]): Promise<void> {
  const transaction = (await openDatabase()).transaction(['traces', 'sketches'], 'readwrite');
  const [traces, sketches] = [
    transaction.objectStore('traces'),
    transaction.objectStore('sketches'),
  ];
  await Promise.all([
    ...ids.flatMap(id => [traces.delete(id), sketches.delete(sketchesOf(id))]),
    transaction.done,
  ]);
  await forget(ids);
}

async function discard(ids: readonly string[]): Promise<void> {
  // A disk that has no room for the way back must not keep what is to go.
  await move('traces', 'discarded', ids).catch(() => remove(ids));
  await forget(ids);
}

async function bringBack(): Promise<number> {
  return move('discarded', 'traces', await (await openDatabase()).getAllKeys('discarded'));
}

async function forgetDiscarded(): Promise<void> {
  const transaction = (await openDatabase()).transaction(['discarded', 'sketches'], 'readwrite');
  const ids = await transaction.objectStore('discarded').getAllKeys();
  // Nothing else is awaited until the end: a transaction without a request commits by itself
  // (https://w3c.github.io/IndexedDB/#transaction-lifecycle).
  for (const id of ids) void transaction.objectStore('sketches').delete(sketchesOf(id));
  void transaction.objectStore('discarded').clear();
  await transaction.done;
}

/** Moves records from one store to the other in one go; answers how many there were. */
async function move(
  from: 'traces' | 'discarded',
  to: 'traces' | 'discarded',
  ids: readonly string[],
): Promise<number> {
  const transaction = (await openDatabase()).transaction([from, to], 'readwrite');
  const found = (await Promise.all(ids.map(id => transaction.objectStore(from).get(id)))).filter(
    record => record !== undefined,
  );
  for (const record of found) {
    void transaction.objectStore(to).put(record);
    void transaction.objectStore(from).delete(record.id);
  }
  await transaction.done;
  return found.length;
}

const isTraced = (record: TraceRecord) => !record.private && record.state !== 'read';

/** What the disk gives; undefined where it cannot be read: session storage goes on without it. */
async function readDisk<T>(
  read: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>,
): Promise<T | undefined> {
  return openDatabase()
    .then(read)
    .catch(() => undefined);
}

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
