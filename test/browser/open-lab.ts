import { copyOfBuild, type Target } from '../lab/build-if-stale.ts';
import type { Launch } from '../lab/lab-browser.ts';
import { type ChromiumTab, type LabChromium, launchChromium } from '../lab/launch-chromium.ts';
import { type FirefoxTab, type LabFirefox, launchFirefox } from '../lab/launch-firefox.ts';
import { html } from '../web/answers.ts';
import type { Loopback } from '../web/loopback.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { serveWeb, type WebOptions } from '../web/server.ts';

/** Hosts that browsers ask for themselves. */
export const BROWSERS_OWN = /(?:^|\.)(?:google|googleapis|gvt1|mozilla|firefox)\.(?:com|org|net)$/;

/** What Chromium asks for itself even where its flags forbid it: its sign-in, its updates, its models. */
const CHROMIUM_ITSELF =
  /^(?:accounts|clients\d*|update|android\.clients)\.google\.com$|\.(?:googleapis|gvt1|gstatic)\.com$/;

/** Requests since the log had `before` entries, without those that the browser makes for itself. */
export function askedSince({ web }: Pick<Lab, 'web'>, before: number): Loopback['log'] {
  return web.log.slice(before).filter(({ url }) => !CHROMIUM_ITSELF.test(url.hostname));
}

/**
 * Waits until nothing has been asked for two seconds. A trace that is started again is "done" until
 * it has begun, so its state alone does not tell that its requests are over.
 */
export async function untilStill(lab: Pick<Lab, 'web'>): Promise<void> {
  for (let before = -1; before !== askedSince(lab, 0).length; ) {
    before = askedSince(lab, 0).length;
    await new Promise(resolve => setTimeout(resolve, 2000));
  }
}

/** What a browser test starts from. */
export interface LabOptions {
  /** HTML of pages by host; each answers at any path of its host. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Match patterns granted at install; default every host. */
  readonly grant?: readonly string[];
  readonly headless?: boolean;
  /** Whether the extension's button is on the toolbar. */
  readonly pinned?: boolean;
  /** Whether the extension may work in private windows. */
  readonly inPrivate?: boolean;
  /** Answers of the web before the world's own, after the pages. */
  readonly first?: NonNullable<WebOptions['first']>;
  /** Scale of the spacing between requests; 0.02 without it. */
  readonly pace?: number;
}

/** A Chromium with the extension over the sample web, and what a test needs of both. */
export interface Lab {
  readonly browser: LabChromium;
  readonly web: Loopback;
  /** Exceptions and errors that any page or worker put on its console so far. */
  readonly complaints: readonly string[];
  /** Opens a page in a tab of its own. */
  open(url: string): Promise<ChromiumTab>;
  /** Closes the browser and starts it again over all that it wrote; `browser` is the new one then. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The web of a lab and what every browser over it is launched with. */
async function overWeb(
  { pages = {}, grant = ['*://*/*'], first, pace = 0.02 }: LabOptions,
  target: Target,
): Promise<{ web: Loopback; launch: Launch }> {
  const web = await serveWeb({
    pace: 0,
    first: request => {
      const page = pages[request.url.host];
      return page === undefined ? (first?.(request) ?? null) : html(page);
    },
  });
  const { port } = web;
  return {
    web,
    launch: {
      build: copyOfBuild(target),
      grant,
      pagePort: port,
      web: { host: '127.0.0.1', port },
      now: SAMPLE_WORLD.now,
      pace,
    },
  };
}

/** The same with a Firefox. */
export interface FirefoxLab {
  readonly browser: LabFirefox;
  readonly web: Loopback;
  open(url: string): Promise<FirefoxTab>;
  close(): Promise<void>;
}

/** Starts a Firefox over the sample web; the test closes it. */
export async function openFirefoxLab(
  options: LabOptions & { readonly idleMs?: number } = {},
): Promise<FirefoxLab> {
  const { web, launch } = await overWeb(options, 'firefox');
  const browser = await launchFirefox(launch, options.idleMs);
  return {
    browser,
    web,
    async open(url) {
      const tab = await browser.openTab();
      await tab.load(url, 20_000);
      return tab;
    },
    async close() {
      await browser.close();
      await web.close();
    },
  };
}

/** Starts a Chromium over the sample web; the test closes it. */
export async function openLab(options: LabOptions = {}): Promise<Lab> {
  const { web, launch } = await overWeb(options, 'chrome');
  let browser = await launchChromium(launch, {
    headless: options.headless ?? true,
    pinned: options.pinned ?? false,
    inPrivate: options.inPrivate ?? false,
  });
  const complaints: string[] = [];
  const listen = () => {
    browser.context.on('weberror', fault => complaints.push(String(fault.error())));
    browser.context.on('console', message => {
      if (message.type() === 'error' && !/^Failed to load resource/.test(message.text()))
        complaints.push(message.text());
    });
  };
  listen();
  return {
    get browser() {
      return browser;
    },
    web,
    complaints,
    async open(url) {
      const tab = await browser.openTab();
      await tab.page.setViewportSize({ width: 1000, height: 700 });
      await tab.load(url, 20_000);
      return tab;
    },
    async restart() {
      browser = await browser.restart();
      listen();
    },
    async close() {
      await browser.close();
      await web.close();
    },
  };
}

/** A page with a title and a body, of a site that cites nothing else. */
export function pageOf(title: string, body: string, attributes = 'lang="en"'): string {
  return `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${title}</title></head><body><main><article>${body}</article></main></body></html>`;
}
