import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawnMarks, pointAt } from '../lab/drawn-marks.ts';
import { LAB_PAGE } from '../lab/lab-browser.ts';
import type { ChromiumTab } from '../lab/launch-chromium.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

// A browser updates an extension by replacing it under the pages that are open: what was brought
// into them stays, and can ask nothing any more.
let lab: Lab;
let tab: ChromiumTab;

beforeEach(async () => {
  lab = await openLab({ pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') } });
  tab = await lab.open('https://briefing.example/kelpworks');
  await lab.browser.send('viewTab', { tab: tab.id });
  await vi.waitFor(async () => expect(await drawnMarks(tab.page)).toHaveLength(12), 10_000);
  // Outside of the developer mode an unpacked extension does not come back.
  const extensions = await lab.browser.context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await extensions.close();
  await lab.browser.desk.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
  await vi.waitFor(() => expect(lab.browser.desk.isClosed()).toBe(true), 10_000);
  await tab.page.bringToFront();
  // The reader notices when its port is gone and cannot be opened again.
  await tab.page.waitForTimeout(1200);
});
afterEach(() => lab?.close());

it('the next card says that Whence was updated, and its button loads the page again', async () => {
  await pointAt(tab.page, 'axios.com');
  const card = tab.page.locator('[data-whence]').getByRole('dialog');
  await card.waitFor();
  expect(await card.getByRole('heading').textContent()).toBe('Whence was updated');
  const [loaded] = await Promise.all([
    tab.page.waitForEvent('load'),
    card.getByRole('button', { name: 'Load the page again' }).click(),
  ]);
  expect(loaded.url()).toBe('https://briefing.example/kelpworks');
  expect(await drawnMarks(tab.page)).toEqual([]);
  expect(lab.complaints).toEqual([]);
});

it('a card that was dismissed leaves nothing behind, and the new version takes over when it is asked', async () => {
  await pointAt(tab.page, 'axios.com');
  const card = tab.page.locator('[data-whence]');
  await card.waitFor({ state: 'attached' });
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  expect(await drawnMarks(tab.page)).toEqual([]);

  const desk = await lab.browser.context.newPage();
  // The new version takes its time to stand.
  await vi.waitFor(() => desk.goto(`chrome-extension://${lab.browser.extensionId}/${LAB_PAGE}`), {
    timeout: 15_000,
    interval: 300,
  });
  await desk.evaluate(
    id => chrome.runtime.sendMessage({ to: 'worker', name: 'viewTab', payload: { tab: id } }),
    tab.id,
  );
  await tab.page.bringToFront();
  await expect.poll(async () => (await drawnMarks(tab.page)).length).toBe(12);
  await pointAt(tab.page, 'axios.com');
  await expect
    .poll(() =>
      card.evaluateAll(hosts => hosts.map(host => host.shadowRoot?.textContent ?? '').join()),
    )
    .toMatch(/axios/i);
  expect(lab.complaints).toEqual([]);
});
