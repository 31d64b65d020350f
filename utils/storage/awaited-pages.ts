import browser from 'webextension-polyfill';
import type { TraceRecord } from '../trace/model/record.ts';
import { listAwaitedPages } from '../trace/run/complete.ts';

const AWAITED = 'awaited';
/**
 * Pages remembered, the latest of them: a reader opens an article soon after its trace, or by the
 * button on it.
 */
const MOST_AWAITED = 1000;

/**
 * Remembers for this session which pages a trace waits for, so that a page that opens is looked up
 * without reading any trace.
 */
export async function rememberAwaited(record: TraceRecord | null): Promise<void> {
  const pages = record ? listAwaitedPages(record) : [];
  if (!pages.length) return;
  const next = [...new Set([...pages, ...(await loadAwaited())])].slice(0, MOST_AWAITED);
  // Session storage that is full costs the reader one click.
  await browser.storage.session.set({ [AWAITED]: next }).catch(() => undefined);
}

/** Keys (see `pageKey`) of the pages that traces of this session wait for. */
export async function loadAwaited(): Promise<string[]> {
  const stored: Record<string, unknown> = await browser.storage.session.get(AWAITED);
  return (stored[AWAITED] as string[] | undefined) ?? [];
}

/**
 * Forgets all of them: those of private windows stand among the others. An article that is opened
 * then needs its click.
 */
export async function forgetAwaited(): Promise<void> {
  await browser.storage.session.remove(AWAITED);
}
