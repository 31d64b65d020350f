import { exitWith } from './exit-with.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { bar, printed, progressLine } from './print.ts';
import { openSession } from './session.ts';
import { type PageResult, tracePages } from './trace-pages.ts';
import { writeOut } from './write-out.ts';

/** How many pages are open at once: reading is a matter of processors, tracing one of waiting. */
const TABS = { reading: 4, tracing: 2 };

const ERASE_LINE = '\u001b[2K';

/**
 * Traces pages and prints the result; answers the exit code of the contract. Throws BuildFailed.
 */
export async function run(options: Options): Promise<0 | 3> {
  const session = await openSession(options);
  const results: PageResult[] = [];
  try {
    const tabs = options.resolve ? TABS.tracing : TABS.reading;
    const whileOpen = options.out === null ? undefined : writeOut(options.out, session);
    const { resolve, timeoutMs } = options;
    for await (const result of tracePages(session.browser, session.pages, {
      resolve,
      timeoutMs,
      tabs: whileOpen ? 1 : tabs,
      ...(whileOpen && { whileOpen }),
    })) {
      results.push(result);
      say(result, results.length, session.pages.length);
      if (options.format === 'jsonl' || options.format === 'table')
        process.stdout.write(printed([result], options.format));
    }
  } finally {
    await session.close();
  }
  if (options.format !== 'jsonl' && options.format !== 'table')
    process.stdout.write(printed(results, options.format));
  return results.every(result => result.ok) ? 0 : 3;
}

function say(result: PageResult, at: number, of: number): void {
  const line = progressLine(result, at, of);
  if (!process.stderr.isTTY) {
    console.error(line);
    return;
  }
  // The bar stands under the last line, and the next line takes its place.
  process.stderr.write(`${ERASE_LINE}${line}\n${at < of ? `${bar(at, of)}\r` : ''}`);
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options !== 'help') return run(options);
  process.stdout.write(USAGE);
  return 0;
}

if (import.meta.main) await exitWith(main);
