/** What a cited page is: its kind, the identifiers that go with it, and what it is part of. */
import type { WorkIds } from '../../urls/identifiers.ts';
import type { Notice } from '../works/registered-work.ts';

/** Kinds of source; what exports, lookups and words on screens hang on. */
export const WORK_KINDS = [
  'news',
  'paper',
  'preprint',
  'report',
  'encyclopedia',
  'post',
  'thread',
  'video',
  'podcast',
  'release',
  'filing',
  'law',
  'dataset',
  'software',
  'webpage',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** Identifiers of a work; a page has those that its address or its markup names. */
export interface Ids extends WorkIds {
  readonly isbn?: string | undefined;
  /** Number of a report as its publisher prints it. */
  readonly report?: string | undefined;
  /** SEC accession number: "0001234567-26-000012". */
  readonly accession?: string | undefined;
  /** Id of a post, thread, video or episode on its platform. */
  readonly post?: string | undefined;
  /** Revision of a wiki page, tag of a release of software. */
  readonly revision?: string | undefined;
}

/** What a page may say that it stands in, where that decides how it is cited. */
export const PERIODICALS = ['blog', 'magazine'] as const;
export type Periodical = (typeof PERIODICALS)[number];

/** The journal, site, show or repository that a work is part of. */
export interface Container {
  readonly title: string;
  readonly volume?: string | undefined;
  readonly issue?: string | undefined;
  readonly pages?: string | undefined;
  readonly publisher?: string | undefined;
}

/** What an address alone says of the work behind it. */
export interface AddressRecord {
  readonly kind: WorkKind;
  readonly ids: Ids;
}

/** What a page that was read says of its work; fields that are missing are as for any article. */
export interface PageRecord extends Partial<AddressRecord> {
  readonly container?: Container;
  /** What the page says that it stands in; missing where it does not. */
  readonly periodical?: Periodical | undefined;
  readonly headline?: string;
  /** Names as printed; of a channel or an account its name. */
  readonly authors?: readonly string[];
  readonly published?: string | null;
  readonly notices?: readonly Notice[];
  /** Where the page has the abstract of the work alone. */
  readonly extent?: 'abstract';
  /** True where what could be read is not the work: the page around a video, a shell of scripts. */
  readonly isShell?: boolean;
}
