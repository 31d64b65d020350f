import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_PREFERENCES,
  loadPreferences,
  savePreferences,
  watchPreferences,
} from '../../../utils/storage/preferences.ts';

beforeEach(() => fakeBrowser.reset());

describe('preferences', () => {
  it('are the defaults where nothing was set, and where what was kept cannot be read', async () => {
    expect(await loadPreferences()).toEqual(DEFAULT_PREFERENCES);
    for (const settings of ['text', { off: 'all' }, { version: 2 }]) {
      await fakeBrowser.storage.sync.set({ settings });
      expect(await loadPreferences(), JSON.stringify(settings)).toEqual(DEFAULT_PREFERENCES);
    }
  });

  it('read pages on a click alone, and nothing archived, until the reader says otherwise', async () => {
    expect(await loadPreferences()).toMatchObject({
      detect: 'click',
      readArchived: false,
      secondOpinion: false,
      welcomed: false,
      sources: {},
      off: [],
    });
  });

  it('keep what was changed', async () => {
    const whole = await savePreferences({ off: ['a.example'] });
    expect(whole).toEqual({ ...DEFAULT_PREFERENCES, off: ['a.example'] });
    expect(await loadPreferences()).toEqual(whole);
  });

  it('are the defaults without sync, and what was set once it is back', async () => {
    await savePreferences({ off: ['a.example'] });
    const down = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('off'));
    expect(await loadPreferences()).toEqual(DEFAULT_PREFERENCES);
    down.mockRestore();
    expect(await loadPreferences()).toMatchObject({ off: ['a.example'] });
  });

  it('are told after every change, until nobody listens any more', async () => {
    const told = vi.fn();
    const stop = watchPreferences(told);
    await savePreferences({ off: ['a.example'] });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told).toHaveBeenLastCalledWith({ ...DEFAULT_PREFERENCES, off: ['a.example'] });
    stop();
    told.mockClear();
    await savePreferences({ off: [] });
    await loadPreferences();
    expect(told).not.toHaveBeenCalled();
  });

  it('that two screens save at once are both kept', async () => {
    vi.resetModules();
    const other = await import('../../../utils/storage/preferences.ts');
    expect(other.savePreferences).not.toBe(savePreferences);
    await Promise.all([
      savePreferences({ off: ['a.example'] }),
      other.savePreferences({ welcomed: true }),
      savePreferences({ readArchived: true }),
    ]);
    expect(await loadPreferences()).toMatchObject({
      off: ['a.example'],
      welcomed: true,
      readArchived: true,
    });
  });

  it('that cannot be saved say so, and the next change goes through', async () => {
    const full = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(savePreferences({ welcomed: true })).rejects.toThrow('quota');
    full.mockRestore();
    expect(await savePreferences({ welcomed: true })).toMatchObject({ welcomed: true });
  });
});
