/**
 * A sample of what `npm run test:faults` tries: every fault at once, each on an outlet of its own,
 * and a worker that is killed over and over.
 */
import { afterEach, describe, expect, it } from 'vitest';
import {
  type FaultLab,
  keepKilling,
  OUTLETS,
  openFaultLab,
  outcomeOf,
} from '../faults/fault-lab.ts';
import { FAULT_NAMES, type FaultName } from '../faults/faults.ts';

let faults: FaultLab | undefined;
afterEach(() => faults?.close());

/** Nine outlets have a fault each; two more are those of the index and the archive. */
const HOSTS = [...OUTLETS, 'api.gdeltproject.org', 'archive.org'];

describe('outlets that fail, each in its way', () => {
  it('leave every citation in a true state, and none is asked more often than it may be', async () => {
    const plan = new Map<string, FaultName>(
      FAULT_NAMES.map((name, i) => [HOSTS[i] ?? '', name] as const),
    );
    faults = await openFaultLab(host => plan.get(host) ?? null, 0.05);
    expect(plan.size).toBe(FAULT_NAMES.length);
    const live = await faults.ended(await faults.begin(), 150_000);
    const outcome = outcomeOf(live, new Map(), faults);
    expect(outcome).toMatchObject({ state: 'done', untold: [], hurried: [] });
    // What stands on hosts without a fault is found all the same.
    expect(outcome.statuses.resolved).toBeGreaterThan(2);
    expect(faults.lab.web.log.filter(({ url }) => url.hostname === '192.168.1.1')).toEqual([]);
    expect(faults.lab.complaints).toEqual([]);
  }, 180_000);
});

describe('a worker that is killed more often than a run begins anew', () => {
  it('goes on by itself when it is left alone, with what had ended kept', async () => {
    faults = await openFaultLab(() => null, 0.05);
    const id = await faults.begin();
    const kills = await keepKilling(faults.lab.browser, 100, 6000);
    expect(kills).toBeGreaterThan(9);
    const before = await faults.stored(id);
    expect(before?.state).toBe('tracing');
    // Nobody asks for it: the alarm does.
    const live = await faults.ended(id, 120_000);
    expect(outcomeOf(live, new Map(), faults)).toMatchObject({
      state: 'done',
      untold: [],
      statuses: { resolved: 12 },
    });
  }, 180_000);
});
