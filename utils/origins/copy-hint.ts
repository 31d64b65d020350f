/** What the briefing itself says of a copy: "MSN’s pickup of the TechCrunch report". */
import type { Evidence } from './evidence.ts';

/**
 * Evidence from a mention in the page's prose that names both the copy's outlet and whose story it is; empty when it names one outlet only, or
 * the same twice. `text` is the mention as printed.
 */
export function copyHintOf(mention: { readonly text: string; readonly outlet: string; readonly copyOf: string | null }): Evidence[] {
  if (!mention.copyOf || mention.copyOf === mention.outlet) return [];
  return [
    { rule: 'prose-says-copy', detail: `the page says “${mention.text}”`, outlet: mention.copyOf, name: null, url: null, agency: false },
  ];
}
