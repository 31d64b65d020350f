/**
 * How the functions that take a text grow with it: `npm run bench:doubling -- [--only NAME]`. Each
 * is given texts of one repeated piece, the worst kinds that pages can be made of, doubled up to
 * 128 kB or a quarter of a second; printed is the piece that its time grows most with, and the ratio
 * of the last doubling: 2 where the time grows with the text. Above 2.5 twice in a row counts as too
 * much, and the exit code is 1. Its
 * peer is the first line, a function that reads every character once.
 */
import { parseArgs } from 'node:util';
import { type Doubling, LINEAR, measureDoubling } from '../doubling.ts';
import { PIECES, TEXT_FUNCTIONS } from './text-functions.ts';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
let tooSteep = 0;
const all = { 'every character once': (text: string) => /[^\s\S]/.test(text), ...TEXT_FUNCTIONS };
for (const [name, work] of Object.entries(all)) {
  if (!name.includes(values.only)) continue;
  const found = PIECES.map(piece => ({ piece, ...measureTwice(work, piece) }));
  const steep = found.filter(one => one.ratio > LINEAR).sort((a, b) => b.ratio - a.ratio);
  const [worst] = [...found].sort((a, b) => b.ratio - a.ratio);
  const shown = steep.length > 0 ? steep : worst ? [worst] : [];
  tooSteep += steep.length;
  for (const { piece, ratio, length, ms } of shown)
    console.log(
      `${ratio > LINEAR ? 'STEEP' : 'ok   '} ${name.padEnd(40)} ${ratio.toFixed(2)} at ${length / 1024} kB (${ms.toFixed(0)} ms) of ${JSON.stringify(piece)}`,
    );
}
process.exitCode = tooSteep > 0 ? 1 : 0;

/** A ratio that is too large once may be chance. */
function measureTwice(work: (text: string) => unknown, piece: string): Doubling {
  const first = measureDoubling(work, piece);
  if (first.ratio <= LINEAR) return first;
  const second = measureDoubling(work, piece);
  return second.ratio < first.ratio ? second : first;
}
