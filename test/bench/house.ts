/**
 * The state of the code in figures, for comparing two versions of it:
 * `npm run bench:house -- [--root DIR] [--list]`. Structure alone: nothing is run. --root measures
 * another checkout; --list names what is behind the counts. Cyclomatic complexity counts branches,
 * loops, cases, conditionals and logical operators of a function without those inside it. A comment
 * line inside a function is one that stands alone or behind code. "Same name" counts functions and
 * constants that several files of the product define for themselves under one name: each is a
 * place to look whether one idea was written twice.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasLogic, isNode, type Node, parseSource, type SourceFunction } from './syntax.ts';

const { values } = parseArgs({
  options: { root: { type: 'string', default: '.' }, list: { type: 'boolean', default: false } },
});
const ROOT = resolve(values.root);
const MOST_FILES = 22;
const MOST_LINES = 50;
const MOST_BRANCHES = 12;
/** As they are called now, and were before. */
const BUNDLES = [
  'background.js',
  'page-session.js',
  'reader.js',
  'card.js',
  'page-scan.js',
  'content-scripts/page.js',
];

/** First words that make a function's name a verb; predicates count as verbs. */
const VERBS = new Set(
  `is has may can should must needs was were are did does add adopt align allow annotate announce
  answer append apply archive ask assert assess assign attach await back begin bind blur break
  bring build call cancel capitalize check choose claim clamp classify clean clear click clip
  close collapse collect combine come compare compile complete compute connect consider contain
  convert copy correct count cover create cut decide decode dedupe deduplicate defer define delete
  derive describe detect determine differ discard dispatch divide download drag draw drop emit
  empty enclose encode end ensure enter escape estimate evaluate examine exclude exit expand
  expect explain export extend extract fail fetch fill filter find finish fit fix flag flatten
  flush fold follow forget format gather get give go grade grant group grow guard guess hand
  handle head hear hide highlight hold hurry hush identify ignore import include index infer
  insert install integrate intersect introduce invert join judge jump keep know label lay leave
  let light limit link list listen load locate lock log look lower make map mark match measure
  meet mend merge mount move name narrow normalise note number obey observe offer omit open order
  pack pad paint parse pass paste pause pick place plan play point prefer prepare print process
  prove publish pull push put quote raise rank rate reach read rebuild receive recognise record
  reduce refresh register reject relate release reload remember remove rename render repeat
  replace reply report request require reset resolve respond rest restore resume retry return
  reveal round run sample save say scale scan schedule score scroll search see segment select send
  separate serve set settle shorten show sign simplify sketch skip slice sort space spell split
  spoil spread stand start state step stop store strip style suggest sum summarise summarize swap
  switch take tell test throttle throw tidy toggle touch trace track transform translate trim try
  turn undo unfold union unite unpack unwrap update use validate verify view visit wait wake walk
  want warn watch weigh with work wrap write yield`.split(/\s+/),
);

interface File {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly functions: readonly SourceFunction[];
  readonly program: Node;
}

const tracked = execFileSync('git', ['ls-files', 'utils', 'components', 'entrypoints', 'test'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && existsSync(join(ROOT, path)));
const product = tracked.filter(path => !path.startsWith('test/')).map(readFile);

report();

function readFile(path: string): File {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const { program, functions } = parseSource(path, text);
  return { path, text, lines: text.split('\n').length - 1, functions, program };
}

/** Prints every figure, and with --list what stands behind it. */
function report(): void {
  const sizes = product.map(file => file.lines).sort((a, b) => a - b);
  const largest = product.reduce((a, b) => (a.lines >= b.lines ? a : b));
  const functions = product.flatMap(file =>
    file.functions.map(one => ({ ...one, path: file.path })),
  );
  const exported = product.flatMap(exportsOf);
  const named = functions.filter(({ name, isComponent }) => name !== null && !isComponent);
  const commentLines = product.reduce((sum, file) => sum + commentsInside(file), 0);
  const total = sizes.reduce((a, b) => a + b, 0);
  const rows: [string, string, readonly string[]][] = [
    ['files', `${product.length}`, []],
    ['lines', `${total}`, []],
    ['median file, lines', `${sizes[Math.floor(sizes.length / 2)]}`, []],
    ['largest file, lines', `${largest.lines}`, [largest.path]],
    listed(
      'files over 300 lines',
      product.filter(file => file.lines > 300).map(file => file.path),
    ),
    listed('lines over 100 characters', product.flatMap(longLines)),
    listed(`folders over ${MOST_FILES} files`, fullFolders()),
    listed(
      `functions over ${MOST_BRANCHES} branches`,
      functions.filter(one => one.branches > MOST_BRANCHES).map(place),
    ),
    listed(
      `functions over ${MOST_LINES} lines`,
      functions.filter(one => one.lines > MOST_LINES).map(place),
    ),
    [
      'exports documented',
      share(exported.filter(one => one.documented).length, exported.length),
      exported.filter(one => !one.documented).map(one => one.where),
    ],
    [
      'functions named by a verb',
      share(named.filter(({ name }) => startsWithVerb(name)).length, named.length),
      named.filter(({ name }) => !startsWithVerb(name)).map(place),
    ],
    ['comment lines inside functions, a thousand', ((1000 * commentLines) / total).toFixed(1), []],
    listed('same name defined in several files', sameNames()),
    listed('files of utils with logic and no test of their own', untested('utils/')),
    listed('files of components and entrypoints with logic, no own test', untestedScreens()),
    ...bundleSizes(),
  ];
  for (const [what, figure, behind] of rows) {
    console.log(`${what.padEnd(60)} ${figure}`);
    if (values.list) for (const one of behind) console.log(`    ${one}`);
  }
}

function listed(what: string, items: readonly string[]): [string, string, readonly string[]] {
  return [what, `${items.length}`, items];
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
}

function place({ path, name, line }: SourceFunction & { readonly path: string }): string {
  return `${path}:${line} ${name ?? '(unnamed)'}`;
}

function longLines({ path, text }: File): string[] {
  return text.split('\n').flatMap((line, i) => (line.length > 100 ? [`${path}:${i + 1}`] : []));
}

function fullFolders(): string[] {
  const counts = new Map<string, number>();
  for (const { path } of product) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts].filter(([, n]) => n > MOST_FILES).map(([folder, n]) => `${folder} ${n}`);
}

function startsWithVerb(name: string | null): boolean {
  const [first = ''] = /^[a-z]+/.exec(name ?? '') ?? [];
  return VERBS.has(first);
}

/** What a file exports by a declaration of its own, and whether a doc comment stands before it. */
function exportsOf({ path, text, program }: File): { where: string; documented: boolean }[] {
  return program.body.flatMap(node => {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportDefaultDeclaration')
      return [];
    if (!isNode(node.declaration)) return [];
    const documented = text.slice(0, node.start).trimEnd().endsWith('*/');
    const line = text.slice(0, node.start).split('\n').length;
    return [{ where: `${path}:${line}`, documented }];
  });
}

function commentsInside({ text, functions }: File): number {
  const lines = text.split('\n');
  const inside = new Set<number>();
  for (const { line, lines: length, name } of functions)
    if (name !== null) for (let at = line; at < line + length - 1; at++) inside.add(at);
  return [...inside].filter(at =>
    /^\s*(?:\/\/|\/\*|\*)|;\s+\/\/ |,\s+\/\/ |\{\s+\/\/ /.test(lines[at] ?? ''),
  ).length;
}

/** Names that several files define at their top level, types and components left out. */
function sameNames(): string[] {
  const places = new Map<string, string[]>();
  for (const { path, program } of product) {
    for (const name of program.body.flatMap(definedNames))
      places.set(name, [...(places.get(name) ?? []), path]);
  }
  return [...places]
    .filter(([, paths]) => new Set(paths).size > 1)
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
}

function definedNames(statement: Node): string[] {
  const node = isNode(statement.declaration) ? statement.declaration : statement;
  if (node.type === 'FunctionDeclaration') return node.id?.name ? [node.id.name] : [];
  if (node.type !== 'VariableDeclaration') return [];
  return (node.declarations ?? []).flatMap(({ id }) => (id?.name ? [id.name] : []));
}

function untested(room: string): string[] {
  const tests = new Set(tracked);
  return product
    .filter(({ path, program }) => path.startsWith(room) && hasLogic(program))
    .map(({ path }) => path)
    .filter(path => {
      const test = `test/${path.replace(/\.tsx?$/, '')}.test`;
      return !tests.has(`${test}.ts`) && !tests.has(`${test}.tsx`);
    });
}

function untestedScreens(): string[] {
  return [...untested('components/'), ...untested('entrypoints/')];
}

function bundleSizes(): [string, string, readonly string[]][] {
  const folder = join(ROOT, '.output/chrome-mv3');
  return BUNDLES.filter(name => existsSync(join(folder, name))).map(name => [
    `bundle ${name}, kB`,
    (statSync(join(folder, name)).size / 1000).toFixed(1),
    [],
  ]);
}
