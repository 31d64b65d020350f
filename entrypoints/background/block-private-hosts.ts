import browser from 'webextension-polyfill';
import type { Send } from '../../utils/network/exchange.ts';
import { privateRules } from '../../utils/network/private-rules.ts';

/**
 * Has the browser itself refuse the extension's own requests to private addresses: a redirect
 * reaches its target before any code can look. What it returns sends requests only once the rules
 * stand; where the browser does not take them, nothing is sent.
 */
export function blockPrivateHosts(send: Send): Send {
  let standing: Promise<void> | null = null;
  const block = () => {
    const rules = privateRules(new URL(browser.runtime.getURL('')).hostname);
    return browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: rules.map(rule => rule.id),
      addRules: rules,
    });
  };
  return async (url, init) => {
    standing ??= block().catch(error => {
      standing = null;
      throw error;
    });
    await standing;
    return send(url, init);
  };
}
