import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { pageKey } from '../../utils/trace/adopt.ts';
import { completeWith } from '../../utils/trace/complete.ts';
import { awaited } from './awaited.ts';
import { type Desk, keep } from './desk.ts';

/** Completes every trace that waits for a page the reader has open, those of private windows from private windows alone; answers how many citations it completed. */
export async function completeTraces(
  desk: Desk,
  page: { readonly url: string; readonly html: string },
  isPrivate: boolean,
): Promise<number> {
  const now = (await desk.clock()).now();
  const records = (await desk.store.list(isPrivate)).filter(record => record.state !== 'tracing');
  const completed = records
    .map(record => ({ record, count: completeWith(record, page, desk.directory, now) }))
    .filter(({ count }) => count > 0);
  for (const { record } of completed) await keep(desk, record);
  return completed.reduce((sum, { count }) => sum + count, 0);
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
