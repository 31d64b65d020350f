import type { Resolution } from '../../utils/trace/model/schema.ts';

/**
 * The messages (under "status") that say why a citation has no article; one that has an article,
 * but which the trace lacks, failed.
 */
export const STATUS = {
  ambiguous: 'ambiguous',
  'not-found': 'notFound',
  'no-access': 'noAccess',
  failed: 'failed',
  skipped: 'skipped',
  resolved: 'failed',
} as const satisfies Record<Resolution['status'], string>;
