/** Twenty PDFs as programs make them, with the sentences that are printed in each. */
import type { MadePdf } from './made-pdf.ts';
import { headed, makePaper, number, type Paper, paperWithTitle } from './papers.ts';
import { inPieces, withFootnotes, withHeadings, withTables } from './special-papers.ts';
import { makeWritten } from './written-papers.ts';

/** All twenty. */
export async function makePdfs(): Promise<MadePdf[]> {
  const paper = async (name: string, of: Paper): Promise<MadePdf> => ({
    name,
    ...(await makePaper(of)),
  });
  return [
    await paperWithTitle(),
    await paper('three narrow columns of a newsletter', {
      pages: 3,
      columns: 3,
      paragraphs: 24,
      size: 9,
      gutter: 14,
    }),
    await paper('one column, ragged, paragraphs apart', {
      pages: 4,
      columns: 1,
      paragraphs: 26,
      size: 11,
      between: 8,
      isJustified: false,
      around: number,
    }),
    await paper('German with broken compounds', {
      language: 'de',
      pages: 4,
      columns: 2,
      paragraphs: 28,
      setting: { hyphens: true },
      around: headed,
    }),
    await paper('French with guillemets', {
      language: 'fr',
      pages: 3,
      columns: 1,
      paragraphs: 20,
      font: 'Helvetica',
      around: headed,
    }),
    await paper('a long report with running heads', {
      pages: 20,
      columns: 1,
      paragraphs: 150,
      size: 11,
      setting: { indent: 16 },
      around: headed,
    }),
    await paper('two columns with a narrow gutter', {
      pages: 4,
      columns: 2,
      paragraphs: 34,
      gutter: 11,
      font: 'Helvetica',
      size: 9,
      around: number,
    }),
    await paper('locked against changes alone', {
      pages: 2,
      columns: 1,
      paragraphs: 10,
      options: { ownerPassword: 'made up' },
    }),
    await withFootnotes(),
    await withTables(),
    await withHeadings(),
    await inPieces(),
    makeWritten({ name: 'Russian', language: 'ru', paragraphs: 18 }),
    makeWritten({
      name: 'Japanese by a table of Adobe’s',
      language: 'ja',
      font: 'UniJIS-UTF16-H',
      paragraphs: 24,
    }),
    makeWritten({
      name: 'Chinese in two columns',
      language: 'zh',
      font: 'UniGB-UTF16-H',
      columns: 2,
      paragraphs: 30,
    }),
    makeWritten({ name: 'Korean', language: 'ko', font: 'UniKS-UTF16-H', paragraphs: 16 }),
    makeWritten({ name: 'Arabic', language: 'ar', rtl: true, paragraphs: 18 }),
    makeWritten({
      name: 'Hebrew in two columns, the right one first',
      language: 'he',
      rtl: true,
      columns: 2,
      paragraphs: 16,
    }),
    makeWritten({
      name: 'pages that lie on their side',
      language: 'en',
      paragraphs: 12,
      rotate: 90,
    }),
    makeWritten({
      name: 'a stamp along the edge',
      language: 'en',
      columns: 2,
      paragraphs: 20,
      stamp: 'arXiv:2609.01234v1 [econ.GN] 9 Sep 2026',
    }),
  ];
}
