import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { drawnMarks, pointAt } from '../lab/drawn-marks.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { type Lab, openLab } from './open-lab.ts';

const FOLDER = resolve(import.meta.dirname, 'react');
const PRINTED = ['(techcrunch.com)', '(cnbc.com)', '(axios.com)'];

let lab: Lab;
let tab: ChromiumTab;

beforeAll(async () => {
  const served = execFileSync(process.execPath, [join(FOLDER, 'server.mjs')], { encoding: 'utf8' });
  lab = await openLab({
    pages: {
      'briefing.example': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A glue from seaweed</title></head><body><main id="app">${served}</main><script>${await client()}</script></body></html>`,
    },
  });
  tab = await lab.open('https://briefing.example/react');
  await lab.browser.send('viewTab', { tab: tab.id });
  await vi.waitFor(
    async () => expect((await drawnMarks(tab.page)).map(({ text }) => text)).toEqual(PRINTED),
    10_000,
  );
});
afterAll(() => lab?.close());

/**
 * React's own client for the page, as one script; its development build, which is the one that
 * complains.
 */
async function client(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'whence-react-'));
  await build({
    configFile: false,
    publicDir: false,
    mode: 'development',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(FOLDER, 'client.mjs'),
        formats: ['iife'],
        name: 'client',
        fileName: () => 'client.js',
      },
    },
  });
  const text = readFileSync(join(outDir, 'client.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return text.replaceAll('</script', '<\\/script');
}

const html = () => tab.page.evaluate(() => document.documentElement.outerHTML);
const complaints = () =>
  tab.page.evaluate(() => (globalThis as unknown as { complaints: string[] }).complaints);

it('a React page hydrates under drawn citations and an open card, without a complaint, its DOM as it was', async () => {
  const served = await html();
  await pointAt(tab.page, 'cnbc.com');
  await tab.page.locator('[data-whence]').waitFor({ state: 'attached' });
  await tab.page.evaluate(() => (globalThis as unknown as { hydrate(): void }).hydrate());
  await tab.page.getByRole('button', { name: 'Read 0 times' }).click();
  await tab.page.getByRole('button', { name: 'Read 1 times' }).waitFor();
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => tab.page.locator('[data-whence]').count()).toBe(0);
  expect(await complaints()).toEqual([]);
  expect((await html()).replace('Read <!-- -->1', 'Read <!-- -->0')).toBe(served);
  expect((await drawnMarks(tab.page)).map(({ text }) => text)).toEqual(PRINTED);
  expect(lab.complaints).toEqual([]);
});

it('and would complain of a page whose text was changed', async () => {
  const changed = await lab.open('https://briefing.example/changed');
  await changed.page.evaluate(() => {
    const [first] = document.querySelectorAll('p');
    if (first) first.textContent = 'Somebody wrote something else here.';
    (globalThis as unknown as { hydrate(): void }).hydrate();
  });
  await expect
    .poll(() =>
      changed.page.evaluate(() =>
        (globalThis as unknown as { complaints: string[] }).complaints.join(' '),
      ),
    )
    .toMatch(/hydrat/i);
});
