/**
 * Text that was pasted instead of opened: a mail, a PDF page, a chat answer, with or without
 * markdown.
 */
import type { Block, PageText } from '../../../citations/page-text.ts';
import { createSubjects } from '../subjects.ts';
import { readInlineMarkdown } from './inline-markdown.ts';
import { type PastedParagraph, splitPastedLines } from './pasted-lines.ts';

/** What is known of a pasted text beside its words. */
export interface PastedFrom {
  /** Where it was copied from, where the reader said so; otherwise empty. */
  readonly url: string;
  /** Title to use; null takes the first heading, else the first line. */
  readonly title: string | null;
}

/** UTF-16 units. */
const LONGEST_TITLE = 200;

/**
 * Reads pasted text as a page: headings, lists, quotations, tables, code and inline links of
 * markdown are understood, hard-wrapped lines joined. Never throws.
 */
export function readPastedText(
  text: string,
  from: PastedFrom = { url: '', title: null },
): PageText {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');
  const blocks = makeBlocks(splitPastedLines(clean));
  const first = blocks.find(block => block.kind === 'heading') ?? blocks[0];
  const title = from.title ?? first?.text.split('\n')[0]?.slice(0, LONGEST_TITLE) ?? '';
  return { url: from.url, title, language: null, published: null, blocks };
}

function makeBlocks(pasted: readonly PastedParagraph[]): Block[] {
  const subjectOf = createSubjects<number>();
  const blocks: Block[] = [];
  let list = 0;
  let cell = 0;
  pasted.forEach((one, i) => {
    const before = pasted[i - 1];
    const listed = one.kind === 'list-item' || one.kind === 'cell';
    if (listed && before?.kind !== one.kind) list++;
    cell = one.row !== null && one.row === before?.row ? cell + 1 : 0;
    const block = makeBlock(one, listed ? list : null);
    const subject = subjectOf(
      block,
      one.row === null ? null : { row: one.row, cell, term: false },
      blocks.at(-1),
    );
    blocks.push(subject === null ? block : { ...block, subject });
  });
  return blocks;
}

function makeBlock({ kind, level, text }: PastedParagraph, list: number | null): Block {
  const base = { marks: [], list, subject: null, region: 'main' } as const;
  if (kind === 'code')
    return { ...base, kind, level, text, links: [], code: [{ start: 0, end: text.length }] };
  const { text: said, links, code, bold } = readInlineMarkdown(text.replace(/[ \t]+/g, ' '));
  const title =
    kind === 'paragraph' && bold && said.length <= 120 && !/[.!。！)\]）】]$/u.test(said);
  return {
    ...base,
    kind: title ? 'heading' : kind,
    level: title ? 6 : level,
    text: said,
    links,
    code,
  };
}
