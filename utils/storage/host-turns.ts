import browser from 'webextension-polyfill';
import type { HostTurns } from '../network/host-queue.ts';

const TURN = 'turn:';

/**
 * When each host was last asked, in the session's storage: a worker that takes over from one that
 * was stopped keeps the spacing. A store that cannot be read or written knows of no turn.
 */
export const hostTurns: HostTurns = {
  async last(queue) {
    const found: Record<string, unknown> = await browser.storage.session
      .get(TURN + queue)
      .catch(() => ({}));
    const at = found[TURN + queue];
    return typeof at === 'number' ? at : null;
  },
  async note(queue, at) {
    await browser.storage.session.set({ [TURN + queue]: at }).catch(() => undefined);
  },
};
