/** Exports read back by other people's programs: `node npm run test:exports` prints fields sent and kept, per format and reader. Needs pandoc, bibutils and python3; says which are missing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oneLine } from '../../utils/exports/day.ts';
import { exportTraces } from '../../utils/exports/export.ts';
import type { ExportFormat } from '../../utils/exports/format.ts';
import { type Reference, references } from '../../utils/exports/reference.ts';
import { nastyTrace } from '../utils/exports/nasty.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
const sent = references([nastyTrace()]);

/** What a reader gave back of one source. */
type Kept = Readonly<Record<'title' | 'author' | 'date' | 'url' | 'outlet', string>>;

const fold = (text: string) =>
  oneLine(text)
    .normalize('NFKC')
    .replace(/[“”„"]/g, '"')
    .replace(/[‘’]/g, "'");
const FIELDS: Readonly<Record<keyof Kept, (reference: Reference) => string>> = {
  title: r => r.headline,
  author: r => r.authors[0] ?? '',
  date: r => r.published?.slice(0, 10) ?? '',
  url: r => r.url,
  outlet: r => r.outlet,
};

function file(format: ExportFormat): string {
  const path = join(folder, `export.${format}`);
  writeFileSync(path, exportTraces([nastyTrace()], format).text);
  return path;
}

function run(program: string, args: readonly string[]): string | null {
  const result = spawnSync(program, args, { encoding: 'utf8' });
  if (result.error) return null;
  if (result.status !== 0) console.log(`${program} ${args[0]}: ${result.stderr.slice(0, 300)}`);
  return result.stdout;
}

interface Csl {
  readonly title?: string;
  readonly URL?: string;
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[] };
}

/** Pandoc marks protected capitals with a span; a lone "<b>" of a headline is text and stays. */
const markup = (text: string) => text.replace(/<(span|i|b|sub|sup)\b[^>]*>(.*?)<\/\1>/g, '$2');
const two = (part: number | string) => String(part).padStart(2, '0');

function ofCsl({ title, URL, issued, author, ...rest }: Csl): Kept {
  const first = author?.[0];
  return {
    title: markup(title ?? ''),
    author: markup(first?.literal ?? [first?.given, first?.family].filter(Boolean).join(' ')),
    date: (issued?.['date-parts']?.[0] ?? []).map(two).join('-'),
    url: URL ?? '',
    outlet: rest['container-title'] ?? rest.publisher ?? '',
  };
}

function pandoc(format: ExportFormat, from: string): Kept[] | null {
  const out = run('pandoc', ['--from', from, '--to', 'csljson', file(format)]);
  // An older pandoc reads no RIS.
  return out ? (JSON.parse(out) as Csl[]).map(ofCsl) : null;
}

/** One record of MODS, as bibutils writes it. */
function ofMods(xml: string): Kept {
  const [own = '', host = ''] = xml.split('<relatedItem');
  const first = (pattern: RegExp, text = xml) => plain(pattern.exec(text)?.[1] ?? '');
  const given = [...own.matchAll(/<namePart type="given">([^<]*)/g)].map(m => m[1]);
  return {
    title: first(/<title>([^<]*)<\/title>/, own),
    author: given.length ? plain([...given, first(/<namePart type="family">([^<]*)/, own)].join(' ')) : first(/<namePart>([^<]*)/, own),
    date: first(/<dateIssued>([^<]*)/).replaceAll('/', '-'),
    url: first(/<url>([^<]*)/),
    outlet: first(/<title>([^<]+)<\/title>/, host),
  };
}

const plain = (xml: string) =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');

/** Runs LaTeX, the bibliography program and LaTeX again; prints how many entries were set, and what either complained of. Letters that pdflatex has no fonts for are counted apart. */
function inLatex(format: 'bibtex' | 'biblatex', program: string, end: string, preamble: string): void {
  const name = `${format} by ${program}, pdflatex`.padEnd(28);
  const cwd = mkdtempSync(join(tmpdir(), 'latex-'));
  writeFileSync(join(cwd, 'export.bib'), exportTraces([nastyTrace()], format).text);
  const tex = ['\\documentclass{article}\\usepackage[T1]{fontenc}', preamble, `\\begin{document}\\nocite{*}${end}\\end{document}`];
  writeFileSync(join(cwd, 'a.tex'), tex.join('\n'));
  const latex = () => spawnSync('pdflatex', ['-interaction=nonstopmode', 'a'], { cwd, encoding: 'utf8' });
  const made = latex().error ? null : spawnSync(program, ['a'], { cwd, encoding: 'utf8' });
  if (!made || made.error) {
    console.log(`${name} skipped: LaTeX or ${program} is not installed`);
    return;
  }
  const complaints = made.stdout.split('\n').filter(line => /^(Warning--|ERROR|WARN)/.test(line) && !/empty year/.test(line));
  const errors = latex().stdout.match(/^! .*/gm) ?? [];
  const other = errors.filter(line => !/Unicode character/.test(line));
  const set = readFileSync(join(cwd, 'a.bbl'), 'utf8').match(/\\bibitem|\\entry\{/g)?.length ?? 0;
  console.log(
    `${name} entries ${set}/${sent.length} · complaints ${complaints.length} · errors ${other.length} · signs without a font ${errors.length - other.length}`,
  );
  for (const line of [...complaints, ...other]) console.log(`  ${line}`);
  if (set !== sent.length || other.length) process.exitCode = 1;
}

/** Prints one line: how many of the values that were sent came back equal. More losses than the reader's known gaps fail the run. */
function report(name: string, kept: readonly Kept[] | null, gaps = 0): void {
  let lost = 0;
  if (!kept) {
    console.log(`${name.padEnd(28)} skipped: the reader is not installed or does not know the format`);
    return;
  }
  const counts = (Object.keys(FIELDS) as (keyof Kept)[]).map(field => {
    const values = sent
      .map((reference, i) => [fold(FIELDS[field](reference)), fold(kept[i]?.[field] ?? '')] as const)
      .filter(([value]) => value);
    for (const [value, got] of values) if (value !== got && process.argv.includes('--show')) console.log(`  ${field}: ${value} => ${got}`);
    const same = values.filter(([value, got]) => value === got).length;
    lost += values.length - same;
    return `${field} ${same}/${values.length}`;
  });
  console.log(name.padEnd(28), counts.join(' · '));
  if (lost > gaps) process.exitCode = 1;
}

report('bibtex by pandoc', pandoc('bibtex', 'bibtex'));
report('biblatex by pandoc', pandoc('biblatex', 'biblatex'));
report('csl-json by pandoc', pandoc('csl-json', 'csljson'));
report('ris by pandoc', pandoc('ris', 'ris'));
for (const [program, format] of [
  ['ris2xml', 'ris'],
  ['bib2xml', 'bibtex'],
] as const) {
  const xml = run(program, ['-i', 'utf8', '-o', 'utf8', file(format)]);
  // bib2xml knows neither \textbackslash nor \textasciicircum, which LaTeX, biber and pandoc do: one headline.
  report(`${format} by ${program}`, xml === null ? null : xml.split('<mods ').slice(1).map(ofMods), program === 'bib2xml' ? 1 : 0);
}
inLatex('bibtex', 'bibtex', '\\bibliographystyle{plain}\\bibliography{export}', '');
inLatex('biblatex', 'biber', '\\printbibliography', '\\usepackage[backend=biber]{biblatex}\\addbibresource{export.bib}');
const rows = run('python3', [
  '-c',
  'import csv,json,sys;print(json.dumps([r["claim"] for r in csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""))]))',
  file('csv'),
]);
if (rows !== null) {
  const claims = JSON.parse(rows) as string[];
  const texts = nastyTrace().claims.map(c => c.text);
  const same = texts.filter((text, i) => claims[i]?.replace(/^'/, '') === text).length;
  console.log('csv by python3'.padEnd(28), `claims ${same}/${texts.length}`);
  if (same < texts.length) process.exitCode = 1;
}
