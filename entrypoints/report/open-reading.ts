import browser from 'webextension-polyfill';
import { send } from '../../utils/messaging/client.ts';
import { marksOf } from '../../utils/trace/model/marks.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import { goToTrace } from './route.ts';

/**
 * Hands a reading to the worker and shows its report; false when there was nothing in it. With
 * `start` it is traced at once where the hosts are granted.
 */
export async function openReading(
  reading: PageReading,
  how: { readonly private: boolean; readonly start: boolean },
): Promise<boolean> {
  if (marksOf(reading).length === 0) return false;
  const live = await send('addReading', { reading, private: how.private });
  if (!live) return false;
  const granted = how.start && (await browser.permissions.contains({ origins: live.wouldAsk }));
  if (granted) await send('startTrace', { id: live.id, citations: null, fresh: false });
  goToTrace(live.id);
  return true;
}
