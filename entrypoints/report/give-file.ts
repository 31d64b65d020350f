import { i18n } from '#i18n';
import type { GivenText } from '../../utils/articles/given/given-text.ts';
import type { Said } from '../../utils/articles/messages.ts';
import { sayFailure } from '../../utils/trace/model/messages.ts';

/** As long a PDF as is read from the web. */
const MOST_BYTES = 40_000_000;

/** What came of a text or a file: what is given to the worker, or why nothing is. */
type Read =
  | { readonly ok: true; readonly given: GivenText }
  | { readonly ok: false; readonly why: Said | string };

/**
 * Reads what the reader gives for a source, here, and sends it nowhere. `url`: where it stands on
 * the web; null where nobody knows. The readers of pages and PDFs are loaded when one is given.
 */
export async function readGiven(source: string | File, url: string | null): Promise<Read> {
  const [{ refuseText }, { givenOfPlain }] = await Promise.all([
    import('../../utils/articles/given/given-text.ts'),
    import('../../utils/articles/given/read-given.ts'),
  ]);
  const read =
    typeof source === 'string'
      ? ({ ok: true, given: givenOfPlain(source) } as const)
      : await readFile(source, url);
  if (!read.ok) return read;
  const refused = refuseText(read.given.text);
  return refused === null ? read : { ok: false, why: i18n.t(`give.${refused}`) };
}

async function readFile(file: File, url: string | null): Promise<Read> {
  if (file.size > MOST_BYTES) return { ok: false, why: i18n.t('give.tooLarge') };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { givenOfHtml, givenOfPlain, kindOfFile } = await import(
    '../../utils/articles/given/read-given.ts'
  );
  switch (kindOfFile(bytes)) {
    case 'pdf':
      return readPdfFile(bytes);
    case 'html': {
      const { decodeText } = await import('../../utils/network/charset.ts');
      const given = givenOfHtml(decodeText(bytes, ''), url);
      return given.text === '' ? { ok: false, why: i18n.t('give.noArticle') } : { ok: true, given };
    }
    case 'text': {
      const { decodeFile } = await import('../../utils/citations/listed/decode-file.ts');
      const text = decodeFile(bytes)?.text ?? '';
      return text.trim() === ''
        ? { ok: false, why: i18n.t('paste.notText') }
        : { ok: true, given: givenOfPlain(text) };
    }
  }
}

async function readPdfFile(bytes: Uint8Array): Promise<Read> {
  const [{ readPdfHere }, { givenOfPdf }, { PDF_REFUSED }] = await Promise.all([
    import('../shared/pdf/own-pdf-reader.ts'),
    import('../../utils/articles/given/read-given.ts'),
    import('../../utils/network/attached-pdf.ts'),
  ]);
  const answer = await readPdfHere(bytes);
  if (answer.ok) return { ok: true, given: givenOfPdf(answer.pdf) };
  const { why } = answer;
  const failure = {
    ok: false,
    reason: `pdf-${why}`,
    status: null,
    detail: PDF_REFUSED[why],
  } as const;
  return { ok: false, why: sayFailure(failure, null) };
}
