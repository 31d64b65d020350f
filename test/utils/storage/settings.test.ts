import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveKeys } from '../../../utils/storage/keys.ts';
import { savePreferences } from '../../../utils/storage/preferences.ts';
import { DEFAULT_SETTINGS, loadSettings } from '../../../utils/storage/settings.ts';

it('settings are preferences and keys together', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await savePreferences({ off: ['a.example'] });
  await saveKeys({ brave: 'secret' });
  expect(await loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    off: ['a.example'],
    keys: { brave: 'secret' },
  });
});
