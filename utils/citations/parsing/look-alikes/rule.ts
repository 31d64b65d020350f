/** Small rules in a table, the first that fits decides. */

/** One sign that something is a citation, or that it only looks like one. */
export interface Rule<Subject> {
  /** What it sees, in a few words; unique in its table. */
  readonly name: string;
  /** The text it was born from: the rule decides about the last bracket or link in it. */
  readonly example: string;
  readonly verdict: 'citation' | 'look-alike';
  readonly fits: (subject: Subject) => boolean;
}

/** The first rule of a table that fits; null where none does. */
export function firstRule<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): Rule<Subject> | null {
  return rules.find(rule => rule.fits(subject)) ?? null;
}
