import type { Trace } from '../trace/schema.ts';
import { csv } from './csv.ts';
import type { Exported, ExportFormat, ExportScope, Writer } from './format.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { scopeTrace } from './scope.ts';

/** The formats there are; a menu shows these. */
export const WRITERS: Partial<Record<ExportFormat, Writer>> = { json, csv, md: markdown };

/** Writes traces in a format. Throws a plain Error for a format that does not exist. */
export function exportTraces(traces: readonly Trace[], format: ExportFormat, scope: ExportScope = {}): Exported {
  const writer = WRITERS[format];
  if (!writer) throw new Error(`no export called ${format}`);
  const scoped = traces.map(trace => scopeTrace(trace, scope));
  return { text: writer.write(scoped), type: writer.type, name: `${fileStem(traces)}.${writer.extension}` };
}

function fileStem(traces: readonly Trace[]): string {
  const first = traces[0];
  const slug = (traces.length === 1 && first ? first.page.title : `${traces.length} pages`)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
  return ['whence', slug, first?.tracedAt.slice(0, 10)].filter(Boolean).join('-');
}
