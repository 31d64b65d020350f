import browser from 'webextension-polyfill';
import { askPage } from '../../utils/messaging/client.ts';
import { rememberAwaited } from '../../utils/storage/awaited-pages.ts';
import { tabTraces } from '../../utils/storage/tabs.ts';
import type { Tracer } from '../../utils/trace/run/tracer.ts';
import type { Services } from './services.ts';

/** Wakes the worker while traces are unfinished; the browser may stop it at any moment. */
export const RESUME_ALARM = 'resume';

/**
 * Has the tracer work on a trace; while it does an alarm wakes a worker that was stopped, and calls
 * of the browser's own keep this one alive
 * (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).
 */
export async function runTracer(
  services: Services,
  id: string,
  work: (tracer: Tracer) => Promise<void>,
): Promise<void> {
  // The alarm first: a worker that is stopped in between is woken by it and takes up the run.
  await setAlarm();
  await keepAwake(work(await services.tracer()));
  await clearAlarmWhenDone(services);
  await rememberAwaited(await services.store.get(id));
  const tab = await tabTraces.tabOf(id);
  // A page that grew meanwhile is read once more: its record stood still while the run went on.
  if (tab !== null) await askPage(tab, 'readAgain', null);
}

/** A page that is busy is not waited for: then its citations are looked up from the top. */
const IN_VIEW_MS = 200;

/** The citations of a trace that the reader has on screen; none where no tab shows it. */
export async function listInView(id: string): Promise<readonly string[]> {
  const tab = await tabTraces.tabOf(id);
  if (tab === null) return [];
  const late = new Promise<null>(resolve => setTimeout(resolve, IN_VIEW_MS, null));
  const seen = await Promise.race([askPage(tab, 'inView', null), late]);
  return seen?.citations ?? [];
}

/**
 * Goes on with what a stopped worker left behind, and has the alarm ring for what rests or may be
 * left behind again; without anything left the alarm is taken away.
 */
export async function resume(services: Services): Promise<void> {
  // The tracer is made when there is something to trace: a replay sets its clock after the worker's
  // first start.
  const left = await services.store.unfinished();
  if (left.length) {
    // A browser that was started again may have forgotten it.
    if (!(await browser.alarms.get(RESUME_ALARM))) await setAlarm();
    await keepAwake((await services.tracer()).resume());
  }
  await clearAlarmWhenDone(services);
  for (const { id } of left) {
    const record = await services.store.get(id);
    if (record?.state !== 'tracing') await rememberAwaited(record);
  }
}

/** Keeps the worker alive while something is under way. */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), 20_000);
  try {
    return await work;
  } finally {
    clearInterval(pulse);
  }
}

async function setAlarm(): Promise<void> {
  await browser.alarms.create(RESUME_ALARM, { periodInMinutes: 0.5 });
}

async function clearAlarmWhenDone(services: Services): Promise<void> {
  if (!(await services.store.unfinished()).length) await browser.alarms.clear(RESUME_ALARM);
}
