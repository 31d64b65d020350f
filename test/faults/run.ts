/**
 * `npm run test:faults [-- PART …]`: what traces come to while hosts, the worker or the browser fail,
 * as a table; exit code 1 where anything is lost, untrue or asked too often. Parts, all of them by
 * default:
 *
 *   turns   every fault on every outlet in turn, another fault on each outlet at a time
 *   alone   every fault on every outlet in turn, nothing else failing (half an hour)
 *   all     every fault on every host at once
 *   kill    the worker killed every 200 ms for 20 s, then left alone
 *   close   the browser closed in the middle and started again
 *   many    twenty traces at once
 *   full    a disk that takes no more
 *   restore 500 and 2,000 traces of a backup
 */
import { exitWith } from '../lab/exit-with.ts';
import type { Row } from './scenarios.ts';
import { SCENARIOS } from './scenarios.ts';

const CELLS: readonly (readonly [keyof Row, number])[] = [
  ['fault', 44],
  ['state', 8],
  ['citations', 52],
  ['requests', 9],
  ['seconds', 8],
  ['amiss', 0],
];

async function main(): Promise<number> {
  const named = process.argv.slice(2);
  const parts = named.length > 0 ? named : Object.keys(SCENARIOS).filter(part => part !== 'alone');
  console.log(CELLS.map(([name, width]) => name.padEnd(width)).join(' '));
  let amiss = 0;
  for (const part of parts) {
    const scenario = SCENARIOS[part];
    if (!scenario) throw new Error(`no part ${part}`);
    for await (const row of scenario()) {
      console.log(CELLS.map(([name, width]) => String(row[name]).padEnd(width)).join(' '));
      if (row.amiss !== '-') amiss++;
    }
  }
  console.log(amiss > 0 ? `${amiss} amiss` : 'nothing amiss');
  return amiss > 0 ? 1 : 0;
}

await exitWith(main);
