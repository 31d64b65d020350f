/**
 * From a response to an outcome: the status, the kind of content, the body within its limits, and
 * walls.
 */
import { wallOf } from '../articles/extraction/bot-walls.ts';
import type { Failure, FailureReason, Fetched } from '../trace/model/source.ts';
import { type Body, readBody } from './body.ts';
import { decodeText, isWide } from './charset.ts';

const MEGABYTE = 1_000_000;
/** A page's own HTML rarely passes 1 MB; what comes after 3 MB is no article. */
const MOST_BYTES = 3 * MEGABYTE;
/** More than this nobody may ask for: archive sitemaps of a month stay below. */
const HARD_LIMIT = 10 * MEGABYTE;
/** Reports with pictures rarely pass 20 MB; what is longer costs its reader too much. */
const MOST_PDF_BYTES = 40 * MEGABYTE;
/** An error page is looked at only for a wall. */
const ERROR_BYTES = 64_000;

const TEXT_TYPES = [
  'text/',
  'application/xhtml',
  'application/xml',
  'application/rss',
  'application/atom',
  'application/rdf',
  'application/json',
  'application/feed',
  'application/ld+json',
];
/** Taken only where the body really is gzip: sitemaps named .gz come as any of these. */
const PACKED_TYPES = [
  'application/gzip',
  'application/x-gzip',
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-xml',
];

/** As what PDFs are sent, rightly or not; text and bytes of no kind are looked into anyway. */
const PDF_TYPES = [
  'application/pdf',
  'application/x-pdf',
  'application/acrobat',
  'application/download',
  'application/force-download',
  'application/x-download',
];

/** What came, with the bytes that were received for it. */
export interface Answer {
  readonly outcome: Fetched | Failure;
  readonly received: number;
  /** The bytes of a PDF, where one was asked for: what the outcome says without its text. */
  readonly pdf?: Uint8Array;
}

interface ReadOptions {
  /** The address after redirects. */
  readonly url: string;
  readonly redirected: boolean;
  /** Most bytes of the body, unpacked; 3 MB without it, never over 10 MB. */
  readonly maxBytes: number | undefined;
  /** Beginnings of the content types taken; text, XML and JSON without it. */
  readonly accept: readonly string[] | undefined;
  /** Whether a PDF may come. What a body is says the body, never its header or its address. */
  readonly pdf?: boolean;
}

/**
 * Reads a response: its text, or why there is none. A status that is no success, a kind of content
 * that was not asked for, a wall and half a JSON answer are failures; half a page is not. Throws
 * what its stream throws.
 */
export async function readAnswer(response: Response, options: ReadOptions): Promise<Answer> {
  const { url, redirected, maxBytes = MOST_BYTES, accept = TEXT_TYPES, pdf = false } = options;
  const { status } = response;
  const header = response.headers.get('content-type') ?? '';
  const type = header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!response.ok) return readRefusal(response, header, url);
  const packedOnly = PACKED_TYPES.some(prefix => type.startsWith(prefix));
  // Said by the header alone: the body of a film or a PDF is not even begun.
  const saysPdf = pdf && PDF_TYPES.some(prefix => type.startsWith(prefix));
  if (!packedOnly && !saysPdf && !isWanted(type, accept))
    return drop(response, failure('bad-answer', status, `the answer is ${type}`));
  // The length that a server announces is not believed: it may be wrong or missing, and the body is
  // counted as it comes.
  const most = Math.min(maxBytes, HARD_LIMIT);
  const body = await readBody(response.body, pdf ? limitBy(most) : most);
  const { received, truncated } = body;
  const facts = { ok: true, status, url, redirected, truncated, fromCache: false } as const;
  if (pdf && beginsPdf(body.bytes)) return takePdf(facts, body);
  if (isBinary(body.bytes, header) || (packedOnly && !body.packed)) {
    const detail = `the answer is no text${type && ` (${type})`}`;
    return { outcome: failure('bad-answer', status, detail), received };
  }
  const text = decodeText(body.bytes, header);
  // A page under the name of a PDF is a page.
  const kind = saysPdf ? '' : type;
  const flaw = findFlaw({ text, url, type: kind, status, truncated, bytes: body.bytes.length });
  return { outcome: flaw ?? { ...facts, type: kind, text }, received };
}

/** A PDF that came whole. */
function takePdf(
  facts: Omit<Fetched, 'type' | 'text'>,
  { bytes, received, truncated }: Body,
): Answer {
  if (!truncated)
    return { outcome: { ...facts, type: 'application/pdf', text: '' }, received, pdf: bytes };
  const detail = `a PDF of more than ${MOST_PDF_BYTES / MEGABYTE} MB`;
  return { outcome: failure('too-large', facts.status, detail), received };
}

/** Why a text that came with a status of success is no answer after all; null where it is one. */
function findFlaw({
  text,
  url,
  type,
  status,
  truncated,
  bytes,
}: Pick<Fetched, 'text' | 'url' | 'type' | 'status' | 'truncated'> & {
  readonly bytes: number;
}): Failure | null {
  const wall = /html|^$/.test(type) ? wallOf(text, url) : null;
  if (wall) return failure('blocked', status, `${status}: ${wall}`);
  if (SLOW_DOWN.test(text)) return failure('rate-limited', status, text.trim().slice(0, 80));
  // Half a page can be read, half a JSON answer cannot.
  return truncated && type.includes('json')
    ? failure('too-large', status, `more than ${Math.round(bytes / MEGABYTE)} MB`)
    : null;
}

/** Whether a content type is among what the caller takes; servers that name none are believed. */
function isWanted(type: string, accept: readonly string[]): boolean {
  return (
    type === '' ||
    type.endsWith('+xml') ||
    type.endsWith('+json') ||
    accept.some(prefix => type.startsWith(prefix))
  );
}

/**
 * Said with status 200: GDELT's "Please limit requests to one every 5 seconds or contact …", arXiv's
 * "Rate exceeded.".
 */
const SLOW_DOWN = /^\s*(?:please limit requests\b|rate exceeded\.?\s*$)/i;

/** A PDF may be longer than any page. */
const limitBy = (most: number) => (start: Uint8Array) => (beginsPdf(start) ? MOST_PDF_BYTES : most);

/** Readers take what begins so within the first kilobyte; a page may speak of it, behind a tag. */
function beginsPdf(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  return /^[^<]*%PDF-/.test(start);
}

/**
 * UTF-16 text has zero bytes too, but begins with its mark or is announced. A PDF may have none at
 * its start.
 */
function isBinary(bytes: Uint8Array, contentType: string): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    isWide(contentType);
  const pdf = bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
  return pdf || (!marked && bytes.subarray(0, 1024).includes(0));
}

const BY_STATUS: Readonly<Record<number, FailureReason>> = {
  401: 'blocked',
  402: 'blocked',
  403: 'blocked',
  406: 'blocked',
  451: 'blocked',
  404: 'gone',
  410: 'gone',
  429: 'rate-limited',
  // LinkedIn's answer to whoever is no browser that it knows.
  999: 'blocked',
};

/**
 * The outcome of a status that is no success. Its page is read only where it may be a wall
 * (Cloudflare's comes as 503 and 403).
 */
async function readRefusal(response: Response, header: string, url: string): Promise<Answer> {
  const { status } = response;
  const reason = BY_STATUS[status] ?? (status >= 500 ? 'server' : 'bad-answer');
  const said = `${status} ${response.statusText || STATUS_WORDS[status] || ''}`.trim();
  if (reason === 'gone') return drop(response, failure(reason, status, said));
  const { bytes, received } = await readBody(response.body, ERROR_BYTES);
  const text = decodeText(bytes, header);
  const wall = wallOf(text, url);
  if (wall) return { outcome: failure('blocked', status, `${said}: ${wall}`), received };
  return {
    outcome: failure(
      reason,
      status,
      response.headers.has('x-archive-wayback-runtime-error')
        ? `${said}: the archive may not show this site`
        : said,
    ),
    received,
  };
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  406: 'Not Acceptable',
  410: 'Gone',
  429: 'Too Many Requests',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

/** Leaves the body where it is. Not waited for: some streams never say that they are closed. */
function drop(response: Response, outcome: Failure): Answer {
  void response.body?.cancel().catch(() => undefined);
  return { outcome, received: 0 };
}

/** A failure with its words for the steps; `status` is null where no host answered. */
export function failure(reason: FailureReason, status: number | null, detail: string): Failure {
  return { ok: false, reason, status, detail };
}

/**
 * The failure behind what fetch threw, after a response or before any: it hides why it failed; some
 * engines tell of redirects in the message or its cause.
 */
export function explainBreak(error: unknown, response: Response | null): Failure {
  const { message = '', cause } = error instanceof Error ? error : {};
  if (/redirect/i.test(`${message} ${cause instanceof Error ? cause.message : ''}`))
    return failure('redirects', null, 'too many redirects');
  if (response)
    return failure('network', response.status, 'the connection broke before the page was whole');
  return failure('network', null, 'no connection: the host did not answer');
}
