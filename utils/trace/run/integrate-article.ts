import type { Directory } from '../../outlets/outlet.ts';
import type { TraceRecord } from '../model/record.ts';
import { judgeClaims } from './judge.ts';
import { evidenceFor, nameOriginal } from './name-original.ts';
import { settleOrigins } from './settle-origins.ts';

/**
 * Makes an article that was read outside a run count: its original as far as it names one, the
 * origins, the verdicts. Asks nobody.
 */
export async function integrateArticle(
  record: TraceRecord,
  directory: Directory,
  article: string,
): Promise<void> {
  const row = record.trace.articles.find(a => a.id === article);
  if (row && !row.original?.article)
    nameOriginal({ record, directory }, row, evidenceFor(record, row));
  settleOrigins(record, directory, null);
  await judgeClaims(record);
}
