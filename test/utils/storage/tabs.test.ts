import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answeredTabs, emptyTabs, tabTraces } from '../../../utils/storage/tabs.ts';

beforeEach(() => fakeBrowser.reset());

describe('which trace a tab shows', () => {
  it('is kept when tabs report at once, and forgotten on demand', async () => {
    await Promise.all([tabTraces.set(1, 'a'), tabTraces.set(2, 'b'), tabTraces.set(3, 'c')]);
    expect([await tabTraces.get(1), await tabTraces.get(2), await tabTraces.get(3)]).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(await tabTraces.tabOf('b')).toBe(2);
    await tabTraces.set(2, null);
    expect([await tabTraces.get(2), await tabTraces.tabOf('b')]).toEqual([null, null]);
    expect(await tabTraces.get(1)).toBe('a');
  });

  it('is found by the first of the tabs that show it', async () => {
    await tabTraces.set(12, 'a');
    await tabTraces.set(3, 'a');
    expect(await tabTraces.tabOf('a')).toBe(3);
  });

  it('goes on after a write that failed', async () => {
    const set = vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(tabTraces.set(1, 'a')).rejects.toThrow('full');
    set.mockRestore();
    await tabTraces.set(2, 'b');
    expect([await tabTraces.get(1), await tabTraces.get(2)]).toEqual([null, 'b']);
  });
});

it('what a tab’s page answered, and what was seen of a page without citations, stand apart', async () => {
  const answered = { completed: 2, trace: 'a' };
  const seen = { title: 'Lamps', claims: 3 };
  await answeredTabs.set(1, answered);
  await emptyTabs.set(1, seen);
  expect([await answeredTabs.get(1), await emptyTabs.get(1)]).toEqual([answered, seen]);
  expect([await answeredTabs.get(2), await emptyTabs.get(2)]).toEqual([null, null]);
  await answeredTabs.set(1, null);
  expect([await answeredTabs.get(1), await emptyTabs.get(1)]).toEqual([null, seen]);
  await emptyTabs.set(1, null);
  expect(await emptyTabs.get(1)).toBeNull();
});
