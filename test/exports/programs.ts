/**
 * Exports as other people's programs read them: pandoc, bibutils, Python and LibreOffice. Null
 * where one is not installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { exportTraces } from '../../utils/exports/export.ts';
import type { ExportFormat } from '../../utils/exports/format.ts';
import type { ReportWords } from '../../utils/exports/report-words.ts';
import { type Kept, TRACE, verdictIn, verdictOf } from './kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-back-'));

/** The export as a file of its own, with labels of its own where some are given. */
function file(format: ExportFormat, words?: ReportWords): string {
  const path = join(folder, `export-${words?.language ?? 'en'}.${format}`);
  writeFileSync(path, exportTraces([TRACE], format, {}, words).text);
  return path;
}

function run(program: string, args: readonly string[]): string | null {
  const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (result.error) return null;
  if (result.status !== 0) throw new Error(`${program} ${args[0]}: ${result.stderr.slice(0, 300)}`);
  return result.stdout;
}

interface CslDates {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
}

interface Csl {
  readonly title?: string;
  readonly URL?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: CslDates;
  readonly accessed?: CslDates;
  readonly note?: string;
  readonly annote?: string;
  readonly source?: string;
  readonly archive_location?: string;
}

/** Pandoc marks protected capitals with a span; a lone "<b>" of a headline is text and stays. */
const unmarked = (text = '') => text.replace(/<(span|i|b|sub|sup)\b[^>]*>(.*?)<\/\1>/g, '$2');
const day = (dates?: CslDates) =>
  (dates?.['date-parts']?.[0] ?? []).map(part => String(part).padStart(2, '0')).join('-');

function ofCsl(item: Csl): Kept {
  const notes = [item.note, item.annote].filter(Boolean).join(' ');
  return {
    title: unmarked(item.title),
    authors: (item.author ?? [])
      .map(a =>
        unmarked(
          a.literal ??
            [a.given, a['non-dropping-particle'], a['dropping-particle'], a.family]
              .filter(Boolean)
              .join(' '),
        ),
      )
      .join('; '),
    date: day(item.issued),
    URL: item.URL ?? '',
    outlet: item['container-title'] ?? item.publisher ?? '',
    accessed: day(item.accessed),
    archived: item.archive_location ?? notes,
    via: item.source ?? notes,
    claim: notes,
    passage: notes,
    verdict: verdictIn(notes),
  };
}

/** What pandoc makes of a bibliography. */
export function byPandoc(format: ExportFormat, from: string): Kept[] | null {
  const out = run('pandoc', ['--from', from, '--to', 'csljson', file(format)]);
  return out === null ? null : (JSON.parse(out) as Csl[]).map(ofCsl);
}

/** What pandoc makes of Markdown: HTML with footnotes. */
export const htmlByPandoc = (format: ExportFormat): string | null =>
  run('pandoc', ['--from', 'markdown', '--to', 'html', file(format)]);

const XML: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (xml = '') =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => XML[name] ?? '');

/** One record of MODS, as bibutils writes it. */
function ofMods(xml: string): Kept {
  const [own = '', host = ''] = xml.split('<relatedItem');
  const first = (pattern: RegExp, text = xml) => plain(pattern.exec(text)?.[1]);
  const names = [...own.matchAll(/<name\b.*?<\/name>/gs)].map(([name]) => {
    const part = (type: string) =>
      [...name.matchAll(new RegExp(`<namePart${type}>([^<]*)`, 'g'))]
        .map(m => plain(m[1]))
        .join(' ');
    return part('') || `${part(' type="given"')} ${part(' type="family"')}`;
  });
  const notes = [...xml.matchAll(/<(note|bibtex-annote)\b[^>]*>([^<]*)/g)]
    .map(m => plain(m[2]))
    .join(' ');
  return {
    title: first(/<title>([^<]*)<\/title>/, own),
    authors: names.join('; '),
    date: first(/<dateIssued>([^<]*)/).replaceAll('/', '-'),
    URL: first(/<url>([^<]*)/),
    outlet: first(/<title>([^<]+)<\/title>/, host) || first(/<publisher>([^<]*)/, own),
    accessed:
      first(/<dateCaptured>([^<]*)/) || (/accessed (\d{4}-\d\d-\d\d)/.exec(notes)?.[1] ?? ''),
    archived: notes,
    via: notes,
    claim: notes,
    passage: notes,
    verdict: verdictIn(notes),
  };
}

/** What bibutils makes of RIS or BibTeX. */
export function byBibutils(
  program: 'ris2xml' | 'bib2xml' | 'biblatex2xml',
  format: ExportFormat,
): Kept[] | null {
  const xml = run(program, ['-i', 'utf8', '-o', 'utf8', file(format)]);
  return xml === null ? null : xml.split('<mods ').slice(1).map(ofMods);
}

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const DICT_READER =
  'import csv,json,sys;print(json.dumps(list(csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline="")))))';

/** What a row of the CSV says of its source. */
export const ofRow = (row: Row): Kept => ({
  // A headline that a spreadsheet would run has an apostrophe before it.
  title: row.headline?.replace(/^'/, '') ?? '',
  authors: row.author ?? '',
  date: row.published?.slice(0, 10) ?? '',
  URL: row.url ?? '',
  outlet: row.outlet ?? '',
  accessed: row.traced_at?.slice(0, 10) ?? '',
  archived: row.archive_url ?? '',
  via: row.chain ?? '',
  claim: row.claim ?? '',
  passage: row.passage ?? '',
  verdict: verdictOf(row.verdict, row.support_score?.replace(',', '.')),
});

/** What Python's csv makes of CSV. */
export function byPython(path = file('csv')): Kept[] | null {
  const out = run('python3', ['-c', DICT_READER, path]);
  return out === null ? null : (JSON.parse(out) as Row[]).map(ofRow);
}

/** What LibreOffice splits a file at, as its dialog is set by a person or shipped. */
export const SEPARATORS = { comma: '44', shipped: '44/59/9', semicolon: '59', tab: '9' } as const;

/**
 * What LibreOffice makes of a table: opened by some separators, and saved with formulas as formulas, so
 * that a cell that became one is seen. `words` as for the export.
 */
export function byLibreOffice(
  separators: (typeof SEPARATORS)[keyof typeof SEPARATORS],
  words?: ReportWords,
  format: 'csv' | 'tsv' = 'csv',
): Kept[] | null {
  const table = file(format, words);
  const saved = mkdtempSync(join(folder, 'calc-'));
  const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true';
  const args = [
    '--headless',
    `--infilter=CSV:${separators},34,76,1`,
    '--convert-to',
    to,
    '--outdir',
    saved,
    table,
  ];
  return run('soffice', args) === null
    ? null
    : byPython(join(saved, `${basename(table, `.${format}`)}.csv`));
}

const TEMPLATES = `import json,sys,mwparserfromhell as m
code=m.parse(open(sys.argv[1],encoding="utf-8").read())
print(json.dumps([{str(p.name).strip():p.value.strip_code().strip() for p in t.params} for t in code.filter_templates()]))`;

/** What mwparserfromhell, the parser of Wikipedia's bots, makes of the references. */
export function byWikiParser(): Kept[] | null {
  if (spawnSync('/usr/bin/python3', ['-c', 'import mwparserfromhell']).status !== 0) return null;
  const out = run('/usr/bin/python3', ['-c', TEMPLATES, file('wikipedia')]);
  return out === null ? null : (JSON.parse(out) as Row[]).map(ofTemplate);
}

const SECTIONS = `import json,sys,mwparserfromhell as m
code=m.parse(open(sys.argv[1],encoding="utf-8").read())
assert not code.filter_templates(), "a template is live"
out=[]
for s in code.get_sections(levels=[2]):
  tags=[t for t in s.filter_tags() if t.tag=="syntaxhighlight"]
  marks=[t for tag in tags for t in m.parse(str(tag.contents)).filter_templates()]
  out.append({"heading":s.filter_headings()[0].title.strip_code().strip(),"text":s.strip_code(),
    "marks":"; ".join(f"{t.name}, {t.get('date').value}: {t.get('reason').value.strip_code()}" for t in marks)})
print(json.dumps(out))`;

/** What it makes of the report for editors: its sections, and the templates to paste. */
export function reportByWikiParser(): Kept[] | null {
  if (spawnSync('/usr/bin/python3', ['-c', 'import mwparserfromhell']).status !== 0) return null;
  const out = run('/usr/bin/python3', ['-c', SECTIONS, file('wikipedia-report')]);
  return out === null
    ? null
    : (JSON.parse(out) as Row[]).map(({ heading = '', text = '', marks = '' }) => {
        const [, outlet = '', date = '', url = ''] =
          /^ ?Reference: (.*?)(?:, (\d{4}-\d\d-\d\d))?, (https?:\S+), cited as /m.exec(text) ?? [];
        return {
          title: heading.replace(/^\d+\. /, ''),
          date,
          URL: url,
          outlet,
          claim: text,
          passage: text,
          // It has no score: what is to be pasted says what fails.
          verdict:
            marks === 'failed verification, May 2026: Partly supported; number: 40 ≠ 14'
              ? verdictOf('Partly supported', 0.5)
              : marks,
        };
      });
}

function ofTemplate(row: Row): Kept {
  const names = ['', '1', '2', '3'].flatMap(n => {
    const family = row[`last${n}`];
    return family ? [`${row[`first${n}`]} ${family}`] : (row[`author${n}`] ?? []);
  });
  return {
    title: row.title ?? '',
    authors: names.join('; '),
    date: row.date ?? '',
    URL: row.url ?? '',
    outlet: row.work ?? '',
    accessed: row['access-date'] ?? '',
    archived: row['archive-url'] ?? '',
    via: row.via ?? '',
    passage: row.quote ?? '',
  };
}
