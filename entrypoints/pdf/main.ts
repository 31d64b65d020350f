/**
 * The document in which PDFs are read: the worker of Chromium has no workers of its own and cannot
 * load pdf.js when it needs it. Made by the worker, it goes by itself when nothing is to be read.
 */
import { readPdfHere } from '../shared/pdf/own-pdf-reader.ts';
import { PDF_CHANNEL, type PdfReply, pdfRequest } from '../shared/pdf/pdf-channel.ts';

/** A page often cites several. */
const IDLE_MS = 30_000;

const channel = new BroadcastChannel(PDF_CHANNEL);
let reading = 0;
let idle = setTimeout(leave, IDLE_MS);

channel.addEventListener('message', ({ data }) => {
  const { success, data: request } = pdfRequest.safeParse(data);
  if (success) void answer(request.id, request.bytes);
});

async function answer(re: string, bytes: Uint8Array): Promise<void> {
  clearTimeout(idle);
  reading++;
  reply({ re, began: true });
  reply({ re, answer: await readPdfHere(bytes) });
  reading--;
  if (reading === 0) idle = setTimeout(leave, IDLE_MS);
}

const reply = (message: PdfReply) => channel.postMessage(message);

function leave(): void {
  if (window.frameElement) window.frameElement.remove();
  else window.close();
}
