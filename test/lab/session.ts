import { type Loopback, serveLoopback } from '../web/loopback.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { SAMPLE_BRIEFING, serveWeb } from '../web/server.ts';
import type { World } from '../web/world.ts';
import { copyOfBuild } from './build-if-stale.ts';
import type { LabBrowser, Launch } from './lab-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { Options, Web } from './options.ts';
import { type LabPage, pageFileServer, pageOfFile } from './page-files.ts';
import { tracePages } from './trace-pages.ts';

/** Everything one run stands on: the pages' own server, the web, and the browser. */
export interface Session {
  readonly pages: readonly LabPage[];
  readonly browser: LabBrowser;
  close(): Promise<void>;
}

/** Starts servers and browser for a command line. Throws NoBrowser and BuildFailed. */
export async function openSession(options: Options): Promise<Session> {
  const sample =
    options.web.kind === 'sample'
      ? await serveWeb({ world: sampleWorld(options.now), pace: options.pace })
      : null;
  const pages = options.pages.map(pageOf);
  const own: Loopback = await serveLoopback(({ url }) => answerPage(url));
  const answerPage = pageFileServer(pages);
  const closeServers = () => Promise.all([own.close(), sample?.close()]);
  const launch = (grant: readonly string[]) =>
    start(options, { grant, pagePort: own.port, web: serverOf(options.web, sample) });
  try {
    const browser = await launch(await grants(options, pages, launch));
    return {
      pages,
      browser,
      async close() {
        await browser.close();
        await closeServers();
      },
    };
  } catch (error) {
    await closeServers();
    throw error;
  }
}

/** The sample web has a day of its own; another one moves its services there. */
function sampleWorld(now: string | null): World {
  return now ? { ...SAMPLE_WORLD, now } : SAMPLE_WORLD;
}

function pageOf(given: string): LabPage {
  if (given === 'sample')
    return { given, url: 'https://page-briefing.example/briefing.html', file: SAMPLE_BRIEFING };
  return /^https?:/i.test(given) ? { given, url: given, file: null } : pageOfFile(given);
}

function serverOf(web: Web, sample: Loopback | null): Launch['web'] {
  if (web.kind === 'live') return null;
  return web.kind === 'server'
    ? { host: web.host, port: web.port }
    : { host: '127.0.0.1', port: sample?.port ?? 0 };
}

function start(
  { browser, now, pace, web }: Options,
  rest: Pick<Launch, 'grant' | 'pagePort' | 'web'>,
): Promise<LabBrowser> {
  const launch = {
    build: copyOfBuild(browser === 'firefox' ? 'firefox' : 'chrome'),
    now: now ?? (web.kind === 'sample' ? SAMPLE_WORLD.now : null),
    pace,
    ...rest,
  };
  return browser === 'firefox' ? launchFirefox(launch) : launchChromium(launch);
}

/**
 * What the reader's leave would be: every host, the pages alone, or with them the hosts that
 * tracing them would ask first.
 */
async function grants(
  options: Options,
  pages: readonly LabPage[],
  launch: (grant: readonly string[]) => Promise<LabBrowser>,
): Promise<readonly string[]> {
  if (options.access === 'all') return ['*://*/*'];
  const own = [...new Set(pages.map(page => `*://${new URL(page.url).hostname}/*`))];
  if (options.access === 'none') return own;
  const browser = await launch(own);
  const asked = new Set(own);
  try {
    for await (const result of tracePages(browser, pages, {
      resolve: false,
      timeoutMs: options.timeoutMs,
      tabs: 4,
    })) {
      if (result.ok) for (const pattern of result.live?.wouldAsk ?? []) asked.add(pattern);
    }
  } finally {
    await browser.close();
  }
  return [...asked];
}
