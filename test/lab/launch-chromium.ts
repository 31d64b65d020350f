import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Reply } from '../../utils/messaging/envelope.ts';
import { findBrowser } from './find-browser.ts';
import {
  ask,
  LAB_PAGE,
  type LabBrowser,
  type LabTab,
  type Launch,
  PAGE_HOSTS,
  prepareBuild,
  refuseStatus,
  startingStorage,
} from './lab-browser.ts';
import { blankOfItsOwn, untilThere } from './new-tab.ts';

/** A Chromium with what only it offers, for screenshots and the browser tests. */
export interface LabChromium extends LabBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The page of the extension from which messages are sent. */
  readonly desk: Page;
  openTab(): Promise<ChromiumTab>;
  /** Closes the browser and starts it again over all that it wrote. */
  restart(): Promise<LabChromium>;
}

export interface ChromiumTab extends LabTab {
  readonly page: Page;
}

export interface ChromiumOptions {
  readonly headless?: boolean;
  /** Whether the extension's button is on the toolbar. */
  readonly pinned?: boolean;
  /** Whether the extension may work in private windows. */
  readonly inPrivate?: boolean;
}

/** Starts a Chromium of its own with the extension in it. Throws NoBrowser. */
export async function launchChromium(
  launch: Launch,
  options: ChromiumOptions = {},
): Promise<LabChromium> {
  prepareBuild(launch);
  const profile = mkdtempSync(join(tmpdir(), 'whence-profile-'));
  setPreferences(profile, launch.build, options);
  return startIn(profile, launch, options);
}

async function startIn(
  profile: string,
  launch: Launch,
  options: ChromiumOptions,
): Promise<LabChromium> {
  const remove = () => {
    for (const folder of [profile, launch.build])
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: findBrowser('chromium'),
      headless: options.headless ?? true,
      viewport: null,
      args: arguments_(launch),
      // Playwright's default list keeps extensions out.
      ignoreDefaultArgs: ['--disable-extensions'],
    });
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
    const extensionId = new URL(worker.url()).host;
    const desk = context.pages()[0] ?? (await context.newPage());
    await desk.goto(`chrome-extension://${extensionId}/${LAB_PAGE}`);
    await closeWelcome(context);
    await setUp(desk, launch);
    return {
      context,
      extensionId,
      desk,
      send: (name, payload) => sendFrom(desk, name, payload),
      openTab: () => openTab(context, desk),
      async restart() {
        await context.close();
        return startIn(profile, launch, options);
      },
      async close() {
        await context.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * What a reader would have set by hand: a new profile hides the button in a menu, and lets no
 * extension into private windows.
 */
function setPreferences(
  profile: string,
  build: string,
  { pinned, inPrivate }: ChromiumOptions,
): void {
  // Chromium names an unpacked extension by the digest of its path, in letters a to p.
  const digest = createHash('sha256').update(build).digest('hex').slice(0, 32);
  const id = [...digest]
    .map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
  // An extension that the profile knows already gets no shortcuts: it counts as installed before.
  const known = inPrivate ? { settings: { [id]: { incognito: true } } } : {};
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { ...(pinned ? { pinned_extensions: [id] } : {}), ...known } }),
  );
}

/** Whom Chromium asks for itself, whatever it is told: no part of what a page's trace costs. */
const OWN_SERVICES = ['accounts.google.com', 'update.googleapis.com', '*.gvt1.com'];

function arguments_({ build, pagePort, web }: Launch): string[] {
  const rules = [
    `MAP ${PAGE_HOSTS}:443 127.0.0.1:${pagePort}`,
    ...(web
      ? [
          ...OWN_SERVICES.map(host => `MAP ${host} ~NOTFOUND`),
          `MAP *:443 ${web.host}:${web.port}`,
          `MAP *:80 ${web.host}:${web.port}`,
          'MAP * ~NOTFOUND',
          `EXCLUDE ${web.host}`,
        ]
      : []),
    'EXCLUDE 127.0.0.1',
  ];
  return [
    `--disable-extensions-except=${build}`,
    `--load-extension=${build}`,
    `--host-resolver-rules=${rules.join(', ')}`,
    // Headless, the screen is 800 by 600 otherwise, which cuts the popup.
    '--screen-info={1600x1200}',
    '--window-size=1280,1000',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses its sandbox to root, which is what containers run as.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** After the welcome has gone: it saves that it was seen, and with it the settings as they were. */
async function setUp(desk: Page, launch: Launch): Promise<void> {
  await desk.evaluate(async ({ local, sync }) => {
    await Promise.all([chrome.storage.local.set(local), chrome.storage.sync.set(sync)]);
  }, startingStorage(launch));
}

/**
 * The welcome that a first install opens comes when it likes and in front of everything: a run
 * begins when it has come and gone.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (
    const end = Date.now() + 3000;
    Date.now() < end;
    await new Promise(resolve => setTimeout(resolve, 20))
  ) {
    const welcome = context.pages().find(page => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
  }
}

/**
 * Kills the extension's worker, as the browser does when it was idle for 30 s, and waits until it
 * is dead; the next event wakes a new one.
 */
export async function stopWorkers(desk: Page): Promise<void> {
  const cdp = await desk.context().newCDPSession(desk);
  const stopped = new Promise<void>(resolve => {
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await Promise.race([stopped, desk.waitForTimeout(3000)]);
  await cdp.detach();
}

function sendFrom(desk: Page, name: string, payload: unknown): Promise<never> {
  const message = { to: 'worker', name, payload };
  return ask(name, () =>
    desk.evaluate(m => chrome.runtime.sendMessage<Reply | undefined>(m), message),
  );
}

async function openTab(context: BrowserContext, desk: Page): Promise<ChromiumTab> {
  const url = blankOfItsOwn();
  const id = await desk.evaluate(
    async address => (await chrome.tabs.create({ url: address, active: false })).id,
    url,
  );
  const page = await untilThere(() => context.pages().find(p => p.url() === url));
  return {
    id,
    page,
    async load(url, timeout) {
      const response = await page
        .goto(url, { waitUntil: 'load', timeout })
        .catch((error: Error) => {
          throw new Error(plainReason(error.message));
        });
      refuseStatus(response?.status() ?? null);
    },
    close: () => page.close(),
  };
}

/**
 * "page.goto: net::ERR_NAME_NOT_RESOLVED at https://…\nCall log: …" → "net::ERR_NAME_NOT_RESOLVED".
 */
function plainReason(message: string): string {
  return (
    /net::\w+/.exec(message)?.[0] ?? message.split('\n')[0]?.replace(/^page\.goto: /, '') ?? message
  );
}
