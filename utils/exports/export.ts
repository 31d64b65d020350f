import type { Trace } from '../trace/model/schema.ts';
import { annotation } from './annotation.ts';
import { csv, tsv } from './csv.ts';
import type { Exported, ExportFormat, ExportScope, Writer } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonld } from './jsonld.ts';
import { markdown } from './markdown.ts';
import { biblatex, bibtex } from './references/bibtex.ts';
import { cslJson } from './references/csl.ts';
import { ris } from './references/ris.ts';
import { wikipedia } from './references/wikipedia.ts';
import { wikipediaReport } from './references/wikipedia-report.ts';
import type { ReportWords } from './report-words.ts';
import { scopeTrace } from './scope.ts';

/** The formats there are; a menu shows these. */
export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  json,
  csv,
  tsv,
  md: markdown,
  ris,
  bibtex,
  biblatex,
  'csl-json': cslJson,
  wikipedia,
  'wikipedia-report': wikipediaReport,
  annotation,
  jsonld,
  html,
};

/** Writes traces in a format; `words` label the formats that people read, in English without. */
export function exportTraces(
  traces: readonly Trace[],
  format: ExportFormat,
  scope: ExportScope = {},
  words?: ReportWords,
): Exported {
  const writer = WRITERS[format];
  const scoped = traces.map(trace => scopeTrace(trace, scope));
  return {
    text: writer.write(scoped, words),
    type: writer.type,
    name: `${nameFile(traces)}.${writer.extension}`,
  };
}

function nameFile(traces: readonly Trace[]): string {
  const first = traces[0];
  const slug = (traces.length === 1 && first ? first.page.title : `${traces.length} pages`)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
  return ['whence', slug, first?.tracedAt.slice(0, 10)].filter(Boolean).join('-');
}
