import { type Keys, loadKeys } from './keys.ts';
import { DEFAULT_PREFERENCES, loadPreferences, type Preferences } from './preferences.ts';

/** All that can be set. */
export interface Settings extends Preferences {
  /** See `loadKeys`. */
  keys: Keys;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_PREFERENCES, keys: {} };

/** Preferences and keys together: for the worker, the one place that may read keys. */
export async function loadSettings(): Promise<Settings> {
  const [preferences, keys] = await Promise.all([loadPreferences(), loadKeys()]);
  return { ...preferences, keys };
}
