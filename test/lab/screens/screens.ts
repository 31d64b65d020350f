/**
 * Draws every screen with fixtures in a real Chromium and looks at it with axe: `npm run screens [-- --look LOOK NAME…]` writes out/screens/*.png.
 * The pages are the built extension's own; only the browser API under them is a fake. Exit 1 when axe or a page finds fault.
 */
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildScreens, bundleCard, messagesOf } from './build-screens.ts';
import { CARD_SHOTS, type CardShot } from './card-shots.ts';
import { installFakeBrowser, type Scene } from './fake-browser.ts';
import { LOOKS, type Look } from './looks.ts';
import { SHOTS, type Shot } from './scenes.ts';
import { serveFolder } from './serve-build.ts';

const OUT = resolve('out/screens');

interface Studio {
  readonly browser: Browser;
  readonly origin: string;
  readonly cardScript: string;
}

const sceneOf = (look: Look, messages: Scene['messages'], over: Partial<Scene>): Scene => ({
  messages,
  direction: look.locale === 'ar' ? 'rtl' : 'ltr',
  view: { kind: 'needs-click' },
  live: null,
  library: [],
  settings: {},
  granted: true,
  ...over,
});

/** Opens a page as the look has it, hands it to `use`, and answers everything that went wrong in it, axe's violations included. */
async function withPage(
  studio: Studio,
  look: Look,
  size: { width: number; height: number },
  scene: Scene,
  use: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await studio.browser.newContext({
    viewport: { width: Math.round(size.width / look.zoom), height: Math.round(size.height / look.zoom) },
    deviceScaleFactor: look.zoom,
    colorScheme: look.colorScheme,
    reducedMotion: 'reduce',
    ...(look.contrast ? { contrast: look.contrast } : {}),
    ...(look.forcedColors ? { forcedColors: look.forcedColors } : {}),
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(`error: ${error.message}`));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && errors.push(`console: ${message.text()}`));
  await page.addInitScript(installFakeBrowser, scene);
  await use(page);
  await context.close();
  return errors;
}

async function takeScreen(studio: Studio, shot: Shot, look: Look, messages: Scene['messages']): Promise<string[]> {
  const found: string[] = [];
  const errors = await withPage(studio, look, shot, sceneOf(look, messages, shot.scene), async page => {
    await page.goto(`${studio.origin}/${shot.page}`);
    await page.waitForTimeout(150);
    for (const selector of shot.clicks ?? []) await page.click(selector);
    await page.screenshot({ path: `${OUT}/${shot.name}.${look.name}.png`, fullPage: !shot.page.startsWith('popup') });
    found.push(...(await violations(new AxeBuilder({ page }))), ...(await overflow(page)));
  });
  return [...errors, ...found].map(error => `${shot.name} ${look.name}: ${error}`);
}

async function takeCard(studio: Studio, shot: CardShot, look: Look, messages: Scene['messages']): Promise<string[]> {
  const found: string[] = [];
  const size = { width: 900, height: 640 };
  const errors = await withPage(studio, look, size, sceneOf(look, messages, { live: shot.live }), async page => {
    await page.route('**/layout', route => route.fulfill({ contentType: 'text/html', body: shot.layout.html }));
    await page.goto(`${studio.origin}/layout`);
    await page.evaluate(live => Object.assign(globalThis, { live }), shot.live);
    await page.evaluate(studio.cardScript);
    await page.evaluate(
      ({ citation, orphaned }) => {
        const { card } = globalThis as unknown as { card: { open(id: string): void; state: { orphaned: boolean } } };
        card.state.orphaned = orphaned;
        card.open(citation);
      },
      { citation: shot.citation, orphaned: shot.orphaned === true },
    );
    await page.waitForTimeout(100);
    for (const selector of shot.clicks ?? []) await page.locator(`whence-card ${selector}`).last().click();
    await page.waitForTimeout(50);
    await page.screenshot({ path: `${OUT}/${shot.name}.${look.name}.png` });
    found.push(...(await misplaced(page, shot.citation)));
    if (found[0] !== NO_CARD) found.push(...(await violations(new AxeBuilder({ page }).include('whence-card'))));
  });
  return [...errors, ...found].map(error => `${shot.name} ${look.name}: ${error}`);
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} — ${nodes.map(node => node.target.join(' ')).join('; ')}`);
}

/** A page that scrolls sideways has something too wide for it. */
async function overflow(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return wide > 0 ? [`${wide} px too wide`] : [];
}

/** The card must stand wholly in the window and leave its citation free. */
const NO_CARD = 'no card';

async function misplaced(page: Page, citation: string): Promise<string[]> {
  return page.evaluate(
    ({ id, none }) => {
      const { card } = globalThis as unknown as { card: { rectOf(id: string): DOMRect } };
      const box = document.querySelector('whence-card')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
      const mark = card.rectOf(id);
      if (!box) return [none];
      const out = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
      const over = box.left < mark.right && box.right > mark.left && box.top < mark.bottom && box.bottom > mark.top;
      return [...(out ? [`off screen: ${JSON.stringify(box)}`] : []), ...(over ? ['over its citation'] : [])];
    },
    { id: citation, none: NO_CARD },
  );
}

const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { look: { type: 'string', multiple: true } } });
const asked = (name: string) => wanted.length === 0 || wanted.some(word => name.includes(word));
const screens = SHOTS.filter(({ name }) => asked(name));
const cards = CARD_SHOTS.filter(({ name }) => asked(name));
const folder = await buildScreens();
const cardScript = cards.length > 0 ? await bundleCard() : '';
await mkdir(OUT, { recursive: true });
const { origin, stop } = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const studio: Studio = { browser, origin, cardScript };
const troubles: string[] = [];
for (const look of LOOKS.filter(({ name }) => values.look?.includes(name) ?? true)) {
  const messages = await messagesOf(folder, look.locale);
  if (!messages) continue;
  for (const shot of screens) troubles.push(...(await takeScreen(studio, shot, look, messages)));
  for (const shot of cards) troubles.push(...(await takeCard(studio, shot, look, messages)));
}
await browser.close();
stop();
for (const trouble of troubles) console.error(trouble);
console.log(`${screens.length + cards.length} screens, ${troubles.length} problems; pictures in out/screens`);
process.exitCode = troubles.length > 0 ? 1 : 0;
