import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportTraces } from '../../utils/exports/export.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { findBrowser } from '../lab/find-browser.ts';
import { copiedTrace, nastyTrace } from '../utils/exports/nasty.ts';
import { SAMPLE, UNTRACED } from '../utils/exports/sample-trace.ts';

// The report as a file, as somebody opens it whom it was sent to.
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(() => browser?.close());

async function open(trace: Trace, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    colorScheme,
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.setContent(exportTraces([trace], 'html').text);
  return page;
}

describe.each([
  ['the sample briefing', SAMPLE],
  ['the sample briefing, not looked up', UNTRACED],
  ['nasty texts', nastyTrace()],
  ['copies that an archive keeps', copiedTrace()],
])('the report on %s', (_, trace) => {
  it('fits a telephone', async () => {
    const page = await open(trace);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async scheme => {
    const page = await open(trace, scheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
    await page.context().close();
  });

  it('says below its title what was checked, when and what was found', async () => {
    const page = await open(trace);
    expect(await page.locator('main > h1 + p').innerText()).toMatch(
      /^Whence checked \d+ claims? \(2026-\d\d-\d\d \d\d:\d\d UTC\) – [A-Z][^:]+: \d+( · [^:]+: \d+)*\.$/,
    );
    await page.context().close();
  });

  it('is printed whole: nothing is wider than the paper', async () => {
    const page = await open(trace);
    // A4 without its margins, as the browser prints it.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(718);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
