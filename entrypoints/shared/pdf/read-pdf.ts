/**
 * Reads the text of a PDF with pdf.js. Loaded by what was given a PDF and by nothing else: the
 * library weighs more than all the rest of Whence.
 */
import {
  getDocument,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
  type PDFPageProxy,
  Util,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { PageViewport } from 'pdfjs-dist/types/src/display/page_viewport.js';
import type { PdfItem, PdfLabels, PdfPage } from '../../../utils/articles/pdf/page-items.ts';
import type { PdfAnswer } from '../../../utils/articles/pdf/pdf-answer.ts';
import { textOfPages } from '../../../utils/articles/pdf/text-of-pages.ts';

/** Bounds of one reading. */
export interface PdfLimits {
  readonly pages: number;
  /** For all of it, ms. */
  readonly time: number;
}

export const PDF_LIMITS: PdfLimits = { pages: 400, time: 20_000 };
/** More runs of characters than any printed page has; what comes behind them is not read. */
const MOST_ITEMS = 40_000;
/** UTF-16 units of all pages together: twice what 400 full pages hold. */
const MOST_TEXT = 4_000_000;
/** A file with fewer letters shows pictures of pages. */
const LEAST_LETTERS = 40;

/**
 * The text of a PDF, or why there is none. Takes the bytes for itself: they are gone afterwards.
 * Nothing of the file is run, and nothing is fetched but `cMapUrl`, tables of the package that say
 * what the codes of Chinese, Japanese and Korean fonts stand for. Never throws.
 */
export async function readPdf(
  bytes: Uint8Array,
  cMapUrl: string,
  limits: PdfLimits = PDF_LIMITS,
): Promise<PdfAnswer> {
  const task = getDocument({
    data: bytes,
    cMapUrl,
    cMapPacked: true,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    verbosity: 0,
  });
  const { promise: late, resolve } = Promise.withResolvers<PdfAnswer>();
  const timer = setTimeout(() => resolve({ ok: false, why: 'too-slow' }), limits.time);
  try {
    return await Promise.race([read(task, limits), late]);
  } finally {
    clearTimeout(timer);
    // Ends its worker too, whatever that is at.
    void task.destroy().catch(() => undefined);
  }
}

async function read(task: PDFDocumentLoadingTask, limits: PdfLimits): Promise<PdfAnswer> {
  try {
    const file = await task.promise;
    if (file.numPages > limits.pages) return { ok: false, why: 'too-long' };
    const pages = await readPages(file);
    if (pages === null) return { ok: false, why: 'broken' };
    const found = textOfPages(pages, await readLabels(file));
    if (!isReadable(found.text)) return { ok: false, why: 'pictures' };
    const { marks, authors } = found;
    return { ok: true, pdf: { ...found, marks: [...marks], authors: [...authors] } };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { ok: false, why: isLocked ? 'locked' : 'broken' };
  }
}

/** Null where not one page could be taken apart. */
async function readPages(file: PDFDocumentProxy): Promise<PdfPage[] | null> {
  const pages: PdfPage[] = [];
  let left = MOST_TEXT;
  let failed = 0;
  for (let number = 1; number <= file.numPages && left > 0; number++) {
    const page = await file.getPage(number).then(readPage, () => null);
    if (page === null) failed++;
    pages.push(page ?? { width: 0, height: 0, items: [] });
    left -= page?.items.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
  }
  return failed === file.numPages ? null : pages;
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const runs: TextItem[] = [];
  const reader = page.streamTextContent().getReader();
  while (runs.length < MOST_ITEMS) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const run of value.items) if ('str' in run && run.str !== '') runs.push(run);
  }
  // What is left of an endless page is left where it is: it ends with its worker.
  page.cleanup();
  return turnUpright(runs, turn => page.getViewport({ scale: 1, rotation: page.rotate + turn }));
}

/** A page as its text is read, which may lie on its side. */
function turnUpright(
  runs: readonly TextItem[],
  view: (turn: number) => Pick<PageViewport, 'width' | 'height' | 'transform'>,
): PdfPage {
  const tried = [0, 90, 270, 180].map(turn => {
    const { width, height, transform } = view(turn);
    return { width, height, items: runs.flatMap(run => place(run, transform)) };
  });
  const signs = ({ items }: PdfPage) => items.reduce((sum, { text }) => sum + text.length, 0);
  return tried.reduce((best, one) => (signs(one) > signs(best) ? one : best));
}

/** Text that stands upright in a view; what runs along its edge is none of its sentences. */
function place(run: TextItem, view: readonly number[]): PdfItem[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(
    [...view],
    [...run.transform],
  );
  const size = Math.hypot(c, d);
  const { str: text, dir, width, fontName: font } = run;
  const isUpright = a > 0 && Math.abs(b) <= a;
  return isUpright && size > 0 ? [{ text, x, y, width, size, font, rtl: dir === 'rtl' }] : [];
}

async function readLabels(file: PDFDocumentProxy): Promise<PdfLabels> {
  const { info } = await file.getMetadata().catch(() => ({ info: {} }));
  const told = info as Readonly<Record<string, unknown>>;
  const label = (name: string) => (typeof told[name] === 'string' ? told[name] : null);
  const language = label('Language');
  return {
    title: label('Title'),
    authors: label('Author'),
    language: language && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) ? language : null,
  };
}

/** Fonts without an alphabet give codes in place of letters. */
function isReadable(text: string): boolean {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const codes = text.match(/[\p{Co}\p{Cn}\ufffd]|(?!\s)\p{Cc}/gu)?.length ?? 0;
  return letters >= LEAST_LETTERS && codes < letters / 4;
}
