/**
 * What recheck answered before, kept beside the packages: an expression that did not change is not
 * asked about again, which takes most of a run. Answers that ran out of time are asked for anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostics } from 'recheck';

const FILE = join(resolve(import.meta.dirname, '../..'), 'node_modules/.cache/whence/recheck.json');

/** Answers by expression. */
export interface Answers {
  /** The answer kept, or the one that `ask` gives. */
  of(expression: string, ask: () => Promise<Diagnostics>): Promise<Diagnostics>;
  /** Writes them down for the next run. */
  keep(): void;
}

/** Those of earlier runs; none where there was none. */
export function openAnswers(): Answers {
  const known = new Map(Object.entries(readKept()));
  return {
    async of(expression, ask) {
      const before = known.get(expression);
      if (before) return before;
      const fresh = await ask();
      if (fresh.status !== 'unknown') known.set(expression, fresh);
      return fresh;
    },
    keep() {
      mkdirSync(join(FILE, '..'), { recursive: true });
      writeFileSync(FILE, JSON.stringify(Object.fromEntries(known)));
    },
  };
}

function readKept(): Record<string, Diagnostics> {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Diagnostics>;
  } catch {
    return {};
  }
}
