/** Whom reading a link asks besides the host that it leads to. */
import { recordOfAddress } from '../../../articles/records/record-of-address.ts';
import { workLookupOf } from '../../../articles/works/work-services.ts';
import { idsInAddress, recordPageOf } from '../../../urls/identifiers.ts';
import { patternOfHost } from '../../../urls/match-patterns.ts';
import type { SourceId } from '../../model/source.ts';

/** The registers and libraries of papers by the switch of the reader that they hang on. */
export const REGISTERS = {
  crossref: 'api.crossref.org',
  datacite: 'api.datacite.org',
  'europe-pmc': 'www.ebi.ac.uk',
} as const satisfies Partial<Record<SourceId, string>>;

/**
 * Match patterns of the hosts that tell of the work behind an address: its platform's own service,
 * and of papers the registers that `isOn` allows.
 */
export function hostsOfWork(address: string, isOn: (id: SourceId) => boolean): string[] {
  const lookup = workLookupOf(address);
  const twin = recordPageOf(address);
  const pages = [lookup?.address, twin === address ? undefined : twin];
  const kind = recordOfAddress(address)?.kind;
  const isPaper =
    kind === 'paper' || kind === 'preprint' || Object.keys(idsInAddress(address)).length > 0;
  const registers = isPaper
    ? Object.entries(REGISTERS).filter(([id]) => isOn(id as keyof typeof REGISTERS))
    : [];
  return [
    ...pages.flatMap(page => (page === undefined ? [] : new URL(page).hostname)),
    ...registers.map(([, host]) => host),
  ].map(patternOfHost);
}
