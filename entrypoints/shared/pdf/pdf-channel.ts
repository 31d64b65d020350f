/**
 * What the worker and the document that reads PDFs say to each other. A broadcast channel carries
 * bytes, which messages of an extension do not; no page can listen to it.
 */
import * as z from 'zod/mini';
import { pdfAnswer } from '../../../utils/articles/pdf/pdf-answer.ts';

export const PDF_CHANNEL = 'whence-pdf';

export const pdfRequest = z.object({ id: z.string(), bytes: z.instanceof(Uint8Array) });

/** `began` at once, so that the worker knows that somebody heard; then the answer. */
export const pdfReply = z.union([
  z.object({ re: z.string(), began: z.literal(true) }),
  z.object({ re: z.string(), answer: pdfAnswer }),
]);

export type PdfRequest = z.infer<typeof pdfRequest>;
export type PdfReply = z.infer<typeof pdfReply>;
