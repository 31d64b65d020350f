import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnMarks } from '../lab/drawn-marks.ts';
import { onPath } from '../lab/find-browser.ts';
import type { ChromiumTab, LabChromium } from '../lab/launch-chromium.ts';
import { findToolbarPopup, type ToolbarPopup } from '../lab/toolbar-popup.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';
import { type Lab, openLab } from './open-lab.ts';

const missing = ['Xvfb', 'xdotool'].filter(name => !onPath(name));
if (missing.length)
  console.warn(
    `skipped: no real click without a screen of its own (${missing.join(', ')} not installed)`,
  );

// `action.openPopup` grants no access to the page, and a run with every host granted would hide it:
// the first click of a reader is a real one.
describe.skipIf(missing.length > 0)(
  'a real click on the toolbar button, with no host granted',
  () => {
    let screen: ChildProcess;
    let lab: Lab;
    const before = process.env.DISPLAY;

    beforeAll(async () => {
      const display = await new Promise<string>((resolve, reject) => {
        screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1300x1000x24'], {
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        });
        screen.stdio[3]?.once('data', number => resolve(`:${String(number).trim()}`));
        screen.once('exit', () => reject(new Error('Xvfb stopped')));
      });
      process.env.DISPLAY = display;
      lab = await openLab({
        pages: { 'briefing.example': readFileSync(SAMPLE_BRIEFING, 'utf8') },
        grant: [],
        headless: false,
        pinned: true,
      });
    });
    afterAll(async () => {
      await lab?.close();
      screen?.kill();
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
    });

    it('reads the page, draws its citations and fills the popup', async () => {
      const tab = await lab.open('https://briefing.example/kelpworks');
      await tab.page.bringToFront();
      expect(await lab.browser.send('viewTab', { tab: tab.id })).toEqual({ kind: 'needs-click' });
      expect(await drawnMarks(tab.page)).toEqual([]);
      expect(
        await lab.browser.desk.evaluate(() =>
          chrome.permissions.contains({ origins: ['*://briefing.example/*'] }),
        ),
      ).toBe(false);

      const popup = await clickToolbarButton(lab.browser, tab);
      await popup.waitFor("document.body.innerText.includes('12 citations')");
      expect(await drawnMarks(tab.page)).toHaveLength(12);
      await popup.close();
      expect(lab.complaints).toEqual([]);
    });

    it('is not needed by the keyboard: its commands bring the reader in, go to a citation and open its card', async () => {
      const tab = await lab.open('https://briefing.example/by-keys');
      await tab.page.bringToFront();
      // A browser that finds a suggested shortcut taken gives none.
      const shortcuts = await lab.browser.desk.evaluate(async () =>
        (await chrome.commands.getAll()).map(command => command.shortcut),
      );
      expect(shortcuts.sort()).toEqual([
        'Alt+Shift+J',
        'Alt+Shift+K',
        'Alt+Shift+U',
        'Alt+Shift+Y',
      ]);
      expect(await drawnMarks(tab.page)).toEqual([]);
      const card = tab.page.locator('[data-whence]').getByRole('dialog');
      const press = (keys: string) => spawnSync('xdotool', ['key', keys]);
      await expect
        .poll(
          async () => {
            press('alt+shift+j');
            await tab.page.waitForTimeout(500);
            return tab.page.evaluate(() => CSS.highlights.get('whence-current')?.size ?? 0);
          },
          { timeout: 15_000 },
        )
        .toBe(1);
      press('alt+shift+u');
      await card.waitFor();
      const focused = () =>
        tab.page.evaluate(
          () =>
            document
              .querySelector('[data-whence]')
              ?.shadowRoot?.activeElement?.getAttribute('role') ?? null,
        );
      await expect.poll(focused).toBe('dialog');
      const place = async () => Number(/(\d+) of 12/.exec((await card.textContent()) ?? '')?.[1]);
      const before = await place();
      press('alt+shift+j');
      await expect.poll(place).toBe(before + 1);
      press('alt+shift+k');
      await expect.poll(place).toBe(before);
      press('Escape');
      await expect.poll(() => tab.page.locator('[data-whence]').count()).toBe(0);
      await tab.close();
    });

    it('on an article reads it where the reader has it open, and answers the citation that no lookup had access to', async () => {
      const tab = await lab.open('https://briefing.example/kelpworks');
      const popup = await clickToolbarButton(lab.browser, tab);
      await popup.waitFor("document.body.innerText.includes('12 citations')");
      await popup.close();
      const view = await lab.browser.send('viewTab', { tab: tab.id });
      if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
      const { id } = view.live;
      await lab.browser.send('startTrace', { id, citations: null, fresh: false });
      await expect
        .poll(async () => (await lab.browser.send('getTrace', { id }))?.state, { timeout: 30_000 })
        .toBe('done');

      const article = await lab.open(
        'https://electrek.co/2026/09/15/seaweed-binder-sodium-cells-kelpworks/',
      );
      const there = await clickToolbarButton(lab.browser, article);
      await there.waitFor(
        "document.body.innerText.includes('This page answered 1 citation that was waiting for it.')",
      );
      await there.close();
      const trace = (await lab.browser.send('getTrace', { id }))?.trace;
      expect(
        trace?.citations.filter(k => k.resolution.status === 'resolved').map(k => k.outlet),
      ).toEqual(['electrek.co']);
      expect(lab.complaints).toEqual([]);
    });
  },
);

/**
 * Clicks where the button is: the first of the toolbar's right end, left of the extensions menu, a
 * divider, the profile and the main menu. How wide those are is the browser's affair, so
 * neighbouring places are tried until the popup is there.
 */
async function clickToolbarButton(
  browser: LabChromium,
  { page }: ChromiumTab,
): Promise<ToolbarPopup> {
  const { right, top } = await page.evaluate(() => ({
    right: window.screenX + window.outerWidth,
    top: window.screenY,
  }));
  // The first click may meet a window that is still being drawn, hence the second round.
  for (const fromRight of [149, 113, 185, 221, 149, 113, 185, 221]) {
    await page.bringToFront();
    spawnSync('xdotool', ['mousemove', String(right - fromRight), String(top + 63), 'click', '1']);
    const popup = await findToolbarPopup(browser).catch(() => null);
    if (popup) return popup;
    spawnSync('xdotool', ['key', 'Escape']);
  }
  return expect.fail('no click opened the popup');
}
