/** The shapes that a rule's find takes. */
import type { Outlet } from '../../outlets/outlet.ts';
import type { Evidence } from '../evidence.ts';
import type { SeenWording } from '../messages.ts';
import { type Agency, outletOfAgency } from './agencies.ts';
import { type ExaminedPage, isOwnAgency, type ResolvedName } from './examined-page.ts';

/**
 * Evidence of a printed name, an agency's or an outlet's; `url` is the original's address where the
 * page has it.
 */
export const evidenceOfName = (
  rule: string,
  seen: SeenWording,
  { outlet, name, agency }: Omit<ResolvedName, 'name'> & { readonly name: string | null },
  url: string | null = null,
): Evidence => ({ rule, ...seen, outlet, name, url, agency: agency !== null });

/** Evidence of an outlet that the directory knows; no address. */
export const evidenceOfOutlet = (
  rule: string,
  seen: SeenWording,
  { domain, name }: Pick<Outlet, 'domain' | 'name'>,
): Evidence => ({ rule, ...seen, outlet: domain, name, url: null, agency: false });

/** Evidence of an agency's text; none on the agency's own pages. At most one piece. */
export function evidenceOfAgency(
  rule: string,
  seen: SeenWording,
  agency: Agency,
  page: ExaminedPage,
): Evidence[] {
  if (isOwnAgency(agency, page)) return [];
  const outlet = outletOfAgency(agency, page.directory);
  return [{ rule, ...seen, outlet, name: agency.name, url: null, agency: true }];
}
