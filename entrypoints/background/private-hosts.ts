import browser from 'webextension-polyfill';
import { privateRules } from '../../utils/sources/private-rules.ts';

/** Has the browser itself refuse the extension's own requests to private addresses: a redirect reaches its target before any code can look. */
export async function blockPrivateHosts(): Promise<void> {
  const rules = privateRules(new URL(browser.runtime.getURL('')).hostname);
  await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: rules.map(rule => rule.id), addRules: rules });
}
