/**
 * Draws every screen with fixtures in a real Chromium and looks at it with axe: `npm run screens [-- NAME…]` writes out/screens/*.png.
 * The pages are the built extension's own; only the browser API under them is a fake. Exit 1 when axe finds a violation.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'wxt';
import { installFakeBrowser, type Scene } from './fake-browser.ts';
import { SHOTS, type Shot } from './scenes.ts';
import { serveFolder } from './serve-build.ts';

/** How a screen is looked at; every shot is taken in `light` and `dark`, the others where the shot's name is asked for or by default for some. */
interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly locale: string;
  readonly zoom: number;
  readonly contrast?: 'more';
  readonly forcedColors?: 'active';
}

const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', locale: 'en', zoom: 1 },
  { name: 'dark', colorScheme: 'dark', locale: 'en', zoom: 1 },
  { name: 'arabic', colorScheme: 'light', locale: 'ar', zoom: 1 },
  { name: 'german', colorScheme: 'light', locale: 'de', zoom: 1 },
  { name: 'zoom-200', colorScheme: 'light', locale: 'en', zoom: 2 },
  { name: 'contrast', colorScheme: 'light', locale: 'en', zoom: 1, contrast: 'more', forcedColors: 'active' },
];

const OUT = resolve('out/screens');
const BUILD = resolve('out/screens-build');

async function buildScreens(): Promise<string> {
  await build({
    mode: 'test',
    browser: 'chrome',
    outDir: BUILD,
    filterEntrypoints: ['popup', 'sidepanel', 'report', 'options', 'welcome'],
    logger: { debug() {}, log() {}, info() {}, warn() {}, error: console.error, fatal: console.error, success() {}, level: 0 },
  });
  return resolve(BUILD, 'chrome-mv3-test');
}

async function messagesOf(folder: string, locale: string): Promise<Scene['messages'] | null> {
  try {
    return JSON.parse(await readFile(resolve(folder, '_locales', locale, 'messages.json'), 'utf8')) as Scene['messages'];
  } catch {
    return null;
  }
}

async function take(browser: Browser, origin: string, shot: Shot, look: Look, messages: Scene['messages']): Promise<string[]> {
  const viewport = { width: Math.round(shot.width / look.zoom), height: Math.round(shot.height / look.zoom) };
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: look.zoom,
    colorScheme: look.colorScheme,
    ...(look.contrast ? { contrast: look.contrast } : {}),
    ...(look.forcedColors ? { forcedColors: look.forcedColors } : {}),
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(`error: ${error.message}`));
  page.on('console', message => message.type() === 'error' && errors.push(`console: ${message.text()}`));
  const scene: Scene = {
    messages,
    direction: look.locale === 'ar' ? 'rtl' : 'ltr',
    view: { kind: 'needs-click' },
    live: null,
    library: [],
    settings: {},
    granted: true,
    ...shot.scene,
  };
  await page.addInitScript(installFakeBrowser, scene);
  await page.goto(`${origin}/${shot.page}`);
  await page.waitForTimeout(150);
  for (const selector of shot.clicks ?? []) await page.click(selector);
  await page.screenshot({ path: `${OUT}/${shot.name}.${look.name}.png`, fullPage: !shot.page.startsWith('popup') });
  errors.push(...(await violations(page)));
  await context.close();
  return errors.map(error => `${shot.name} ${look.name}: ${error}`);
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, help, nodes }) => `axe ${id}: ${help} — ${nodes.map(node => node.target.join(' ')).join('; ')}`);
}

const wanted = process.argv.slice(2);
const folder = await buildScreens();
await mkdir(OUT, { recursive: true });
const { origin, stop } = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const troubles: string[] = [];
for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)))) {
  for (const look of LOOKS) {
    const messages = await messagesOf(folder, look.locale);
    if (messages) troubles.push(...(await take(browser, origin, shot, look, messages)));
  }
}
await browser.close();
stop();
for (const trouble of troubles) console.error(trouble);
console.log(`${troubles.length} problems; pictures in out/screens`);
process.exitCode = troubles.length > 0 ? 1 : 0;
