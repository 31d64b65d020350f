/** From the pages of a PDF to running text, with the page on which each part of it stands. */
import { columnsOf, findGutter } from './columns.ts';
import { readFirstPage } from './first-page.ts';
import { collectWords, joinLines, type KnownWords } from './join-lines.ts';
import { type Line, linesOf, piecesOf } from './lines.ts';
import { dropMargins } from './margins.ts';
import type { PageMark, PdfLabels, PdfPage, PdfText } from './page-items.ts';
import {
  differsInSize,
  endsFull,
  endsSentence,
  mainSize,
  type Paragraph,
  paragraphsOf,
} from './paragraphs.ts';

/** A paragraph of the text, which may go on over columns and pages. */
interface Running {
  readonly parts: { readonly page: number; readonly lines: readonly Line[] }[];
}

/**
 * The text of a PDF in the order of reading: column by column, without running heads, feet and page
 * numbers, broken words whole, paragraphs whole over columns and pages. Empty where its pages are
 * pictures.
 */
export function textOfPages(pages: readonly PdfPage[], labels: PdfLabels): PdfText {
  const cut = pages.map(({ height, items }) => ({ height, pieces: piecesOf(items) }));
  let gutter: number | null = null;
  const columns = dropMargins(cut).map((pieces, i) => {
    const rtl = runsRightToLeft(pages[i]?.items ?? []);
    const found = columnsOf(pieces, rtl, gutter);
    gutter = findGutter(pieces) ?? gutter;
    return found.map(linesOf);
  });
  const lines = columns.flat(2);
  const body = mainSize(lines);
  const paragraphs = joinColumns(columns, body);
  const known = collectWords(lines.map(line => line.text));
  const { text, marks } = writeText(paragraphs, known);
  const first = (columns[0] ?? []).flat();
  return {
    text,
    marks,
    pages: pages.length,
    language: labels.language,
    ...readFirstPage(first, labels, body),
  };
}

function runsRightToLeft(items: PdfPage['items']): boolean {
  const signs = (rtl: boolean) =>
    items.reduce((sum, item) => sum + (item.rtl === rtl ? item.text.length : 0), 0);
  return signs(true) > signs(false);
}

/** A paragraph of one column. */
interface Placed extends Paragraph {
  readonly page: number;
  /** Of the size of the text, as headings, notes and captions are not. */
  readonly isBody: boolean;
  /** The first of that size in its column. */
  readonly opens: boolean;
  /** Whether its last line may be in the midst of a sentence. */
  readonly isCut: boolean;
}

function placeParagraphs(column: readonly Line[], page: number, body: number): Placed[] {
  const edges = {
    left: Math.min(...column.map(line => line.x)),
    right: Math.max(...column.map(line => line.right)),
  };
  const paragraphs = paragraphsOf(column);
  const first = paragraphs.findIndex(({ size }) => !differsInSize(size, body));
  return paragraphs.map((paragraph, i) => ({
    ...paragraph,
    page,
    isBody: !differsInSize(paragraph.size, body),
    opens: i === first,
    isCut: isCut(paragraph.lines, edges),
  }));
}

/** Paragraphs in order, those that a column or a page cuts put together again. */
function joinColumns(pages: readonly Line[][][], body: number): Running[] {
  const all: Running[] = [];
  let open: Running | null = null;
  const placed = pages.flatMap((columns, i) =>
    columns.flatMap(column => placeParagraphs(column, i + 1, body)),
  );
  for (const { lines, size, page, isBody, opens, isCut } of placed) {
    if (isBody && opens && open && goesOn(open, lines)) open.parts.push({ page, lines });
    else {
      const running: Running = { parts: [{ page, lines }] };
      all.push(running);
      // Notes and captions do not end the paragraph that they interrupt, headings do.
      if (isBody) open = running;
      else if (size > body) open = null;
    }
    if (isBody && !isCut) open = null;
  }
  return all;
}

function isCut(lines: Paragraph['lines'], edges: { left: number; right: number }): boolean {
  const last = lines.at(-1);
  return last !== undefined && !endsSentence(last.text) && endsFull(last, edges);
}

/** Whether lines at the top of a column go on with a paragraph: no bullet, no number of a heading. */
function goesOn(open: Running, lines: Paragraph['lines']): boolean {
  const before = open.parts.at(-1)?.lines.at(-1);
  const [first] = lines;
  if (!before || !first || before.rtl !== first.rtl) return false;
  if (/^\p{Ll}/u.test(first.text)) return true;
  return !/^(?:[•◦▪‣●■○►]|\d{1,2}(?:\.\d)*\.?\s+\p{Lu})/u.test(first.text);
}

function writeText(paragraphs: readonly Running[], known: KnownWords) {
  const marks: PageMark[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { parts } of paragraphs) {
    const lines = parts.flatMap(part => part.lines.map(line => ({ ...line, page: part.page })));
    const joined = joinLines(
      lines.map(line => line.text),
      known,
    );
    lines.forEach(({ page }, i) => {
      if (marks.at(-1)?.page !== page) marks.push({ at: length + (joined.starts[i] ?? 0), page });
    });
    texts.push(joined.text);
    length += joined.text.length + 2;
  }
  return { text: texts.join('\n\n'), marks };
}
