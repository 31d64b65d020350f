import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hostTurns } from '../../../utils/storage/host-turns.ts';

describe('when hosts were last asked', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is known by queue, as long as the session lasts', async () => {
    expect(await hostTurns.last('example.com')).toBeNull();
    await hostTurns.note('example.com', 5000);
    await hostTurns.note('example.org', 7000);
    expect(await hostTurns.last('example.com')).toBe(5000);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toHaveLength(2);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual([]);
  });

  it('is unknown where the session keeps nothing', async () => {
    const { session } = fakeBrowser.storage;
    const broken = { get: session.get, set: session.set };
    const fail = () => Promise.reject(new Error('full'));
    Object.assign(session, { get: fail, set: fail });
    await hostTurns.note('example.com', 5000);
    expect(await hostTurns.last('example.com')).toBeNull();
    Object.assign(session, broken);
  });
});
