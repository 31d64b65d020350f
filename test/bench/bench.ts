/**
 * Runs one of the measurements of this folder with the Node that the project pins, whatever Node
 * started npm: `npm run bench -- NAME [options]`, or a script `bench:NAME` of package.json.
 * `--help` prints what it measures and its options, which is the comment at its head. Without a
 * name all of them are listed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;

process.exitCode = main(process.argv.slice(2));

function main([name, ...options]: string[]): number {
  if (!name || name === '--help') {
    console.log(
      measurements()
        .map(one => `  ${one.padEnd(18)} ${firstSentence(one)}`)
        .join('\n'),
    );
    return 0;
  }
  const file = join(FOLDER, `${name}.ts`);
  if (!existsSync(file) || !measurements().includes(name)) {
    console.error(`no measurement ${name}; npm run bench lists them`);
    return 2;
  }
  if (options.includes('--help')) {
    console.log(headOf(name));
    return 0;
  }
  return spawnSync(process.execPath, [file, ...options], { stdio: 'inherit' }).status ?? 1;
}

/** Files that say how they are run: the others are parts of these. */
function measurements(): string[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -'.ts'.length))
    .filter(name => name !== 'bench' && headOf(name).includes(`npm run bench:${name}`));
}

/** The comment at the head of a file, without its stars. */
function headOf(name: string): string {
  const [, head = ''] =
    /^\/\*\*\n(.*?)\n \*\//s.exec(readFileSync(join(FOLDER, `${name}.ts`), 'utf8')) ?? [];
  return head.replace(/^ \* ?/gm, '');
}

function firstSentence(name: string): string {
  const [first = ''] = headOf(name).replace(/\s+/g, ' ').split(/[:.] /);
  return first.slice(0, 100);
}
