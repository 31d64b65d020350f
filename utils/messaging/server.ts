import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
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
  'viewTab',
  'getTrace',
  'startTrace',
  'stopTrace',
  'choose',
  'readArchived',
  'show',
  'openScreen',
]);

/**
 * Answers every message of the contract; leaves all others to whoever they belong to. Call it
 * synchronously when the worker starts.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((
    raw: unknown,
    sender: Sender,
    sendResponse: (reply: Reply) => void,
  ) => {
    if (!isEnvelope(raw)) return undefined;
    void answer(handlers, raw, sender).then(sendResponse);
    return true; // keeps the channel open until the answer is sent
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
  { name, payload }: Envelope,
  sender: Sender,
): Promise<Reply> {
  try {
    if (fromContentScript(sender) && !FROM_CONTENT.has(name))
      throw new Error(`${name} is not for pages`);
    const request = contract[name].request.parse(payload);
    const handle = handlers[name] as (request: unknown, sender: Sender) => Promise<unknown>;
    return { ok: true, value: await handle(request, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** An extension page in a tab has a tab too, so the sender's own address decides. */
function fromContentScript(sender: Sender): boolean {
  return !sender.url?.startsWith(browser.runtime.getURL(''));
}
