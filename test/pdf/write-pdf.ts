/**
 * A writer of PDFs that says every thing itself: fonts without files (the codes of a text say their
 * letters by a table, or by one of Adobe's), any order of drawing, damage on purpose.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
 */

/** How a font says which letters its codes are. */
export type FontKind =
  /** A table in the file, as browsers and word processors write it. */
  | 'table'
  /** Tables that the reader must have, as Asian typesetters write them. */
  | 'UniJIS-UTF16-H'
  | 'UniGB-UTF16-H'
  | 'UniKS-UTF16-H';

/** Text drawn at a place, from its left edge; y runs upwards. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Turned by 90 degrees, as stamps along an edge are. */
  readonly turned?: boolean;
}

export interface WrittenPage {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: 90 | 180 | 270;
  readonly drawn: readonly Drawn[];
  /** What is drawn besides, as operators. */
  readonly operators?: string;
}

export interface WrittenPdf {
  readonly pages: readonly WrittenPage[];
  readonly font?: FontKind;
  readonly title?: string;
  readonly author?: string;
  readonly language?: string;
}

/** Widths in thousandths of a font's size: of every letter of one with a table, of others' figures and spaces. */
const LETTER = 520;
const NARROW = 500;

/** Width of a text as it is written. */
export const measureWritten = (text: string, font: FontKind, size: number): number =>
  (size / 1000) *
  [...text].reduce(
    (sum, sign) => sum + (font === 'table' ? LETTER : sign < '\x7f' ? NARROW : 1000),
    0,
  );

/** The bytes of a PDF. */
export function writePdf({
  pages,
  font = 'table',
  title,
  author,
  language,
}: WrittenPdf): Uint8Array {
  const signs = [...new Set(pages.flatMap(({ drawn }) => drawn.flatMap(({ text }) => [...text])))];
  const codes = new Map(signs.map((sign, i) => [sign, i + 1]));
  const encode = (text: string) =>
    font === 'table' ? [...text].map(sign => hex(codes.get(sign) ?? 0)).join('') : utf16(text);
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const stream = (body: string, extra = '') =>
    add(`<< /Length ${body.length}${extra} >>\nstream\n${body}\nendstream`);
  // 1: catalog, 2: pages, 3: font, 4: its descendant, 5: its descriptor, 6: its table, 7: labels.
  const kids = pages.map((_, i) => `${8 + 2 * i} 0 R`).join(' ');
  const told = language ? ` /Lang (${language})` : '';
  add(`<< /Type /Catalog /Pages 2 0 R${told} >>`);
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  const byTable = font === 'table';
  const order = { 'UniJIS-UTF16-H': 'Japan1', 'UniGB-UTF16-H': 'GB1', 'UniKS-UTF16-H': 'Korea1' };
  const ordering = byTable ? 'Identity' : order[font];
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /${byTable ? 'Identity-H' : font} /DescendantFonts [4 0 R]${byTable ? ' /ToUnicode 6 0 R' : ''} >>`,
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /DW ${byTable ? LETTER : `1000 /W [1 95 ${NARROW}]`} /FontDescriptor 5 0 R >>`,
  );
  add(
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  stream(tableOf(signs));
  add(
    `<< /Producer (Made for a test)${title ? ` /Title <FEFF${utf16(title)}>` : ''}${author ? ` /Author <FEFF${utf16(author)}>` : ''} >>`,
  );
  pages.forEach(({ width = 595, height = 842, rotate, drawn, operators = '' }, i) => {
    const turn = rotate ? ` /Rotate ${rotate}` : '';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}]${turn} /Resources << /Font << /F 3 0 R >> >> /Contents ${9 + 2 * i} 0 R >>`,
    );
    const texts = drawn.map(({ text, x, y, size, turned }) => {
      const place = turned ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
      return `/F ${size} Tf ${place} Tm <${encode(text)}> Tj`;
    });
    stream(`${operators}BT\n${texts.join('\n')}\nET`);
  });
  return assemble(objects);
}

function assemble(objects: readonly string[]): Uint8Array {
  let body = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const entries = places.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Uint8Array.from(body, sign => sign.charCodeAt(0));
}

function tableOf(signs: readonly string[]): string {
  const rows = signs.map((sign, i) => `<${hex(i + 1)}> <${utf16(sign)}>`);
  const parts = Array.from({ length: Math.ceil(rows.length / 100) }, (_, i) => {
    const part = rows.slice(100 * i, 100 * i + 100);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${parts.join('\n')}\nendcmap end end`;
}

const hex = (code: number) => code.toString(16).padStart(4, '0');
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');
