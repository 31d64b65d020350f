/** PDFs that give no text, each for a reason of its own. */
import { deflateSync } from 'node:zlib';
import { drawWithKit, writeLine } from './kit.ts';
import { writePdf } from './write-pdf.ts';

/** It asks for a password before anything can be seen. */
export const lockedPdf = (): Promise<Uint8Array> =>
  drawWithKit(
    kit => {
      kit.addPage();
      writeLine(kit, 'Nobody reads this sentence without the password.', 60, 80, 11);
    },
    { userPassword: 'made up' },
  );

/** Pages as a scanner makes them: a picture each, and no letter. */
export const scannedPdf = (): Uint8Array =>
  writePdf({
    pages: [1, 2].map(() => ({
      drawn: [],
      operators: 'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n',
    })),
  });

/** Cut off in the midst of its first page. */
export const brokenPdf = (): Uint8Array => {
  const whole = writePdf({ pages: [{ drawn: [{ text: 'Half', x: 60, y: 700, size: 11 }] }] });
  return whole.subarray(0, 300);
};

/** One page more than are read. */
export const longPdf = (pages: number): Uint8Array =>
  writePdf({
    pages: Array.from({ length: pages }, (_, i) => ({
      drawn: [{ text: `Page ${i} of a very long report.`, x: 60, y: 700, size: 11 }],
    })),
  });

/**
 * A page of some kilobytes that unpacks to so many megabytes of one letter drawn again and again, or
 * of spaces.
 */
export function bombPdf(megabytes: number, fill: 'spaces' | 'text'): Uint8Array {
  const piece = fill === 'spaces' ? ' '.repeat(50) : 'BT /F 9 Tf 1 0 0 1 50 50 Tm (a) Tj ET\n';
  const packed = deflateSync(Buffer.alloc(megabytes * 1_000_000, piece));
  const head = `%PDF-1.7
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >> endobj
4 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
5 0 obj << /Length ${packed.length} /Filter /FlateDecode >> stream
`;
  const whole = Buffer.concat([
    Buffer.from(head, 'latin1'),
    packed,
    Buffer.from('\nendstream endobj\ntrailer << /Root 1 0 R >>\n', 'latin1'),
  ]);
  return Uint8Array.from(whole);
}
