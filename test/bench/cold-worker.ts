/**
 * How soon a worker that was stopped answers: `npm run bench:cold-worker -- [--beside DIR]`.
 * The production build in a real Chromium, its worker killed before each message; the time from a
 * page of the extension sending to the answer being there. Twice: a message that needs nothing but
 * the store, and one that needs the tracer, for which the directory and the data of verdicts are
 * read. Peer, in turn in the same browser: an extension whose worker does nothing but answer;
 * --beside adds another build. Milliseconds, p50 and p95 of --rounds (20).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { copyOfBuild } from '../lab/build-if-stale.ts';
import { findBrowser } from '../lab/find-browser.ts';
import { stopWorkers } from '../lab/launch-chromium.ts';

const { values } = parseArgs({
  options: { beside: { type: 'string' }, rounds: { type: 'string', default: '20' } },
});
const ROUNDS = Number(values.rounds);
const MESSAGES = [
  ['a message to the store', { to: 'worker', name: 'getTrace', payload: { id: 'none' } }],
  ['a message to the tracer', { to: 'worker', name: 'stopTrace', payload: { id: 'none' } }],
] as const;

/** Writes an extension that answers every message, and nothing else. */
function writeEmpty(folder: string): string {
  mkdirSync(folder);
  const worker = 'chrome.runtime.onMessage.addListener((m, s, answer) => answer({ ok: true }));';
  writeFileSync(join(folder, 'worker.js'), worker);
  writeFileSync(join(folder, 'options.html'), '<!doctype html><title>empty</title>');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Empty',
      version: '1',
      background: { service_worker: 'worker.js' },
    }),
  );
  return folder;
}

/** A page of each extension, in the order of their folders. */
async function openPages(context: BrowserContext, count: number): Promise<Page[]> {
  while (context.serviceWorkers().length < count)
    await context.waitForEvent('serviceworker', { timeout: 60_000 });
  const pages: Page[] = [];
  for (const worker of context.serviceWorkers()) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
    pages.push(page);
  }
  return pages;
}

async function timeColdReply(page: Page, message: object): Promise<number> {
  await stopWorkers(page);
  // Its process ends a little later than its worker.
  await page.waitForTimeout(500);
  return page.evaluate(async sent => {
    const began = performance.now();
    const reply: { ok?: boolean } = await chrome.runtime.sendMessage(sent);
    if (!reply?.ok) throw new Error('no answer');
    return performance.now() - began;
  }, message);
}

const share = (times: readonly number[], part: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ??
  0;

/** What an extension calls itself, and the size of its worker's script. */
function nameOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { name, background } = chrome.runtime.getManifest();
    const file = (background as { service_worker?: string } | undefined)?.service_worker ?? '';
    const script = await (await fetch(`/${file}`)).text();
    return `${name}, ${(script.length / 1000).toFixed(1)} kB`;
  });
}

/** Kills and asks the workers of all pages in turn. */
async function measure(
  pages: readonly Page[],
  names: readonly string[],
  [what, message]: (typeof MESSAGES)[number],
): Promise<void> {
  const times = pages.map((): number[] => []);
  // The first round is thrown away: compiled code is not yet kept.
  for (let round = -1; round < ROUNDS; round++)
    for (const [at, page] of pages.entries()) {
      const ms = await timeColdReply(page, message);
      if (round >= 0) times[at]?.push(ms);
    }
  for (const [at, name] of names.entries()) {
    const [half, most] = [0.5, 0.95].map(part => share(times[at] ?? [], part).toFixed(1));
    console.log(`${what.padEnd(24)} ${name.padEnd(28)} p50 ${half}  p95 ${most}`);
  }
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-cold-'));
  const build = copyOfBuild('chrome', 'production');
  const beside = values.beside ? [resolve(values.beside)] : [];
  const builds = [writeEmpty(join(folder, 'empty')), build, ...beside].join();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: findBrowser('chromium'),
    args: [
      `--disable-extensions-except=${builds}`,
      `--load-extension=${builds}`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const pages = await openPages(context, 2 + beside.length);
    const names = await Promise.all(pages.map(nameOf));
    for (const message of MESSAGES) await measure(pages, names, message);
  } finally {
    await context.close();
    for (const made of [folder, build]) rmSync(made, { recursive: true, force: true });
  }
}

await run();
