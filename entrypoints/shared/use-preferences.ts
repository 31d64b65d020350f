import { useEffect, useState } from 'preact/hooks';
import {
  loadPreferences,
  type Preferences,
  watchPreferences,
} from '../../utils/storage/preferences.ts';

/** The preferences, kept up to date whichever window changes them; null until they are loaded. */
export function usePreferences(): Preferences | null {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  useEffect(() => {
    void loadPreferences().then(setPreferences);
    return watchPreferences(setPreferences);
  }, []);
  return preferences;
}
