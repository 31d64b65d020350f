// Runs before every command of package.json. Plain JavaScript without dependencies, for the Node
// that a fresh clone finds (20 or newer).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '../..');
const read = file => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = read(join(root, 'package.json'));

/** All versions are exact, so an installed one either is the one or is not. */
const missing = Object.entries({ ...dependencies, ...devDependencies }).filter(
  ([name, version]) => {
    const file = join(root, 'node_modules', name, 'package.json');
    return !existsSync(file) || read(file).version !== version;
  },
);

if (missing.length) {
  console.error(`installing dependencies (npm ci): ${missing.length} of them are missing …`);
  const started = Date.now();
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) process.exit(npm.status ?? 1);
  console.error(`installed in ${Math.round((Date.now() - started) / 1000)} s`);
} else if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
  spawnSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
}
