/**
 * Exports read back by other people's programs and libraries: `npm run test:exports` prints fields
 * sent and kept, per format and reader.
 */
import { ENGLISH } from '../../utils/exports/report-words.ts';
import { compareReferences } from './citeproc.ts';
import { compare, finish } from './kept.ts';
import { setInLatex } from './latex.ts';
import {
  byAnnotations,
  byConverter,
  byHappyDom,
  bySchemaOrg,
  htmlByMarkdownIt,
  ofNote,
} from './libraries.ts';
import {
  byBibutils,
  byLibreOffice,
  byPandoc,
  byPython,
  byWikiParser,
  htmlByPandoc,
  reportByWikiParser,
  SEPARATORS,
} from './programs.ts';
import { byPapaparse, checkReport, htmlByMicromark } from './web-readers.ts';
import { zoteroBib, zoteroCoins, zoteroCsl, zoteroRis } from './zotero.ts';

compare('bibtex', 'BibTeX, pandoc', byPandoc('bibtex', 'bibtex'));
// bibutils knows no \textbackslash and biblatex-csl-converter no \textasciicircum, which LaTeX,
// biber and pandoc do: one headline.
compare('bibtex', 'BibTeX, bibutils', byBibutils('bib2xml', 'bibtex'), { title: 1, claim: 1 });
compare('biblatex', 'BibLaTeX, pandoc', byPandoc('biblatex', 'biblatex'));
// It takes the site of a web page for one more author, too.
compare('biblatex', 'BibLaTeX, bibutils', byBibutils('biblatex2xml', 'biblatex'), {
  title: 1,
  claim: 1,
  authors: 1,
  outlet: 1,
});
compare('biblatex', 'BibLaTeX, biblatex-csl-converter', byConverter('biblatex'), {
  title: 1,
  claim: 1,
});
compare('csl-json', 'CSL-JSON, pandoc', byPandoc('csl-json', 'csljson'));
// Neither reads Y2, which Zotero and EndNote do; the converter takes the year alone.
compare('ris', 'RIS, bibutils', byBibutils('ris2xml', 'ris'), { accessed: 8 });
compare('ris', 'RIS, biblatex-csl-converter', byConverter('ris'), { date: 7, accessed: 8 });
compare('csv', 'CSV, Python', byPython());
compare('csv', 'CSV, Papa Parse', byPapaparse('csv'));
compare('csv', 'CSV, LibreOffice by commas', byLibreOffice(SEPARATORS.comma));
compare('csv', 'CSV, LibreOffice as shipped', byLibreOffice(SEPARATORS.shipped));
const german = { ...ENGLISH, language: 'de' };
compare('csv', 'CSV with semicolons, LibreOffice', byLibreOffice(SEPARATORS.semicolon, german));
compare('tsv', 'TSV, Papa Parse', byPapaparse('tsv'));
compare('tsv', 'TSV, LibreOffice by tabs', byLibreOffice(SEPARATORS.tab, undefined, 'tsv'));
compare('tsv', 'TSV, LibreOffice as shipped', byLibreOffice(SEPARATORS.shipped, undefined, 'tsv'));
const note = htmlByPandoc('md');
compare('md', 'Markdown, pandoc', note === null ? null : ofNote(note));
compare('md', 'Markdown, markdown-it', ofNote(htmlByMarkdownIt()));
compare('md', 'Markdown, micromark with GFM', ofNote(htmlByMicromark()));
compare('wikipedia', 'Wikipedia, mwparserfromhell', byWikiParser());
compare('wikipedia-report', 'Wikipedia report, mwparserfromhell', reportByWikiParser());
compare('annotation', 'Web Annotation, jsonld', await byAnnotations());
compare('jsonld', 'schema.org, jsonld', await bySchemaOrg());
compare('html', 'HTML with COinS, happy-dom', byHappyDom());
compare('ris', 'RIS, Zotero', zoteroRis());
compare('csl-json', 'CSL-JSON, Zotero', zoteroCsl());
// Two dollar signs lose what they hold, and a bar arrives as a formula: two headlines.
compare('bibtex', 'BibTeX, Zotero', zoteroBib('bibtex'), { title: 2, claim: 2 });
compare('biblatex', 'BibLaTeX, Zotero', zoteroBib('biblatex'), { title: 2, claim: 2 });
compare('coins', 'COinS, Zotero', zoteroCoins());
await checkReport();
setInLatex('bibtex', 'bibtex', '\\bibliographystyle{plain}\\bibliography{export}', '');
setInLatex(
  'biblatex',
  'biber',
  '\\printbibliography',
  '\\usepackage[backend=biber]{biblatex}\\addbibresource{export.bib}',
);
compareReferences();
finish();
