import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** No browser was found and none could be installed; `command` is the one command that gets one. */
export class NoBrowser extends Error {
  readonly command: string;
  constructor(what: string, command: string) {
    super(`no ${what} was found and none could be installed; this gets one:\n  ${command}`);
    this.command = command;
  }
}

/** Where a browser of each kind is looked for by name and by place, and how each is installed. */
const KINDS = {
  chromium: {
    variable: 'CHROME_PATH',
    // Branded Chrome from 137 on ignores --load-extension, so it is no choice here.
    names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    debian: ['chromium', 'fonts-liberation'],
    elsewhere: 'npx playwright-core install chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr', 'fonts-liberation'],
    elsewhere: 'install Firefox from https://www.mozilla.org/firefox/ or set FIREFOX_PATH',
  },
} as const;

export type BrowserKind = keyof typeof KINDS;

/**
 * The path of a browser: the one that CHROME_PATH (FIREFOX_PATH) names, Playwright's, or the
 * system's; where there is none it is installed, by Playwright or, as root with apt-get, from the
 * distribution. Says on standard error what it installs. Throws NoBrowser.
 */
export function findBrowser(kind: BrowserKind): string {
  const { variable, debian, elsewhere } = KINDS[kind];
  const named = process.env[variable];
  if (named && !existsSync(named))
    throw new NoBrowser(
      `browser at ${variable}=${named}`,
      `unset ${variable}, or set it to the path of a browser`,
    );
  return (
    named ||
    present(kind) ||
    installed(kind) ||
    fail(kind, canApt() ? `apt-get install -y ${debian.join(' ')}` : elsewhere)
  );
}

/** Whether a command is on the path. */
export function onPath(name: string): string | null {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {
    encoding: 'utf8',
  });
  return found.status === 0 ? (found.stdout.split(/\r?\n/)[0]?.trim() ?? null) : null;
}

/** Installs packages of Debian or Ubuntu where this process may; answers whether it did. */
export function aptInstall(packages: readonly string[]): boolean {
  if (!canApt()) return false;
  console.error(`installing ${packages.join(', ')} with apt-get …`);
  const run = (...args: string[]) => {
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    return spawnSync('apt-get', args, options).status === 0;
  };
  return (
    run('-qq', 'update') && run('-qq', 'install', '-y', '--no-install-recommends', ...packages)
  );
}

function present(kind: BrowserKind): string | null {
  const own = kind === 'chromium' ? playwrights() : null;
  const { names, places } = KINDS[kind];
  return [own, ...names.map(onPath), ...places].find(path => path && existsSync(path)) ?? null;
}

function playwrights(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null; // a platform that Playwright has no build for
  }
}

function installed(kind: BrowserKind): string | null {
  if (kind === 'chromium') {
    console.error('no Chromium found: installing one with Playwright …');
    const cli = fileURLToPath(
      new URL('../../node_modules/playwright-core/cli.js', import.meta.url),
    );
    const done = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 300_000,
    });
    if (done.status !== 0) console.error('Playwright could not get one.');
  }
  return present(kind) ?? (aptInstall(KINDS[kind].debian) ? present(kind) : null);
}

function canApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== null;
}

function fail(kind: BrowserKind, command: string): never {
  throw new NoBrowser(kind === 'chromium' ? 'Chromium' : 'Firefox', command);
}
