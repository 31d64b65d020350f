import type { Saying } from '../articles/messages.ts';

/** One reason to believe that an article is a copy, and of whom. */
export interface Evidence {
  /** Name of the rule: "msn-source-href", "canonical-off-site", "byline-agency". */
  readonly rule: string;
  /** What was seen, in words a reader can check on the page. */
  readonly detail: string;
  /** The same in parts that screens say in the reader's language. */
  readonly say?: readonly Saying[] | undefined;
  /** Domain of the outlet it points to; null for a name the directory lacks. */
  readonly outlet: string | null;
  /** The outlet's name as printed, where one is. */
  readonly name: string | null;
  /** URL of the original, where the evidence has it. */
  readonly url: string | null;
  /**
   * True where the evidence says "agency text under this outlet's roof" (byline, dateline, credit
   * line of an agency).
   */
  readonly agency: boolean;
}

/** What the evidence comes to. */
export interface Original {
  readonly outlet: string | null;
  readonly name: string | null;
  readonly url: string | null;
  /** Name of the agency for a wire story carried elsewhere; else null. */
  readonly agency: string | null;
  readonly evidence: readonly Evidence[];
}
