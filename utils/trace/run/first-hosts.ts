/** Whom tracing a page would ask, before anybody is asked. */
import type { Directory } from '../../outlets/outlet.ts';
import { hostOf } from '../../urls/host.ts';
import { patternOfDomain } from '../../urls/match-patterns.ts';
import { isPrinted, type TraceCitation } from '../model/schema.ts';
import type { Question, Source } from '../model/source.ts';
import { REGISTERS } from './resolving/resolve-unlinked.ts';
import { isAskedFor } from './resolving/waves.ts';
import { printedAddressOf } from './works/printed-address.ts';
import { hostsOfWork } from './works/work-hosts.ts';

const ARCHIVE = patternOfDomain('archive.org');

/** What of a mark tells whom tracing it would ask. */
export interface Mark {
  readonly text: string;
  readonly outlet: string | null;
  readonly href: string | null;
  /** The record that an entry of a list of references prints. */
  readonly reference?: TraceCitation['reference'];
}

/**
 * The match patterns of the hosts that tracing these citations would ask first, sorted: linked
 * pages, cited outlets, and the lookup services that are on.
 */
export function listFirstHosts(
  citations: readonly Mark[],
  sources: readonly Source[],
  directory: Pick<Directory, 'domainOf' | 'ofHost'>,
): string[] {
  return [...new Set(citations.flatMap(mark => hostsOf(mark, sources, directory)))].sort();
}

function hostsOf(
  mark: Mark,
  sources: readonly Source[],
  directory: Pick<Directory, 'domainOf' | 'ofHost'>,
): string[] {
  const { outlet, text } = mark;
  const href = mark.href ?? printedAddressOf(text);
  const host = hostOf(href);
  const domain = host === null ? outlet : directory.domainOf(host);
  const own = domain ? [patternOfDomain(domain)] : [];
  // A link may lead to a page that is gone or walled: then the archive is asked for a copy.
  if (href)
    return [...own, ARCHIVE, ...hostsOfWork(href, id => sources.some(one => one.id === id))];
  // Without an outlet only a work's record and what the reader selected are looked up: an unknown
  // printed name is not.
  if (!outlet && isPrinted(mark)) return [...own, ...hostsOfReference(mark, sources)];
  const question: Question = {
    domain: outlet,
    host: null,
    outlet: directory.ofHost(outlet ?? ''),
    words: [],
    title: null,
    from: null,
    to: null,
    language: null,
  };
  const asked = sources.filter(({ id }) => isAskedFor(id, outlet));
  return [...own, ...asked.flatMap(source => source.hosts(question))];
}

/** The registers that find a work by its record; its page stands behind the DOI. */
function hostsOfReference({ reference }: Mark, sources: readonly Source[]): string[] {
  if (!reference) return [];
  const question: Question = {
    domain: null,
    host: null,
    outlet: null,
    words: [],
    title: reference.title,
    from: null,
    to: null,
    language: null,
    reference,
  };
  const registers = sources.filter(({ id }) => REGISTERS.includes(id));
  const found = registers.flatMap(source => source.hosts(question));
  return found.length > 0 ? [...found, patternOfDomain('doi.org')] : [];
}
