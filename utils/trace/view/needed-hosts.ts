import { isWithin } from '../../urls/host.ts';
import { hostsOfPatterns } from '../../urls/match-patterns.ts';
import type { LiveTrace } from '../model/live.ts';
import type { Step, TraceCitation } from '../model/schema.ts';

/**
 * Hosts that these citations' lookups need and may not ask, by their steps; all that the trace
 * lacks where the steps do not tell.
 */
export function neededHosts(
  { needs }: Pick<LiveTrace, 'needs'>,
  citations: readonly TraceCitation[],
): string[] {
  const lacking = hostsOfPatterns(needs);
  const ownOf = ({ resolution }: TraceCitation) => {
    const refused = resolution.steps.flatMap(refusedIn);
    const own = lacking.filter(host => refused.some(one => isWithin(one, host)));
    return own.length > 0 ? own : lacking;
  };
  const needed = new Set(citations.flatMap(ownOf));
  return lacking.filter(host => needed.has(host));
}

/** The hosts a step was not allowed to ask. */
function refusedIn({ say = [] }: Step): string[] {
  const named = say
    .filter(({ key }) => key === 'noAccess')
    .flatMap(({ args }) => args.filter(arg => typeof arg === 'string'));
  return hostsOfPatterns(named.flatMap(hosts => hosts.split(', ')));
}
