/** Where a run stands: what it has to do when it begins, and what is said of what it left. */
import type { Said } from '../../articles/messages.ts';
import { compareTraces } from '../model/compare.ts';
import { say, sayFault } from '../model/messages.ts';
import { createResolution, type TraceRecord } from '../model/record.ts';
import type { TraceCitation } from '../model/schema.ts';
import { addStep } from '../model/steps.ts';

/** A page's run ends after this with what it has, whatever the hosts do. */
const RUN_MS = 10 * 60e3;
/** A browser may stop a worker many times; a page that kills it each time would go on for ever. */
const MOST_ATTEMPTS = 8;

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
  const wanted = record.trace.citations.filter(k => ids === null || asked.has(k.id));
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
  record.attempts = 0;
  record.deadline = new Date(now.getTime() + RUN_MS).toISOString();
  record.freshSince = fresh ? now.toISOString() : null;
  record.state = 'tracing';
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
    ...[record.trace, record.before].map(
      trace => trace?.citations.find(k => k.id === id)?.resolution,
    ),
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
  const citation = record.trace.citations.find(k => k.id === id);
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
 * How long a run may still go on, ms; 0 where its time is over or it killed the worker too often. A
 * clock that was set back gives no run more than its share.
 */
export function timeLeft(record: TraceRecord, now: Date): number {
  const left = Date.parse(record.deadline ?? '') - now.getTime();
  return record.attempts > MOST_ATTEMPTS || !(left > 0) ? 0 : Math.min(left, RUN_MS);
}

/** Ends a run: what is still pending failed, and says why. */
export function finishRun(record: TraceRecord, stopped: boolean, online: boolean, now: Date): void {
  const left = pendingOf(record);
  for (const { resolution } of left) resolution.status = 'failed';
  giveUp(left, now, say(stopped ? 'stopped' : 'endedEarly'));
  record.pending = stopped ? left.map(k => k.id) : [];
  record.state = stopped ? 'stopped' : 'done';
  record.asking = null;
  record.deadline = null;
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
  giveUp(left.length ? left : record.trace.citations, now, sayFault(error));
}

function pendingOf(record: TraceRecord): TraceCitation[] {
  const pending = new Set(record.pending);
  return record.trace.citations.filter(k => pending.has(k.id));
}

function giveUp(citations: readonly TraceCitation[], now: Date, said: Said): void {
  for (const citation of citations)
    addStep(citation, now, { did: 'gave-up', what: 'run', url: null, said });
}
