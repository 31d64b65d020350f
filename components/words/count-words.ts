import { i18n } from '#i18n';
import { showCount } from './format.ts';

const COUNTED = ['claims', 'citations', 'outlets', 'origins'] as const;

/**
 * How much there is of each, in this order: "14 claims", "12 citations"; what is not given, or
 * null, is left out.
 */
export function describeCounts(
  counts: Partial<Record<(typeof COUNTED)[number], number | null>>,
): string[] {
  return COUNTED.flatMap(what => {
    const count = counts[what] ?? null;
    return count === null ? [] : [i18n.t(`summary.${what}`, count, [showCount(count)])];
  });
}
