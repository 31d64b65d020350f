import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build as bundle } from 'vite';
import { build } from 'wxt';
import type { Scene } from './fake-browser.ts';

const BUILD = resolve('out/screens-build');

const QUIET = { debug() {}, log() {}, info() {}, warn() {}, error: console.error, fatal: console.error, success() {}, level: 0 };

/** Builds the extension's own pages, apart from everybody else's builds; answers the folder. */
export async function buildScreens(): Promise<string> {
  await build({
    mode: 'test',
    browser: 'chrome',
    outDir: BUILD,
    filterEntrypoints: ['popup', 'sidepanel', 'report', 'options', 'welcome'],
    logger: QUIET,
  });
  return resolve(BUILD, 'chrome-mv3-test');
}

/** Bundles the card with its page's driver into one script; answers its text. */
export async function bundleCard(): Promise<string> {
  const outDir = resolve(BUILD, 'card');
  await rm(outDir, { recursive: true, force: true });
  await bundle({
    configFile: false,
    publicDir: false,
    mode: 'test',
    logLevel: 'error',
    resolve: { alias: { '#i18n': resolve('.wxt/i18n/index.ts') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      lib: { entry: resolve('test/lab/screens/card-page.ts'), formats: ['iife'], name: 'whenceCard', fileName: () => 'card.js' },
    },
  });
  return readFile(resolve(outDir, 'card.js'), 'utf8');
}

/** The messages of a language as the build has them; null for one that is not there. */
export async function messagesOf(folder: string, locale: string): Promise<Scene['messages'] | null> {
  try {
    return JSON.parse(await readFile(resolve(folder, '_locales', locale, 'messages.json'), 'utf8')) as Scene['messages'];
  } catch {
    return null;
  }
}
