/** Where a run stands: what it has to do when it begins, and what is said of what it left. */
import type { Said } from '../../articles/messages.ts';
import { compareTraces } from '../model/compare.ts';
import { marksOf } from '../model/marks.ts';
import { say, sayFault } from '../model/messages.ts';
import { createResolution, type TraceRecord } from '../model/record.ts';
import type { Trace, TraceCitation } from '../model/schema.ts';
import { addStep } from '../model/steps.ts';

/**
 * A page's run ends after so much work with what it has, whatever the hosts do. While no worker
 * lives, a browser that is closed say, it does not work.
 */
const RUN_MS = 10 * 60e3;
/**
 * Each citation has so much of it at least: two thousand of one outlet took twelve minutes on a busy
 * machine, nearly all of it computing, and ended as if their reader had stopped them.
 */
const RUN_MS_A_CITATION = 1000;
/** Longest step of work that counts, ms: what took longer is a machine that slept. */
const STEP_MS = 60e3;
/**
 * A browser may stop a worker many times before anything got done; from this many times in a row on
 * the run rests before each new try, so that nobody is asked again and again for nothing.
 */
const MOST_ATTEMPTS = 8;
/** The first rest, ms: shorter than the alarm's period; each next one is twice as long. */
const FIRST_REST_MS = 15e3;
/** A page that kills its worker after all of these rests too, two hours together, does so for ever. */
const MOST_RESTS = 9;

/**
 * Marks what a run has to do: the given citations, or all (null). Citations that are done and not
 * asked for again keep their answers; a run over all that was stopped goes on with what it left,
 * unless it is to be a fresh one.
 */
export function prepareRun(
  record: TraceRecord,
  citations: readonly string[] | null,
  fresh: boolean,
  now: Date,
): void {
  const goesOn =
    citations === null && !fresh && record.state === 'stopped' && record.pending.length > 0;
  const ids = goesOn ? record.pending : citations;
  const asked = new Set(ids);
  const given = new Set(record.given?.map(({ citation }) => citation));
  // What the reader gave stands until it is taken back.
  const wanted = marksOf(record.trace).filter(
    k => (ids === null || asked.has(k.id)) && !given.has(k.id),
  );
  record.before =
    citations === null && record.state === 'done' ? structuredClone(record.trace) : null;
  for (const citation of wanted) {
    // What else was found stays on offer where the reader chose: nobody is asked for candidates
    // then.
    const candidates = record.chosen.some(choice => choice.citation === citation.id)
      ? citation.resolution.candidates
      : [];
    citation.resolution = { ...createResolution(), candidates };
  }
  record.pending = wanted.map(k => k.id);
  record.total = goesOn ? record.total : record.pending.length;
  Object.assign(record, { attempts: 0, restsUntil: null, worked: 0, asked: 0 });
  record.freshSince = fresh ? now.toISOString() : null;
  record.state = 'tracing';
  record.asks = [];
  record.offline = false;
  if (ids !== null) return;
  record.needs = [];
  record.trace.network = [];
}

/**
 * Whether an address is among what was offered for a citation, in this run or the one it replaces.
 * What is chosen is read, so no other address may be: a page could have anything asked.
 */
export function wasOffered(record: TraceRecord, id: string, url: string): boolean {
  const resolutions = [
    ...[record.trace, record.before].map(trace => trace && findMark(trace, id)?.resolution),
    record.chosen.find(choice => choice.citation === id)?.before,
  ];
  return resolutions.some(one => one?.candidates.some(candidate => candidate.url === url));
}

/**
 * Notes a choice, or takes one back; true when what stood there before is there again, so that
 * nothing is to be looked up.
 */
export function takeChoice(
  record: TraceRecord,
  id: string,
  url: string | null,
  running: boolean,
): boolean {
  const citation = findMark(record.trace, id);
  if (!citation) return true;
  const earlier = record.chosen.find(choice => choice.citation === id);
  record.chosen = record.chosen.filter(choice => choice !== earlier);
  if (url !== null) {
    record.chosen.push({ citation: id, url, before: earlier?.before ?? citation.resolution });
    return false;
  }
  if (running || !earlier?.before.steps.length) return false;
  citation.resolution = earlier.before;
  return true;
}

/**
 * Notes that a worker begins with the run. Stored before anything is asked, it says when the next
 * one may, should this one die over it.
 */
export function beginLife(record: TraceRecord, now: Date): void {
  record.attempts++;
  // What the worker before it was asking is asked by nobody now.
  record.asks = [];
  const rests = record.attempts - MOST_ATTEMPTS;
  record.restsUntil =
    rests < 0 ? null : new Date(now.getTime() + FIRST_REST_MS * 2 ** rests).toISOString();
}

/** Notes that the run got something done: what it died of before did not come of it. */
export function noteProgress(record: TraceRecord): void {
  record.attempts = 1;
  record.restsUntil = null;
}

/**
 * Whether a run that died too often is to be left alone for now. One that rests for longer than any
 * rest lasts does not: the clock was set back since.
 */
export function isResting({ attempts, restsUntil }: TraceRecord, now: Date): boolean {
  const left = Date.parse(restsUntil ?? '') - now.getTime();
  return left > 0 && left <= FIRST_REST_MS * 2 ** Math.max(0, attempts - MOST_ATTEMPTS);
}

/** Counts the work since a time, ms; answers the present one, from which the next counts. */
export function countWork(record: TraceRecord, since: number, now: Date): number {
  const step = Math.min(Math.max(0, now.getTime() - since), STEP_MS);
  // Records of version 0.1.0 have no count.
  record.worked = (record.worked ?? 0) + step;
  return now.getTime();
}

/** How long a run may still work, ms; 0 where its time is over or it killed the worker for good. */
export function timeLeft({ attempts, worked, total }: TraceRecord): number {
  if (attempts > MOST_ATTEMPTS + MOST_RESTS) return 0;
  return Math.max(0, Math.max(RUN_MS, total * RUN_MS_A_CITATION) - (worked ?? 0));
}

/** Why a run does not go on though something is left: its reader said so, or it had its time. */
export type CutShort = 'by-reader' | 'out-of-time';

/**
 * Ends a run: what is still pending failed, and says why. One that was cut short can be gone on
 * with; null for one that did all it could.
 */
export function finishRun(
  record: TraceRecord,
  cutShort: CutShort | null,
  online: boolean,
  now: Date,
): void {
  const left = pendingOf(record);
  for (const { resolution } of left) resolution.status = 'failed';
  giveUp(left, now, say(cutShort === 'by-reader' ? 'stopped' : 'endedEarly'));
  record.pending = cutShort ? left.map(k => k.id) : [];
  record.state = cutShort ? 'stopped' : 'done';
  record.asking = null;
  record.asks = [];
  record.restsUntil = null;
  // A copy that is read later begins with requests of its own.
  record.asked = 0;
  record.offline = !online;
  record.trace.tracedAt = now.toISOString();
  record.changes = record.before ? compareTraces(record.before, record.trace) : [];
  record.before = null;
}

/**
 * A fault of ours ends this run, not the page: what was found stays, and the steps say what
 * happened.
 */
export function noteFailure(record: TraceRecord, now: Date, error: unknown): void {
  const left = pendingOf(record);
  giveUp(left.length ? left : marksOf(record.trace), now, sayFault(error));
}

const findMark = (trace: Trace, id: string) => marksOf(trace).find(mark => mark.id === id);

function pendingOf(record: TraceRecord): TraceCitation[] {
  const pending = new Set(record.pending);
  return marksOf(record.trace).filter(k => pending.has(k.id));
}

function giveUp(citations: readonly TraceCitation[], now: Date, said: Said): void {
  for (const citation of citations)
    addStep(citation, now, { did: 'gave-up', what: 'run', url: null, said });
}
