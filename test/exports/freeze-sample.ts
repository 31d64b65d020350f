/**
 * Writes the trace of the sample briefing that the tests of exports read:
 * `node test/exports/freeze-sample.ts`. Frozen, since a trace takes seconds and exports are about
 * what is in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { traceOver } from '../bench/waves-trace.ts';
import { SAMPLE_WORLD } from '../web/sample/world.ts';
import { SAMPLE_BRIEFING } from '../web/server.ts';

const html = readFileSync(SAMPLE_BRIEFING, 'utf8');
const { record } = await traceOver({ world: SAMPLE_WORLD, html, latency: 1, pace: 0.0001 });
const title = /<title>([^<]*)/.exec(html)?.[1]?.trim() ?? '';
const trace = { ...record.trace, page: { ...record.trace.page, title } };
writeFileSync(
  new URL('../fixtures/traces/sample.json', import.meta.url),
  `${JSON.stringify(trace)}\n`,
);
// The run's own deadlines would keep the process for minutes.
process.exit(0);
