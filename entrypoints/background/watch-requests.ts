import type { WebRequest } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { Answered } from '../../utils/network/answer-address.ts';
import type { BrowserNews } from '../../utils/network/exchange.ts';
import type { Redirect } from '../../utils/network/redirects.ts';

/** The browser's news comes apart from fetch's answer, mostly before it. */
const LATEST_MS = 3000;
/**
 * How Chromium calls its own upgrade to https, before which nothing is sent: "HTTP/1.1 307 Internal
 * Redirect" (https://stackoverflow.com/questions/34108241/non-authoritative-reason-header-field-http).
 */
const INTERNAL = /internal redirect/i;

type Origin = Pick<WebRequest.OnHeadersReceivedDetailsType, 'originUrl'> & {
  readonly initiator?: string;
};
type Details = Pick<WebRequest.OnHeadersReceivedDetailsType, 'url' | 'statusCode' | 'statusLine'> &
  Origin;

/**
 * Firefox names the proxy of a request that went through one; Chromium has no word for it
 * (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/webRequest/onResponseStarted).
 */
interface MayBeProxied {
  readonly proxyInfo?: object | null;
}

/** What is waited for of one request. */
interface Waiter {
  readonly redirect: PromiseWithResolvers<Redirect | null>;
  readonly answered: PromiseWithResolvers<Answered | null>;
}

/**
 * Hears from the browser where the extension's own requests are redirected and what address
 * answered them. The rule against private addresses reaches only hosts that were granted, and a
 * redirect that the browser follows by itself has asked its target before any code could look.
 */
export function createBrowserNews(): BrowserNews {
  const own = browser.runtime.getURL('');
  const waiting = new Map<string, Waiter>();
  const isOwn = ({ initiator, originUrl }: Origin) =>
    (initiator ? `${initiator}/` : (originUrl ?? '')).startsWith(own);

  const hear = (details: Details, location: string | undefined) => {
    const { url, statusCode, statusLine } = details;
    if (location && isOwn(details) && URL.canParse(location, url))
      findWaiter(waiting, dropHash(url))?.redirect.resolve({
        url: new URL(location, url).href,
        status: statusCode,
        sent: !INTERNAL.test(statusLine),
      });
  };
  const onHeaders = (details: WebRequest.OnHeadersReceivedDetailsType) => {
    if (details.statusCode >= 300 && details.statusCode < 400)
      hear(
        details,
        details.responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value,
      );
  };
  // Some of the browser's own come without headers.
  const onRedirect = (details: WebRequest.OnBeforeRedirectDetailsType) =>
    hear(details, details.redirectUrl);
  const onAnswer = (details: WebRequest.OnResponseStartedDetailsType & MayBeProxied) => {
    if (isOwn(details))
      findWaiter(waiting, dropHash(details.url))?.answered.resolve({
        address: details.ip ?? null,
        proxied: details.proxyInfo != null,
      });
  };

  const listen = () => {
    const filter: WebRequest.RequestFilter = { urls: ['*://*/*'], types: ['xmlhttprequest'] };
    browser.webRequest.onHeadersReceived.addListener(onHeaders, filter, ['responseHeaders']);
    browser.webRequest.onBeforeRedirect.addListener(onRedirect, filter);
    browser.webRequest.onResponseStarted.addListener(onAnswer, filter);
  };
  const stopListening = () => {
    browser.webRequest.onHeadersReceived.removeListener(onHeaders);
    browser.webRequest.onBeforeRedirect.removeListener(onRedirect);
    browser.webRequest.onResponseStarted.removeListener(onAnswer);
  };
  // A worker that died while it listened left the browser waking its successors for it: this takes
  // that back.
  listen();
  stopListening();

  return address => {
    const url = dropHash(new URL(address).href);
    const waiter: Waiter = {
      redirect: Promise.withResolvers(),
      answered: Promise.withResolvers(),
    };
    // Listened to only while something is under way: the worker is not to be woken for what other
    // pages load.
    if (waiting.size === 0) listen();
    waiting.set(url, waiter);
    return {
      target: () => waitInTime(waiter.redirect),
      answered: () => waitInTime(waiter.answered),
      end: () => {
        if (waiting.get(url) === waiter) waiting.delete(url);
        if (waiting.size === 0) stopListening();
      },
    };
  };
}

function waitInTime<T>({ promise, resolve }: PromiseWithResolvers<T | null>): Promise<T | null> {
  setTimeout(() => resolve(null), LATEST_MS);
  return promise;
}

/**
 * The one that waits for an address, or, where a browser writes that in another way, the only one
 * that waits for its host: hosts are asked one thing at a time.
 */
function findWaiter<T>(waiting: ReadonlyMap<string, T>, url: string): T | undefined {
  const exact = waiting.get(url);
  if (exact) return exact;
  const { hostname } = new URL(url);
  const [only, another] = [...waiting].filter(([other]) => new URL(other).hostname === hostname);
  return another ? undefined : only?.[1];
}

const dropHash = (url: string) => url.replace(/#.*$/, '');
