/** An answer that came with a PDF, as the text of that PDF or why there is none. */
import { titleOfFile } from '../articles/pdf/file-title.ts';
import type { PdfRefusal, ReadPdf } from '../articles/pdf/pdf-answer.ts';
import type { FetchOutcome } from '../trace/model/source.ts';
import type { Exchange } from './exchange.ts';
import { failure } from './read-answer.ts';

/** Why a PDF gave no text, in the words of steps. */
export const PDF_REFUSED: Readonly<Record<PdfRefusal, string>> = {
  locked: 'a PDF that asks for a password',
  pictures: 'a PDF of pictures: it holds no text',
  broken: 'a PDF that is damaged',
  'too-long': 'a PDF of more than 400 pages',
  'too-slow': 'a PDF that took more than 20 s to read',
};

/**
 * What came, with the text of the PDF that came with it, called as its file where it has no title;
 * anything else as it is.
 */
export async function readAttached(
  { outcome, pdf, response }: Pick<Exchange, 'outcome' | 'pdf' | 'response'>,
  readPdf: ReadPdf | undefined,
): Promise<FetchOutcome> {
  if (!outcome.ok || !pdf || !readPdf) return outcome;
  const answer = await readPdf(pdf);
  if (answer.ok) {
    const title =
      answer.pdf.title ?? titleOfFile(response?.headers.get('content-disposition') ?? null);
    return { ...outcome, pdf: { ...answer.pdf, title } };
  }
  return failure(`pdf-${answer.why}`, outcome.status, PDF_REFUSED[answer.why]);
}
