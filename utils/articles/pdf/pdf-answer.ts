/** What reading a PDF comes to: its text, or why there is none. */
import * as z from 'zod/mini';

/** Why a PDF gave no text. */
const PDF_REFUSALS = [
  'locked', // it asks for a password
  'pictures', // its pages are pictures, or letters that no alphabet is told of
  'broken', // it is none, or too damaged
  'too-long', // more pages than are read
  'too-slow', // it took longer than a PDF is given
] as const;

/** A PDF as a text; see `PdfText`. */
export const pdfText = z.object({
  text: z.string(),
  marks: z.array(z.object({ at: z.number(), page: z.number() })),
  pages: z.number(),
  title: z.nullable(z.string()),
  authors: z.array(z.string()),
  language: z.nullable(z.string()),
});

export const pdfAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), pdf: pdfText }),
  z.object({ ok: z.literal(false), why: z.enum(PDF_REFUSALS) }),
]);

export type PdfAnswer = z.infer<typeof pdfAnswer>;
export type PdfRefusal = (typeof PDF_REFUSALS)[number];

/** Reads the bytes of a PDF, which are gone afterwards. Never throws. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfAnswer>;
