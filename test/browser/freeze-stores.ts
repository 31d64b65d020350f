/**
 * Writes what the present build keeps into test/fixtures/stores/VERSION-BROWSER.json, for later
 * builds to open: `npm run freeze-stores`. Once a release; what was written before is
 * never made again, since only the build of that day writes what its users have.
 *
 * Each browser traces invented pages over the sample web: the sample briefing with two choices, a
 * page whose trace was removed and can still be brought back, one whose run was stopped and one
 * whose run is under way, and settings that differ from the defaults.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type FirefoxLab, type Lab, openFirefoxLab, openLab, pageOf } from './open-lab.ts';
import { pressSwitch, readStores, setSettings } from './stores-of-extension.ts';

/** A lookup that does not answer keeps a run under way for as long as it is wanted. */
const SLOW = ['www.bing.com', 'api.gdeltproject.org'];
const LINKED =
  'https://electrek.co/2026/09/15/seaweed-binder-sodium-cells-kelpworks/?utm_source=chatgpt.com';

const short = (title: string, words: string) =>
  pageOf(
    title,
    `<h1>${title}</h1><p>Kelpworks says that its binder makes a sodium-ion cell about 4% cheaper
    (<a href="${LINKED}">electrek.co</a>). ${words}</p>`,
  );
const PAGES = {
  'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8'),
  'removed.example': short('A removed page', 'The company employs 31 people. (techcrunch.com)'),
  'stopped.example': short(
    'A stopped page',
    'One car battery takes nine kilograms of wet seaweed. (dw.com)',
  ),
  'running.example': short(
    'A page under way',
    'A car battery needs about nine kilograms of wet seaweed. (dw.com)',
  ),
};

const ROOT = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  version: string;
};
const web = { slow: false };
const options = {
  pages: PAGES,
  first: ({ url }: { readonly url: URL }) =>
    web.slow && SLOW.includes(url.host) ? new Promise<null>(() => undefined) : null,
};

for (const [browser, open] of [
  ['chromium', openLab],
  ['firefox', openFirefoxLab],
] as const) {
  web.slow = false;
  const lab = await open(options);
  try {
    await fill(lab);
    const stores = JSON.parse(await inExtension(lab, readStores));
    const file = new URL(`test/fixtures/stores/${version}-${browser}.json`, ROOT);
    const made =
      'Written by test/browser/freeze-stores.ts from a real browser with the build of this ' +
      'version; all words invented. Never to be made again by a later build.';
    writeFileSync(file, `${JSON.stringify({ made, version, browser, ...stores }, null, 1)}\n`);
    console.log(`${file.pathname}: ${readFileSync(file).length} bytes`);
  } finally {
    await lab.close();
  }
}

/** Runs a function in a page of the extension; the two drivers have each a method of their own. */
function inExtension<T>({ browser }: Lab | FirefoxLab, work: () => Promise<T>): Promise<T> {
  return 'context' in browser ? browser.desk.evaluate(work) : browser.desk.evaluate(work);
}

async function fill(lab: Lab | FirefoxLab): Promise<void> {
  // What is set here alone is set as the options would; the build itself then writes all of it.
  await inExtension(lab, setSettings);
  await inExtension(lab, pressSwitch);
  const briefing = await traced(lab, 'briefing.example');
  const [several, other] = briefing.trace.citations.filter(
    ({ resolution }) => resolution.candidates.length > 1,
  );
  const second = several?.resolution.candidates[1];
  if (!several || !second || !other) throw new Error('nothing to choose from');
  await choose(lab, briefing.id, several.id, second.url);
  await choose(lab, briefing.id, other.id, '');
  const removed = await traced(lab, 'removed.example');
  await lab.browser.send('removeTraces', { ids: [removed.id] });
  web.slow = true;
  const stopped = await begun(lab, 'stopped.example');
  await lab.browser.send('stopTrace', { id: stopped });
  await until(lab, stopped, ({ state }) => state === 'stopped');
  await begun(lab, 'running.example');
}

async function traced(lab: Lab | FirefoxLab, host: string): Promise<LiveTrace> {
  const id = await begin(lab, host);
  return until(lab, id, ({ state }) => state === 'done');
}

/** Starts a trace and waits until a part of it is known; answers its id. */
async function begun(lab: Lab | FirefoxLab, host: string): Promise<string> {
  const id = await begin(lab, host);
  await until(lab, id, ({ state, progress }) => state === 'tracing' && progress.done > 0);
  return id;
}

async function begin(lab: Lab | FirefoxLab, host: string): Promise<string> {
  const tab = await lab.open(`https://${host}/`);
  const view = await lab.browser.send('viewTab', { tab: tab.id });
  if (view.kind !== 'trace') throw new Error(`${host} shows ${view.kind}`);
  await lab.browser.send('startTrace', { id: view.live.id, citations: null, fresh: false });
  return view.live.id;
}

async function choose(
  lab: Lab | FirefoxLab,
  id: string,
  citation: string,
  url: string,
): Promise<void> {
  await lab.browser.send('choose', { id, citation, url });
  await until(
    lab,
    id,
    ({ state, chosen }) =>
      state === 'done' && chosen.some(choice => choice.citation === citation && choice.url === url),
  );
}

async function until(
  lab: Lab | FirefoxLab,
  id: string,
  reached: (live: LiveTrace) => boolean,
): Promise<LiveTrace> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const live = await lab.browser.send('getTrace', { id });
    if (live && reached(live)) return live;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error(`the trace ${id} did not come so far`);
}
