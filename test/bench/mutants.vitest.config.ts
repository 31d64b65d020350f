import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = resolve(import.meta.dirname, '../..');

/** The unit tests over a tree in which one line of one file reads otherwise; see mutants.ts. */
export default defineConfig({
  root: ROOT,
  plugins: [
    WxtVitest(),
    {
      name: 'mutant',
      enforce: 'pre',
      transform(code, id) {
        const {
          MUTANT_FILE = '',
          MUTANT_FROM = '0',
          MUTANT_TO = '0',
          MUTANT_TEXT = '',
        } = process.env;
        if (!MUTANT_FILE || id.split('?')[0] !== resolve(ROOT, MUTANT_FILE)) return null;
        return code.slice(0, Number(MUTANT_FROM)) + MUTANT_TEXT + code.slice(Number(MUTANT_TO));
      },
    },
  ],
  test: {
    // What was kept of an earlier run would hide the change.
    fsModuleCache: false,
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**', 'test/bench/**', 'test/architecture.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
  },
});
