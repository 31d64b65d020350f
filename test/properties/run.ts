/**
 * `npm run test:properties [runs]`: the properties on 100,000 inputs each, or as many as given. All
 * tests try each on 2,000.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const [runs = '100000'] = process.argv.slice(2);

process.exitCode =
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'properties'],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, WHENCE_RUNS: runs } },
  ).status ?? 1;
