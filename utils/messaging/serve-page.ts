/** The page's end of the contract, apart from the worker's so that no schema reaches a page. */
import type { Runtime } from 'webextension-polyfill';
import type { PageContract, PageMessageName } from './contract.ts';
import type { Reply } from './envelope.ts';
import { extension } from './extension.ts';

export type PageHandlers = {
  [N in PageMessageName]: (
    request: PageContract[N]['request'],
  ) => Promise<PageContract[N]['response']>;
};

/** Answers the worker's messages in a page; returns what stops it. */
export function servePage(handlers: PageHandlers): () => void {
  const listen = ((
    raw: unknown,
    _sender: Runtime.MessageSender,
    sendResponse: (reply: Reply) => void,
  ) => {
    const message = raw as { to?: unknown; name?: PageMessageName; payload?: never };
    const handle = message?.to === 'page' && message.name ? handlers[message.name] : undefined;
    if (!handle) return undefined;
    handle(message.payload as never).then(
      value => sendResponse({ ok: true, value }),
      error => sendResponse({ ok: false, error: String(error) }),
    );
    return true;
  }) as Runtime.OnMessageListener;
  extension.runtime.onMessage.addListener(listen);
  // Once the extension was replaced there is nothing left to listen to.
  return () => extension.runtime?.onMessage.removeListener(listen);
}
