/**
 * Keys and addresses of the reader's own search services, by source id. They stay on this device,
 * in the extension's database: content scripts, whose process is less trusted, can read
 * `storage.local` in Firefox (see shut-out-content-scripts.ts), but only the database of the page
 * they stand in.
 *
 * For the worker alone: in a private window of Firefox the extension's pages have a database of
 * their own, which goes with the window.
 */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { openDatabase } from './database.ts';

export type Keys = Readonly<Record<string, string>>;

/** Where version 0.1.0 kept them. */
const OLD = 'keys';
/** Not secret; it has every window hear that there are other keys. */
const SAVED_AT = 'keysSavedAt';
const oldKeys = z.record(z.string(), z.string());

/**
 * Every key; none where they cannot be read. Those from where they were kept before move over,
 * which is taken away there only once it is safe here.
 */
export function loadKeys(): Promise<Keys> {
  return navigator.locks.request('keys', async () => {
    const [kept, old] = await Promise.all([readKept().catch(() => ({})), readOld()]);
    if (Object.keys(old).length === 0) return kept;
    await write(old).catch(() => undefined);
    return { ...kept, ...old };
  });
}

/** Changes these keys and leaves the rest; an empty one is taken away. Throws what the database says. */
export function saveKeys(changed: Keys): Promise<void> {
  return navigator.locks.request('keys', async () => {
    await write({ ...(await readOld()), ...changed });
    await browser.storage.local.set({ [SAVED_AT]: Date.now() });
  });
}

async function readKept(): Promise<Keys> {
  const rows = await (await openDatabase()).getAll('keys');
  return Object.fromEntries(rows.map(({ service, key }) => [service, key]));
}

async function readOld(): Promise<Keys> {
  const stored: Record<string, unknown> = await browser.storage.local.get(OLD);
  const parsed = oldKeys.safeParse(stored[OLD]);
  return parsed.success ? parsed.data : {};
}

async function write(keys: Keys): Promise<void> {
  const transaction = (await openDatabase()).transaction('keys', 'readwrite');
  const { store } = transaction;
  await Promise.all([
    ...Object.entries(keys).map(([service, key]) =>
      key === '' ? store.delete(service) : store.put({ service, key }),
    ),
    transaction.done,
  ]);
  await browser.storage.local.remove(OLD);
}
