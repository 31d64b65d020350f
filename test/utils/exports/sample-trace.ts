import { readFileSync } from 'node:fs';
import { traceSchema } from '../../../utils/trace/model/schema.ts';

/** The trace of the sample briefing: four of its claims rest on a report that MSN and Yahoo copy. */
export const SAMPLE = traceSchema.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/traces/sample.json', import.meta.url), 'utf8')),
);
/** The same before anything was looked up. */
export const UNTRACED = traceSchema.parse({
  ...SAMPLE,
  articles: [],
  origins: [],
  claims: SAMPLE.claims.map(claim => ({ ...claim, backing: [] })),
  citations: SAMPLE.citations.map(citation => ({
    ...citation,
    resolution: { ...citation.resolution, status: 'skipped', article: null, steps: [] },
  })),
});
