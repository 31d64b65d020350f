import type { Outlet } from './outlet.ts';

/**
 * What an outlet has beyond its domain, name and country; what is usual is left out (no aliases, a
 * publisher, nothing to look up).
 */
export type OutletDetails = Partial<Omit<Outlet, 'domain' | 'name' | 'country'>>;

/**
 * An outlet as `outlets.json` writes it, one a line: domain, name, country (ISO 3166-1 alpha-2,
 * null without one home), details. In `articlePath` the groups of a date are short: {Y} is a year
 * of four digits, {M} a month and {D} a day of two.
 */
export type OutletRow = readonly [
  domain: string,
  name: string,
  country: string | null,
  details?: OutletDetails,
];

const DATE_GROUPS: Readonly<Record<string, string>> = {
  '{Y}': '(?<year>\\d{4})',
  '{M}': '(?<month>\\d{2})',
  '{D}': '(?<day>\\d{2})',
};

/**
 * An outlet of the data with everything that its row left out; `exact` names become aliases too.
 */
export function fillOutlet([domain, name, country, details = {}]: OutletRow): Outlet {
  const { aliases = [], exact = [], articlePath } = details;
  return {
    domain,
    name,
    country,
    domains: [],
    kind: 'publisher',
    parent: null,
    lookups: {},
    ...details,
    aliases: [...aliases, ...exact.filter(other => other !== name && !aliases.includes(other))],
    exact,
    articlePath: articlePath?.replace(/\{[YMD]\}/g, group => DATE_GROUPS[group] ?? group) ?? null,
  };
}
