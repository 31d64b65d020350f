/**
 * Functions that run inside a page of the extension, in either browser; each must stand alone, since
 * it crosses over as its source.
 */

/** Fills what may be set, besides what one switch of the options will set. */
export async function setSettings(): Promise<void> {
  const settings = {
    readArchived: true,
    welcomed: true,
    hidden: ['example.com'],
    last: ['msn.com'],
    off: ['bank.example'],
    languages: ['de'],
  };
  await chrome.storage.sync.set({ settings });
  await chrome.storage.local.set({ keys: { searxng: 'https://search.example/' } });
}

/** Presses the first switch of the options and waits until the settings were written for it. */
export async function pressSwitch(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = '/options.html';
  document.body.append(frame);
  let pressed = false;
  for (let tries = 0; tries < 100; tries++) {
    await new Promise(resolve => setTimeout(resolve, 100));
    const { settings } = (await chrome.storage.sync.get('settings')) as {
      settings?: { sources?: object };
    };
    if (Object.keys(settings?.sources ?? {}).length > 0) return frame.remove();
    const box = frame.contentDocument?.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!pressed) box?.click();
    pressed ||= box != null;
  }
  throw new Error('the options wrote no settings');
}

/**
 * The extension's database and storage as JSON. What JSON has no word for stands as `{ $: type }`:
 * typed arrays as base64, dates as ISO time, and undefined.
 */
export async function readStores(): Promise<string> {
  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (value instanceof Date) return { $: 'Date', iso: value.toISOString() };
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return { $: value.constructor.name, base64: btoa(String.fromCharCode(...bytes)) };
    }
    if (Array.isArray(value)) return value.map(pack);
    if (value === null || typeof value !== 'object') return value;
    if (Object.getPrototypeOf(value) !== Object.prototype)
      throw new Error(`no way to write down a ${value.constructor.name}`);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, pack(inner)]));
  };
  const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await answerOf(indexedDB.open('whence'));
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  // All at once: a transaction ends when nothing is asked of it.
  const stores = await Promise.all(
    names.map(async name => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map(index => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const { keyPath, autoIncrement } = store;
      const rows = await answerOf(store.getAll());
      return { name, keyPath, autoIncrement, indexes, rows: rows.map(pack) };
    }),
  );
  const database = { name: db.name, version: db.version, stores };
  db.close();
  const { lab: _, ...local } = await chrome.storage.local.get(null);
  const sync = await chrome.storage.sync.get(null);
  return JSON.stringify({ database, storage: { local: pack(local), sync: pack(sync) } });
}
