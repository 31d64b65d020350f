import { BuildFailed } from './build-if-stale.ts';
import { NoBrowser } from './find-browser.ts';
import { WrongUse } from './options.ts';

/**
 * Runs a command of the lab: its answer is the exit code, and each way to fail has its own code and
 * plain words.
 */
export async function exitWith(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const known =
      error instanceof WrongUse || error instanceof NoBrowser || error instanceof BuildFailed;
    console.error(known ? error.message : error);
    if (error instanceof WrongUse)
      console.error('\nnpm run -s trace -- --help says how it is used.');
    process.exitCode = error instanceof WrongUse ? 2 : error instanceof NoBrowser ? 4 : 1;
  }
}
