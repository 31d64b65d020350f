/**
 * Which regular expressions take longer than their text is long: `npm run bench:regexes --
 * [--seconds 4] [--room claims,text] [--only PATH] [--libraries]`. Every expression of the product,
 * written down or built of word lists, is put to recheck, a reader of expressions of its own, with a
 * time limit each, room by room, those first that foreign text reaches; with --libraries also those of
 * the libraries it builds with, last. A room, or a path, is looked at alone where one is named;
 * beside each that it finds vulnerable stands the longest text that reaches it when
 * whole pages, articles and claims of one repeated piece are read. "capped": it is handed over so
 * short that the worst text takes some four million steps; "bounded": the text that recheck itself
 * found against it, doubled, takes no more than twice as long (it takes "up to 300 characters" for
 * a power of the text). Where recheck has no answer in time, "short" is handed over as short as that,
 * and "measured" takes no more than twice as long for twice of the pieces that are the worst of
 * others. Exit code 1 where one is neither. Answers are kept, also that there was none
 * in so many seconds: a run that was stopped goes on where it was.
 * `RECHECK_BACKEND=native` asks recheck's faster build, where npm could install it.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { AttackPattern, UnknownDiagnostics, VulnerableDiagnostics } from 'recheck';
import { LINEAR, measureDoubling, ofText, type Work } from '../doubling.ts';
import { builtDuring, literalsOf, loadAll, type Pattern } from './patterns.ts';
import { openAnswers } from './recheck-answers.ts';
import { keyOf, longestInputs } from './regex-reach.ts';

/** Rooms in the order in which they are looked at: what pages and outlets write reaches the first ones. */
const ROOMS = ['claims', 'text', 'urls', 'articles', 'origins', 'support', 'sources', 'page']
  .concat('network', 'citations', 'outlets', 'trace', 'exports')
  .map(room => `utils/${room}/`);
/** Steps that nobody notices, a few ms: 2,000 characters for a quadratic expression. */
const FEW_STEPS = 4e6;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '4' },
    room: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    libraries: { type: 'boolean', default: false },
  },
});
// Before recheck is loaded: without it, it starts a Java or a native program where it finds one.
process.env.RECHECK_BACKEND ??= 'pure';
const { check } = await import('recheck');

const files = execFileSync('git', ['ls-files', 'utils', 'components', 'entrypoints'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
let unread: string[] = [];
let reach = new Map<string, number>();
const built = await builtDuring(async () => {
  unread = await loadAll(files.filter(path => path.startsWith('utils/')));
  reach = await longestInputs();
});
// Loaded within the work above, which sees what its modules build.
const { WORST } = await import('./text-functions.ts');
const patterns = new Map<string, Pattern>();
for (const one of [...files.flatMap(literalsOf), ...built].filter(isWanted).sort(byRoom))
  if (!patterns.has(keyOf(one))) patterns.set(keyOf(one), one);

const answers = openAnswers(Number(values.seconds));
const counts = new Map<string, number>();
let uncapped = 0;
let room = '';
for (const pattern of patterns.values()) {
  const next = roomOf(pattern);
  if (next !== room) console.log(`-- ${next}`);
  room = next;
  await report(pattern);
}
answers.keep();
console.log(`${patterns.size} looked at${unread.length > 0 ? `, not loaded: ${unread}` : ''}`);
for (const [what, count] of [...counts].sort()) console.log(`${String(count).padStart(5)} ${what}`);
process.exit(uncapped > 0 ? 1 : 0);

function roomOf({ where, own }: Pattern): string {
  return own ? (ROOMS.find(one => where.startsWith(one)) ?? 'elsewhere') : 'libraries';
}

function isWanted(pattern: Pattern): boolean {
  const named = values.room.split(',').map(one => `utils/${one}/`);
  return (
    pattern.where.includes(values.only) &&
    (values.room === '' || named.includes(roomOf(pattern))) &&
    (pattern.own || values.libraries)
  );
}

function byRoom(a: Pattern, b: Pattern): number {
  const order = [...ROOMS, 'elsewhere', 'libraries'];
  return order.indexOf(roomOf(a)) - order.indexOf(roomOf(b));
}

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

async function report(pattern: Pattern): Promise<void> {
  // Without it no text can be walked over twice, and half of them need not be asked about.
  if (!repeatsWithoutEnd(pattern.source)) return count('safe, without an unbounded repetition');
  const { source, flags } = pattern;
  const found = await answers.of(`/${source}/${flags}`, () =>
    check(source, flags, { timeout: Number(values.seconds) * 1000 }),
  );
  if (found.status === 'safe') return count('safe');
  const kind =
    found.status === 'unknown'
      ? `unknown (${found.error.kind})`
      : found.complexity.type === 'polynomial'
        ? `polynomial, degree ${found.complexity.degree}`
        : 'exponential';
  const length = reach.get(keyOf(pattern)) ?? 0;
  const verdict = verdictOn(pattern, found, length);
  count(`${kind}: ${verdict}`);
  if (verdict === 'UNCAPPED') uncapped++;
  console.log(
    `${verdict.padEnd(11)} ${kind.padEnd(22)} ${String(length).padStart(6)} ${pattern.where} /${source.slice(0, 120)}/${flags}`,
  );
}

function verdictOn(
  pattern: Pattern,
  found: UnknownDiagnostics | VulnerableDiagnostics,
  length: number,
): string {
  if (length === 0) return 'not reached';
  if (found.status === 'unknown') return length ** 2 <= FEW_STEPS ? 'short' : measured(pattern);
  const { complexity, attack } = found;
  const degree = complexity.type === 'polynomial' ? complexity.degree : Number.POSITIVE_INFINITY;
  if (length ** degree <= FEW_STEPS) return 'capped';
  // The shortest text that is measured would take hours: whoever reads the line looks at it.
  if (degree > 2) return 'UNCAPPED';
  return measureDoubling(attackOn(pattern, attack), 'x').ratio > LINEAR ? 'UNCAPPED' : 'bounded';
}

/** Where recheck has no answer in its time: texts of the pieces that were the worst of others. */
function measured({ source, flags }: Pattern): string {
  const work = ofText(text => text.search(new RegExp(source, flags)));
  const isSteep = WORST.some(
    piece =>
      measureDoubling(work, piece, 'x', 1).ratio > LINEAR &&
      measureDoubling(work, piece, 'x').ratio > LINEAR,
  );
  return isSteep ? 'UNCAPPED' : 'measured';
}

/** The text that recheck found, as long as another. */
function attackOn({ source, flags }: Pattern, attack: AttackPattern): Work<string> {
  const expression = new RegExp(source, flags);
  const { pumps, suffix } = attack;
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return {
    prepare: ({ length }) =>
      pumps.map(({ prefix, pump }) => prefix + pump.repeat(length / once)).join('') + suffix,
    run: text => text.search(expression),
  };
}

function repeatsWithoutEnd(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  return /[*+]|\{\d+,\}/.test(bare);
}
