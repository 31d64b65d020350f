// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings, useSettings } from '../../../entrypoints/options/settings.ts';
import { DEFAULT_PREFERENCES, loadPreferences } from '../../../utils/storage/preferences.ts';

let kept: Record<string, string>;
let answers: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  kept = { brave: 'one' };
  answers = true;
  Object.assign(fakeBrowser.runtime, {
    async sendMessage({ name, payload }: { name: string; payload: { keys: object } | null }) {
      if (!answers) throw new Error('no worker');
      if (name === 'saveKeys') {
        Object.assign(kept, payload?.keys);
        await fakeBrowser.storage.local.set({ keysSavedAt: Date.now() });
      }
      return { ok: true, value: name === 'loadKeys' ? { keys: { ...kept } } : null };
    },
  });
});

it('settings are whole once the worker gave the keys, and follow every change', async () => {
  const { result } = renderHook(useSettings);
  expect(result.current).toBeNull();
  await waitFor(() => expect(result.current).toEqual({ ...DEFAULT_PREFERENCES, keys: kept }));
  await saveSettings({ keys: { exa: 'two' }, readArchived: true });
  await waitFor(() =>
    expect(result.current).toMatchObject({
      readArchived: true,
      keys: { brave: 'one', exa: 'two' },
    }),
  );
});

it('a worker that gives none leaves the rest to be set', async () => {
  answers = false;
  const { result } = renderHook(useSettings);
  await waitFor(() => expect(result.current).toEqual({ ...DEFAULT_PREFERENCES, keys: {} }));
});

it('only what changed is saved, keys by the worker', async () => {
  const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
  await saveSettings({ keys: { exa: 'two' } });
  expect(set).not.toHaveBeenCalled();
  expect(kept).toEqual({ brave: 'one', exa: 'two' });
  await saveSettings({ readArchived: true });
  expect(await loadPreferences()).toMatchObject({ readArchived: true });
  answers = false;
  await expect(saveSettings({ keys: {} })).rejects.toThrow('no worker');
});
