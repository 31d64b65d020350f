import type { Outlet } from './outlet.ts';

/** An outlet as `outlets.json` writes it: what is usual is left out (no aliases, a publisher, nothing to look up). */
export type OutletRow = Pick<Outlet, 'domain' | 'name'> & Partial<Omit<Outlet, 'domain' | 'name'>>;

/** A row of the data with everything that it left out; `exact` names become aliases too. */
export function fillOutlet(row: OutletRow): Outlet {
  const { aliases = [], exact = [] } = row;
  return {
    domains: [],
    kind: 'publisher',
    country: null,
    parent: null,
    articlePath: null,
    lookups: {},
    ...row,
    aliases: [...aliases, ...exact.filter(name => name !== row.name && !aliases.includes(name))],
    exact,
  };
}
