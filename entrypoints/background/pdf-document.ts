import browser from 'webextension-polyfill';
import type { PdfAnswer, ReadPdf } from '../../utils/articles/pdf/pdf-answer.ts';
import { PDF_CHANNEL, type PdfRequest, pdfReply } from '../shared/pdf/pdf-channel.ts';

/**
 * The part of Chromium's interface that the polyfill lacks
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen).
 */
interface Offscreen {
  createDocument(options: {
    readonly url: string;
    readonly reasons: readonly ['WORKERS'];
    readonly justification: string;
  }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

/** The document is given as long as pdf.js is, and a little for its way. */
const LATEST_MS = 25_000;
/** Whoever hears nothing for so long spoke to a document that was just leaving. */
const HEARD_MS = 3000;
const PAGE = '/pdf.html';

const { offscreen } = (globalThis as { chrome?: { offscreen?: Offscreen } }).chrome ?? {};

/** Makes the reader of PDFs: in a document of its own, one after the other. */
export function createPdfReader(): ReadPdf {
  let before: Promise<unknown> = Promise.resolve();
  return bytes => {
    const answer = before.then(() => readThere(bytes));
    before = answer;
    return answer;
  };
}

async function readThere(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    return (await askDocument(bytes)) ?? (await askDocument(bytes)) ?? { ok: false, why: 'broken' };
  } catch {
    return { ok: false, why: 'broken' };
  }
}

/** The document's answer; null where it was gone before it heard. */
async function askDocument(bytes: Uint8Array): Promise<PdfAnswer | null> {
  await openDocument();
  const channel = new BroadcastChannel(PDF_CHANNEL);
  const { promise, resolve } = Promise.withResolvers<PdfAnswer | null>();
  const id = crypto.randomUUID();
  const unheard = setTimeout(() => resolve(null), HEARD_MS);
  const late = setTimeout(() => {
    void closeDocument();
    resolve({ ok: false, why: 'too-slow' });
  }, LATEST_MS);
  channel.onmessage = ({ data }) => {
    const { data: reply } = pdfReply.safeParse(data);
    if (reply?.re !== id) return;
    clearTimeout(unheard);
    if ('answer' in reply) resolve(reply.answer);
  };
  const request: PdfRequest = { id, bytes: bytes as Uint8Array<ArrayBuffer> };
  channel.postMessage(request);
  try {
    return await promise;
  } finally {
    clearTimeout(unheard);
    clearTimeout(late);
    channel.close();
  }
}

/** Offscreen in Chromium; in Firefox, whose worker is a page, a frame in that. */
async function openDocument(): Promise<void> {
  if (!offscreen) return openFrame();
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads the text of PDF files that a page cites, with pdf.js and its worker.',
  });
}

async function openFrame(): Promise<void> {
  if (findFrame()) return;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
}

const findFrame = () => document.querySelector('iframe');

async function closeDocument(): Promise<void> {
  if (offscreen) await offscreen.closeDocument().catch(() => undefined);
  else findFrame()?.remove();
}
