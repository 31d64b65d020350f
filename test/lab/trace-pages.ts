import { existsSync } from 'node:fs';
import type { TabView } from '../../utils/messaging/contract.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { type Trace, traceSchema } from '../../utils/trace/model/schema.ts';
import type { LabBrowser, LabTab } from './lab-browser.ts';
import { readListFile } from './list-files.ts';
import type { LabPage } from './page-files.ts';

/** What one page gave. */
export type PageResult =
  | {
      readonly page: LabPage;
      readonly ok: true;
      readonly trace: Trace;
      readonly ms: number;
      readonly live: LiveTrace | null;
    }
  | { readonly page: LabPage; readonly ok: false; readonly error: string; readonly ms: number };

/** How pages are traced. */
export interface TraceRun {
  readonly resolve: boolean;
  readonly timeoutMs: number;
  /** How many pages are open at once. */
  readonly tabs: number;
  /**
   * Called while the tab still shows the page: screenshots are made here. Its failure does not fail
   * the page.
   */
  readonly whileOpen?: (result: PageResult, tab: LabTab) => Promise<void>;
}

const POLL_MS = 150;
/** What a stopped trace gets to write down what it has. */
const STOP_MS = 10_000;

/**
 * Traces pages in one browser, several at once; yields what each gave in the order of the pages, as
 * soon as it is known.
 */
export async function* tracePages(
  browser: LabBrowser,
  pages: readonly LabPage[],
  run: TraceRun,
): AsyncGenerator<PageResult> {
  const waiting = pages.map(() => Promise.withResolvers<PageResult>());
  for (const { promise } of waiting) promise.catch(() => undefined); // awaited below, in order
  let next = 0;
  const work = async () => {
    let tab: LabTab | null = null;
    for (let i = next++; i < pages.length; i = next++) {
      const page = pages[i] as LabPage; // i is below the length
      try {
        tab ??= await browser.openTab();
        waiting[i]?.resolve(await tracePage(browser, tab, page, run));
      } catch (error) {
        waiting[i]?.reject(error);
      }
    }
    await tab?.close();
  };
  const workers = Promise.all(Array.from({ length: Math.min(run.tabs, pages.length) }, work));
  for (const { promise } of waiting) yield await promise;
  await workers;
}

async function tracePage(
  browser: LabBrowser,
  tab: LabTab,
  page: LabPage,
  run: TraceRun,
): Promise<PageResult> {
  const started = Date.now();
  const result = await readAndTrace(browser, tab, page, run, started + run.timeoutMs).then(
    found => ({ page, ok: true as const, ...found, ms: Date.now() - started }),
    (error: Error) => ({
      page,
      ok: false as const,
      error: error.message,
      ms: Date.now() - started,
    }),
  );
  await run
    .whileOpen?.(result, tab)
    .catch((error: Error) => console.error(`  no screenshots of ${page.given}: ${error.message}`));
  return result;
}

async function readAndTrace(
  browser: LabBrowser,
  tab: LabTab,
  page: LabPage,
  run: TraceRun,
  until: number,
): Promise<{ trace: Trace; live: LiveTrace | null }> {
  if (page.file && !existsSync(page.file)) throw new Error('no such file');
  const reading = await readListFile(page);
  if (reading) return traceReading(browser, page, reading, run, until);
  await tab.load(page.url, run.timeoutMs);
  const view = await browser.send('viewTab', { tab: tab.id });
  if (view.kind === 'restricted')
    throw new Error(`the browser lets no extension read it (${view.why})`);
  if (view.kind === 'needs-click') throw new Error('the extension has no access to it');
  if (view.kind === 'empty') return { trace: namedAs(page, emptyTrace(page, view)), live: null };
  if (view.kind !== 'trace') throw new Error(`the tab shows ${view.kind}`);
  const live = run.resolve ? await traceToEnd(browser, view.live, until) : view.live;
  return { trace: namedAs(page, live.trace), live };
}

/** A list of references has no page: it is handed to the worker as the screen for texts does. */
async function traceReading(
  browser: LabBrowser,
  page: LabPage,
  reading: PageReading,
  run: TraceRun,
  until: number,
): Promise<{ trace: Trace; live: LiveTrace | null }> {
  const read = await browser.send('addReading', { reading, private: false });
  if (!read) throw new Error('no reference in it can be looked up');
  const live = run.resolve ? await traceToEnd(browser, read, until) : read;
  return { trace: namedAs(page, live.trace), live };
}

/**
 * Starts a trace and waits until it has ended; at the time limit it is stopped and what is there is
 * taken.
 */
async function traceToEnd(browser: LabBrowser, read: LiveTrace, until: number): Promise<LiveTrace> {
  const { id } = read;
  await browser.send('startTrace', { id, citations: null, fresh: false });
  const ended = await pollTrace(browser, id, until);
  if (ended) return ended;
  await browser.send('stopTrace', { id });
  const stopped =
    (await pollTrace(browser, id, Date.now() + STOP_MS)) ??
    (await browser.send('getTrace', { id })) ??
    read;
  return { ...stopped, trace: withRestFailed(stopped.trace) };
}

async function pollTrace(
  browser: LabBrowser,
  id: string,
  until: number,
): Promise<LiveTrace | null> {
  while (Date.now() < until) {
    const live = await browser.send('getTrace', { id });
    if (live && (live.state === 'done' || live.state === 'stopped')) return live;
    await new Promise(resolve => setTimeout(resolve, POLL_MS));
  }
  return null;
}

/** Marks nobody came to are failed, and say why; changes the trace in place. */
function withRestFailed(trace: Trace): Trace {
  const step = {
    at: new Date().toISOString(),
    did: 'gave-up' as const,
    what: 'run',
    url: null,
    outcome: 'the time given to the page was over',
  };
  for (const { resolution } of marksOf(trace))
    if (resolution.status === 'skipped' && !resolution.steps.length)
      Object.assign(resolution, { status: 'failed', steps: [step] });
  return trace;
}

/**
 * The made-up origin of a file is the lab's own affair: the trace names the page as it was given.
 * Chromium's messages sort the fields by name; they are put back into the order of the schema, in
 * which people read them.
 */
function namedAs(page: LabPage, trace: Trace): Trace {
  const named = { ...trace, page: { ...trace.page, url: page.file ? page.given : trace.page.url } };
  const { data, error } = traceSchema.safeParse(named);
  if (error)
    console.error(`  the trace of ${page.given} is not as its schema says: ${error.message}`);
  return data ?? named;
}

function emptyTrace(page: LabPage, { title }: Extract<TabView, { kind: 'empty' }>): Trace {
  return {
    schema: 'whence/trace@1',
    page: { url: page.url, title, language: null, published: null },
    tracedAt: new Date().toISOString(),
    claims: [],
    citations: [],
    mentions: [],
    outlets: [],
    articles: [],
    origins: [],
    network: [],
  };
}
