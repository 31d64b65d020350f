import * as z from 'zod/mini';
import { traceSchema } from '../../utils/trace/model/schema.ts';

/**
 * The JSON Schema of the trace. Unknown fields are allowed: readers of `whence/trace@1` must bear
 * added ones.
 */
export function traceJsonSchema(): object {
  const schema = z.toJSONSchema(traceSchema, { target: 'draft-2020-12', io: 'input' });
  return { $id: 'https://whence.invalid/schema/trace-1.json', title: 'whence/trace@1', ...schema };
}
