import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { askPage } from '../../utils/messaging/client.ts';
import type { TabView } from '../../utils/messaging/contract.ts';
import { loadPreferences, type Preferences } from '../../utils/storage/preferences.ts';
import { EVERY_PAGE, patternOfHost } from '../../utils/urls/match-patterns.ts';
import { directoryForPage } from '../shared/own-directory.ts';

const SCAN_ID = 'page-scan';

/**
 * Brings the page session into a tab and has it hand its reading over; says why where the browser
 * lets nobody in.
 */
export async function readTab(tab: number): Promise<{ ok: true } | { ok: false; view: TabView }> {
  const read = await askPage(tab, 'readAgain', null);
  if (read !== null) return makeAnswer(read);
  try {
    const target = { tabId: tab };
    const [{ languages }, directory] = await Promise.all([loadPreferences(), directoryForPage()]);
    // A page cannot read files of the extension, and none is opened to it: it is handed them.
    await browser.scripting.executeScript({
      target,
      args: [{ languages, directory }],
      func: whenceGiven => void Object.assign(globalThis, { whenceGiven }),
    });
    await browser.scripting.executeScript({ target, files: ['/page-session.js'] });
  } catch (error) {
    return {
      ok: false,
      view: explainRefusal(await browser.tabs.get(tab).catch(() => null), String(error)),
    };
  }
  return makeAnswer((await askPage(tab, 'readAgain', null)) === true);
}

/** Brings the card's script beside the page session of a tab; rejects where it cannot stand. */
export async function bringCard(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/card.js'] });
}

const makeAnswer = (read: boolean) =>
  read
    ? ({ ok: true } as const)
    : ({ ok: false, view: { kind: 'restricted', why: 'failed' } } as const);

/**
 * Whether a tab shows a PDF: Chrome lets scripts into its viewer, where there is nothing to read.
 */
export async function isPdf(tab: number): Promise<boolean> {
  const [shown] = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: () => document.contentType })
    .catch(() => []);
  return shown?.result === 'application/pdf';
}

/**
 * What keeps the page session out, as far as the browser tells: without access it hides the address,
 * and a click is what helps.
 */
function explainRefusal(tab: Tabs.Tab | null, complaint: string): TabView {
  const url = tab?.url ?? '';
  // Chromium names its own pages in what it says, although it hides their address: "Cannot access a
  // chrome:// URL", "The extensions gallery cannot be scripted."
  // (https://github.com/GoogleChrome/lighthouse/issues/1023 for the latter's source).
  if (/Cannot access a \w+:/.test(complaint)) return { kind: 'restricted', why: 'browser-page' };
  if (/extensions gallery/.test(complaint)) return { kind: 'restricted', why: 'store' };
  if (
    /^(chrome|edge|about|moz-extension|chrome-extension|devtools|view-source|resource):/.test(url)
  )
    return { kind: 'restricted', why: 'browser-page' };
  if (
    /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/.test(
      url,
    )
  ) {
    return { kind: 'restricted', why: 'store' };
  }
  if (/^https?:.*\.pdf([?#]|$)/i.test(url)) return { kind: 'restricted', why: 'pdf' };
  if (url.startsWith('file:')) return { kind: 'restricted', why: 'file' };
  return url ? { kind: 'restricted', why: 'unknown' } : { kind: 'needs-click' };
}

/**
 * Registers the light scan on every page, or takes it away, as the settings and the granted access
 * have it.
 */
export async function applyDetection(settings: Preferences): Promise<void> {
  const wanted =
    settings.detect === 'every-page' &&
    (await browser.permissions.contains({ origins: [EVERY_PAGE] }));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCAN_ID] });
  const script = {
    id: SCAN_ID,
    js: ['page-scan.js'],
    matches: [EVERY_PAGE],
    excludeMatches: settings.off.map(patternOfHost),
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (!wanted && registered.length)
    await browser.scripting.unregisterContentScripts({ ids: [SCAN_ID] });
  if (wanted && registered.length) await browser.scripting.updateContentScripts([script]);
  if (wanted && !registered.length) await browser.scripting.registerContentScripts([script]);
}
