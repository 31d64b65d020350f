import type { Name } from '../../text/names/person-names.ts';
import type { Backing } from '../../trace/model/schema.ts';
import { sayFinding, sayMark, scoreOf } from '../finding-words.ts';
import type { Writer } from '../format.ts';
import { splitDay } from '../iso-day.ts';
import { writeNotes } from '../notes.ts';
import { oneLine } from '../one-line.ts';
import { listRecords, type Reference } from './references.ts';
import { isInPeriodical } from './source-kind.ts';
import { type CslType, SOURCE_TYPES } from './source-types.ts';

/** One item of CSL-JSON, as far as Whence writes it. */
export interface CslItem {
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly Name[];
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly ISBN?: string;
  /** Of a preprint, report or filing. */
  readonly number?: string;
  readonly version?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  /** Where copies of it were seen: the aggregators. */
  readonly source?: string;
  /** The agency of a wire story, else who publishes a work's container, or the body itself. */
  readonly publisher?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note: string;
  readonly custom: {
    readonly chain: string;
    readonly via: readonly string[];
    readonly archived: string | null;
    readonly claims: readonly CslClaim[];
  };
}

/** What was found for one claim, for programs. */
interface CslClaim {
  readonly page: { readonly url: string; readonly title: string; readonly traced: string };
  readonly number: number;
  /** Null for a reference of a list, which claims nothing. */
  readonly text: string | null;
  readonly cited_as: readonly string[];
  /** The trace's code; null where no article was held against the claim. */
  readonly verdict: Backing['verdict'] | null;
  readonly found: string;
  readonly support_score: number | null;
  readonly passage: string | null;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A reference as CSL-JSON, of a type that Zotero imports. */
export function writeCslItem(reference: Reference): CslItem {
  const issued = splitDay(reference.published);
  const accessed = splitDay(reference.accessed);
  const container = reference.container.title ?? reference.outlet;
  return {
    id: reference.key,
    type: SOURCE_TYPES[reference.kind].csl,
    title: oneLine(reference.headline),
    ...(reference.authors.length && { author: reference.authors }),
    ...(container && { 'container-title': container }),
    ...describeWork(reference),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    ...(reference.url && { URL: reference.url }),
    ...(reference.language && { language: reference.language }),
    ...(reference.via[0] && { source: reference.via.map(v => v.outlet).join(', ') }),
    // Zotero's web pages have no field for an archive, and styles print it as the kind of page:
    // there it is in the note alone.
    ...(isInPeriodical(reference.kind) &&
      reference.archived && {
        archive: 'Internet Archive',
        archive_location: reference.archived.url,
      }),
    note: writeNotes(reference).map(oneLine).join('\n'),
    custom: {
      chain: reference.chain,
      via: reference.via.map(v => v.url),
      archived: reference.archived?.url ?? null,
      claims: reference.claims.map(writeClaim),
    },
  };
}

/** What identifies the work, and where in its container it stands. */
function describeWork({ ids, container, agency }: Reference): Partial<CslItem> {
  return dropEmpty({
    volume: container.volume,
    issue: container.issue,
    page: container.pages,
    DOI: ids.doi,
    PMID: ids.pmid,
    PMCID: ids.pmcid,
    ISBN: ids.isbn,
    // CSL has no field of its own for arXiv's numbers.
    number: ids.arxiv ? `arXiv:${ids.arxiv}` : (ids.report ?? ids.accession),
    version: ids.revision,
    publisher: agency ?? container.publisher,
  });
}

/** The fields that say something. */
function dropEmpty<K extends string>(
  fields: Readonly<Record<K, string | null | undefined>>,
): Partial<Record<K, string>> {
  const said = Object.entries(fields).filter(([, value]) => value);
  return Object.fromEntries(said) as Partial<Record<K, string>>;
}

function writeClaim(row: Reference['claims'][number]): CslClaim {
  const { page, tracedAt } = row.trace;
  return {
    page: { url: page.url, title: page.title, traced: tracedAt },
    number: row.number,
    text: row.claim?.text ?? null,
    cited_as: row.citations.map(sayMark),
    verdict: row.backing?.verdict ?? null,
    found: sayFinding(row),
    support_score: scoreOf(row),
    passage: row.backing?.passage ?? null,
  };
}

/** CSL-JSON: an array of items, for Zotero and every CSL processor. */
export const cslJson: Writer = {
  type: 'application/vnd.citationstyles.csl+json;charset=utf-8',
  extension: 'json',
  write: traces => `${JSON.stringify(listRecords(traces).map(writeCslItem), null, 2)}\n`,
};
