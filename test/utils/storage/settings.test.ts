import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  saveSettings,
  watchSettings,
} from '../../../utils/storage/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults where nothing was set, and where what was kept cannot be read', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    for (const settings of ['text', { off: 'all' }, { version: 2 }]) {
      await fakeBrowser.storage.sync.set({ settings });
      expect(await loadSettings(), JSON.stringify(settings)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('read pages on a click alone, and nothing archived, until the reader says otherwise', async () => {
    expect(await loadSettings()).toMatchObject({
      detect: 'click',
      readArchived: false,
      welcomed: false,
      sources: {},
      off: [],
    });
  });

  it('keep what was changed, and keys on this device alone', async () => {
    await saveSettings({ off: ['a.example'] });
    const whole = await saveSettings({ keys: { brave: 'secret' } });
    expect(whole).toEqual({ ...DEFAULT_SETTINGS, off: ['a.example'], keys: { brave: 'secret' } });
    expect(await loadSettings()).toEqual(whole);
    expect(JSON.stringify(await fakeBrowser.storage.sync.get())).not.toContain('secret');
  });

  it('read what can be read: without sync, or with broken keys, the rest stands', async () => {
    await saveSettings({ off: ['a.example'], keys: { brave: 'secret' } });
    const down = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('off'));
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, keys: { brave: 'secret' } });
    down.mockRestore();
    for (const keys of [null, 'secret']) {
      await fakeBrowser.storage.local.set({ keys });
      expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, off: ['a.example'] });
    }
  });

  it('are told after every change, until nobody listens any more', async () => {
    const told = vi.fn();
    const stop = watchSettings(told);
    await saveSettings({ off: ['a.example'] });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, off: ['a.example'] });
    stop();
    told.mockClear();
    await saveSettings({ off: [] });
    await loadSettings();
    expect(told).not.toHaveBeenCalled();
  });

  it('that two screens save at once are both kept', async () => {
    vi.resetModules();
    const other = await import('../../../utils/storage/settings.ts');
    expect(other.saveSettings).not.toBe(saveSettings);
    await Promise.all([
      saveSettings({ off: ['a.example'] }),
      other.saveSettings({ welcomed: true }),
      saveSettings({ readArchived: true }),
    ]);
    expect(await loadSettings()).toMatchObject({
      off: ['a.example'],
      welcomed: true,
      readArchived: true,
    });
  });

  it('that cannot be saved say so, and the next change goes through', async () => {
    const full = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveSettings({ welcomed: true })).rejects.toThrow('quota');
    full.mockRestore();
    expect(await saveSettings({ welcomed: true })).toMatchObject({ welcomed: true });
  });
});
