/** How plainly a suspicion may be told: as a difference, or as other words. */
import type { DriftSign } from '../assessment.ts';
import type { DriftRule } from '../drift/finding.ts';

/**
 * Rules that are right often enough to say "differs": of the claims they spoke of on sets that
 * people judged, at least 85 in 100 did not hold (`npm run bench:support-claims` prints it). The
 * others show both sides and leave the judgement to the reader. A hedge never is a contradiction,
 * and where the claim's own detail stands in the article another place of it proves nothing.
 * `date-copied` is measured on planted edits, since none of those sets has a case of it; a rule that
 * neither speaks of (`figure-turned`) is told as other words.
 */
const TELLING: ReadonlySet<DriftRule> = new Set<DriftRule>([
  'number-lacking',
  'number-copied',
  'date-slip',
  'date-copied',
  'date-lacking',
  'name-copied',
  'quote-altered',
  'quote-invented',
  'denial-copied',
  'denied-by-claim',
  'small-word',
]);

/** How what a rule suspects is told. */
export const signOf = (rule: DriftRule): DriftSign => (TELLING.has(rule) ? 'differs' : 'worded');
