/** Pages for tests, from text with links in a short notation. */
import type { Block, Link, PageText } from '../../../utils/citations/page-text.ts';

/** A block of a test page: its text, or its text with what differs from a plain paragraph. */
export type BlockLike = string | (Partial<Block> & { readonly text: string });

/** `<https://…|label>` in a text is a link of the page. */
const LINK = /<(https?:\/\/[^|>]*)\|([^>]*)>/g;

/** A block; links are written `<https://…|label>`. */
export function blockOf(like: BlockLike): Block {
  const given = typeof like === 'string' ? { text: like } : like;
  const links: Link[] = [];
  let text = '';
  let at = 0;
  for (const match of given.text.matchAll(LINK)) {
    text += given.text.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    links.push({ start, end: text.length, href: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  text += given.text.slice(at);
  return {
    kind: 'paragraph',
    level: 0,
    code: [],
    marks: [],
    list: null,
    subject: null,
    region: 'main',
    ...given,
    text,
    links,
  };
}

/** A page of an English site of its own. */
export function pageOf(blocks: readonly BlockLike[], more: Partial<PageText> = {}): PageText {
  return {
    url: 'https://briefing.example/today',
    title: 'Today',
    language: 'en',
    published: null,
    blocks: blocks.map(blockOf),
    ...more,
  };
}
