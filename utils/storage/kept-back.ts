import { hostOf, isWithin } from '../urls/host.ts';
import { loadPreferences, type Preferences } from './preferences.ts';

/**
 * Whether the reader wants nothing of a page's to leave the browser: its host, or one above it, is
 * on their list.
 */
export function isKeptBack({ keptBack }: Pick<Preferences, 'keptBack'>, address: string): boolean {
  const host = hostOf(address);
  return host !== null && keptBack.some(site => isWithin(host, site));
}

/** What keeps back the words of a page, too: its address where it is on the list. */
export async function keepBack(
  address: string | null | undefined,
): Promise<{ readonly keptBack?: string }> {
  const kept = address != null && isKeptBack(await loadPreferences(), address);
  return kept ? { keptBack: address } : {};
}
