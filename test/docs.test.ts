import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const DOCS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the README', () => {
  const readme = read('README.md');

  it('has the two commands first', () => {
    const commands = commandsOf(readme).map(command => command.split(/\s{2,}|#/)[0]?.trim());
    expect(commands.slice(0, 2)).toEqual(['npm start', 'npm test']);
  });

  it('shows pictures that exist', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const path of pictures)
      expect(readFileSync(join(ROOT, path)).length).toBeGreaterThan(1000);
  });
});

describe('the architecture', () => {
  it.each(readdirSync(join(ROOT, 'utils')).map(room => [room]))('says what %s is for', room => {
    expect(read('docs/ARCHITECTURE.md')).toContain(`\`utils/${room}/\``);
  });
});

describe.each(DOCS)('%s', doc => {
  const text = read(doc);

  it('names files that exist', () => {
    const named = [...text.matchAll(/`((?:utils|components|entrypoints|test|public)\/[\w./-]+)`/g)];
    const paths = named.map(([, path]) => path ?? '').filter(path => !path.includes('NAME'));
    expect(paths.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links to files that exist', () => {
    const folder = doc.startsWith('docs/') ? 'docs' : '.';
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to]) => to ?? '');
    expect(links.filter(to => !existsSync(join(ROOT, folder, to)))).toEqual([]);
  });

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter(name => !(name in scripts) && !name.endsWith(':NAME'))).toEqual([]);
  });
});

/** The oldest Node that README names, where one is on this machine beside the project's own. */
const oldest = findNode(/^Node (\d+) or newer|git, Node (\d+) or newer/m);

describe.skipIf(!oldest)('with the oldest Node that README names', () => {
  const benches = Object.keys(scripts).filter(name => name.startsWith('bench:'));

  it.each([...benches, 'trace'].map(name => [name]))('npm run %s starts', name => {
    const run = runWithOldest(['run', '-s', name, '--', '--help']);
    expect(run.stderr).not.toMatch(/Error|Unknown file extension/);
    expect(run.status).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(40);
  });
});

if (!oldest)
  console.log('skipped: no Node of the oldest major that README names is on this machine');

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function commandsOf(text: string): string[] {
  return [...text.matchAll(/^ {0,3}(npm \w+.*)$/gm)].map(([, command]) => command ?? '');
}

/** Where programs are looked for, without what npm puts before it. */
function foldersOnPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter(folder => !folder.includes('node_modules'));
}

/** A Node on the path, outside this project, whose major version is the one that README asks for. */
function findNode(asked: RegExp): string | null {
  const found = asked.exec(read('README.md'));
  const major = found?.[1] ?? found?.[2];
  for (const folder of foldersOnPath()) {
    const node = join(folder, 'node');
    if (!existsSync(node)) continue;
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' });
    if (version.startsWith(`v${major}.`)) return folder;
  }
  return null;
}

function runWithOldest(args: readonly string[]): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const env = { ...process.env, PATH: [oldest, ...foldersOnPath()].join(delimiter) };
  return spawnSync('npm', [...args], { cwd: ROOT, encoding: 'utf8', env });
}
