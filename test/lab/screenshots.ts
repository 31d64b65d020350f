import { join } from 'node:path';
import { pointAt } from './drawn-marks.ts';
import type { ChromiumTab, LabChromium } from './launch-chromium.ts';
import { type FirefoxTab, gotoExtensionPage, type LabFirefox } from './launch-firefox.ts';
import { openToolbarPopup } from './toolbar-popup.ts';
import type { PageResult } from './trace-pages.ts';

/** How long a screen gets to fill itself before its picture is taken. */
const SETTLE_MS = 700;

/**
 * Takes pictures of the page, the card over its first resolved citation, the toolbar popup and the
 * report into a folder.
 */
export async function takeScreenshots(
  browser: LabChromium,
  tab: ChromiumTab,
  result: PageResult,
  folder: string,
): Promise<void> {
  const { page } = tab;
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.bringToFront();
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: join(folder, 'page.png') });
  if (!result.ok || !result.live) return;
  await cardPicture(tab, result, join(folder, 'card.png'));
  const popup = await openToolbarPopup(browser, tab);
  await popup.waitFor("innerHeight > 200 && document.querySelector('[data-claim]')");
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  await popup.screenshot(join(folder, 'popup.png'));
  await popup.close();
  await reportPicture(browser, result.live.id, join(folder, 'report.png'));
}

async function cardPicture(
  { page }: ChromiumTab,
  result: PageResult & { ok: true },
  path: string,
): Promise<void> {
  const { citations } = result.trace;
  const citation = citations.find(k => k.resolution.status === 'resolved') ?? citations[0];
  if (!citation) return;
  await pointAt(page, citation.text);
  await page.waitForTimeout(2 * SETTLE_MS);
  await page.screenshot({ path });
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
}

async function reportPicture(
  { context, extensionId }: LabChromium,
  trace: string,
  path: string,
): Promise<void> {
  const report = await context.newPage();
  await report.setViewportSize({ width: 1280, height: 900 });
  await report.goto(`chrome-extension://${extensionId}/report.html?id=${trace}`);
  await report.waitForTimeout(2 * SETTLE_MS);
  await report.screenshot({ path, fullPage: true });
  await report.close();
}

/**
 * Takes pictures of the page and the report in Firefox, where neither the popup nor a hovering
 * pointer can be had without a screen.
 */
export async function takeFirefoxScreenshots(
  browser: LabFirefox,
  { page }: FirefoxTab,
  result: PageResult,
  folder: string,
): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: join(folder, 'page.png') as `${string}.png` });
  if (!result.ok || !result.live) return;
  const report = await browser.browser.newPage();
  await gotoExtensionPage(report, `${browser.origin}/report.html?id=${result.live.id}`);
  await new Promise(resolve => setTimeout(resolve, 2 * SETTLE_MS));
  await report.screenshot({ path: join(folder, 'report.png') as `${string}.png`, fullPage: true });
  await report.close();
}
