/** Identifiers of papers as texts and addresses print them, and the page that each stands for. */
import { decodePercent } from './decode.ts';

/** What names a work whatever the address it was met at. */
export interface WorkIds {
  /** Lower case, without "https://doi.org/". */
  readonly doi?: string | undefined;
  /** Without its version: "2609.01234", "hep-th/9901001". */
  readonly arxiv?: string | undefined;
  readonly pmid?: string | undefined;
  /** "PMC1234567" */
  readonly pmcid?: string | undefined;
}

/**
 * A DOI: https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html. What ends a sentence or a
 * bracket that it stands in is no part of it.
 */
const DOI = /\b10\.\d{4,9}\/[^\s"<>{}|\\^`“”»]{1,200}/u;
/** Both schemes: https://info.arxiv.org/help/arxiv_identifier.html */
const ARXIV_ID = String.raw`(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?`;
const ARXIV_PRINTED = new RegExp(String.raw`\barxiv:\s?${ARXIV_ID}(?![\d.]*\d)`, 'i');
const ARXIV_PATH = new RegExp(String.raw`^/(?:abs|pdf|html|format|ps)/${ARXIV_ID}(?:\.pdf)?/?$`);
/** The DOIs that arXiv registers for its preprints: "10.48550/arXiv.2609.01234". */
const ARXIV_DOI = new RegExp(String.raw`^10\.48550/arxiv\.${ARXIV_ID}$`, 'i');
const PMID_PRINTED = /\bPMID:?\s?(\d{5,9})\b/;
const PMCID = /\bPMC\d{5,9}\b/;

/** The identifiers that a text prints: "doi:10.1000/x", "arXiv:2609.01234", "PMID 31234567". */
export function idsInText(text: string): WorkIds {
  const doi = DOI.exec(text)?.[0];
  const arxiv = ARXIV_PRINTED.exec(text)?.[1];
  const pmid = PMID_PRINTED.exec(text)?.[1];
  const pmcid = PMCID.exec(text)?.[0];
  return withArxivOfDoi({
    ...(doi !== undefined && { doi: trimDoi(doi) }),
    ...(arxiv !== undefined && { arxiv }),
    ...(pmid !== undefined && { pmid }),
    ...(pmcid !== undefined && { pmcid }),
  });
}

/** The identifiers that an address holds, at whichever publisher; none for what is no address. */
export function idsInAddress(address: string): WorkIds {
  if (!URL.canParse(address)) return {};
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^(?:www|dx|export)\./, '');
  if (host === 'arxiv.org') {
    const arxiv = ARXIV_PATH.exec(pathname)?.[1];
    return arxiv === undefined ? {} : { arxiv };
  }
  if (host === 'pubmed.ncbi.nlm.nih.gov') {
    const pmid = /^\/(\d{5,9})\/?$/.exec(pathname)?.[1];
    return pmid === undefined ? {} : { pmid };
  }
  const pmcid = /\/(?:pmc\/)?articles\/(?:PMC\/)?(PMC\d{5,9})\b/.exec(pathname)?.[1];
  if (pmcid !== undefined) return { pmcid };
  const doi = DOI.exec(decodePercent(pathname))?.[0];
  return doi === undefined ? {} : withArxivOfDoi({ doi: withoutView(trimDoi(doi)) });
}

/** The page that stands for a work, the surest first; null for a work without identifier. */
export function addressOfWork({ doi, arxiv, pmid, pmcid }: WorkIds): string | null {
  if (arxiv !== undefined) return `https://arxiv.org/abs/${arxiv}`;
  if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`;
  if (pmcid !== undefined) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
  return pmid === undefined ? null : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

/**
 * Whether an address is that of a work in the register which gave it its identifier: what is not
 * there was never registered. https://www.doi.org/the-identifier/resources/handbook/
 */
export function isRegister(address: string): boolean {
  const { arxiv, pmid, doi } = idsInAddress(address);
  const isDoi = /^https?:\/\/(?:dx\.|www\.)?doi\.org\//.test(address);
  return arxiv !== undefined || pmid !== undefined || (doi !== undefined && isDoi);
}

/**
 * The page to read for an address: of a preprint at arXiv its own page, whichever of its files is
 * linked, in the version that is; any other address as it is.
 */
export function recordPageOf(address: string): string {
  const { arxiv } = idsInAddress(address);
  if (arxiv === undefined) return address;
  const version = /v\d{1,2}(?=(?:\.pdf)?\/?$)/.exec(new URL(address).pathname)?.[0] ?? '';
  return `https://arxiv.org/abs/${arxiv}${version}`;
}

function withArxivOfDoi(ids: WorkIds): WorkIds {
  const arxiv = ARXIV_DOI.exec(ids.doi ?? '')?.[1];
  return arxiv === undefined ? ids : { ...ids, arxiv };
}

/** Without the stop, comma or bracket behind it; a bracket that it opens itself stays closed. */
function trimDoi(found: string): string {
  let doi = found;
  for (;;) {
    const last = doi.at(-1) ?? '';
    const isBracket = last === ')' || last === ']';
    const opened = last === ')' ? '(' : '[';
    const isLoose = isBracket && doi.split(opened).length < doi.split(last).length;
    if (!isLoose && !/[.,;:!?'’*_]/.test(last)) return doi.toLowerCase();
    doi = doi.slice(0, -1);
  }
}

/**
 * Publishers put the view behind it: "/doi/10.1000/x/full", "/articles/10.1000/x.pdf"; bioRxiv and
 * medRxiv the version: "/content/10.1101/2026.09.01.123456v2.full".
 */
const withoutView = (doi: string): string =>
  doi
    .replace(/(?:\/(?:full|abstract|pdf|epdf|fulltext|meta|references)|\.pdf|\.full)+\/?$/, '')
    .replace(/^(10\.(?:1101|64898)\/.*\d)v\d{1,2}$/, '$1');
