import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  keepAwake,
  listInView,
  RESUME_ALARM,
  resume,
  runTracer,
} from '../../../entrypoints/background/run-lifecycle.ts';
import { loadAwaited } from '../../../utils/storage/awaited-pages.ts';
import { tabTraces } from '../../../utils/storage/tabs.ts';
import { citation, traceOf } from '../../utils/trace/build.ts';
import { recordAround, unasked } from '../../utils/trace/record.ts';
import { fakeServices } from './fake-services.ts';

const URL_ = 'https://techcrunch.com/2026/05/19/x/';
const record = recordAround(traceOf({ citations: [unasked(citation({ href: URL_ }))] }));
const alarms: string[] = [];
const sent: unknown[] = [];
let pulses = 0;
let rings = false;

beforeEach(() => {
  fakeBrowser.reset();
  alarms.length = 0;
  sent.length = 0;
  pulses = 0;
  rings = false;
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => void pulses++ });
  Object.assign(fakeBrowser.alarms, {
    create: async (name: string, { periodInMinutes }: { periodInMinutes: number }) =>
      void alarms.push(`${name} every ${periodInMinutes}`),
    get: async () => (rings ? { name: RESUME_ALARM } : undefined),
    clear: async (name: string) => void alarms.push(`no ${name}`),
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: async (tab: number, message: unknown) => {
      sent.push([tab, message]);
      return { ok: true, value: null };
    },
  });
});
afterEach(() => void vi.useRealTimers());

describe('a run', () => {
  it('has an alarm while it lasts, and its page read again when it has ended', async () => {
    await tabTraces.set(7, 'r1');
    const services = fakeServices(record);
    await runTracer(services, 'r1', async tracer => {
      expect(alarms).toEqual([`${RESUME_ALARM} every 0.5`]);
      await tracer.start('r1', null, false);
    });
    expect(services.did).toEqual(['start r1 null false']);
    expect(alarms.slice(1)).toEqual([`no ${RESUME_ALARM}`]);
    expect(await loadAwaited()).toEqual(['techcrunch.com/2026/05/19/x']);
    expect(sent).toMatchObject([[7, { name: 'readAgain' }]]);
  });

  it('leaves the alarm to others that go on', async () => {
    const services = fakeServices(record, { ...record, id: 'r2', state: 'tracing' });
    await runTracer(services, 'r1', async () => undefined);
    expect(alarms).toEqual([`${RESUME_ALARM} every 0.5`]);
    expect(sent).toEqual([]);
  });
});

describe('a worker that wakes', () => {
  it('goes on with what is unfinished, and makes no tracer where nothing is', async () => {
    const left = fakeServices({ ...record, state: 'tracing' });
    await resume(left);
    expect(left.did).toEqual(['resume']);
    // The alarm of a browser that was started again may be gone; one that rings is left to ring.
    expect(alarms).toEqual([`${RESUME_ALARM} every 0.5`]);
    rings = true;
    await resume(left);
    expect(alarms).toHaveLength(1);
    // It is under way still: there is nothing to wait for yet.
    expect(await loadAwaited()).toEqual([]);
    alarms.length = 0;
    const none = fakeServices(record);
    await resume(none);
    expect(none.did).toEqual([]);
    expect(alarms).toEqual([`no ${RESUME_ALARM}`]);
  });

  it('stays awake as long as the work lasts, also where that fails', async () => {
    vi.useFakeTimers();
    let fail = (_: Error) => {};
    const work = new Promise((_, reject) => {
      fail = reject;
    });
    const awake = keepAwake(work).catch(() => 'failed');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(pulses).toBe(2);
    fail(new Error('boom'));
    expect(await awake).toBe('failed');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pulses).toBe(2);
  });
});

describe('what the reader has on screen', () => {
  const answering = (reply: () => Promise<unknown>) =>
    Object.assign(fakeBrowser.tabs, { sendMessage: reply });

  it('is asked of the tab that shows the trace', async () => {
    await tabTraces.set(7, 'r1');
    answering(async () => ({ ok: true, value: { citations: ['k2'] } }));
    expect(await listInView('r1')).toEqual(['k2']);
    expect(await listInView('r2')).toEqual([]);
  });

  it('is nothing where the page does not answer in time', async () => {
    await tabTraces.set(7, 'r1');
    answering(() => new Promise(() => undefined));
    expect(await listInView('r1')).toEqual([]);
  });
});
