/**
 * What stands outside the copy itself: the briefing's own words, and the name that a lookup service
 * gives.
 */
import type { Directory } from '../../outlets/outlet.ts';
import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { evidenceOfName } from './build-evidence.ts';
import { resolveName } from './examined-page.ts';

/**
 * Born from “MSN’s pickup of the TechCrunch report”. Evidence from a mention in the page's prose
 * that names both the copy's outlet and whose story it is; empty when it names one outlet only, or
 * the same twice. `text` is the mention as printed.
 */
export function copyHintOf(mention: {
  readonly text: string;
  readonly outlet: string;
  readonly copyOf: string | null;
}): Evidence[] {
  if (!mention.copyOf || mention.copyOf === mention.outlet) return [];
  return [
    {
      rule: 'prose-says-copy',
      ...saySeen('pageSays', mention.text),
      outlet: mention.copyOf,
      name: null,
      url: null,
      agency: false,
    },
  ];
}

/**
 * Born from Bing's News:Source "Reuters on MSN": evidence from the name of the original that a
 * candidate carries (`Candidate.copyOf`); empty without one.
 */
export function carrierHintOf(copyOf: string | null, directory: Directory): Evidence[] {
  if (!copyOf?.trim()) return [];
  const named = resolveName(copyOf, directory);
  return [evidenceOfName('bing-on-msn', saySeen('searchNames', copyOf), named)];
}
