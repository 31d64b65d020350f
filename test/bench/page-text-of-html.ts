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

/**
 * Reads HTML as text blocks: white space collapsed, links absolute against `url`, subjects from a
 * row's first cell.
 */
export function pageTextOfHtml(html: string, url: string): PageText {
  const blocks: Block[] = [];
  const stack: Open[] = [];
  let text = '';
  let links: Link[] = [];
  let code: Span[] = [];
  let anchor: { href: string; start: number } | null = null;
  let codeStart = -1;
  let skip = 0;
  let depth = 0;
  let list = 0;
  const lists: number[] = [];
  let row: string | null = null;

  const flush = () => {
    const top = stack.findLast(open => open.kind !== 'paragraph') ?? stack.at(-1);
    const kind = top?.kind ?? 'paragraph';
    if (anchor && text.length > anchor.start)
      links.push({ start: anchor.start, end: text.trimEnd().length, href: anchor.href });
    if (codeStart >= 0) code.push({ start: codeStart, end: text.length });
    const trimmed = text.trimEnd();
    if (trimmed !== '') {
      const level = kind === 'heading' ? Number(top?.tag[1]) : kind === 'list-item' ? depth : 0;
      const subject = kind === 'cell' ? row : null;
      blocks.push({
        kind,
        level,
        text: trimmed,
        links: links.filter(l => l.end > l.start),
        code,
        marks: [],
        list: lists.at(-1) ?? null,
        subject,
        region: 'main',
      });
      if (kind === 'cell' && row === null) row = trimmed;
    }
    text = '';
    links = [];
    code = [];
    if (anchor) anchor.start = 0;
    if (codeStart >= 0) codeStart = 0;
  };

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (SKIPPED.has(tag)) skip++;
        if (tag === 'ul' || tag === 'ol') {
          depth++;
          lists.push(++list);
        }
        if (tag === 'tr') row = null;
        const kind = BLOCKS[tag];
        if (kind) {
          flush();
          stack.push({ tag, kind });
        } else if (tag === 'a' && attributes.href) {
          try {
            anchor = { href: new URL(attributes.href, url).href, start: text.length };
          } catch {
            anchor = null;
          }
        } else if (tag === 'code') codeStart = text.length;
        else if (tag === 'br') text = `${text.trimEnd()}\n`;
      },
      ontext(data) {
        if (skip > 0) return;
        const drawn = data.replace(/\s+/g, ' ');
        text += text === '' || /\s$/.test(text) ? drawn.trimStart() : drawn;
      },
      onclosetag(tag) {
        if (SKIPPED.has(tag)) skip--;
        if (BLOCKS[tag]) {
          flush();
          stack.pop();
        } else if (tag === 'a' && anchor) {
          if (/^https?:/.test(anchor.href))
            links.push({ start: anchor.start, end: text.length, href: anchor.href });
          anchor = null;
        } else if (tag === 'code') {
          code.push({ start: codeStart, end: text.length });
          codeStart = -1;
        }
        if (tag === 'ul' || tag === 'ol') {
          depth--;
          lists.pop();
        }
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  flush();
  return {
    url,
    title: '',
    language: /<html[^>]*\slang="([^"]+)"/i.exec(html)?.[1] ?? null,
    published: null,
    blocks,
  };
}
