import browser from 'webextension-polyfill';
import type { Send } from '../../utils/network/exchange.ts';
import { explainPrivate } from '../../utils/network/private-hosts.ts';
import {
  makeRequestRules,
  makeTypedServiceRule,
  type RequestRule,
} from '../../utils/network/request-rules.ts';

/**
 * Has the browser itself mind the extension's own requests: a redirect to a private address reaches
 * its target before any code can look, and only the browser can take out what names the extension.
 * What it returns sends requests only once the rules stand; where the browser does not take them,
 * nothing is sent.
 */
export function guardRequests(send: Send): Send {
  const readOwnHost = () => new URL(browser.runtime.getURL('')).hostname;
  let standing: Promise<void> | null = null;
  let allowed = '';
  return async (url, init) => {
    standing ??= set(makeRequestRules(readOwnHost())).catch(error => {
      standing = null;
      throw error;
    });
    await standing;
    // The one private address that gets this far is that of the reader's own service.
    const { origin } = new URL(url);
    if (explainPrivate(url) !== null && origin !== allowed) {
      await set([makeTypedServiceRule(readOwnHost(), url)]);
      allowed = origin;
    }
    return send(url, init);
  };
}

function set(rules: readonly RequestRule[]): Promise<void> {
  return browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: rules.map(rule => rule.id),
    addRules: [...rules],
  });
}
