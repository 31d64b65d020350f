/**
 * Lines that speak of the answer, the mail or the machine instead of the world: greetings, offers,
 * disclaimers, counts of what was searched, dates, ratings, terms of a newsletter.
 */
import { ADDRESSING } from './addressing.ts';
import { DISCLAIMERS } from './disclaimers.ts';
import { LABEL_LINES } from './label-lines.ts';
import { MACHINE_WORK } from './machine-work.ts';
import { MAIL_LINES } from './mail-lines.ts';
import type { NoClaimForm } from './no-claim-form.ts';

/** In no order: one that fits is enough. */
export const NO_CLAIM_FORMS: readonly NoClaimForm[] = [
  ...ADDRESSING,
  ...MACHINE_WORK,
  ...DISCLAIMERS,
  ...MAIL_LINES,
  ...LABEL_LINES,
];

/** No such line is longer. UTF-16 units. */
const LONGEST = 240;

/** True for a line that speaks of the answer, the mail or the machine and states nothing. */
export function claimsNothing(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST && NO_CLAIM_FORMS.some(({ fits }) => fits(line));
}
