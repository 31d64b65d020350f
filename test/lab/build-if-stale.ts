import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.output');
/** What a build is made of. */
const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
/** A lock older than this was left behind by a run that was killed. */
const LOCK_MS = 120_000;

export type Target = 'chrome' | 'firefox';
/**
 * The test build opens the card's shadow root and takes a clock; the production build is what
 * readers get.
 */
export type Mode = 'test' | 'production';

/** The sources do not build; the message is what the build said. */
export class BuildFailed extends Error {}

/**
 * A copy of a build, by default the test build, in a folder of its own, which the caller may change
 * and must remove. Builds first when the build is missing or older than the sources; says so on
 * standard error. WHENCE_BUILD names a built extension to copy instead. Throws BuildFailed.
 */
export function copyOfBuild(target: Target, mode: Mode = 'test'): string {
  const copy = mkdtempSync(join(tmpdir(), 'whence-build-'));
  const given = process.env.WHENCE_BUILD;
  if (given && mode === 'test') {
    if (!existsSync(join(given, 'manifest.json')))
      throw new BuildFailed(`no built extension at WHENCE_BUILD=${given}`);
    cpSync(given, copy, { recursive: true });
    return copy;
  }
  mkdirSync(OUTPUT, { recursive: true });
  withLock(join(OUTPUT, `.lock-${folderOf(target, mode)}`), () => {
    buildIfStale(target, mode);
    cpSync(join(OUTPUT, folderOf(target, mode)), copy, { recursive: true });
  });
  return copy;
}

function folderOf(target: Target, mode: Mode): string {
  return `${target}-mv3${mode === 'test' ? '-test' : ''}`;
}

function buildIfStale(target: Target, mode: Mode): void {
  const folder = join(OUTPUT, folderOf(target, mode));
  const stamp = `${folder}.stamp`;
  const builtAt =
    existsSync(stamp) && existsSync(join(folder, 'manifest.json'))
      ? Number(readFileSync(stamp, 'utf8'))
      : 0;
  if (builtAt > Math.max(...SOURCES.map(source => newest(join(ROOT, source))))) return;
  const startedAt = Date.now();
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const build = spawnSync(process.execPath, [wxt, 'build', '--mode', mode, '-b', target, '--mv3'], {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest says "test" here, with which libraries are built as for their developers: larger.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', CI: '1' },
  });
  if (build.status !== 0)
    throw new BuildFailed(
      `the extension does not build:\n${complaintOf(build.stdout + build.stderr)}`,
    );
  writeFileSync(stamp, String(startedAt));
  console.error(
    `built the extension for ${target} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
  );
}

/** The first lines of what a build complains of. */
function complaintOf(output: string): string {
  const lines = output.split('\n').filter(line => line.trim());
  const start = lines.findIndex(line => /\bERROR\b/.test(line));
  return lines.slice(Math.max(start, 0), Math.max(start, 0) + 20).join('\n');
}

/** When anything in a folder was last changed, added or removed. */
function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))));
}

/** Runs one at a time among all processes: several runners may find the same build stale. */
function withLock(lock: string, work: () => void): void {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > LOCK_MS)
        rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
