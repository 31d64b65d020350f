import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles the card with its page's driver into one script; answers its text. */
export async function bundleCard(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'whence-card-'));
  await build({
    configFile: false,
    publicDir: false,
    mode: 'test',
    logLevel: 'error',
    resolve: { alias: { '#i18n': resolve('.wxt/i18n/index.ts') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: resolve('test/lab/screens/card-page.ts'),
        formats: ['iife'],
        name: 'whenceCard',
        fileName: () => 'card.js',
      },
    },
  });
  const text = readFileSync(join(outDir, 'card.js'), 'utf8');
  rmSync(outDir, { recursive: true });
  return text;
}
