/** Texts of other scripts, in fonts without a file. */
import { flat, type MadePdf, makeColumns } from './made-pdf.ts';
import { type MadeLanguage, makeParagraphs } from './sentences.ts';
import { breakLines, pour, type Setting } from './typeset.ts';
import { type Drawn, type FontKind, measureWritten, writePdf } from './write-pdf.ts';

interface Written {
  readonly name: string;
  readonly language: MadeLanguage;
  readonly font?: FontKind;
  readonly columns?: number;
  readonly pages?: number;
  readonly paragraphs: number;
  readonly rtl?: boolean;
  /** Pages that lie on their side: the file says so, or does not. */
  readonly turned?: boolean;
  readonly rotate?: 90;
  readonly stamp?: string;
}

/** Letters from right to left as they are drawn from the left; figures keep their order. */
const asDrawn = (text: string) =>
  [...text]
    .reverse()
    .join('')
    .replace(/\d+/g, n => [...n].reverse().join(''));

const LANDSCAPE = { width: 700, top: 60, bottom: 540, firstTop: 60 };

/** A text in a font without a file, of letters of one width. */
export function makeWritten(of: Written): MadePdf {
  const { name, language, font = 'table', rtl = false, rotate, turned, stamp } = of;
  const pages = of.pages ?? 3;
  const { columns, width } = makeColumns(pages, of.columns ?? 1, turned ? LANDSCAPE : {});
  const size = 10;
  const unspaced = language === 'ja' || language === 'zh';
  const measure = (text: string) => measureWritten(text, font, size);
  const setting: Setting = { size, width, measure, unspaced };
  const paragraphs = makeParagraphs(language, of.paragraphs, 3);
  const glue = unspaced ? '' : ' ';
  const lines = pour(
    paragraphs.map(p => breakLines(p.join(glue), setting)),
    columns,
    14,
    8,
  );
  const drawn = (page: number): Drawn[] => [
    ...lines
      .filter(line => line.page === page)
      .map(({ text, x, y }) => ({
        text: rtl ? asDrawn(text) : text,
        x: rtl ? x + width - measure(text) : x,
        y: 842 - y,
        size,
        ...(turned && { x: y, y: x, turned }),
      })),
    { text: String(page + 1), x: 290, y: 40, size: 9 },
    ...(stamp && page === 0 ? [{ text: stamp, x: 30, y: 300, size: 16, turned: true }] : []),
  ];
  const bytes = writePdf({
    font,
    language,
    pages: Array.from({ length: pages }, (_, page) => ({
      drawn: drawn(page),
      ...(rotate && { rotate }),
    })),
  });
  return { name, bytes, sentences: flat(paragraphs) };
}
