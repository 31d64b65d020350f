import { i18n } from '#i18n';
import type { ExportFormat as MenuFormat } from '../../components/ExportMenu.tsx';
import type { Exported, ExportFormat, ExportScope } from '../../utils/exports/format.ts';
import type { Trace } from '../../utils/trace/schema.ts';
import { saveFile } from './save-file.ts';

type Choice = MenuFormat & { readonly id: ExportFormat };

/** What the export menus offer, in the order of how often it is asked for. Names of formats are not translated. */
export const exportFormats = (): readonly Choice[] => [
  { id: 'html', label: i18n.t('export.report'), ending: '.html' },
  { id: 'md', label: 'Markdown', ending: '.md' },
  { id: 'csv', label: 'CSV', ending: '.csv' },
  { id: 'json', label: 'JSON', ending: '.json' },
  { id: 'ris', label: 'RIS (Zotero, EndNote)', ending: '.ris' },
  { id: 'bibtex', label: 'BibTeX', ending: '.bib' },
  { id: 'biblatex', label: 'BibLaTeX', ending: '.bib' },
  { id: 'csl-json', label: 'CSL-JSON', ending: '.json' },
  { id: 'wikipedia', label: 'Wikipedia {{cite news}}', ending: '.txt' },
  { id: 'annotation', label: 'Web Annotation', ending: '.jsonld' },
  { id: 'jsonld', label: 'schema.org', ending: '.jsonld' },
];

/** Formats that make sense on the clipboard. */
export const COPY_FORMATS: readonly ExportFormat[] = ['md', 'wikipedia', 'bibtex', 'ris'];

/** Saves traces as a file; answers the file's name. Throws a plain Error when they cannot be written. */
export async function saveExport(traces: readonly Trace[], format: string, scope: ExportScope = {}): Promise<string> {
  const { name, type, text } = await write(traces, format, scope);
  saveFile(name, type, text);
  return name;
}

/** Puts traces on the clipboard as text. Throws a plain Error when they cannot be written, or the browser keeps the clipboard to itself. */
export async function copyExport(traces: readonly Trace[], format: string, scope: ExportScope = {}): Promise<void> {
  await navigator.clipboard.writeText((await write(traces, format, scope)).text);
}

/** The writers are loaded on the first export: they are larger than the rest of a screen. */
async function write(traces: readonly Trace[], format: string, scope: ExportScope): Promise<Exported> {
  const { exportTraces } = await import('../../utils/exports/export.ts');
  return exportTraces(traces, format as ExportFormat, scope);
}
