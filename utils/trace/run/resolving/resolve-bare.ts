/**
 * The bare marks of one outlet: looked up together, wave by wave, until each has its article or
 * nobody is left to ask.
 */
import type { Candidate } from '../../../articles/article.ts';
import type { RankedCandidate } from '../../../articles/matching/rank-candidates.ts';
import type { Said } from '../../../articles/messages.ts';
import { carrierHintOf } from '../../../origins/evidence/copy-hint.ts';
import { isClosedToSearch } from '../../../outlets/work-platforms.ts';
import { say } from '../../model/messages.ts';
import type { Resolution, TraceCitation } from '../../model/schema.ts';
import { addStep } from '../../model/steps.ts';
import { breathe } from '../breathe.ts';
import type { Briefing } from '../briefing.ts';
import type { PageCache } from '../page-cache.ts';
import type { ReadOutcome } from '../read-page.ts';
import { createChooser, type Decision } from './choose-candidate.ts';
import type { Lookup } from './lookup.ts';
import { createOutletSearch, type OutletSearch } from './outlet-search.ts';
import type { StorySearch } from './story-search.ts';
import { type Wave, wavesFor } from './waves.ts';

const MOST_SHOWN = 5;

/** What resolving marks without an address takes. */
export interface SearchTools {
  readonly lookup: Lookup;
  readonly briefing: Briefing;
  readonly pages: Pick<PageCache, 'read' | 'adopt' | 'adoptKnown'>;
  /** The questions that outlets share; without it none are. */
  readonly story?: StorySearch;
}

/**
 * Resolves all bare citations of one domain; `finished` is called for each as it ends, and for none
 * that the end of the run cut short.
 */
export async function resolveBare(
  tools: SearchTools,
  domain: string,
  group: readonly TraceCitation[],
  finished: (citation: TraceCitation) => void,
): Promise<void> {
  const { lookup, briefing, pages, story } = tools;
  const search = createOutletSearch(lookup, briefing, domain, group, story);
  const chooser = createChooser({ briefing, pages, search, clock: lookup.clock });
  const ended = new Set<TraceCitation>();
  const end = (citation: TraceCitation, decision: Decision) => {
    if (ended.has(citation)) return;
    ended.add(citation);
    conclude(tools, search, citation, decision);
    finished(citation);
  };
  let open: readonly Open[] = group.map(citation => ({ citation, decision: NOTHING }));
  sayIfClosed(lookup, domain, group);
  for (const wave of wavesFor(domain)) {
    if (!open.length || lookup.signal.aborted) break;
    const waiting = open.filter(one => mayGain(wave, one));
    const citations = waiting.map(({ citation }) => citation);
    if (!(await askWave(tools, search, domain, wave, citations))) continue;
    const decisions = await chooser.decide(citations, wave.late, end);
    for (const [at, one] of waiting.entries()) {
      one.decision = decisions[at] ?? NOTHING;
      if (isSettled(one.decision, wave)) end(one.citation, one.decision);
      await breathe();
    }
    open = open.filter(({ citation }) => !ended.has(citation));
  }
  if (lookup.signal.aborted) return;
  for (const { citation, decision } of open) {
    end(citation, decision);
    await breathe();
  }
}

/** Where nobody may be asked the reader is told why nothing was. */
function sayIfClosed(
  { clock }: Pick<Lookup, 'clock'>,
  domain: string,
  group: readonly TraceCitation[],
): void {
  if (!isClosedToSearch(domain)) return;
  const said = say('closedToSearch');
  for (const citation of group)
    addStep(citation, clock.now(), { did: 'gave-up', what: 'outlet', url: null, said });
}

/** Asks whom a wave names; false where that was nobody. */
async function askWave(
  { lookup, briefing, story }: SearchTools,
  search: OutletSearch,
  domain: string,
  { ids, windowed }: Wave,
  open: readonly TraceCitation[],
): Promise<boolean> {
  if (!open.length) return false;
  const { newsSitemap, wordpress } = briefing.directory.ofHost(domain)?.lookups ?? {};
  const isKnown = newsSitemap !== undefined || wordpress !== undefined;
  if (ids === 'story' || ids === 'page-story') {
    const isWaste = ids === 'page-story' && (isKnown || !story?.isOneStory);
    return !isWaste && search.askStory(open);
  }
  if (ids === 'own-search' && (wordpress === undefined || newsSitemap !== undefined)) return false;
  const wanted = ids === 'own-search' ? ['page-links', 'wordpress'] : ids;
  return search.ask(
    lookup.sources.filter(({ id }) => wanted.includes(id)),
    open,
    windowed,
  );
}

/**
 * Whether a wave's decision ends a citation. What is offered on a story or by a search is a handful:
 * the outlet may have a better report, which only its own lists would show.
 */
const isSettled = ({ status, isCertain }: Decision, { ids }: Wave): boolean =>
  status === 'resolved' && (isCertain || typeof ids !== 'string');

/** Whether asking a wave may help: of articles that are alike a slow index can only list the same. */
const mayGain = ({ slow = false }: Wave, { decision }: Open): boolean => !(slow && decision.isTied);

/** A citation that is still looked for, with what was decided last. */
interface Open {
  readonly citation: TraceCitation;
  decision: Decision;
}

const NOTHING: Decision = {
  status: 'not-found',
  confidence: 0,
  ranked: [],
  chosen: null,
  page: null,
  isCertain: false,
  isTied: false,
  possible: [],
  evidence: null,
};

function conclude(
  { lookup, briefing, pages }: SearchTools,
  search: OutletSearch,
  citation: TraceCitation,
  decision: Decision,
): void {
  const { resolution } = citation;
  const { status, confidence, ranked, chosen, page } = decision;
  resolution.confidence = confidence;
  resolution.candidates = listCandidates(ranked);
  if (status === 'resolved' && chosen) {
    const hint = carrierHintOf(chosen.candidate.copyOf, briefing.directory);
    settle(pages, resolution, chosen.candidate, page, hint);
  } else resolution.status = openStatus(search, status);
  const said = chosen ? sayChoice(chosen) : sayOpen(resolution.status);
  const url = chosen?.candidate.url ?? null;
  addStep(citation, lookup.clock.now(), { did: 'chose', what: 'candidates', url, said });
}

/** The best candidates as the trace keeps them for the reader. */
export function listCandidates(ranked: readonly RankedCandidate[]): Resolution['candidates'] {
  return ranked
    .slice(0, MOST_SHOWN)
    .map(({ candidate: { url, title, outlet, published, source }, score }) => ({
      url,
      title,
      outlet,
      published,
      score,
      source,
    }));
}

/**
 * Why a citation stays open: "not found" is said only where everybody who might know it has
 * answered.
 */
export function openStatus(
  search: Pick<OutletSearch, 'noAccess' | 'allFailed' | 'unanswered'>,
  status: Resolution['status'],
): Resolution['status'] {
  if (search.noAccess()) return 'no-access';
  return search.allFailed() || (status === 'not-found' && search.unanswered()) ? 'failed' : status;
}

const OPEN = {
  ambiguous: 'ambiguous',
  'not-found': 'notFound',
  'no-access': 'accessMissing',
  failed: 'failed',
  resolved: 'failed',
  skipped: 'failed',
} as const;

/** Says in a step that no candidate was chosen, by the status that came of it. */
export function sayOpen(status: Resolution['status']): Said {
  return say(OPEN[status]);
}

function sayChoice({ candidate: { title, url }, reasons }: RankedCandidate): Said {
  const { text, say: parts } = say('asPrinted', title ?? url);
  return {
    text: `${text} (${reasons.map(reason => reason.text).join(', ')})`,
    say: [...parts, ...reasons.flatMap(reason => reason.say)],
  };
}

function settle(
  pages: SearchTools['pages'],
  resolution: Resolution,
  candidate: Candidate,
  page: ReadOutcome | null,
  hint: ReturnType<typeof carrierHintOf>,
): void {
  resolution.status = 'resolved';
  if (page?.ok) {
    resolution.article = pages.adopt({ ...page, evidence: [...page.evidence, ...hint] });
    resolution.link = page.moved ? 'moved' : 'live';
    return;
  }
  const link = page?.reason === 'blocked' || page?.reason === 'gone' ? page.reason : 'unchecked';
  const { url, title, published } = candidate;
  const access = link === 'unchecked' ? 'metadata' : link;
  resolution.article = pages.adoptKnown({ url, headline: title ?? url, published, access }, hint);
  resolution.link = link;
}
