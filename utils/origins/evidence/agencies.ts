/**
 * The news agencies and wire services whose text other outlets print, with the forms in which
 * bylines, datelines and credit lines name them. A new one is a row of public/data/agencies.json,
 * which is put here by `fillAgencies`; asked before, everything here throws.
 */
import type { Directory } from '../../outlets/outlet.ts';

/** An agency with every form in which it is credited. */
export interface Agency {
  /** The one name it goes by here: "The Associated Press". */
  readonly name: string;
  /** Its domain: "apnews.com". */
  readonly domain: string;
  /**
   * Every form that means it and nothing else wherever it stands as a credit, in any language. Case
   * does not count.
   */
  readonly names: readonly string[];
  /**
   * Short marks, case as printed. They count inside a dateline and as a credit that stands alone.
   */
  readonly marks: readonly string[];
  /** Marks that mean other things too: they count inside a dateline only. */
  readonly datelineMarks: readonly string[];
  /**
   * Languages of the pages on which those marks count as a credit that stands alone, too: "AA" under
   * a Turkish headline is Anadolu.
   */
  readonly tongues: readonly string[];
  /** Domains of its own beside the first. */
  readonly sites: readonly string[];
  /**
   * Path segment of the section that carries its stories: "/reuters/2026/…"; null without a usual
   * one.
   */
  readonly section: string | null;
  /**
   * True for an outlet with a public of its own that is also a wire ("CNN"): its own editions and
   * sisters do not copy it.
   */
  readonly newsroom: boolean;
  /**
   * True where small letters behind a slash name its own desk ("dpa/lno") and not an editor of the
   * house that prints it.
   */
  readonly desks: boolean;
}

/** A row of agencies.json: what is not written is empty, null or false; `name` counts as a name. */
export type AgencyRow = Pick<Agency, 'name' | 'domain'> & Partial<Agency>;

const fillRow = (row: AgencyRow): Agency => ({
  marks: [],
  datelineMarks: [],
  tongues: [],
  sites: [],
  section: null,
  newsroom: false,
  desks: false,
  ...row,
  names: [row.name, ...(row.names ?? [])],
});

/** Names are compared in small letters, without "The". */
const foldAgency = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * "ANI" and "SID" are agencies, "Ani" and "Sid" are people: short names in capitals count as
 * written only.
 */
const isShort = (name: string) => /^\p{Lu}{2,5}$/u.test(name);

function indexAgencies(agencies: readonly Agency[]) {
  const standingAlone = agencies.flatMap(agency =>
    agency.names
      .filter(name => !agency.datelineMarks.includes(name))
      .map(name => ({ name, agency })),
  );
  return {
    agencies,
    byName: new Map(
      standingAlone
        .filter(({ name }) => !isShort(name))
        .map(({ name, agency }) => [foldAgency(name), agency]),
    ),
    byMark: new Map([
      ...standingAlone
        .filter(({ name }) => isShort(name))
        .map(({ name, agency }): [string, Agency] => [name, agency]),
      ...agencies.flatMap(agency => agency.marks.map((mark): [string, Agency] => [mark, agency])),
    ]),
    byDateline: new Map(
      agencies.flatMap(agency =>
        [...agency.marks, ...agency.datelineMarks].map(mark => [mark, agency]),
      ),
    ),
  };
}

let filled: ReturnType<typeof indexAgencies> | null = null;

/** Puts the rows of the file where they are looked up. */
export function fillAgencies(rows: readonly AgencyRow[]): void {
  filled = indexAgencies(rows.map(fillRow));
}

function known(): ReturnType<typeof indexAgencies> {
  if (!filled) throw new Error('the agencies have not been read yet');
  return filled;
}

/** Every agency known here; the order has no meaning. */
export const listAgencies = (): readonly Agency[] => known().agencies;

/**
 * The agency that a credit standing alone means: "AP", "Agence France-Presse", "The Canadian
 * Press", "dpa/lno", "新华社"; else null.
 */
export function agencyOfName(name: string): Agency | null {
  const plain = name.replace(/\s+/g, ' ').trim();
  return known().byMark.get(plain) ?? known().byName.get(foldAgency(plain)) ?? null;
}

/**
 * The agency that the mark of a dateline means: "AP" in "LONDON (AP) —"; ambiguous short marks
 * count here. Null for others.
 */
export function agencyOfDateline(mark: string): Agency | null {
  const plain = mark.replace(/\s+/g, ' ').trim();
  return known().byDateline.get(plain) ?? agencyOfName(plain);
}

/**
 * The agency that a short mark standing alone means on a page of this language (BCP 47, null where
 * unknown): "AA" in Turkish, "TT" in Swedish; else null.
 */
export function agencyOfLocalMark(mark: string, language: string | null): Agency | null {
  const agency = known().byDateline.get(mark.trim());
  return agency?.tongues.includes(language?.slice(0, 2).toLowerCase() ?? '') ? agency : null;
}

/** The directory's domain for an agency; its own where the directory lacks it. */
export function outletOfAgency(agency: Agency, directory: Directory): string {
  return (
    directory.ofHost(agency.domain)?.domain ??
    directory.ofName(agency.name)?.domain ??
    agency.domain
  );
}
