/** Papers and preprints by the metas that libraries of papers print for Google Scholar. */
import { idsInText } from '../../../urls/identifiers.ts';
import { metaOf, type Platform } from '../platform.ts';
import type { Container, Ids, PageRecord, WorkKind } from '../work.ts';

/** "Olsen, Mari" is Mari Olsen. */
const inOrder = (name: string): string => {
  const [last, first, ...more] = name.split(/,\s*/);
  return first && more.length === 0 ? `${first} ${last}` : name;
};

/** "2026/09/14", "2026-9-4", "2026": as far as it goes. */
function dayOf(text: string | null): string | undefined {
  const match = /^(\d{4})(?:[/-](\d{1,2})(?:[/-](\d{1,2}))?)?/.exec(text ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return [year, month, day]
    .filter(part => part !== undefined)
    .map(part => part.padStart(2, '0'))
    .join('-');
}

function pagesOf(first: string | null, last: string | null): string | undefined {
  if (first === null) return undefined;
  return last === null || last === first ? first : `${first}–${last}`;
}

type Look = (...names: string[]) => string | null;

/** https://scholar.google.com/intl/en/scholar/inclusion.html#indexing, "citation_title" and its kin. */
export const scholarly: Platform = {
  hosts: [],
  read({ facts, url }) {
    const look: Look = (...names) => metaOf(facts, ...names);
    const headline = look('citation_title');
    const ids = readIds(look);
    const journal = look(
      'citation_journal_title',
      'prism.publicationname',
      'citation_conference_title',
    );
    // News sites print "citation_title" too: what makes a paper is what it is registered as.
    if (headline === null || (journal === null && Object.keys(ids).length === 0)) return null;
    const authors = (facts.metas.get('citation_author') ?? []).map(inOrder);
    const published = dayOf(
      look('citation_publication_date', 'citation_online_date', 'citation_date', 'citation_year'),
    );
    const container = readContainer(look, journal, ids);
    return {
      kind: kindOf(journal, ids, url),
      ids,
      headline,
      ...(authors.length > 0 && { authors }),
      ...(published !== undefined && { published }),
      ...(container && { container }),
    } satisfies PageRecord;
  },
};

function readIds(look: Look): Ids {
  const doi =
    look('citation_doi', 'prism.doi', 'bepress_citation_doi') ?? dcDoi(look('dc.identifier'));
  const arxiv = look('citation_arxiv_id');
  const pmid = look('citation_pmid');
  const report = look('citation_technical_report_number');
  return {
    ...(doi && idsInText(doi)),
    ...(arxiv && { arxiv: arxiv.replace(/v\d+$/, '') }),
    ...(pmid && { pmid }),
    ...(report && { report }),
  };
}

function readContainer(look: Look, journal: string | null, { arxiv }: Ids): Container | undefined {
  const institution = look('citation_technical_report_institution', 'citation_publisher');
  const title = journal ?? (arxiv === undefined ? institution : 'arXiv');
  if (title === null) return undefined;
  const pages = pagesOf(look('citation_firstpage'), look('citation_lastpage'));
  const volume = look('citation_volume');
  const issue = look('citation_issue');
  return {
    title,
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(pages && { pages }),
    ...(journal && institution && { publisher: institution }),
  };
}

const dcDoi = (identifier: string | null): string | null =>
  identifier !== null && /^(?:doi:\s?)?10\.\d{4,9}\//i.test(identifier) ? identifier : null;

function kindOf(journal: string | null, { arxiv, report }: Ids, url: string): WorkKind {
  if (arxiv !== undefined || /\b(?:bio|med|chem)rxiv\b/i.test(`${journal} ${url}`))
    return 'preprint';
  return journal === null && report !== undefined ? 'report' : 'paper';
}
