/**
 * Formatted references against citeproc-js with the styles that TeX Live carries. citeproc-js is
 * CPAL or AGPL: it checks, and is no part of the extension.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import CSL from 'citeproc';
import { writeCslItem } from '../../utils/exports/references/csl.ts';
import {
  type CitationStyle,
  formatReference,
} from '../../utils/exports/references/reference-styles.ts';
import { listReferences, type Reference } from '../../utils/exports/references/references.ts';
import { splitName } from '../../utils/text/names/person-names.ts';
import { chainTrace } from '../utils/exports/nasty.ts';
import { fail, SENT } from './kept.ts';

const STYLES: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa',
  mla: 'modern-language-association',
  chicago: 'chicago-note-bibliography',
};

/**
 * References that differ in what a style has rules for: authors, dates, headlines, kinds of page.
 */
function cases(): Reference[] {
  const only = listReferences([chainTrace()])[0];
  if (!only) throw new Error('the trace has no source');
  const people = (count: number) =>
    Array.from({ length: count }, (_, i) => `Given-Ann Family${i + 1}`);
  const headlines = [
    'Is this a question?',
    'He said “no” to it',
    'Ends with a stop.',
    '“All of it quoted”',
    'And so on…',
    'Wow!',
  ];
  const bylines = [
    [],
    ['Reuters'],
    ['Ludwig van der Berg'],
    ['Henry Gates Jr.'],
    ['José María de la Cruz'],
    ['山田太郎'],
    [only.outlet],
  ];
  const pages = ['2026', '2026-05', null, only.published].flatMap(published =>
    (['news', 'magazine', 'webpage'] as const).flatMap(kind => [
      { ...only, published, kind },
      { ...only, published, kind, authors: [] },
    ]),
  );
  return [
    ...SENT,
    ...headlines.map(headline => ({ ...only, headline })),
    ...[...bylines, ...[2, 3, 4, 7, 8, 10, 11, 20, 21, 22].map(people)].map(authors => ({
      ...only,
      authors: authors.map(splitName),
    })),
    ...pages,
    { ...only, kind: 'webpage', outlet: 'GitHub', authors: [{ literal: 'GitHub' }] },
    { ...only, outlet: 'Yahoo! News' },
  ];
}

/**
 * Quotes are folded. Capitals too: citeproc sets English headlines for MLA and Chicago in title
 * case by rule ("X.Ai"), Whence leaves them as printed.
 */
const folded = (text: string) =>
  text
    .replace(/<(?!\/?i>)[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(
      /&(amp|lt|gt|quot|nbsp);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name] ?? '',
    )
    .replace(/[“”„"‘’]/g, "'")
    .toLowerCase()
    .trim();

/** Prints how many references are as citeproc-js sets them, of the bibliographic fields alone. */
export function compareReferences(): void {
  const package_ = spawnSync('kpsewhich', ['citation-style-language.sty'], { encoding: 'utf8' });
  if (package_.error || !package_.stdout) {
    console.error('references by citeproc-js: skipped, the styles of TeX Live are not installed');
    return;
  }
  const folder = dirname(package_.stdout.trim());
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  for (const [style, name] of Object.entries(STYLES) as [CitationStyle, string][]) {
    const all = cases();
    const different = all.filter(reference => {
      const { archive, archive_location, source, publisher, note, custom, ...item } =
        writeCslItem(reference);
      const system = {
        retrieveLocale: (language: string) => read(`locales/csl-locales-${language}.xml`),
        retrieveItem: () => item,
      };
      const engine = new CSL.Engine(system, read(`styles/${name}.csl`), 'en-US', true);
      engine.updateItems([item.id]);
      const theirs = folded(engine.makeBibliography()[1][0] ?? '');
      const ours = folded(formatReference(reference, style).html);
      if (theirs !== ours) console.error(`  citeproc ${theirs}\n  Whence   ${ours}`);
      return theirs !== ours;
    });
    console.error(
      `references by citeproc-js, ${style}: ${all.length - different.length}/${all.length}`,
    );
    if (different.length) fail();
  }
}
