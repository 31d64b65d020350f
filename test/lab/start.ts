import { exitWith } from './exit-with.ts';
import { readOptions } from './options.ts';
import { run } from './run.ts';

/**
 * The main job for a newcomer: the bundled briefing traced over the bundled web, everything written
 * to out/.
 */
async function main(): Promise<number> {
  const options = readOptions(['--out', 'out', '--pace', '0.05', 'sample']);
  if (options === 'help') return 0;
  const code = await run(options);
  console.error(
    '\nwritten to out/: the trace in every format, and pictures of the page, the popup, the card and the report',
  );
  return code;
}

await exitWith(main);
