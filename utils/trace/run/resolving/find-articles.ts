/** The first part of a run: every citation gets its article, or a plain reason why not. */
import { isArticleLink } from '../../../urls/address.ts';
import { hostOf } from '../../../urls/host.ts';
import { marksOf } from '../../model/marks.ts';
import { sayFault } from '../../model/messages.ts';
import type { TraceRecord } from '../../model/record.ts';
import { isPrinted, type TraceCitation } from '../../model/schema.ts';
import type { Clock } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import { placesOf } from '../reading-order.ts';
import { printedAddressOf } from '../works/printed-address.ts';

/** How citations of each kind are resolved; each fills the citation's resolution in place. */
export interface Resolvers {
  /** By an address; "" is the reader's "none of these". */
  linked(citation: TraceCitation, address: string): Promise<void>;
  /** One that prints neither a link nor an outlet that anybody knows. */
  unlinked(citation: TraceCitation): Promise<void>;
  /** A sentence that the reader selected: nobody printed a mark. */
  anywhere(citation: TraceCitation): Promise<void>;
  /** The bare marks of one outlet together; `finished` is called for each as it ends. */
  bare(
    domain: string,
    group: readonly TraceCitation[],
    finished: (citation: TraceCitation) => void,
  ): Promise<void>;
}

/** The citations of a run, and whether it still goes on. */
export interface Task {
  readonly record: Pick<TraceRecord, 'trace' | 'pending' | 'chosen' | 'inView'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly signal: AbortSignal;
  /** Called whenever a citation has ended, with it. */
  readonly ended: (citation: TraceCitation) => void;
}

/**
 * Resolves all pending citations: links by their address, bare marks by their outlet, each outlet's
 * together. Outlets go side by side; the fetch under them keeps each host's pace. What ended is no
 * longer pending in the record.
 */
export async function resolveCitations(task: Task, resolvers: Resolvers): Promise<void> {
  const { record, signal, ended } = task;
  const { linked, anywhere, unknown, bare } = sortPending(record);
  const finished = (citation: TraceCitation) => {
    // What was cut short is still to be done: "go on" takes it up again.
    if (signal.aborted && citation.resolution.status === 'failed') return;
    // Mostly they end in the order of the page: the first of those that are left.
    const at = record.pending.indexOf(citation.id);
    if (at < 0) return;
    record.pending.splice(at, 1);
    ended(citation);
  };
  await Promise.all([
    ...linked.map(async ({ citation, address }) => {
      await guard(task, [citation], () => resolvers.linked(citation, address));
      finished(citation);
    }),
    ...anywhere.map(async citation => {
      await guard(task, [citation], () => resolvers.anywhere(citation));
      if (!signal.aborted) finished(citation);
    }),
    ...unknown.map(async citation => {
      await guard(task, [citation], () => resolvers.unlinked(citation));
      if (!signal.aborted) finished(citation);
    }),
    ...[...bare].map(async ([domain, group]) => {
      await guard(task, group, () => resolvers.bare(domain, group, finished));
      // Of those that a fault cut short nobody has said that they ended.
      if (!signal.aborted) for (const citation of group) finished(citation);
    }),
  ]);
}

/** The pending citations by how they are resolved, what is on screen first. */
function sortPending(record: Task['record']) {
  const { trace, pending, chosen } = record;
  const placeOf = placesOf(record);
  const linked: { readonly citation: TraceCitation; readonly address: string }[] = [];
  const anywhere: TraceCitation[] = [];
  const unknown: TraceCitation[] = [];
  const bare = new Map<string, TraceCitation[]>();
  const wanted = new Set(pending);
  const left = marksOf(trace).filter(k => wanted.has(k.id));
  for (const citation of left.sort((a, b) => placeOf(a) - placeOf(b))) {
    const address = addressOf(citation, chosen);
    const domain = citation.outlet ?? hostOf(citation.href);
    if (address !== null) linked.push({ citation, address });
    else if (!isPrinted(citation)) anywhere.push(citation);
    else if (!domain) unknown.push(citation);
    else {
      const group = bare.get(domain) ?? [];
      group.push(citation);
      bare.set(domain, group);
    }
  }
  return { linked, anywhere, unknown, bare };
}

/**
 * A fault of ours costs the citations it happened to, not the page: they say so, and the others go
 * on.
 */
async function guard(
  { record, clock }: Pick<Task, 'record' | 'clock'>,
  citations: readonly TraceCitation[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const step = { did: 'gave-up', what: 'run', url: null, said: sayFault(error) } as const;
    const left = new Set(record.pending);
    for (const citation of citations.filter(k => left.has(k.id))) {
      addStep(citation, clock.now(), step);
      citation.resolution.status = 'failed';
    }
  }
}

/**
 * The address to read for a citation: what the reader chose, else its link where that leads to an
 * article; null for a bare mark. An
 * address of a work that is printed whole is as good as a link.
 */
function addressOf(citation: TraceCitation, chosen: TraceRecord['chosen']): string | null {
  const choice = chosen.find(c => c.citation === citation.id);
  if (choice) return choice.url;
  if (citation.href && isArticleLink(citation.href)) return citation.href;
  return citation.href ? null : printedAddressOf(citation.text);
}
