/**
 * Takes screens and cards apart from the extension: the built pages over a fake browser API, in a
 * real Chromium, judged by axe and by their own measures.
 */
import { rmSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { copyOfBuild } from '../build-if-stale.ts';
import { findBrowser } from '../find-browser.ts';
import { bundleCard } from './bundle-card.ts';
import { leaks, misplaced } from './card-faults.ts';
import type { CardShot } from './card-shots.ts';
import { installFakeBrowser, type Scene } from './fake-browser.ts';
import type { Look } from './looks.ts';
import { messagesOf } from './messages-of.ts';
import type { Shot } from './scenes.ts';
import { serveFolder } from './serve-folder.ts';

/** Where pictures are taken. */
export interface Studio {
  /** What is wrong with a screen as the look has it; with `picture` the file it is drawn to.  */
  screen(shot: Shot, look: Look, picture?: string): Promise<string[]>;
  /** The same for the card over a page. */
  card(shot: CardShot, look: Look, picture?: string): Promise<string[]>;
  close(): Promise<void>;
}

interface Set {
  readonly browser: Browser;
  readonly folder: string;
  readonly origin: string;
  readonly cardScript: string;
}

/**
 * Opens the studio over a copy of the test build, which is built first where it is missing or
 * stale.
 */
export async function openStudio(): Promise<Studio> {
  const folder = copyOfBuild('chrome');
  const { origin, stop } = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const set: Set = { browser, folder, origin, cardScript: await bundleCard() };
  return {
    screen: (shot, look, picture) => takeScreen(set, shot, look, picture),
    card: (shot, look, picture) => takeCard(set, shot, look, picture),
    async close() {
      await browser.close();
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const sceneOf = async (set: Set, look: Look, over: Partial<Scene>): Promise<Scene> => ({
  messages: await messagesOf(set.folder, look.locale),
  direction: look.locale === 'ar' ? 'rtl' : 'ltr',
  view: { kind: 'needs-click' },
  live: null,
  library: [],
  settings: {},
  session: {},
  verified: { completed: 0, trace: null },
  granted: true,
  ...over,
});

/**
 * Opens a page as the look has it, hands it to `use`, and answers everything that went wrong in it,
 * axe's violations included.
 */
async function withPage(
  set: Set,
  look: Look,
  size: { width: number; height: number },
  scene: Scene,
  use: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await set.browser.newContext({
    viewport: {
      width: Math.round(size.width / look.zoom),
      height: Math.round(size.height / look.zoom),
    },
    deviceScaleFactor: look.zoom,
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    ...(look.contrast ? { contrast: look.contrast } : {}),
    ...(look.forcedColors ? { forcedColors: look.forcedColors } : {}),
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(`error: ${error.message}`));
  page.on(
    'console',
    message =>
      ['error', 'warning'].includes(message.type()) && errors.push(`console: ${message.text()}`),
  );
  await page.addInitScript(installFakeBrowser, scene);
  await use(page);
  await context.close();
  return errors;
}

async function takeScreen(set: Set, shot: Shot, look: Look, picture?: string): Promise<string[]> {
  const found: string[] = [];
  const errors = await withPage(
    set,
    look,
    shot,
    await sceneOf(set, look, shot.scene),
    async page => {
      await page.goto(`${set.origin}/${shot.page}`);
      await page.waitForTimeout(150);
      for (const selector of shot.clicks ?? []) await page.click(selector);
      if (shot.print) await page.emulateMedia({ media: 'print' });
      if (shot.end) await scrollToEnd(page);
      if (picture)
        await page.screenshot({ path: picture, fullPage: !shot.page.startsWith('popup') });
      found.push(...(await violations(new AxeBuilder({ page }))), ...(await overflow(page)));
    },
  );
  return [...errors, ...found];
}

async function takeCard(set: Set, shot: CardShot, look: Look, picture?: string): Promise<string[]> {
  const found: string[] = [];
  const size = { width: 900, height: 640 };
  const errors = await withPage(
    set,
    look,
    size,
    await sceneOf(set, look, { live: shot.live }),
    async page => {
      await page.route('**/layout', route =>
        route.fulfill({ contentType: 'text/html', body: shot.layout.html }),
      );
      await page.goto(`${set.origin}/layout`);
      await page.evaluate(live => Object.assign(globalThis, { live }), shot.live);
      await page.evaluate(set.cardScript);
      await page.evaluate(
        ({ citation, orphaned }) => {
          const { card } = globalThis as unknown as {
            card: { open(id: string): void; state: { orphaned: boolean } };
          };
          card.state.orphaned = orphaned;
          card.open(citation);
        },
        { citation: shot.citation, orphaned: shot.orphaned === true },
      );
      await page.waitForTimeout(100);
      for (const selector of shot.clicks ?? [])
        await page.locator(`[data-whence] ${selector}`).last().click();
      await page.waitForTimeout(50);
      if (picture) await page.screenshot({ path: picture });
      if ((await page.locator('[data-whence] .card').count()) === 0) found.push('no card');
      else {
        found.push(...(await violations(new AxeBuilder({ page }).include('[data-whence]'))));
        found.push(...(await misplaced(page, shot.citation)), ...(await leaks(page)));
      }
    },
  );
  return [...errors, ...found];
}

/** To where a reader ends who scrolls and scrolls, in whatever scrolls. */
async function scrollToEnd(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width / 2, height / 2);
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 600);
  await page.waitForTimeout(100);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) =>
      `axe ${id}: ${help} — ${nodes.map(node => node.target.join(' ')).join('; ')}`,
  );
}

/**
 * A page that scrolls sideways has something too wide for it; what hangs out at the other side
 * cannot even be scrolled to.
 */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const out = [...document.body.querySelectorAll('*')].filter(one => {
      const { left, right, width } = one.getBoundingClientRect();
      return (
        (left < -1 || right > clientWidth + 1) &&
        width > 1 &&
        !one.closest('.scroll-box, .sr-only, svg')
      );
    });
    if (scrollWidth <= clientWidth && out.length === 0) return [];
    return [
      `${scrollWidth - clientWidth} px too wide: ${out.slice(-3).map(one => `${one.localName}.${one.getAttribute('class')} “${one.textContent?.slice(0, 30)}”`)}`,
    ];
  });
}
