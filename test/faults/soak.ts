/**
 * `npm run soak [-- --pages 60]`: so many pages opened, read and traced one after another, with the
 * heap of the worker and of a page before and after; exit code 1 where one of them grew by more than
 * a tenth.
 */
import { parseArgs } from 'node:util';
import { exitWith } from '../lab/exit-with.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { type FaultLab, openFaultLab } from './fault-lab.ts';
import { watchWorkerHeap } from './worker-heap.ts';

/** Pages before the first look: what is loaded and kept once counts for all of them. */
const WARM_UP = 20;
const MOST_GROWTH = 0.1;
const LIMIT_MS = 120_000;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

/** Opens a page, has it traced and opens its popup's view; answers the tab. */
async function visit(faults: FaultLab, tab: ChromiumTab, page: number): Promise<void> {
  const { browser } = faults.lab;
  await tab.load(`https://briefing${page}.example/`, 20_000);
  const view = await browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') throw new Error(`the tab shows ${view.kind}`);
  const { id } = view.live;
  await browser.send('startTrace', { id, citations: null, fresh: false });
  const live = await faults.ended(id, LIMIT_MS);
  if (live?.state !== 'done') throw new Error(`page ${page} ended as ${live?.state}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { pages: { type: 'string', default: '60' } } });
  const pages = Number(values.pages);
  const faults = await openFaultLab(() => null, 0.02);
  try {
    const { browser } = faults.lab;
    const tab = await browser.openTab();
    for (let page = 1; page <= WARM_UP; page++) await visit(faults, tab, page);
    const worker = await watchWorkerHeap(browser.context, browser.extensionId);
    const cdp = await browser.context.newCDPSession(tab.page);
    const pageHeap = async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    const look = async () => ({ worker: await worker.used(), page: await pageHeap() });
    const before = await look();
    for (let page = 1; page <= pages; page++) {
      await visit(faults, tab, WARM_UP + page);
      if (page % 50 === 0) console.error(`${page} pages: worker ${megabytes(await worker.used())}`);
    }
    const after = await look();
    let grew = false;
    for (const what of ['worker', 'page'] as const) {
      const growth = after[what] / before[what] - 1;
      grew ||= growth > MOST_GROWTH;
      console.log(
        `${what.padEnd(7)} ${megabytes(before[what])} → ${megabytes(after[what])} after ${pages} pages (${(100 * growth).toFixed(1)} %)`,
      );
    }
    return grew ? 1 : 0;
  } finally {
    await faults.close();
  }
}

await exitWith(main);
