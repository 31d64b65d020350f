/**
 * Writes public/schema/trace-1.json from the trace's zod schema: `node test/lab/write-schema.ts`.
 */
import { writeFileSync } from 'node:fs';
import { traceJsonSchema } from './trace-json-schema.ts';

writeFileSync(
  new URL('../../public/schema/trace-1.json', import.meta.url),
  `${JSON.stringify(traceJsonSchema(), null, 2)}\n`,
);
