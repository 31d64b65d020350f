/**
 * What the reader trusts less: outlets that back nothing, and outlets that come last. Applied when
 * a trace is shown, so that it can be changed at any time.
 */
import type { Backing, Trace } from './schema.ts';

/** Domains; each covers its subdomains. */
export interface Trust {
  /** Never shown as backing. */
  readonly hidden: readonly string[];
  /** Shown first only where no other outlet backs the claim. */
  readonly last: readonly string[];
}

/**
 * The trace as such a reader wants to see it; the same object where nothing is distrusted. What is
 * printed on the page stays as it is.
 */
export function applyTrust(trace: Trace, { hidden, last }: Trust): Trace {
  if (hidden.length === 0 && last.length === 0) return trace;
  const claims = trace.claims.map(claim => {
    const backing = claim.backing.filter(row => !covers(hidden, row.outlet));
    return { ...claim, backing: putLastBehind(backing, last) };
  });
  return { ...trace, claims };
}

function putLastBehind(backing: Backing[], last: readonly string[]): Backing[] {
  const [others, late] = [
    backing.filter(row => !covers(last, row.outlet)),
    backing.filter(row => covers(last, row.outlet)),
  ];
  return others.some(({ verdict }) => verdict === 'supported' || verdict === 'partial')
    ? [...others, ...late]
    : backing;
}

function covers(domains: readonly string[], outlet: string | null): boolean {
  return domains.some(domain => outlet === domain || outlet?.endsWith(`.${domain}`));
}
