import { useEffect, useState } from 'preact/hooks';
import { send } from '../../utils/messaging/client.ts';
import { savePreferences } from '../../utils/storage/preferences.ts';
import type { Settings } from '../../utils/storage/settings.ts';
import { usePreferences } from '../shared/use-preferences.ts';

/** All settings, kept up to date; keys come from the worker. Null until they are loaded. */
export function useSettings(): Settings | null {
  const preferences = usePreferences();
  const [keys, setKeys] = useState<Settings['keys'] | null>(null);
  // Preferences come anew after a change of keys, too.
  useEffect(() => {
    if (preferences)
      void send('loadKeys', null).then(
        answer => setKeys(answer.keys),
        () => setKeys(before => before ?? {}),
      );
  }, [preferences]);
  return preferences && keys && { ...preferences, keys };
}

/** Changes some settings and leaves the rest. Throws the browser's error when storage is full. */
export async function saveSettings({
  keys,
  ...change
}: Partial<Omit<Settings, 'version'>>): Promise<void> {
  if (keys) await send('saveKeys', { keys });
  if (Object.keys(change).length > 0) await savePreferences(change);
}
