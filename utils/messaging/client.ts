import type { Runtime } from 'webextension-polyfill';
import type { LiveTrace } from '../trace/model/live.ts';
import type { MessageName, PageContract, PageMessageName, Request, Response } from './contract.ts';
import { LIVE_PORT, type LiveTarget, type Reply } from './envelope.ts';
import { extension } from './extension.ts';
import { createLiveReader, type LivePost } from './live-parts.ts';

/**
 * Asks the worker; throws an Error with the worker's own words when it could not do it. Types only:
 * no zod reaches the page.
 */
export async function send<N extends MessageName>(
  name: N,
  payload: Request<N>,
): Promise<Response<N>> {
  const reply = (await extension.runtime.sendMessage({ to: 'worker', name, payload })) as
    | Reply
    | undefined;
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.value as Response<N>;
}

/**
 * Asks the content script of a tab; null when none is there (no access, the browser's own page, an
 * older version of the extension).
 */
export async function askPage<N extends PageMessageName>(
  tab: number,
  name: N,
  payload: PageContract[N]['request'],
): Promise<PageContract[N]['response'] | null> {
  try {
    const reply = (await extension.tabs.sendMessage(tab, { to: 'page', name, payload })) as
      | Reply
      | undefined;
    return reply?.ok ? (reply.value as PageContract[N]['response']) : null;
  } catch {
    return null;
  }
}

/** What a watcher may be told beside its trace. */
export interface WatchEnds {
  /** Called once when the extension itself was replaced. */
  readonly onLost?: () => void;
  /** No trace is kept under the id that is watched. */
  readonly onGone?: () => void;
}

/**
 * Calls back with the live trace at once and after every change, until the returned function is
 * called. Reconnects when the worker was stopped.
 */
export function watchTrace(
  target: LiveTarget,
  onChange: (live: LiveTrace) => void,
  { onLost, onGone }: WatchEnds = {},
): () => void {
  let stopped = false;
  let port: Runtime.Port | null = null;
  const connect = () => {
    if (stopped) return;
    try {
      port = extension.runtime.connect({ name: LIVE_PORT });
    } catch {
      onLost?.();
      return;
    }
    const read = createLiveReader();
    port.onMessage.addListener(message => {
      const live = read(message as LivePost);
      if (live === 'gone') onGone?.();
      else if (live) onChange(live);
    });
    port.onDisconnect.addListener(() => {
      // A worker that was stopped ends its ports; connecting wakes it. Not at once: a worker that
      // crashes at its start would be woken without end.
      if (!stopped) setTimeout(connect, 500);
    });
    port.postMessage(target);
  };
  connect();
  return () => {
    stopped = true;
    try {
      port?.disconnect();
    } catch {
      // The extension was replaced, and its ports with it.
    }
  };
}

/**
 * The trace of an id as it is now, null where none is kept; a large one comes in parts, so that
 * nobody waits for the worker meanwhile. Rejects where the extension itself was replaced.
 */
export function readTrace(id: string): Promise<LiveTrace | null> {
  return new Promise((resolve, reject) => {
    const end = watchTrace({ id }, live => finish(live), {
      onGone: () => finish(null),
      onLost: () => reject(new Error('no answer')),
    });
    const finish = (live: LiveTrace | null) => {
      end();
      resolve(live);
    };
  });
}
