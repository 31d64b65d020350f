/** A list of references in the shape in which a page's reading is handed to the worker. */
import type { ListedReference, ReferenceList } from '../../citations/listed/listed-reference.ts';
import type { Directory } from '../../outlets/outlet.ts';
import type { PageReading } from '../../trace/model/page-reading.ts';
import { createResolution } from '../../trace/model/record.ts';
import type { TraceCitation } from '../../trace/model/schema.ts';
import { hostOf } from '../../urls/host.ts';
import { addressOfWork } from '../../urls/identifiers.ts';

/** What one check takes: an hour of polite lookups at most hosts, and a list that can be read. */
export const MOST_REFERENCES = 500;

/**
 * The reading of a list: a citation without a claim for each reference, and how what could not be
 * read begins. `from` is 0-based: the 500 references from there on are taken.
 */
export function toListReading(
  { references, unread }: ReferenceList,
  title: string,
  directory: Pick<Directory, 'domainOf' | 'ofName'>,
  from = 0,
): PageReading {
  const part = references.slice(from, from + MOST_REFERENCES);
  return {
    page: {
      url: '',
      title:
        references.length > part.length ? `${title} (${from + 1}–${from + part.length})` : title,
      language: null,
      published: null,
      ...(unread.length > 0 && { unread: [...unread] }),
    },
    claims: [],
    citations: part.map((reference, at) => makeCitation(reference, at + 1, directory)),
    mentions: [],
    links: [],
  };
}

function makeCitation(
  reference: ListedReference,
  number: number,
  directory: Pick<Directory, 'domainOf' | 'ofName'>,
): TraceCitation {
  // The register's number is the work itself; an address beside it is one of its places.
  const href = addressOfWork(reference.ids) ?? reference.address;
  const host = hostOf(href);
  const text = printReference(reference);
  const outlet =
    host === null
      ? (directory.ofName(reference.container)?.domain ?? null)
      : directory.domainOf(host);
  return {
    id: `k${number}`,
    text,
    group: `g${number}`,
    form: 'numbered',
    outlet,
    href,
    date: reference.date || null,
    carrier: null,
    ...(href === null && outlet === null && { names: text, ...recordOf(reference) }),
    ...(reference.title && { headline: reference.title }),
    claims: [],
    alternatives: [],
    placement: 'list-end',
    resolution: createResolution(),
  };
}

/** What a register is asked by, and held against: without a title there is nothing to tell it by. */
function recordOf({
  title,
  authors,
  date,
  container,
}: ListedReference): Pick<TraceCitation, 'reference'> {
  if (title === '') return {};
  const year = /^\d{4}/.exec(date)?.[0] ?? null;
  return { reference: { families: [...authors], year, title, container: container || null } };
}

/** More authors than these are "et al.". */
const MOST_NAMED = 3;

/** "Müller, van der Berg 2024, “The DNA of Études”, Nature"; of an address alone that address. */
function printReference({
  title,
  authors,
  date,
  container,
  address,
  ids,
}: ListedReference): string {
  const shown = authors.slice(0, authors.length > MOST_NAMED ? 1 : MOST_NAMED).join(', ');
  const who = authors.length > MOST_NAMED ? `${shown} et al.` : shown;
  const said = [
    [who, date.slice(0, 4)].filter(Boolean).join(' '),
    title && `“${title}”`,
    container,
  ].filter(Boolean);
  return title ? said.join(', ') : (address ?? addressOfWork(ids) ?? said.join(', '));
}
