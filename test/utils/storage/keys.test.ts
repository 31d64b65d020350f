import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { local, sync } = fakeBrowser.storage;
let keys: typeof import('../../../utils/storage/keys.ts');

/** A worker that starts: nothing is open yet. */
const startWorker = async () => {
  vi.resetModules();
  keys = await import('../../../utils/storage/keys.ts');
};
/** A database that the browser does not give. */
const refuse = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new Error('no room');
  });

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await startWorker();
});

describe('keys', () => {
  it('are kept by a later worker, each until it is changed or emptied', async () => {
    await keys.saveKeys({ brave: 'one', exa: 'two', kagi: 'three' });
    await keys.saveKeys({ exa: '', kagi: 'four' });
    await startWorker();
    expect(await keys.loadKeys()).toEqual({ brave: 'one', kagi: 'four' });
  });

  it('stand nowhere that a content script can read', async () => {
    await keys.saveKeys({ brave: 'secret' });
    const readable = JSON.stringify([await local.get(null), await sync.get(null)]);
    expect(readable).not.toContain('secret');
  });

  it('that change are heard of in every window', async () => {
    const heard = vi.fn();
    fakeBrowser.storage.onChanged.addListener(heard);
    await keys.saveKeys({ brave: 'one' });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(JSON.stringify(heard.mock.calls)).not.toContain('one');
  });

  it('are none without a database, and saving them says so', async () => {
    refuse();
    expect(await keys.loadKeys()).toEqual({});
    await expect(keys.saveKeys({ brave: 'one' })).rejects.toThrow('no room');
  });
});

describe('keys of version 0.1.0', () => {
  const old = { brave: 'one', searxng: 'https://search.example/' };

  it('move over once, and are taken away where they were', async () => {
    await local.set({ keys: old, lab: 1 });
    expect(await keys.loadKeys()).toEqual(old);
    expect(await local.get(null)).toEqual({ lab: 1 });
    await startWorker();
    expect(await keys.loadKeys()).toEqual(old);
  });

  it('stay where they are while there is no database, and are used all the same', async () => {
    await local.set({ keys: old });
    const refused = refuse();
    expect(await keys.loadKeys()).toEqual(old);
    expect(await local.get('keys')).toEqual({ keys: old });
    refused.mockRestore();
    expect(await keys.loadKeys()).toEqual(old);
    expect(await local.get('keys')).toEqual({});
  });

  it('of a reader who went back and forth take nothing away from those kept since', async () => {
    await keys.saveKeys({ exa: 'two', brave: 'newer' });
    await local.set({ keys: {} });
    expect(await keys.loadKeys()).toEqual({ exa: 'two', brave: 'newer' });
    await local.set({ keys: { brave: 'newest' } });
    expect(await keys.loadKeys()).toEqual({ exa: 'two', brave: 'newest' });
  });

  it('are not lost to a change before anybody read them', async () => {
    await local.set({ keys: old });
    await keys.saveKeys({ brave: 'newer' });
    expect(await keys.loadKeys()).toEqual({ ...old, brave: 'newer' });
  });

  it('that cannot be read are none', async () => {
    for (const broken of [null, 'secret', { brave: 7 }]) {
      await local.set({ keys: broken });
      expect(await keys.loadKeys()).toEqual({});
    }
  });
});
