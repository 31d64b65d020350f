/** What the evidence about one article comes to, written into its row of the trace. */

import { decideOriginal, isUndetermined } from '../../origins/decide-original.ts';
import { copyHintOf } from '../../origins/evidence/copy-hint.ts';
import type { Evidence, Original } from '../../origins/evidence.ts';
import { addOutlet, type RecordInWork } from '../model/adopt.ts';
import { marksOf } from '../model/marks.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceArticle } from '../model/schema.ts';

type Shown = NonNullable<TraceArticle['original']>['evidence'];

/**
 * What the page says of itself, and what the briefing says of it: "MSN’s pickup of the TechCrunch
 * report".
 */
export function evidenceFor(
  { trace, bodies }: Pick<TraceRecord, 'trace' | 'bodies'>,
  row: TraceArticle,
): Evidence[] {
  const several = trace.articles.filter(a => a.outlet === row.outlet).length > 1;
  // Where the outlet has several articles here, a mention speaks of the one that its own claim
  // cites.
  const meant = (claim: string | null) =>
    !several ||
    marksOf(trace).some(
      k => k.resolution.article === row.id && claim !== null && k.claims.includes(claim),
    );
  const said = trace.mentions
    .filter(m => m.outlet === row.outlet && meant(m.claim))
    .flatMap(copyHintOf);
  return [...(bodies[row.id]?.evidence ?? []), ...said];
}

/**
 * Names a row's original, or says that it is not determined, or that nothing speaks for a copy.
 * Answers the original to look for; null without one.
 */
export function nameOriginal(
  into: RecordInWork,
  row: TraceArticle,
  evidence: readonly Evidence[],
): Original | null {
  const original = decideOriginal(evidence, row, into.directory);
  row.agency = original?.agency ?? null;
  row.original = null;
  if (original) {
    addOutlet(into, original.outlet, original.name);
    const name = original.outlet === null && original.name !== null ? { name: original.name } : {};
    row.original = {
      article: null,
      url: original.url,
      outlet: original.outlet,
      ...name,
      evidence: asTraced(original.evidence),
    };
  } else if (isUndetermined(evidence, row, into.directory))
    row.original = originalUnknown(asTraced(evidence));
  return original;
}

/** "Copy or original not determined": something speaks for a copy, but not of whom. */
export function originalUnknown(evidence: Shown): NonNullable<TraceArticle['original']> {
  return { article: null, url: null, outlet: null, evidence };
}

const asTraced = (evidence: readonly Evidence[]): Shown =>
  evidence.map(({ rule, detail, say }) => ({ rule, detail, ...(say && { say: [...say] }) }));
