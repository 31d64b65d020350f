import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { exitWith } from './exit-with.ts';
import { aptInstall, findBrowser, onPath } from './find-browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const bin = (path: string) => [process.execPath, join(ROOT, 'node_modules', path)];

/** What passes before the tests run, in the order in which a failure is cheapest to find. */
const CHECKS: readonly (readonly [string, readonly string[]])[] = [
  // The messages' types are made from the words, which may have changed since the last install.
  ['words', [...bin('wxt/bin/wxt.mjs'), 'prepare']],
  ['types', [...bin('typescript/bin/tsc'), '--noEmit']],
  ['lint', [...bin('@biomejs/biome/bin/biome'), 'check', '--diagnostic-level=error', '.']],
  ['unused code', [...bin('knip/bin/knip.js')]],
  ['build for Chrome', [...bin('wxt/bin/wxt.mjs'), 'build']],
  ['build for Firefox', [...bin('wxt/bin/wxt.mjs'), 'build', '-b', 'firefox', '--mv3']],
];

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Everything that must hold: checks, unit tests, properties, browser tests; named one project, that
 * one alone. Ends with one line of counts; answers 1 when anything failed.
 */
async function main(): Promise<number> {
  const [only] = process.argv.slice(2);
  getTools();
  const tallies = only
    ? [runVitest(only)]
    : [
        ...CHECKS.map(([name, command]) => runCheck(name, command)),
        runVitest('unit*'),
        runVitest('properties'),
        runVitest('browser'),
      ];
  const sum = (count: keyof Tally) => tallies.reduce((all, tally) => all + tally[count], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') ? 1 : 0;
}

/** Browsers, and on Linux the tools with which a real toolbar button is clicked. */
function getTools(): void {
  findBrowser('chromium');
  findBrowser('firefox');
  if (process.platform !== 'linux') return;
  const missing = [
    ['Xvfb', 'xvfb'],
    ['xauth', 'xauth'],
    ['xdotool', 'xdotool'],
  ].flatMap(([command, name]) => (command && name && !onPath(command) ? [name] : []));
  if (missing.length && !aptInstall(missing))
    console.error(
      `not installed: ${missing.join(', ')}; the tests that need a screen will say so and be skipped`,
    );
}

function runCheck(name: string, command: readonly string[]): Tally {
  const [program = '', ...args] = command;
  const run = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' });
  const ok = run.status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) console.log(`${run.stdout}${run.stderr}`);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs one project of the tests; a run that ends without a report counts as one failure. */
function runVitest(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'whence-test-'));
  const report = join(folder, 'report.json');
  const [program = '', ...args] = bin('vitest/vitest.mjs');
  const run = spawnSync(
    program,
    [
      ...args,
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: ROOT, stdio: 'inherit' },
  );
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A file that cannot even be loaded fails the run without a failed test.
    const failed = Math.max(numFailedTests, run.status === 0 ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await exitWith(main);
