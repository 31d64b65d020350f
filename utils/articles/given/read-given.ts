/** Pasted texts and files that the reader gives for a source, as the text of that source. */
import { hostOf } from '../../urls/host.ts';
import { wallOf } from '../extraction/bot-walls.ts';
import { readArticle } from '../extraction/read-article.ts';
import type { PdfText } from '../pdf/page-items.ts';
import type { GivenText } from './given-text.ts';

/** What a file is, by its own bytes: its name may lie. */
export type FileKind = 'pdf' | 'html' | 'text';

/** The kind of a file that begins so: as many bytes as there are, 1,024 are looked at. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (/^[^<]*%PDF-/.test(start)) return 'pdf';
  // UTF-16 has a zero byte in every letter.
  return /<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(start.replaceAll('\0', ''))
    ? 'html'
    : 'text';
}

/** A pasted text, or a file of one. */
export function givenOfPlain(text: string): GivenText {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[\t ]*\n\s*/)
    .map(joinWrapped)
    .filter(Boolean);
  return {
    text: paragraphs.join('\n\n'),
    title: null,
    authors: [],
    published: null,
    language: null,
  };
}

/** Shorter lines are headings and items of lists: mails and PDFs are wrapped at 60 and more. */
const WRAPPED = 45;

/** Lines that were broken to fit a width become one: no sentence is read over a line's end. */
function joinWrapped(paragraph: string): string {
  const [first = '', ...rest] = paragraph.split('\n').map(line => line.trim());
  let last = first;
  let joined = first;
  for (const line of rest) {
    const goesOn = last.length >= WRAPPED && !/[.!?…。！？]["'”’»)\]]*$/u.test(last);
    joined += `${goesOn ? ' ' : '\n'}${line}`;
    last = line;
  }
  return joined.trim();
}

/** A page that the reader saved; an empty text where it is a wall or holds no article. */
export function givenOfHtml(html: string, url: string | null): GivenText {
  const at = url ?? 'https://given.invalid/';
  const { article } = readArticle(html, at, hostOf);
  const { headline, authors, published, language } = article;
  const text = wallOf(html, at) ? '' : article.text;
  return { text, title: headline || null, authors: [...authors], published, language };
}

/** A PDF that was read. */
export function givenOfPdf({ text, title, authors, language, marks }: PdfText): GivenText {
  return { text, title, authors: [...authors], published: null, language, pages: [...marks] };
}
