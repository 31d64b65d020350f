/** Exports in a real LaTeX run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTraces } from '../../utils/exports/export.ts';
import { fail, SENT, TRACE } from './kept.ts';

/**
 * Runs LaTeX, the bibliography program and LaTeX again, in the font encoding LaTeX starts with.
 * Prints how many entries were set, what either complained of, and how many of the headlines that
 * the fonts have letters for stand in the PDF as they were. Letters without a font are counted
 * apart.
 */
export function setInLatex(
  format: 'bibtex' | 'biblatex',
  program: string,
  end: string,
  preamble: string,
): void {
  const name = `${format} by ${program} and pdflatex`;
  const cwd = mkdtempSync(join(tmpdir(), 'latex-'));
  writeFileSync(join(cwd, 'export.bib'), exportTraces([TRACE], format).text);
  const size =
    '\\pdfpageheight=3000bp\\vsize=2900bp\\textheight=2900bp\\pdfpagewidth=6000bp\\hsize=5900bp\\textwidth=5900bp';
  const tex = [
    '\\documentclass{article}',
    preamble,
    size,
    `\\begin{document}\\nocite{*}${end}\\end{document}`,
  ];
  writeFileSync(join(cwd, 'a.tex'), tex.join('\n'));
  const latex = () =>
    spawnSync('pdflatex', ['-interaction=nonstopmode', 'a'], { cwd, encoding: 'utf8' });
  const made = latex().error ? null : spawnSync(program, ['a'], { cwd, encoding: 'utf8' });
  if (!made || made.error) {
    console.error(`${name}: skipped, LaTeX or ${program} is not installed`);
    return;
  }
  const complaints = made.stdout
    .split('\n')
    .filter(line => /^(Warning--|ERROR|WARN)/.test(line) && !/empty year/.test(line));
  const errors = latex().stdout.match(/^! .*/gm) ?? [];
  const other = errors.filter(line => !/Unicode character/.test(line));
  const set = readFileSync(join(cwd, 'a.bbl'), 'utf8').match(/\\bibitem|\\entry\{/g)?.length ?? 0;
  const latin = SENT.filter(r => /^[\x20-\x7e\s]+$/.test(r.headline));
  const text = printed(cwd);
  const lost = latin.filter(r => !text.includes(folded(r.headline)));
  console.error(
    `${name}: entries ${set}/${SENT.length} · complaints ${complaints.length} · errors ${other.length} · signs without a font ${errors.length - other.length} · headlines in the PDF ${latin.length - lost.length}/${latin.length}`,
  );
  for (const line of [...complaints, ...other, ...lost.map(r => r.headline)])
    console.error(`  ${line}`);
  if (set !== SENT.length || complaints.length || other.length || lost.length) fail();
}

/** The text of the PDF. LaTeX's quotes are curly, and its accents may stand alone. */
function printed(cwd: string): string {
  const out = spawnSync('pdftotext', ['-layout', 'a.pdf', '-'], { cwd, encoding: 'utf8' });
  return folded(out.stdout ?? '');
}

/** Blanks apart; and the first font encoding has no underscore: LaTeX draws a line. */
const folded = (text: string) =>
  text
    .replace(/[“”"]/g, '"')
    .replace(/[˜∼]/g, '~')
    .replace(/ˆ/g, '^')
    .replace(/[\s_]+/g, '');
