import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import markdownIt from 'markdown-it';
import type { WebAnswer } from '../web/loopback.ts';

/** A page to trace: how it was named and the address at which the browser finds it. */
export interface LabPage {
  readonly given: string;
  readonly url: string;
  /** Its file; null for one that the web itself serves. */
  readonly file: string | null;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * The page of a file: a made-up https origin, the same in every run, since content scripts run on
 * no other kind of address. Its host begins with "page", so that a server's log can tell it from
 * what the extension asks.
 */
export function pageOfFile(path: string): LabPage {
  const file = resolve(path);
  const host = `page-${createHash('sha256').update(file).digest('hex').slice(0, 12)}.example`;
  return { given: path, url: `https://${host}/${encodeURIComponent(basename(file))}`, file };
}

/**
 * Answers for made-up origins: the page itself, rendered where it is Markdown or plain text, and
 * the files that lie beside it.
 */
export function pageFileServer(pages: readonly LabPage[]): (url: URL) => Promise<WebAnswer> {
  const files = new Map(
    pages.flatMap(page => (page.file ? [[new URL(page.url).host, page.file] as const] : [])),
  );
  return async url => {
    const page = files.get(url.host);
    const wanted = page && inFolder(dirname(page), url.pathname);
    if (!wanted) return notFound();
    try {
      return await answerFile(wanted, wanted === page);
    } catch {
      return notFound();
    }
  };
}

async function answerFile(file: string, isPage: boolean): Promise<WebAnswer> {
  const extension = extname(file).toLowerCase();
  const body = await readFile(file);
  if (isPage && /^\.(md|markdown|txt)$/.test(extension))
    return found('text/html; charset=utf-8', render(body.toString('utf8'), basename(file)));
  return found(TYPES[extension] ?? 'application/octet-stream', body);
}

/** The file an address means; null for one outside the folder. */
function inFolder(folder: string, path: string): string | null {
  const file = resolve(join(folder, decodeURIComponent(path)));
  return file.startsWith(folder + sep) ? file : null;
}

// HTML in the text stays text, and bare domains stay bare: what the page prints is what is to be
// judged. Indented prose is no code.
const markdown = markdownIt({ html: false, linkify: false }).disable('code');

function render(text: string, name: string): string {
  const title = /^#\s+(.+)$/m.exec(text)?.[1] ?? name;
  return `<!doctype html>
<html><head><meta charset="utf-8"><title>${markdown.utils.escapeHtml(title)}</title></head>
<body><main><article>${markdown.render(text)}</article></main></body></html>
`;
}

function found(type: string, body: string | Buffer): WebAnswer {
  return { status: 200, headers: { 'content-type': type }, body };
}

function notFound(): WebAnswer {
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'not found' };
}
