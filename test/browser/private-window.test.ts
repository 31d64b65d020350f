import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

// A private window's pages are read and traced like any other, and leave nothing behind: not in the
// library, not on the disk, not in what is kept for reuse.
let lab: Lab;
let tab: number;
let id: string;

beforeAll(async () => {
  lab = await openLab({
    pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') },
    inPrivate: true,
  });
  tab = await lab.browser.desk.evaluate(async url => {
    const window = await chrome.windows.create({ incognito: true, url });
    return window.tabs[0]?.id ?? 0;
  }, 'https://briefing.example/kelpworks');
  const view = await vi.waitFor(
    async () => {
      const seen = await lab.browser.send('viewTab', { tab });
      return seen.kind === 'trace' ? seen : expect.fail(`the tab shows ${seen.kind}`);
    },
    { timeout: 15_000, interval: 300 },
  );
  id = view.live.id;
});
afterAll(() => lab?.close());

/** What the extension's own database holds. */
const kept = () =>
  lab.browser.desk.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve, reject) => {
        const opening = indexedDB.open('whence');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names);
          const counts: Record<string, number> = {};
          for (const name of names) {
            const count = transaction.objectStore(name).count();
            count.onsuccess = () => {
              counts[name] = count.result;
            };
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(counts);
          };
        };
      }),
  );
const session = async () =>
  Object.keys(await lab.browser.desk.evaluate(() => chrome.storage.session.get(null)));

it('is traced, and nothing of it is kept', async () => {
  await lab.browser.send('startTrace', { id, citations: null, fresh: false });
  await vi.waitFor(
    async () =>
      expect(await lab.browser.send('getTrace', { id })).toMatchObject({
        state: 'done',
        private: true,
      }),
    {
      timeout: 40_000,
      interval: 200,
    },
  );
  const live = await lab.browser.send('getTrace', { id });
  expect(
    live?.trace.citations.filter(k => k.resolution.status === 'resolved').length,
  ).toBeGreaterThan(5);
  expect(new Set(Object.values(await kept()))).toEqual(new Set([0]));
  expect(await lab.browser.send('listTraces', { query: '' })).toEqual([]);
  const local = Object.keys(await lab.browser.desk.evaluate(() => chrome.storage.local.get(null)));
  // The settings' part of it is there where the welcome had the time to save that it was seen.
  expect(local.filter(key => key !== 'keys')).toEqual(['lab']);
});

it('a claim selected there is traced in private too', async () => {
  const reading = {
    page: { url: '', title: '', language: 'en', published: null },
    claims: [],
    citations: [],
    mentions: [],
    links: [],
  };
  const live = await lab.browser.send('addReading', { reading, private: true });
  expect(live?.private).toBe(true);
  expect(await kept()).toMatchObject({ traces: 0 });
});

it('is forgotten with its last window', async () => {
  expect((await session()).filter(key => key.startsWith('record:'))).toHaveLength(2);
  await lab.browser.desk.evaluate(tabId => chrome.tabs.remove(tabId), tab);
  await expect
    .poll(async () => (await session()).filter(key => key.startsWith('record:')))
    .toEqual([]);
  expect(await lab.browser.send('getTrace', { id })).toBeNull();
  expect(lab.complaints).toEqual([]);
});
