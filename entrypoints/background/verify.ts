import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { pageKey } from '../../utils/trace/adopt.ts';
import { completeWith, readOpenPage } from '../../utils/trace/complete.ts';
import { awaited } from './awaited.ts';
import { type Desk, keep } from './desk.ts';

/** Completes every trace that waits for a page the reader has open, those of private windows from private windows alone; answers how many citations it completed, and the newest of the traces. */
export async function completeTraces(
  desk: Desk,
  source: { readonly url: string; readonly html: string },
  isPrivate: boolean,
): Promise<{ completed: number; trace: string | null }> {
  const page = readOpenPage(source, desk.directory);
  if (!page) return { completed: 0, trace: null };
  const now = (await desk.clock()).now();
  const records = await desk.store.waitingFor(page.article.outlet, isPrivate);
  const completed = records
    .map(record => ({ record, count: completeWith(record, page, desk.directory, now) }))
    .filter(({ count }) => count > 0);
  for (const { record } of completed) await keep(desk, record);
  return { completed: completed.reduce((sum, { count }) => sum + count, 0), trace: completed[0]?.record.id ?? null };
}

/** A page has opened. Where a trace waits for just this one and the reader has granted its host, it is read there, without a click. */
export async function verifyOpened(desk: Desk, tab: Tabs.Tab): Promise<void> {
  // Without access to its host the browser tells no address.
  if (tab.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return;
  if (!(await awaited()).includes(pageKey(tab.url))) return;
  const [result] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => document.documentElement.outerHTML })
    .catch(() => []);
  if (typeof result?.result === 'string') await completeTraces(desk, { url: tab.url, html: result.result }, tab.incognito);
}
