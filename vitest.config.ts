import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Rooms that keep nothing between tests: no browser, no DOM, no module that is replaced. */
const PURE =
  'test/utils/{text,urls,outlets,citations,claims,articles,origins,support,network,sources,trace,exports,messaging,i18n}/**/*.test.ts';
/** Rooms whose tests share a document and clear it; nothing of theirs outlives a test. */
const SCREENS =
  'test/{components,utils/page,entrypoints/{options,report,shared}}/**/*.test.{ts,tsx}';
/** A busy machine is no failure. */
const TIME_LIMIT_MS = 20_000;

export default defineConfig({
  test: {
    // All cores: left to itself Vitest keeps one free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit-pure',
          environment: 'node',
          include: [PURE],
          setupFiles: ['test/setup.ts', 'test/own-data.ts', 'test/fixed-chance.ts'],
          // One worker reads the modules once for all of these files: starting one a file took
          // longer than the tests themselves.
          isolate: false,
          testTimeout: TIME_LIMIT_MS,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit-screens',
          environment: 'happy-dom',
          include: [SCREENS],
          setupFiles: ['test/setup.ts', 'test/shared-browser.ts', 'test/fixed-chance.ts'],
          isolate: false,
          testTimeout: TIME_LIMIT_MS,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [PURE, SCREENS, 'test/browser/**', 'test/bench/**', 'test/properties/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: TIME_LIMIT_MS,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'properties',
          environment: 'node',
          include: ['test/properties/**/*.test.ts'],
          setupFiles: ['test/setup.ts', 'test/own-data.ts', 'test/fixed-chance.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          // Real browsers on a machine of two cores: one after the other, with time to start.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
