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
  { did, what, url, said }: StepTaken,
): void {
  citation.resolution.steps.push({ at: now.toISOString(), did, what, url, ...outcomeOf(said) });
}

/** The part of a step that says how it came out: English text, and the same in parts for screens. */
export function outcomeOf({ text, say }: Said): Pick<Step, 'outcome' | 'say'> {
  return { outcome: text, ...(say.length > 0 && { say }) };
}
