/** Puts the parts of one run together over one record. */
import type { Directory } from '../../outlets/outlet.ts';
import { isUnknownToNews } from '../../outlets/work-platforms.ts';
import { addToLedger } from '../model/ledger.ts';
import { isReferenceList } from '../model/lone-citations.ts';
import { marksOf } from '../model/marks.ts';
import type { TraceRecord } from '../model/record.ts';
import type { Saver } from '../model/saver.ts';
import type { Clock, FetchPolitely, FindArchived, RequestNote, Source } from '../model/source.ts';
import { addNeeds, type HasAccess, patternOf } from './access.ts';
import type { Briefing } from './briefing.ts';
import { createPageCache, type PageCache } from './page-cache.ts';
import { createPageReader } from './read-page.ts';
import { placesOf } from './reading-order.ts';
import { type ArchivedCopies, createArchivedCopies } from './resolving/archived-copies.ts';
import { askIndexes, questionOfAddress } from './resolving/ask-indexes.ts';
import type { Resolvers } from './resolving/find-articles.ts';
import { createLookup, type Lookup } from './resolving/lookup.ts';
import { resolveAnywhere } from './resolving/resolve-anywhere.ts';
import { resolveBare } from './resolving/resolve-bare.ts';
import { resolveLinked } from './resolving/resolve-linked.ts';
import { resolveUnlinked } from './resolving/resolve-unlinked.ts';
import { createStorySearch, type StorySearch } from './resolving/story-search.ts';
import { createWorkCompleter, type WorkCompleter } from './works/complete-works.ts';

/** Requests for each citation, as pages of twenty need, and bounds for short and long ones. */
const REQUESTS_EACH = 4;
const LEAST_REQUESTS = 90;
const MOST_REQUESTS = 240;

/** A list of references is as long as its reader made it: each is asked for at a place of its own. */
const budgetFor = (trace: TraceRecord['trace']): number => {
  const wanted = Math.max(LEAST_REQUESTS, REQUESTS_EACH * marksOf(trace).length);
  return isReferenceList(trace) ? wanted : Math.min(MOST_REQUESTS, wanted);
};

/** What a run takes from the reader's settings. */
export interface RunSettings {
  /** The sources that are on, in lookup order. */
  readonly sources: readonly Source[];
  /** Whether archived copies may be read without asking the reader for each. */
  readonly readArchived: boolean;
  /** Whether services are told as few words of the page as may do; without it, as many as help. */
  readonly fewerWords?: boolean;
}

/** What a run asks of the world. */
export interface World {
  readonly clock: Clock;
  readonly directory: Directory;
  /** The sources that are on, given the page's own links. */
  readonly settings: (links: TraceRecord['links']) => Promise<RunSettings>;
  /** A fetch for one run, with its own budget. */
  readonly fetchFor: (run: {
    readonly signal: AbortSignal;
    readonly onRequest: (note: RequestNote) => void | Promise<void>;
    /** Time (ms) from which kept answers count; null where all do. */
    readonly freshSince: number | null;
    /** False in a private window: nothing that is asked may be kept. */
    readonly keep: boolean;
    /** Requests that the run made before, in workers that were stopped. */
    readonly asked: number;
    /** Requests that it may make in all. */
    readonly budget: number;
  }) => FetchPolitely;
  readonly findArchived: FindArchived;
  readonly hasAccess: HasAccess;
}

/** The parts that the stages of a run work with. */
export interface RunParts {
  readonly lookup: Lookup;
  readonly pages: PageCache;
  readonly copies: ArchivedCopies;
  readonly works: WorkCompleter;
  readonly resolvers: Resolvers;
  readonly readArchived: boolean;
}

/** Makes the parts of one run; asks nobody yet. */
export async function assembleRun(
  world: World,
  record: TraceRecord,
  signal: AbortSignal,
  saver: Pick<Saver, 'now' | 'changed'>,
): Promise<RunParts> {
  const { clock, directory, hasAccess } = world;
  const { changed } = saver;
  const { sources, readArchived, fewerWords = false } = await world.settings(record.links);
  const polite = fetchFor(world, record, signal, saver);
  const pages = createPageCache(createPageReader({ fetch: polite, directory, clock }), {
    record,
    directory,
  });
  const lookup = createLookup({
    record,
    sources,
    fewerWords,
    fetch: polite,
    hasAccess,
    clock,
    signal,
    placeOf: placesOf(record),
    changed,
  });
  const copies = createArchivedCopies({
    record,
    pages,
    find: (url, near, rank) =>
      world.findArchived(url, near, request => polite({ ...request, rank })),
    clock,
    signal,
    readAtOnce: readArchived,
    changed,
  });
  const briefing = { trace: record.trace, directory, fewerWords };
  const story = createStorySearch(lookup, briefing, () => record.pending);
  const resolvers = createResolvers({ lookup, briefing, pages, copies, story });
  const works = createWorkCompleter({
    record,
    fetch: polite,
    hasAccess,
    isOn: id => sources.some(source => source.id === id),
    clock,
    signal,
    changed,
  });
  return { lookup, pages, copies, works, resolvers, readArchived };
}

/**
 * The run's fetch: every request is in the record's ledger, and every host that would have been
 * needed among its needs.
 */
function fetchFor(
  { fetchFor: make, directory }: Pick<World, 'fetchFor' | 'directory'>,
  record: TraceRecord,
  signal: AbortSignal,
  { now, changed }: Pick<Saver, 'now' | 'changed'>,
): FetchPolitely {
  const onRequest = async (note: RequestNote) => {
    addToLedger(record.trace.network, note);
    record.asked = (record.asked ?? 0) + note.requests;
    record.asking = note.host;
    // A request is written down before it goes out: a worker that dies over it has not forgotten
    // it.
    if (note.requests > 0) await now();
    else changed();
  };
  const freshSince = record.freshSince ? Date.parse(record.freshSince) : null;
  const asked = record.asked ?? 0;
  const budget = budgetFor(record.trace);
  const polite = make({ signal, freshSince, keep: !record.private, asked, budget, onRequest });
  return async request => {
    const outcome = await polite(request);
    if (!outcome.ok && outcome.reason === 'no-access')
      addNeeds(record, [patternOf(outcome.at ?? request.url, directory)]);
    return outcome;
  };
}

function createResolvers(tools: {
  readonly lookup: Lookup;
  readonly briefing: Briefing;
  readonly pages: PageCache;
  readonly copies: ArchivedCopies;
  readonly story: StorySearch;
}): Resolvers {
  const { lookup, briefing, pages, copies } = tools;
  const { directory, trace } = briefing;
  const linkTools = {
    clock: lookup.clock,
    pages,
    copies,
    askIndexes: async (citation: Parameters<typeof askIndexes>[2], url: string) => {
      // No index of news lists posts and papers: asking would only cost others their turn.
      if (isUnknownToNews(directory.domainOf(new URL(url).hostname) ?? ''))
        return { answer: 'unasked' } as const;
      const question = questionOfAddress(url, directory, trace.page.language);
      return askIndexes(lookup, question, citation, url);
    },
  };
  const linked: Resolvers['linked'] = (citation, address) =>
    resolveLinked(linkTools, citation, address);
  return {
    linked,
    unlinked: citation => resolveUnlinked({ lookup, briefing, linked }, citation),
    anywhere: citation => resolveAnywhere(tools, citation),
    bare: (domain, group, finished) => resolveBare(tools, domain, group, finished),
  };
}
