import { i18n } from '#i18n';
import type { ExportFormat as MenuFormat } from '../../components/shared/ExportMenu.tsx';
import type { Exported, ExportFormat, ExportScope } from '../../utils/exports/format.ts';
import type { CitationStyle } from '../../utils/exports/references/reference-styles.ts';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { collectReportWords } from './report-words.ts';
import { saveFile } from './save-file.ts';

type Choice = MenuFormat & { readonly id: ExportFormat };

/**
 * What the export menus offer, in the order of how often it is asked for. Names of formats are not
 * translated. Zotero is sent to RIS and CSL-JSON: of a .bib it loses figures between dollar signs.
 */
export const exportFormats = (): readonly Choice[] => [
  { id: 'html', label: i18n.t('export.report'), ending: '.html' },
  { id: 'md', label: 'Markdown', ending: '.md' },
  { id: 'csv', label: 'CSV', ending: '.csv' },
  { id: 'tsv', label: 'TSV', ending: '.tsv' },
  { id: 'json', label: 'JSON', ending: '.json' },
  { id: 'ris', label: 'RIS (Zotero, EndNote)', ending: '.ris' },
  { id: 'bibtex', label: 'BibTeX (LaTeX)', ending: '.bib' },
  { id: 'biblatex', label: 'BibLaTeX (LaTeX)', ending: '.bib' },
  { id: 'csl-json', label: 'CSL-JSON (Zotero, Pandoc)', ending: '.json' },
  { id: 'wikipedia', label: 'Wikipedia {{cite news}}', ending: '.wiki.txt' },
  {
    id: 'wikipedia-report',
    label: 'Wikipedia {{failed verification}}',
    ending: '.report.wiki.txt',
  },
  { id: 'annotation', label: 'Web Annotation', ending: '.annotations.json' },
  { id: 'jsonld', label: 'schema.org', ending: '.jsonld' },
];

/**
 * What can be put on the clipboard: references in the usual styles, with italics where the target
 * takes them, and formats that are pasted as text.
 */
export const COPIES = [
  { id: 'apa', label: 'APA' },
  { id: 'mla', label: 'MLA' },
  { id: 'chicago', label: 'Chicago' },
  { id: 'md', label: 'Markdown' },
  { id: 'wikipedia', label: 'Wikipedia {{cite news}}' },
  { id: 'bibtex', label: 'BibTeX' },
] as const;

const STYLES: readonly string[] = ['apa', 'mla', 'chicago'];

/**
 * Saves traces as a file; answers the file's name. Throws a plain Error when they cannot be
 * written, or no source is in them to cite.
 */
export async function saveExport(
  traces: readonly Trace[],
  format: string,
  scope: ExportScope = {},
): Promise<string> {
  const { name, type, text } = await write(traces, format, scope);
  saveFile(name, type, text);
  return name;
}

/**
 * Puts traces on the clipboard. Throws a plain Error where saving does, or the browser keeps the
 * clipboard to itself.
 */
export async function copyExport(
  traces: readonly Trace[],
  what: string,
  scope: ExportScope = {},
): Promise<void> {
  if (STYLES.includes(what)) await copyReferences(traces, what as CitationStyle, scope);
  else await navigator.clipboard.writeText((await write(traces, what, scope)).text);
}

/** As rich text where the target takes it, as plain text elsewhere; one reference a line. */
async function copyReferences(
  traces: readonly Trace[],
  style: CitationStyle,
  scope: ExportScope,
): Promise<void> {
  const [{ listReferences }, { formatReference }, { scopeTrace }] = await Promise.all([
    import('../../utils/exports/references/references.ts'),
    import('../../utils/exports/references/reference-styles.ts'),
    import('../../utils/exports/scope.ts'),
  ]);
  const formatted = listReferences(traces.map(trace => scopeTrace(trace, scope))).map(reference =>
    formatReference(reference, style),
  );
  if (formatted.length === 0) throw new Error(i18n.t('export.noSource'));
  const html = formatted.map(({ html }) => `<p>${html}</p>`).join('\n');
  const text = formatted.map(({ text }) => text).join('\n');
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
}

/** The writers are loaded on the first export: they are larger than the rest of a screen. */
async function write(
  traces: readonly Trace[],
  format: string,
  scope: ExportScope,
): Promise<Exported> {
  const { exportTraces } = await import('../../utils/exports/export.ts');
  const exported = exportTraces(traces, format as ExportFormat, scope, collectReportWords());
  // A bibliography without a source is an empty file, which readers of it call broken.
  if (/^(\[\])?$/.test(exported.text.trim())) throw new Error(i18n.t('export.noSource'));
  return exported;
}
