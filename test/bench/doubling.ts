/**
 * How the functions that take a text grow with it: `npm run bench:doubling -- [--only NAME]
 * [--list]`. Every exported function of utils/ that a text reaches and that needs no browser is given
 * texts of one
 * repeated piece, doubled up to 128 kB or a quarter of a second, or until even their square would be
 * over at once; those that run a whole room are given more kinds of text. Printed is the piece that its time grows most with, and the ratio of the
 * last doubling: 2 where the time grows with the text. Above 2.5 twice in a row counts as too much,
 * and the exit code is 1. --list names the functions that are not run by themselves, and why. Its
 * peer is the first line, a function that reads every character once.
 */
import { parseArgs } from 'node:util';
import { type Doubling, LINEAR, measureDoubling, ofText, type Work } from '../doubling.ts';
import { textExports } from './text-exports.ts';
import { PIECES, TEXT_FUNCTIONS, WORST } from './text-functions.ts';

interface Tried extends Doubling {
  readonly text: string;
}

const TAIL = 'x';
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
});
const { run, skipped } = await textExports();
let functions = 0;
let tooSteep = 0;
report(
  'every character once',
  ofText(text => /[^\s\S]/.test(text)),
  WORST,
);
for (const one of run) report(one.name, one, WORST);
for (const [name, work] of Object.entries(TEXT_FUNCTIONS)) report(name, ofText(work), PIECES);
console.log(`${functions} functions, ${tooSteep} too steep; ${skipped.length} run within others`);
if (values.list)
  for (const { name, reason } of skipped) console.log(`${name.padEnd(60)} ${reason}`);
process.exitCode = tooSteep > 0 ? 1 : 0;

/** Tries all texts and prints the worst of them, or all that are too steep. */
function report<Given>(name: string, work: Work<Given>, pieces: readonly string[]): void {
  if (!name.includes(values.only)) return;
  functions++;
  const found = pieces.map(piece => measureTwice(work, piece)).sort((a, b) => b.ratio - a.ratio);
  const steep = found.filter(one => one.ratio > LINEAR);
  if (steep.length > 0) tooSteep++;
  for (const { text, ratio, length, ms } of steep.length > 0 ? steep : found.slice(0, 1))
    console.log(
      `${ratio > LINEAR ? 'STEEP' : 'ok   '} ${name.padEnd(60)} ${ratio.toFixed(2)} at ${length / 1024} kB (${ms.toFixed(0)} ms) of ${text}`,
    );
}

/**
 * A ratio that is too large in a single run may be chance; it is measured again with more care. The
 * piece never ends the text: `\s+$` is at its worst on spaces that something follows.
 */
function measureTwice<Given>(work: Work<Given>, piece: string): Tried {
  const text = JSON.stringify(piece);
  const first = measureDoubling(work, piece, TAIL, 1);
  if (first.ratio <= LINEAR) return { text, ...first };
  const second = measureDoubling(work, piece, TAIL);
  return { text, ...(second.ratio < first.ratio ? second : first) };
}
