/**
 * The inline marks of markdown in pasted text: links and code become spans, emphasis is taken off.
 */
import type { Link, Span } from '../../../citations/page-text.ts';

/** A block of text without the marks that it was written with. */
export interface InlineText {
  readonly text: string;
  readonly links: readonly Link[];
  readonly code: readonly Span[];
  /** True where all of it was bold. */
  readonly bold: boolean;
}

/** Each alternative with what it was born from. */
const INLINE = new RegExp(
  [
    // ![chart](https://…/chart.png)
    String.raw`(?<image>!\[[^\]\n]{0,300}\]\([^)\s]{1,2000}(?:\s+"[^"]*")?\))`,
    // [techcrunch.com](https://techcrunch.com/2026/05/19/… "Title")
    String.raw`\[(?<label>(?:[^[\]\n]|\[[^[\]\n]{0,80}\]){1,300})\]` +
      String.raw`\(<?(?<url>https?:\/\/(?:[^()\s<>]|\([^()\s]*\)){1,2000})>?` +
      String.raw`(?:\s+["'][^"']*["'])?\)`,
    String.raw`<(?<auto>https?:\/\/[^\s<>]{1,2000})>`, // <https://apnews.com/article/…>
    '`(?<code>[^`\\n]{1,300})`', // `npm start`
    String.raw`(?<bare>https?:\/\/[^\s<>"“”（）【】]{1,2000})`, // https://apnews.com/article/…
    // **Shares fell** and *slightly*, not snake_case_names
    String.raw`(?<![\p{L}\p{N}*_])(?<mark>\*\*|__|\*|_)(?=[^\s*_])` +
      String.raw`(?<said>(?:[^*_\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])){1,2000})` +
      String.raw`(?<=[^\s*_])\k<mark>(?![\p{L}\p{N}*_])`,
  ].join('|'),
  'gu',
);

/** Reads one block of text. Marks that do not close stay as they are. */
export function readInlineMarkdown(source: string): InlineText {
  const links: Link[] = [];
  const code: Span[] = [];
  const text = render(source, 0, links, code);
  return { text, links, code, bold: /^\s*(\*\*|__)(?!\s)[^*_]+\1\s*$/.test(source) };
}

/**
 * Renders `source`, whose first character will stand at `offset` of the block; adds what it finds
 * to the lists.
 */
function render(source: string, offset: number, links: Link[], code: Span[]): string {
  let text = '';
  let last = 0;
  for (const match of source.matchAll(INLINE)) {
    const { label, url, auto, code: typed, bare, said, image } = match.groups ?? {};
    text += source.slice(last, match.index);
    last = match.index + match[0].length;
    const start = offset + text.length;
    // A picture's words are no text of the page: nobody reads them.
    if (image !== undefined) continue;
    if (label !== undefined && url !== undefined) {
      // Links inside a link's own words lead nowhere of their own: they are read and dropped.
      text += render(label, start, [], code);
      links.push({ start, end: offset + text.length, href: url });
    } else if (auto !== undefined) {
      text += auto;
      links.push({ start, end: start + auto.length, href: auto });
    } else if (bare !== undefined) {
      const href = cutTail(bare);
      text += bare;
      links.push({ start, end: start + href.length, href });
    } else if (typed !== undefined) {
      text += typed;
      code.push({ start, end: start + typed.length });
    } else if (said !== undefined) text += render(said, start, links, code);
  }
  return text + source.slice(last);
}

/**
 * The stop after an address and the bracket around it are not part of it; a bracket that it opens
 * itself is.
 */
function cutTail(url: string): string {
  let end = url.length;
  for (;;) {
    const tail = url[end - 1] ?? '';
    const unopened = (tail === ')' && count(url, end, ')') > count(url, end, '(')) || tail === ']';
    if (!unopened && !".,;:!?'*".includes(tail)) return url.slice(0, end);
    end--;
    if (end === 0) return url;
  }
}

function count(text: string, end: number, character: string): number {
  let found = 0;
  for (let i = 0; i < end; i++) if (text[i] === character) found++;
  return found;
}
