/** The first part of a run: every citation gets its article, or a plain reason why not. */
import { isArticleLink } from '../../urls/address.ts';
import { sayFault } from '../model/messages.ts';
import { isPrinted, type TraceCitation } from '../model/schema.ts';
import type { PageCache } from './page-cache.ts';
import { resolveAnywhere } from './resolve-anywhere.ts';
import { resolveBare } from './resolve-bare.ts';
import { resolveLinked } from './resolve-linked.ts';
import { addStep, type Run } from './run.ts';

/**
 * Resolves all pending citations: links by their address, bare marks by their outlet, each outlet's
 * together. Outlets go side by side; the fetch under them keeps each host's pace.
 */
export async function resolveCitations(run: Run, pages: PageCache): Promise<void> {
  const pending = run.record.trace.citations.filter(k => run.record.pending.includes(k.id));
  const linked = pending.filter(k => addressOf(run, k) !== null);
  const anywhere = pending.filter(k => addressOf(run, k) === null && !isPrinted(k));
  const bare = Map.groupBy(
    pending.filter(k => addressOf(run, k) === null && isPrinted(k)),
    k => k.outlet ?? hostOf(k.href) ?? '',
  );
  const finished = (citation: TraceCitation) => {
    // What was cut short is still to be done: "go on" takes it up again.
    if (run.signal.aborted && citation.resolution.status === 'failed') return;
    run.record.pending = run.record.pending.filter(id => id !== citation.id);
    run.changed();
  };
  await Promise.all([
    ...linked.map(async citation => {
      await unharmed(run, [citation], () =>
        resolveLinked(run, pages, citation, addressOf(run, citation) ?? ''),
      );
      finished(citation);
    }),
    ...anywhere.map(async citation => {
      await unharmed(run, [citation], () => resolveAnywhere(run, pages, citation));
      if (!run.signal.aborted) finished(citation);
    }),
    ...[...bare].map(async ([domain, group]) => {
      await unharmed(run, group, () => resolveBare(run, pages, domain, group, finished));
      if (!run.signal.aborted) for (const citation of group) finished(citation);
    }),
  ]);
}

/**
 * A fault of ours costs the citations it happened to, not the page: they say so, and the others go
 * on.
 */
async function unharmed(
  run: Run,
  citations: readonly TraceCitation[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    for (const citation of citations.filter(k => run.record.pending.includes(k.id))) {
      addStep(run, citation, 'gave-up', 'run', null, sayFault(error));
      citation.resolution.status = 'failed';
    }
  }
}

/**
 * The address to read for a citation: what the reader chose, else its link where that leads to an
 * article; null for a bare mark.
 */
function addressOf(run: Run, citation: TraceCitation): string | null {
  const chosen = run.record.chosen.find(c => c.citation === citation.id);
  if (chosen) return chosen.url;
  return citation.href && isArticleLink(citation.href) ? citation.href : null;
}

function hostOf(href: string | null): string | null {
  return href && URL.canParse(href) ? new URL(href).hostname : null;
}
