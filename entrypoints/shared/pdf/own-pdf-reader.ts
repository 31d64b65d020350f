/** pdf.js with the files of the package that it needs. */
import { GlobalWorkerOptions } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import browser from 'webextension-polyfill';
import type { ReadPdf } from '../../../utils/articles/pdf/pdf-answer.ts';
import { readPdf } from './read-pdf.ts';

/** Reads PDFs here, their bytes in a worker of their own that ends with the reading. */
export const readPdfHere: ReadPdf = bytes => {
  GlobalWorkerOptions.workerSrc = browser.runtime.getURL(workerUrl as '/');
  return readPdf(bytes, browser.runtime.getURL('/cmaps/' as '/'));
};
