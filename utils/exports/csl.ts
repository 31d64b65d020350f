import type { Writer } from './format.ts';
import { dayParts } from './iso-day.ts';
import { oneLine } from './one-line.ts';
import { type Name, splitName } from './person-names.ts';
import { listReferences, type Reference, writeNotes } from './references.ts';

/** One item of CSL-JSON, as far as Whence writes it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly author?: readonly Name[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language?: string;
  /** Where it was seen: the aggregator. */
  readonly source?: string;
  /** The agency of a wire story. */
  readonly publisher?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note: string;
  readonly custom: {
    readonly chain: string;
    readonly via: readonly string[];
    readonly archived: string | null;
    readonly claims: readonly {
      readonly text: string;
      readonly verdict: string;
      readonly confidence: number;
      readonly passage: string | null;
    }[];
  };
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/**
 * A reference as CSL-JSON. The type is one of the two that Zotero imports: one unknown type makes
 * it refuse a whole file.
 */
export function toCslItem(reference: Reference): CslItem {
  const issued = dayParts(reference.published);
  const accessed = dayParts(reference.accessed);
  return {
    id: reference.key,
    type: reference.news ? 'article-newspaper' : 'webpage',
    title: oneLine(reference.headline),
    ...(reference.authors.length && { author: reference.authors.map(splitName) }),
    'container-title': reference.outlet,
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(accessed && { accessed: { 'date-parts': [accessed] } }),
    URL: reference.url,
    ...(reference.language && { language: reference.language }),
    ...(reference.via[0] && { source: reference.via.map(v => v.outlet).join(', ') }),
    ...(reference.agency && { publisher: reference.agency }),
    // Zotero's web pages have no field for an archive, and styles print it as the kind of page:
    // there it is in the note alone.
    ...(reference.news &&
      reference.archived && {
        archive: 'Internet Archive',
        archive_location: reference.archived.url,
      }),
    note: writeNotes(reference).map(oneLine).join('\n'),
    custom: {
      chain: reference.chain,
      via: reference.via.map(v => v.url),
      archived: reference.archived?.url ?? null,
      claims: reference.claims.map(({ claim, backing }) => ({
        text: claim.text,
        verdict: backing.verdict,
        confidence: backing.score,
        passage: backing.passage,
      })),
    },
  };
}

/** CSL-JSON: an array of items, for Zotero and every CSL processor. */
export const cslJson: Writer = {
  type: 'application/vnd.citationstyles.csl+json;charset=utf-8',
  extension: 'json',
  write: traces => `${JSON.stringify(listReferences(traces).map(toCslItem), null, 2)}\n`,
};
