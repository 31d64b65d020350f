/** How the time of a function grows when its text is twice as long. */

/** What doubling a text did to the time. */
export interface Doubling {
  /** Characters of the longer text. */
  readonly length: number;
  /** Computing time of the longer text, ms. */
  readonly ms: number;
  /** Time of the longer text over that of the shorter; 1 where both are too short to measure. */
  readonly ratio: number;
}

/** Characters of the longest text that is tried. */
const LONGEST = 128 * 1024;
const SHORTEST = 4 * 1024;
/**
 * Less than this for the longest text holds nobody up, and cannot be told from chance on a busy
 * machine: 128 kB that take 10 ms take 80 with the collector of garbage. What grows with the square
 * of a text takes seconds by then.
 */
const MEASURABLE_MS = 100;
/** Below this a time says nothing but that it is short. */
const LEAST_MS = MEASURABLE_MS / 4;
/** What takes less than this at first is doubled from a longer text on. */
const QUICK_MS = 2;
/** A text that takes this long is not doubled any more. */
const ENOUGH_MS = 250;
const RUNS = 3;
/** Up to this ratio time counts as growing with the text: 2, and what chance adds. */
export const LINEAR = 2.5;

/** A function of a text, with what it needs of the text made before the clock runs. */
export interface Work<Given> {
  /** Made anew for each run: what remembers its arguments is not measured remembering. */
  prepare(text: string): Given;
  run(given: Given): unknown;
}

/** Repeats a piece of text until it has so many characters. */
export function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** A function of the text alone. */
export const ofText = (run: (text: string) => unknown): Work<string> => ({
  prepare: text => text,
  run,
});

/**
 * Doubles a text, from 4 kB on, until it takes a quarter of a second or has 128 kB, and answers how
 * the time grew with the last doubling. Computing time of this thread, the best of so many runs, three
 * without it: what else the machine does counts little. A tail stands behind all of them: `\s+$` is at its worst on
 * spaces that do not end the text.
 */
export function measureDoubling<Given>(
  work: Work<Given>,
  piece: string,
  tail = '',
  runs = RUNS,
): Doubling {
  const timeAt = (size: number) => timeOf(work, repeated(piece, size) + tail, runs);
  let length = SHORTEST;
  let before = timeAt(length);
  if (before < QUICK_MS) {
    length *= 8;
    before = timeAt(length);
  }
  let ratio = 1;
  while (length < LONGEST && before < ENOUGH_MS) {
    const times = LONGEST / length;
    // Even with the square of its length the longest text would be over at once.
    if (before * times ** 2 < MEASURABLE_MS) break;
    // What is over soon is doubled twice in one step.
    const twice = before < LEAST_MS && times >= 4;
    length *= twice ? 4 : 2;
    const now = timeAt(length);
    const growth = now / Math.max(before, LEAST_MS);
    if (now < MEASURABLE_MS) ratio = 1;
    else ratio = twice ? Math.sqrt(growth) : growth;
    before = now;
  }
  return { length, ms: before, ratio };
}

function timeOf<Given>({ prepare, run: work }: Work<Given>, text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && best > LEAST_MS; run++) {
    const given = prepare(text);
    const begun = process.threadCpuUsage();
    work(given);
    const { user, system } = process.threadCpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The least ratio of five tries: too large a one may be chance on a busy machine, five are not. */
export function leastRatio(work: (text: string) => unknown, piece: string, tail = ''): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && least > LINEAR; tries++)
    least = Math.min(least, measureDoubling(ofText(work), piece, tail).ratio);
  return least;
}
