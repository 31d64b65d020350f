/**
 * A small HTML reader for benches: what `utils/page` gives in a browser, near enough to measure
 * detection in Node.
 */
import { Parser } from 'htmlparser2';
import type { Block, BlockKind, Link, PageText, Span } from '../../utils/citations/page-text.ts';

const BLOCKS: Record<string, BlockKind> = {
  p: 'paragraph',
  div: 'paragraph',
  li: 'list-item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  pre: 'code',
  figcaption: 'caption',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  main: 'paragraph',
  article: 'paragraph',
  section: 'paragraph',
  body: 'paragraph',
  ul: 'paragraph',
  ol: 'paragraph',
  table: 'paragraph',
  tr: 'paragraph',
};
const SKIPPED = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

interface Open {
  readonly tag: string;
  readonly kind: BlockKind;
}

/** What is known of the page while its tags go by. */
interface Reading {
  readonly url: string;
  readonly blocks: Block[];
  readonly stack: Open[];
  /** Numbers of the lists that are open, and of the last that was. */
  readonly lists: number[];
  list: number;
  /** The block under way. */
  text: string;
  links: Link[];
  code: Span[];
  anchor: { href: string; start: number } | null;
  /** Where code began; -1 outside of it. */
  codeStart: number;
  /** How many elements without text are open. */
  skip: number;
  /** The first cell of a table's row. */
  row: string | null;
}

/**
 * Reads HTML as text blocks: white space collapsed, links absolute against `url`, subjects from a
 * row's first cell.
 */
export function pageTextOfHtml(html: string, url: string): PageText {
  const reading: Reading = {
    url,
    blocks: [],
    stack: [],
    lists: [],
    list: 0,
    text: '',
    links: [],
    code: [],
    anchor: null,
    codeStart: -1,
    skip: 0,
    row: null,
  };
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => openTag(reading, tag, attributes),
      ontext: data => addText(reading, data),
      onclosetag: tag => closeTag(reading, tag),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  finishBlock(reading);
  return {
    url,
    title: '',
    language: /<html[^>]*\slang="([^"]+)"/i.exec(html)?.[1] ?? null,
    published: null,
    blocks: reading.blocks,
  };
}

function finishBlock(reading: Reading): void {
  const { anchor, codeStart, text, links, code } = reading;
  const trimmed = text.trimEnd();
  if (anchor && text.length > anchor.start)
    links.push({ start: anchor.start, end: trimmed.length, href: anchor.href });
  if (codeStart >= 0) code.push({ start: codeStart, end: text.length });
  if (trimmed !== '') addBlock(reading, trimmed);
  reading.text = '';
  reading.links = [];
  reading.code = [];
  if (anchor) anchor.start = 0;
  if (codeStart >= 0) reading.codeStart = 0;
}

function addBlock(reading: Reading, text: string): void {
  const { stack, links, code, lists, row } = reading;
  const top = stack.findLast(open => open.kind !== 'paragraph') ?? stack.at(-1);
  const kind = top?.kind ?? 'paragraph';
  const depth = kind === 'list-item' ? lists.length : 0;
  reading.blocks.push({
    kind,
    level: kind === 'heading' ? Number(top?.tag[1]) : depth,
    text,
    links: links.filter(l => l.end > l.start),
    code,
    marks: [],
    list: lists.at(-1) ?? null,
    subject: kind === 'cell' ? row : null,
    region: 'main',
  });
  if (kind === 'cell' && row === null) reading.row = text;
}

function openTag(reading: Reading, tag: string, attributes: Record<string, string>): void {
  if (SKIPPED.has(tag)) reading.skip++;
  if (tag === 'ul' || tag === 'ol') reading.lists.push(++reading.list);
  if (tag === 'tr') reading.row = null;
  const kind = BLOCKS[tag];
  if (kind) {
    finishBlock(reading);
    reading.stack.push({ tag, kind });
  } else if (tag === 'a' && attributes.href) {
    const href = URL.parse(attributes.href, reading.url)?.href;
    reading.anchor = href ? { href, start: reading.text.length } : null;
  } else if (tag === 'code') reading.codeStart = reading.text.length;
  else if (tag === 'br') reading.text = `${reading.text.trimEnd()}\n`;
}

function addText(reading: Reading, data: string): void {
  if (reading.skip > 0) return;
  const drawn = data.replace(/\s+/g, ' ');
  const atSpace = reading.text === '' || /\s$/.test(reading.text);
  reading.text += atSpace ? drawn.trimStart() : drawn;
}

function closeTag(reading: Reading, tag: string): void {
  const { anchor, text } = reading;
  if (SKIPPED.has(tag)) reading.skip--;
  if (BLOCKS[tag]) {
    finishBlock(reading);
    reading.stack.pop();
  } else if (tag === 'a' && anchor) {
    if (/^https?:/.test(anchor.href))
      reading.links.push({ start: anchor.start, end: text.length, href: anchor.href });
    reading.anchor = null;
  } else if (tag === 'code') {
    reading.code.push({ start: reading.codeStart, end: text.length });
    reading.codeStart = -1;
  }
  if (tag === 'ul' || tag === 'ol') reading.lists.pop();
}
