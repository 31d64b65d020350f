/** Exports read back by other people's programs: `node npm run test:exports` prints fields sent and kept, per format and reader. Needs pandoc, bibutils and python3; says which are missing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
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

const markup = (text: string) => text.replace(/<\/?(span|i|b|sub|sup)\b[^>]*>/g, '');
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

/** Prints one line: how many of the values that were sent came back equal. */
function report(name: string, kept: readonly Kept[] | null): void {
  if (!kept) {
    console.log(`${name.padEnd(28)} skipped: the reader is not installed or does not know the format`);
    return;
  }
  const counts = (Object.keys(FIELDS) as (keyof Kept)[]).map(field => {
    const values = sent
      .map((reference, i) => [fold(FIELDS[field](reference)), fold(kept[i]?.[field] ?? '')] as const)
      .filter(([value]) => value);
    for (const [value, got] of values) if (value !== got && process.argv.includes('--show')) console.log(`  ${field}: ${value} => ${got}`);
    return `${field} ${values.filter(([value, got]) => value === got).length}/${values.length}`;
  });
  console.log(name.padEnd(28), counts.join(' · '));
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
  if (xml === null) console.log(`${`${format} by ${program}`.padEnd(28)} skipped: the reader is not installed`);
  else console.log(`${format} by ${program}`.padEnd(28), `records ${(xml.match(/<mods[ >]/g) ?? []).length}/${sent.length}`);
}
const rows = run('python3', [
  '-c',
  'import csv,json,sys;print(json.dumps([r["claim"] for r in csv.DictReader(open(sys.argv[1],encoding="utf-8-sig",newline=""))]))',
  file('csv'),
]);
if (rows !== null) {
  const claims = JSON.parse(rows) as string[];
  console.log(
    'csv by python3'.padEnd(28),
    `claims ${nastyTrace().claims.filter((c, i) => claims[i]?.replace(/^'/, '') === c.text).length}/${nastyTrace().claims.length}`,
  );
}
