/**
 * How many single changes of a line the unit tests notice:
 * `npm run bench:mutants -- [--rooms citations,claims] [--each 40] [--seed 1] [--own] [--list]`.
 * From each room so many places are drawn, spread over its files, and changed one at a time: a
 * comparison turned or moved by one, "and" for "or", a condition denied, true for false, first for
 * last, some for every, a number halved, a statement left out. The file's own test runs first,
 * then, where it passes, every test that imports the file (--own leaves that out). A change that
 * makes a test hang counts as noticed. No file is written: the change is made as the file is
 * loaded. Some changes alter nothing that can be seen, so that 100 % cannot be reached.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Node, parseSource, visit } from './syntax.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const CONFIG = join(ROOT, 'test/bench/mutants.vitest.config.ts');
const LIMIT_MS = 120_000;

const { values } = parseArgs({
  options: {
    rooms: {
      type: 'string',
      default: 'citations,claims,network,origins,storage,messaging,exports',
    },
    each: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    own: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

/** A change of one place of a file: the text between two offsets is replaced. */
interface Mutant {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly what: string;
  readonly line: number;
}

const random = createRandom(Number(values.seed));
function measureRoom(room: string): void {
  const mutants = draw(globSync(`utils/${room}/**/*.ts`, { cwd: ROOT }).sort().flatMap(mutantsOf));
  const missed = mutants.filter(mutant => !isNoticed(mutant));
  caught += mutants.length - missed.length;
  all += mutants.length;
  const share = ((100 * (mutants.length - missed.length)) / mutants.length).toFixed(1);
  console.log(`${room}: ${mutants.length - missed.length} of ${mutants.length}, ${share} %`);
  if (values.list)
    for (const { path, line, what } of missed) console.log(`    ${path}:${line} ${what}`);
}

/** So many mutants, drawn without favour to long files: each file in turn gives one at random. */
function draw(all: readonly Mutant[]): Mutant[] {
  const byFile = new Map<string, Mutant[]>();
  for (const mutant of all) byFile.set(mutant.path, [...(byFile.get(mutant.path) ?? []), mutant]);
  const drawn: Mutant[] = [];
  while (drawn.length < Number(values.each) && [...byFile.values()].some(rest => rest.length)) {
    for (const rest of byFile.values()) {
      if (drawn.length >= Number(values.each)) break;
      const [one] = rest.splice(Math.floor(random() * rest.length), 1);
      if (one) drawn.push(one);
    }
  }
  return drawn;
}

function isNoticed(mutant: Mutant): boolean {
  const stem = join('test', mutant.path.replace(/\.tsx?$/, ''));
  const own = [`${stem}.test.ts`, `${stem}.test.tsx`].find(test => existsSync(join(ROOT, test)));
  if (own && !passes(mutant, ['run', own])) return true;
  if (values.own) return false;
  return !passes(mutant, ['related', '--run', mutant.path]);
}

function passes({ path, from, to, text }: Mutant, args: readonly string[]): boolean {
  const command = [VITEST, ...args, '--config', CONFIG, '--bail', '1', '--reporter=dot'];
  const env = { MUTANT_FILE: path, MUTANT_FROM: `${from}`, MUTANT_TO: `${to}`, MUTANT_TEXT: text };
  const run = spawnSync(process.execPath, [...command, '--passWithNoTests'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: 'ignore',
    timeout: LIMIT_MS,
  });
  return run.status === 0;
}

const TURNED: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};
const CALLS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  max: 'min',
  min: 'max',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  indexOf: 'lastIndexOf',
  find: 'findLast',
  findLast: 'find',
  toSorted: 'slice',
};

/** Every change that is tried of a file. */
function mutantsOf(path: string): Mutant[] {
  const code = readFileSync(join(ROOT, path), 'utf8');
  const found: Mutant[] = [];
  const add = (from: number, to: number, text: string): void => {
    const line = code.slice(0, from).split('\n').length;
    const what = `${code.slice(from, to).replace(/\s+/g, ' ').slice(0, 60)} -> ${text || 'nothing'}`;
    found.push({ path, from, to, text, what, line });
  };
  const inTypes = new Set<number>();
  visit(parseSource(path, code).program, null, node => {
    // A literal of a type is gone by the time the code runs: no test could notice it.
    if (node.type === 'TSLiteralType') inTypes.add(node.start);
    else if (node.type !== 'Literal' || !inTypes.has(node.start)) changesOf(node, code, add);
  });
  return found;
}

type Add = (from: number, to: number, text: string) => void;
type Shape = Node & Readonly<Record<string, never>>;

function changesOf(node: Node, code: string, add: Add): void {
  const part = node as Shape & Readonly<Record<string, Node>>;
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      changeOperator(node, part.left, part.right, code, add);
      break;
    case 'IfStatement':
    case 'ConditionalExpression':
      if (part.test) deny(part.test, code, add);
      break;
    case 'Literal':
      changeLiteral(node, code, add);
      break;
    case 'MemberExpression':
      changeCall(part.property, code, add);
      break;
    case 'ExpressionStatement':
    case 'ContinueStatement':
      add(node.start, node.end, ';');
      break;
  }
}

function changeOperator(
  { operator = '' }: Node,
  left: Node | undefined,
  right: Node | undefined,
  code: string,
  add: Add,
): void {
  const other = TURNED[operator];
  if (!other || !left || !right) return;
  const at = code.indexOf(operator, left.end);
  // Text joined by "+" is words, which a test need not repeat.
  if (operator === '+' && /['"`]/.test(code.slice(left.start, right.end))) return;
  if (at >= 0 && at < right.start) add(at, at + operator.length, other);
}

function deny(test: Node, code: string, add: Add): void {
  add(test.start, test.end, `!(${code.slice(test.start, test.end)})`);
}

function changeLiteral(node: Node, code: string, add: Add): void {
  const text = code.slice(node.start, node.end);
  if (text === 'true' || text === 'false') add(node.start, node.end, `${text === 'false'}`);
  // Small numbers are places and counts, large ones limits: either way half of it differs.
  else if (/^\d[\d_]*$/.test(text) && Number(text.replaceAll('_', '')) > 1)
    add(node.start, node.end, `${Math.floor(Number(text.replaceAll('_', '')) / 2)}`);
}

function changeCall(property: Node | undefined, code: string, add: Add): void {
  if (!property) return;
  const other = CALLS[code.slice(property.start, property.end)];
  if (other && code[property.end] === '(') add(property.start, property.end, other);
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

let caught = 0;
let all = 0;
for (const room of values.rooms.split(',')) measureRoom(room);
console.log(`all rooms: ${caught} of ${all} noticed, ${((100 * caught) / all).toFixed(1)} %`);
