import type { Trace } from '../trace/model/schema.ts';
import type { ReportWords } from './report-words.ts';

/** Every format, by the name that the runner and the menus use. */
export const EXPORT_FORMATS = [
  'json',
  'csv',
  'tsv',
  'md',
  'ris',
  'bibtex',
  'biblatex',
  'csl-json',
  'wikipedia',
  'wikipedia-report',
  'annotation',
  'jsonld',
  'html',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One format: how it is written and what a file of it is called. */
export interface Writer {
  /** MIME type with charset. */
  readonly type: string;
  /** File extension without the dot. */
  readonly extension: string;
  /**
   * Writes one or several traces as one document. Pure; never throws for a valid trace. `words` are
   * for a format that has labels of its own; English without.
   */
  readonly write: (traces: readonly Trace[], words?: ReportWords) => string;
}

/** What to leave in; all of it when absent. */
export interface ExportScope {
  /** Only these claims, their citations and what backs them. */
  readonly claims?: readonly string[];
  /** Only what this outlet (a domain) backs or is cited for. */
  readonly outlet?: string;
}

/** A finished export. */
export interface Exported {
  readonly text: string;
  readonly type: string;
  /** Suggested file name: "whence-karpathy-joins-anthropic-2026-05-20.csv". */
  readonly name: string;
}
