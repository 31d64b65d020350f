import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
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
  /** What failed, and the beginning of what it said. */
  readonly failures?: readonly string[];
}

/** What is read of Vitest's own report. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Everything that must hold: checks, unit tests, properties, browser tests; named one project, that
 * one alone. Ends with what failed, since it scrolled away long ago, and one line of counts; answers
 * 1 when anything failed.
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
  for (const failure of tallies.flatMap(tally => tally.failures ?? [])) console.log(`✗ ${failure}`);
  const sum = (count: 'passed' | 'failed' | 'skipped') =>
    tallies.reduce((all, tally) => all + tally[count], 0);
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
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: ok ? [] : [name] };
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
    const written = JSON.parse(readFileSync(report, 'utf8')) as Report;
    return {
      passed: written.numPassedTests,
      // A file that cannot even be loaded fails the run without a failed test.
      failed: Math.max(written.numFailedTests, run.status === 0 ? 0 : 1),
      skipped: written.numPendingTests,
      failures: failuresOf(written),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: [`${project}: no report`] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SAID_OF_A_FAILURE = 600;

function failuresOf({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const tests = assertionResults.filter(test => test.status === 'failed');
    if (status === 'failed' && !tests.length) return [`${file}: ${message}`];
    return tests.map(
      ({ fullName, failureMessages }) =>
        `${file}: ${fullName}\n${failureMessages.join('\n').slice(0, SAID_OF_A_FAILURE)}`,
    );
  });
}

await exitWith(main);
