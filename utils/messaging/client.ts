import type { Runtime } from 'webextension-polyfill';
import type { LiveTrace } from '../trace/model/live.ts';
import type { MessageName, PageContract, PageMessageName, Request, Response } from './contract.ts';
import { LIVE_PORT, type LiveTarget, type Reply } from './envelope.ts';
import { extension } from './extension.ts';

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

/**
 * Calls back with the live trace at once and after every change, until the returned function is
 * called. Reconnects when the worker was stopped; `onLost` is called once when the extension itself
 * was replaced.
 */
export function watchTrace(
  target: LiveTarget,
  onChange: (live: LiveTrace) => void,
  onLost?: () => void,
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
    port.onMessage.addListener(message => onChange(message as LiveTrace));
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
