import * as z from 'zod/mini';
import { plain } from '../records/platform.ts';
import type { Ids } from '../records/work.ts';
import { readJson } from './json.ts';
import type { Notice, NoticeKind } from './registered-work.ts';

const text = z.optional(z.string());
const answerSchema = z.object({
  resultList: z.object({
    result: z.array(
      z.object({
        pmid: text,
        pmcid: text,
        doi: text,
        title: text,
        abstractText: text,
        isOpenAccess: text,
        commentCorrectionList: z.optional(
          z.object({
            commentCorrection: z.array(z.object({ id: text, source: text, type: text })),
          }),
        ),
      }),
    ),
  }),
});

/** What Europe PMC knows of one paper. */
export interface LibraryRecord {
  readonly ids: Ids;
  readonly title: string;
  readonly abstract: string | null;
  /** Whether its whole text may be read there. */
  readonly isOpen: boolean;
  readonly notices: readonly Notice[];
}

/** PubMed's words for what was published about a paper. */
const NOTICES: readonly (readonly [RegExp, NoticeKind])[] = [
  [/^(?:partial )?retraction in$/i, 'retraction'],
  [/^(?:erratum|corrigendum|corrected and republished) in$/i, 'correction'],
  [/^expression of concern in$/i, 'concern'],
];

const HOST = 'https://www.ebi.ac.uk/europepmc/webservices/rest';

/** What to ask for a paper by the surest of its numbers; null for a work without any. */
export function libraryAddressOf({ doi, pmid, pmcid }: Ids): string | null {
  const query = pmcid
    ? `PMCID:${pmcid}`
    : pmid
      ? `EXT_ID:${pmid} AND SRC:MED`
      : doi
        ? `DOI:${/^[\w./-]+$/.test(doi) ? doi : `"${doi}"`}`
        : null;
  if (query === null) return null;
  return `${HOST}/search?${new URLSearchParams({ query, format: 'json', resultType: 'core', pageSize: '1' })}`;
}

/** Where the whole text of an open paper is, as XML. */
export const fullTextAddressOf = (pmcid: string): string => `${HOST}/${pmcid}/fullTextXML`;

/** Its answer for one paper; undefined for no answer of its kind, null where it has none. */
export function readLibrary(body: string): LibraryRecord | null | undefined {
  const answer = answerSchema.safeParse(readJson(body));
  if (!answer.success) return undefined;
  const [paper] = answer.data.resultList.result;
  if (!paper) return null;
  const { pmid, pmcid, doi, title = '', abstractText, isOpenAccess, commentCorrectionList } = paper;
  return {
    ids: {
      ...(pmid && { pmid }),
      ...(pmcid && { pmcid }),
      ...(doi && { doi: doi.toLowerCase() }),
    },
    title: plain(title),
    abstract: abstractText ? plain(abstractText) : null,
    isOpen: isOpenAccess === 'Y' && pmcid !== undefined,
    notices: (commentCorrectionList?.commentCorrection ?? []).flatMap(
      ({ id, source, type = '' }) => {
        const kind = NOTICES.find(([pattern]) => pattern.test(type))?.[1];
        const url = id && source === 'MED' ? `https://pubmed.ncbi.nlm.nih.gov/${id}/` : null;
        return kind ? [{ kind, url, at: null }] : [];
      },
    ),
  };
}
