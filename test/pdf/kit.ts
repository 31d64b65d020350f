/** Draws lines with pdfkit, whose files have the structure of common programs. */
import PDFDocument from 'pdfkit';
import type { PlacedLine, Setting } from './typeset.ts';

/** A page of pdfkit in the making. */
export type Kit = InstanceType<typeof PDFDocument>;

export interface KitOptions {
  readonly size?: [number, number];
  readonly info?: { readonly Title?: string; readonly Author?: string };
  readonly userPassword?: string;
  readonly ownerPassword?: string;
}

/** The bytes of a PDF whose pages `draw` fills. */
export async function drawWithKit(
  draw: (kit: Kit) => void,
  options: KitOptions = {},
): Promise<Uint8Array> {
  const kit = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
  const chunks: Buffer[] = [];
  kit.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise(resolve => kit.on('end', resolve));
  draw(kit);
  kit.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

const ruler = new PDFDocument();

/** A setting in a font of pdfkit. */
export function settingIn(
  font: string,
  size: number,
  width: number,
  more: Omit<Partial<Setting>, 'size' | 'width'> = {},
): Setting {
  const measure = (text: string) => ruler.font(font).fontSize(size).widthOfString(text);
  return { size, width, measure, ...more };
}

/** Writes one line of text; y is its upper edge. */
export function writeLine(
  kit: Kit,
  text: string,
  x: number,
  y: number,
  size: number,
  font = 'Times-Roman',
): void {
  kit.font(font).fontSize(size).text(text, x, y, { lineBreak: false });
}

/** Writes the lines of one page, justified: a line's spaces are stretched to the width of its column. */
export function writeLines(
  kit: Kit,
  lines: readonly PlacedLine[],
  setting: Setting,
  font: string,
  isJustified = true,
): void {
  for (const { text, x, y, indent, ends } of lines) {
    const spaces = text.split(' ').length - 1;
    const room = setting.width - indent - setting.measure(text);
    const wordSpacing = isJustified && !ends && spaces > 0 ? room / spaces : 0;
    kit
      .font(font)
      .fontSize(setting.size)
      .text(text, x + indent, y, { lineBreak: false, wordSpacing });
  }
}
