/**
 * Detection in real Chromium, over rendered documents and over one page of 1 MB, against linkify-it
 * on the same text in the same run; the longest task while the extension's reader takes in the page
 * of 1 MB; the cost of one streamed update on a page of 50,000 words.
 *   npm run bench:detect-browser -- [--docs DIR of Markdown documents] [--updates N]
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import markdownIt from 'markdown-it';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../lab/find-browser.ts';
import type { Measured } from './detect-in-page.ts';
import { longTasksDuring } from './long-tasks.ts';
import { madeUpPage } from './made-up-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { docs: { type: 'string' }, updates: { type: 'string', default: '300' } },
});
const DOCS = values.docs ?? resolve(ROOT, '../shared/corpus/citations/dev/docs');

declare global {
  var Bench: typeof import('./detect-in-page.ts');
}

/** The page's part of the bench as one script. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'detect-'));
  const lib = {
    entry: join(import.meta.dirname, 'detect-in-page.ts'),
    formats: ['iife' as const],
    name: 'Bench',
    fileName: () => 'bench.js',
  };
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, lib },
  });
  const script = readFileSync(join(folder, 'bench.js'), 'utf8');
  rmSync(folder, { recursive: true });
  return script;
}

async function open(page: Page, html: string, script: string): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(html);
  await page.addScriptTag({ content: script });
}

function report(
  name: string,
  { text, find, read, linkify, length, citations, links }: Measured,
): void {
  const ms = (value: number) => value.toFixed(1).padStart(7);
  console.log(
    `${name}: ${length.toLocaleString('en')} characters, ${citations} citations, ${links} links by linkify-it`,
  );
  console.log(`  linkify-it                      ${ms(linkify)} ms`);
  console.log(
    `  text to citations               ${ms(find)} ms   ratio ${(linkify / find).toFixed(2)}`,
  );
  console.log(
    `  text to citations and claims    ${ms(read)} ms   ratio ${(linkify / read).toFixed(2)}`,
  );
  console.log(`  page to text                    ${ms(text)} ms`);
  console.log(
    `  page to citations and claims    ${ms(text + read)} ms   ratio ${(linkify / (text + read)).toFixed(2)}`,
  );
}

const sum = (all: readonly Measured[], key: keyof Measured) =>
  all.reduce((total, one) => total + one[key], 0);

async function documents(page: Page, script: string): Promise<void> {
  if (!existsSync(DOCS)) {
    console.log(`documents: skipped, ${DOCS} is absent`);
    return;
  }
  const markdown = markdownIt({ html: false });
  const all: Measured[] = [];
  for (const name of readdirSync(DOCS)) {
    const body = markdown.render(readFileSync(join(DOCS, name), 'utf8'));
    await open(
      page,
      `<!doctype html><html lang="en"><title>${name}</title><main><article>${body}</article></main>`,
      script,
    );
    all.push(await page.evaluate(() => globalThis.Bench.measure(5)));
  }
  const keys = ['text', 'find', 'read', 'linkify', 'length', 'citations', 'links'] as const;
  report(
    `${all.length} documents`,
    Object.fromEntries(keys.map(key => [key, sum(all, key)])) as unknown as Measured,
  );
}

const percentile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

async function run(): Promise<void> {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await documents(page, script);

    const large = madeUpPage({ characters: 1_000_000 });
    await open(page, large, script);
    report('one page of 1 MB', await page.evaluate(() => globalThis.Bench.measure(15)));
    await open(page, large, script);
    const { tasks, result } = await longTasksDuring(browser, page, 10, () =>
      page.evaluate(() => globalThis.Bench.readAsExtension()),
    );
    console.log(
      `reading it as the extension does: ${result.citations} citations after ${result.total.toFixed(0)} ms, ${result.slices.toFixed(0)} ms of work in slices`,
    );
    for (const script of [true, false]) {
      const own = tasks.filter(task => task.script === script);
      const longest = (of: 'wall' | 'cpu') => Math.max(0, ...own.map(task => task[of])).toFixed(0);
      const over = own.filter(task => task.cpu > 50).length;
      const what = script ? 'of the script' : 'of layout and paint';
      console.log(
        `  longest task ${what}: ${longest('cpu')} ms of processor time (${longest('wall')} ms on the clock); ${over} over 50 ms of processor time`,
      );
    }

    await open(page, madeUpPage({ words: 50_000 }), script);
    const costs = [
      ...(await page.evaluate(n => globalThis.Bench.stream(n), Number(values.updates))),
    ].sort((a, b) => a - b);
    console.log(
      `one streamed update on a page of 50,000 words: p50 ${percentile(costs, 0.5).toFixed(1)} ms, p95 ${percentile(costs, 0.95).toFixed(1)} ms (${costs.length} readings of ${values.updates} updates)`,
    );
  } finally {
    await browser.close();
  }
}

await run();
