import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { loadAwaited } from '../../utils/storage/awaited-pages.ts';
import { type Answered, answeredTabs } from '../../utils/storage/tabs.ts';
import type { TraceRecord } from '../../utils/trace/model/record.ts';
import { completeCitations, readOpenPage } from '../../utils/trace/run/complete.ts';
import { pageKey } from '../../utils/urls/page-key.ts';
import { type Services, saveAndShow } from './services.ts';

/**
 * Completes every trace that waits for a page the reader has open, those of private windows from
 * private windows alone. Answers what this page, now or when it opened, answered.
 */
export async function completeTraces(
  services: Services,
  source: { readonly url: string; readonly html: string },
  { id, incognito }: Pick<Tabs.Tab, 'id' | 'incognito'>,
): Promise<Answered> {
  const before = (id === undefined ? null : await answeredTabs.get(id)) ?? {
    completed: 0,
    trace: null,
  };
  const now = (await services.clock()).now();
  const directory = await services.directory();
  const page = readOpenPage(source, directory, now);
  if (!page) return before;
  const records = await services.store.waitingFor(page.article.outlet, incognito);
  const completed: { readonly record: TraceRecord; readonly count: number }[] = [];
  // Vectors and trees are read only where there is something to judge: most pages are waited for by
  // nobody.
  if (records.length) await services.knowledge();
  for (const record of records) {
    const count = await completeCitations(record, page, directory, now);
    if (count > 0) completed.push({ record, count });
  }
  for (const { record } of completed) await saveAndShow(services, record);
  const [newest] = completed;
  if (!newest) return before;
  const answered = {
    completed: completed.reduce((sum, { count }) => sum + count, before.completed),
    trace: newest.record.id,
  };
  if (id !== undefined) await answeredTabs.set(id, answered);
  return answered;
}

/**
 * A page has opened. Where a trace waits for just this one and the reader has granted its host, it
 * is read there, without a click.
 */
export async function verifyOpened(services: Services, tab: Tabs.Tab): Promise<void> {
  // Without access to its host the browser tells no address.
  if (tab.id === undefined || !tab.url || !/^https?:/.test(tab.url)) return;
  if (!(await loadAwaited()).includes(pageKey(tab.url))) return;
  const [result] = await browser.scripting
    .executeScript({ target: { tabId: tab.id }, func: () => document.documentElement.outerHTML })
    .catch(() => []);
  if (typeof result?.result === 'string')
    await completeTraces(services, { url: tab.url, html: result.result }, tab);
}
