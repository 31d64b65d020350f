/**
 * Exports read back by other people's programs and libraries: `npm run test:exports` prints fields
 * sent and kept, per format and reader.
 */
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
} from './programs.ts';

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
compare('csv', 'CSV, LibreOffice', byLibreOffice());
const note = htmlByPandoc('md');
compare('md', 'Markdown, pandoc', note === null ? null : ofNote(note));
compare('md', 'Markdown, markdown-it', ofNote(htmlByMarkdownIt()));
compare('wikipedia', 'Wikipedia, mwparserfromhell', byWikiParser());
compare('annotation', 'Web Annotation, jsonld', await byAnnotations());
compare('jsonld', 'schema.org, jsonld', await bySchemaOrg());
compare('html', 'HTML with COinS, happy-dom', byHappyDom());
setInLatex('bibtex', 'bibtex', '\\bibliographystyle{plain}\\bibliography{export}', '');
setInLatex(
  'biblatex',
  'biber',
  '\\printbibliography',
  '\\usepackage[backend=biber]{biblatex}\\addbibresource{export.bib}',
);
compareReferences();
finish();
