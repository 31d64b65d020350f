import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { isSameOrigin } from '../urls/same-origin.ts';
import { contract, type MessageName, type Request, type Response } from './contract.ts';
import type { Envelope, Reply } from './envelope.ts';

export type Sender = Runtime.MessageSender;

/** One handler a message; each gets the parsed request and who sent it. */
export type Handlers = {
  [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Response<N>>;
};

/**
 * Messages a content script may send; all others are for the extension's own pages, since a page's
 * process is less trusted.
 */
const FROM_CONTENT: ReadonlySet<MessageName> = new Set([
  'pageRead',
  'pageMayCite',
  'bringCard',
  'startTrace',
  'choose',
  'readArchived',
  'openScreen',
]);

/** The trace that a tab shows; null for none. A content script has a say over that one alone. */
export type TraceOfTab = (tab: number) => Promise<string | null>;

/**
 * Answers every message of the contract; leaves all others to whoever they belong to. Call it
 * synchronously when the worker starts.
 */
export function serve(handlers: Handlers, traceOfTab: TraceOfTab): void {
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ) => {
    if (!isEnvelope(raw)) return undefined;
    void answer(handlers, traceOfTab, raw, sender).then(sendResponse);
    // Keeps the channel open until the answer is sent; Chrome takes a promise instead from 144 on
    // (https://developer.chrome.com/docs/extensions/develop/concepts/messaging).
    return true;
  }) as Runtime.OnMessageListener);
}

function isEnvelope(raw: unknown): raw is Envelope {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    (raw as Envelope).to === 'worker' &&
    Object.hasOwn(contract, (raw as Envelope).name)
  );
}

async function answer(
  handlers: Handlers,
  traceOfTab: TraceOfTab,
  { name, payload }: Envelope,
  sender: Sender,
): Promise<Reply> {
  try {
    // Who asks before what is asked: a payload is parsed only for somebody who may send it.
    const isContent = isContentScript(sender);
    if (isContent && !(FROM_CONTENT.has(name) && sender.tab && !sender.frameId))
      throw new Error(`${name} is not for pages`);
    const request = contract[name].request.parse(payload);
    if (isContent && request) await checkRight(request, sender, traceOfTab);
    const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(request, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * A content script reads the page it stands in, and acts for the reader who looks at that page: on
 * its tab's trace alone, while the tab is in front. The process of a page that was taken over could
 * otherwise act on, and so learn of, what the reader traced elsewhere.
 */
async function checkRight(
  request: NonNullable<Request<MessageName>>,
  { tab, url }: Sender,
  traceOfTab: TraceOfTab,
): Promise<void> {
  if ('page' in request && !isSameOrigin(request.page.url, url ?? ''))
    throw new Error('not the address of this page');
  if (tab?.id === undefined || !('id' in request)) return;
  if ((await traceOfTab(tab.id)) !== request.id) throw new Error('not the trace of this page');
  if (!(await browser.tabs.get(tab.id)).active) throw new Error('the page is not in front');
}

/**
 * Whether a message, or a port, is a content script's. An extension page in a tab has a tab too, so
 * the sender's own address decides.
 */
export function isContentScript(sender: Sender | undefined): boolean {
  return !sender?.url?.startsWith(browser.runtime.getURL(''));
}
