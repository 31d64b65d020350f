import type { WebRequest } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { WatchRedirects } from '../../utils/sources/exchange.ts';

/** Listens to the browser's news of redirects of the extension's own requests: fetch itself tells only where the last one led, and nothing when that failed. */
export function createRedirectWatch(): WatchRedirects {
  const origin = new URL(browser.runtime.getURL('')).origin;
  /** By the address first asked, and by the browser's number for the request once it was redirected. */
  const byUrl = new Map<string, (target: string) => void>();
  const byRequest = new Map<string, { readonly url: string; readonly tell: (target: string) => void }>();

  const listen = (details: WebRequest.OnBeforeRedirectDetailsType & { readonly initiator?: string }) => {
    if ((details.initiator ?? details.originUrl ?? '').replace(/\/$/, '').slice(0, origin.length) !== origin) return;
    // The browser's own upgrade to https leaves nothing on the wire.
    if (/internal redirect/i.test(details.statusLine)) return;
    const tell = byRequest.get(details.requestId)?.tell ?? byUrl.get(details.url);
    if (!tell) return;
    byRequest.set(details.requestId, { url: byRequest.get(details.requestId)?.url ?? details.url, tell });
    tell(details.redirectUrl);
  };

  return (url, onRedirect) => {
    const key = new URL(url).href.replace(/#.*$/, '');
    // Listened to only while something is under way: the worker is not to be woken for what other pages load.
    if (byUrl.size === 0) browser.webRequest?.onBeforeRedirect.addListener(listen, { urls: ['*://*/*'], types: ['xmlhttprequest'] });
    byUrl.set(key, onRedirect);
    return () => {
      byUrl.delete(key);
      for (const [id, request] of byRequest) if (request.url === key) byRequest.delete(id);
      if (byUrl.size === 0) browser.webRequest?.onBeforeRedirect.removeListener(listen);
    };
  };
}
