/**
 * What recheck answered before, kept beside the packages: an expression that did not change is not
 * asked about again, which takes most of a run. What ran out of time is asked for anew where more of
 * it is given.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostics } from 'recheck';

const FILE = join(resolve(import.meta.dirname, '../..'), 'node_modules/.cache/whence/recheck.json');

/** Answers by expression. */
export interface Answers {
  /** The answer kept, or the one that `ask` gives. */
  of(expression: string, ask: () => Promise<Diagnostics>): Promise<Diagnostics>;
  /** Writes down what was not yet, for the next run. */
  keep(): void;
}

/** Answers between two times that they are written down. */
const EVERY = 20;

/** Those of earlier runs, with so many seconds for each that is asked; none where there was none. */
export function openAnswers(seconds: number): Answers {
  const known = new Map(Object.entries(readKept()));
  let fresh = 0;
  const keep = () => {
    mkdirSync(join(FILE, '..'), { recursive: true });
    writeFileSync(FILE, JSON.stringify(Object.fromEntries(known)));
  };
  return {
    async of(expression, ask) {
      const before = known.get(expression) ?? known.get(`${seconds} s ${expression}`);
      if (before) return before;
      const answer = await ask();
      known.set(answer.status === 'unknown' ? `${seconds} s ${expression}` : expression, answer);
      if (++fresh % EVERY === 0) keep();
      return answer;
    },
    keep,
  };
}

function readKept(): Record<string, Diagnostics> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Diagnostics>;
  } catch {
    return {};
  }
}
