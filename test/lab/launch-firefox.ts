import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Reply } from '../../utils/messaging/envelope.ts';
import { findBrowser } from './find-browser.ts';
import {
  ask,
  LAB_PAGE,
  type LabBrowser,
  type LabTab,
  type Launch,
  prepareBuild,
  refuseStatus,
  startingStorage,
} from './lab-browser.ts';
import { blankOfItsOwn, untilThere } from './new-tab.ts';
import { startProxy } from './proxy.ts';

/** A Firefox with what its tests need. */
export interface LabFirefox extends LabBrowser {
  readonly browser: Browser;
  /** "moz-extension://…" without a slash at the end. */
  readonly origin: string;
  readonly desk: Page;
  openTab(): Promise<FirefoxTab>;
}

export interface FirefoxTab extends LabTab {
  readonly page: Page;
}

/** Firefox makes up an address for each install; a run wants to know it beforehand. */
const UUID = '11111111-2222-4333-8444-555555555555';

/**
 * Starts a Firefox of its own with the extension in it. `idleMs`: how long its event page lives
 * with nothing to do; for ever without. Throws NoBrowser.
 */
export async function launchFirefox(
  launch: Launch,
  idleMs: number | null = null,
): Promise<LabFirefox> {
  const executablePath = findBrowser('firefox');
  const id = prepareBuild(launch);
  const proxy = await startProxy(launch);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences(id, proxy.port),
      'extensions.background.idle.enabled': idleMs !== null,
      ...(idleMs !== null && { 'extensions.background.idle.timeout': idleMs }),
    },
  });
  const close = async () => {
    await browser.close();
    await proxy.close();
    rmSync(launch.build, { recursive: true, force: true });
  };
  try {
    await browser.installExtension(launch.build);
    const origin = `moz-extension://${UUID}`;
    const desk = await openDesk(browser, origin, launch);
    return {
      browser,
      origin,
      desk,
      close,
      send: (name, payload) => sendFrom(desk, name, payload),
      openTab: () => openTab(browser, desk),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function preferences(id: string, proxyPort: number): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'extensions.webextOptionalPermissionPrompts': false,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
}

/**
 * Goes to a page of the extension. The navigation's own promise never ends there, so what it should
 * show is waited for.
 */
export async function gotoExtensionPage(page: Page, url: string): Promise<void> {
  await Promise.race([
    page.goto(url).catch(() => undefined),
    new Promise(resolve => setTimeout(resolve, 500)),
  ]);
  await page.waitForFunction(
    () => globalThis.location.protocol === 'moz-extension:' && document.readyState === 'complete',
    {
      timeout: 10_000,
    },
  );
}

async function openDesk(browser_: Browser, origin: string, launch: Launch): Promise<Page> {
  const desk = await browser_.newPage();
  await gotoExtensionPage(desk, `${origin}/${LAB_PAGE}`);
  await desk.evaluate(async ({ local, sync }) => {
    await Promise.all([browser.storage.local.set(local), browser.storage.sync.set(sync)]);
  }, startingStorage(launch));
  return desk;
}

function sendFrom(desk: Page, name: string, payload: unknown): Promise<never> {
  const message = { to: 'worker', name, payload };
  return ask(name, () =>
    desk.evaluate(m => browser.runtime.sendMessage<Reply | undefined>(m), message),
  );
}

async function openTab(browser_: Browser, desk: Page): Promise<FirefoxTab> {
  const url = blankOfItsOwn();
  const id = await desk.evaluate(
    async address => (await browser.tabs.create({ url: address, active: false })).id,
    url,
  );
  const page = await untilThere(() => pageAt(browser_, url));
  return {
    id,
    page,
    async load(url, timeout) {
      const response = await page
        .goto(url, { waitUntil: 'load', timeout })
        .catch((error: Error) => {
          throw new Error(/NS_ERROR_\w+/.exec(error.message)?.[0] ?? error.message.split('\n')[0]);
        });
      refuseStatus(response?.status() ?? null);
    },
    close: () => page.close(),
  };
}

/**
 * The page at an address; what the driver itself knows of a page lacks the fragment, so each is
 * asked.
 */
async function pageAt(browser_: Browser, url: string): Promise<Page | undefined> {
  const pages = await browser_.pages();
  const addresses = await Promise.all(pages.map(addressOf));
  return pages[addresses.indexOf(url)];
}

/** Null for a page that gives no answer, such as one that is just loading. */
async function addressOf(page: Page): Promise<string | null> {
  const asked = page.evaluate(() => location.href).catch(() => null);
  return Promise.race([asked, new Promise<null>(resolve => setTimeout(() => resolve(null), 500))]);
}
