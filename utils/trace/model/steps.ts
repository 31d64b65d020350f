/** The steps of a resolution: everything that was done for a citation, as the reader can follow it. */
import type { Said } from '../../articles/messages.ts';
import type { Step, TraceCitation } from './schema.ts';

/** One thing that was done for a citation, and how it came out. */
export interface StepTaken {
  readonly did: Step['did'];
  /** With whom or what: a source's id, "article", "archive", "run". */
  readonly what: string;
  /** The address asked or read; null where there was none. */
  readonly url: string | null;
  readonly said: Said;
}

/** Adds a step to a citation's resolution, dated `now`. Changes the citation in place. */
export function addStep(
  citation: Pick<TraceCitation, 'resolution'>,
  now: Date,
  taken: StepTaken,
): void {
  citation.resolution.steps.push(makeStep(now, taken));
}

/**
 * A step as resolutions hold it, dated `now`. What was done once for many citations is one step in
 * all of them: the same object, which a store keeps once. Nobody changes a step.
 */
export function makeStep(now: Date, { did, what, url, said }: StepTaken): Step {
  return { at: now.toISOString(), did, what, url, ...outcomeOf(said) };
}

/** The part of a step that says how it came out: English text, and the same in parts for screens. */
export function outcomeOf({ text, say }: Said): Pick<Step, 'outcome' | 'say'> {
  return { outcome: text, ...(say.length > 0 && { say }) };
}
