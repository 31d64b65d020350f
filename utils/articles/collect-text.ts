import type { TextLink } from './article.ts';
import { type Collector, fold, type PageElement, type Position } from './page-element.ts';

/** What a block of text was marked up as. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'quote' | 'code' | 'caption';

/** A run of text between two block boundaries, with where it stands. */
export interface TextBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Index into the boxes of the innermost block container around it. */
  readonly box: number;
  /** Characters of it that are links. */
  readonly linked: number;
  readonly links: readonly TextLink[];
  /** True when it stands directly in a container rather than in a paragraph, heading or item of its own. */
  readonly loose: boolean;
  /** Where on the page it starts. */
  readonly at: number;
}

/** A block container; parents stand before their children. */
export interface Box {
  readonly parent: number;
  readonly tag: string;
  /** Zone bits of its own (not of those around it). */
  readonly own: number;
  /** Class, id and itemprop as written, for what is recognised by name. */
  readonly names: string;
}

const KINDS = new Map<string, BlockKind>([
  ['p', 'paragraph'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag): [string, BlockKind] => [tag, 'heading']),
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['figcaption', 'caption'],
]);
const CONTAINERS = new Set(
  'html body main article section div header footer nav aside form fieldset figure figcaption ul ol dl li dd dt table tbody thead tfoot tr td th blockquote center details summary dialog address p h1 h2 h3 h4 h5 h6 pre hgroup menu amp-story-page'.split(
    ' ',
  ),
);
const MAX_BOXES = 200_000;
const MAX_BLOCKS = 60_000;
const MAX_LINKS = 200;
const MAX_BLOCK_TEXT = 100_000;

/** Cuts a page's text into blocks, each with its container; judges nothing. */
export function collectText(
  position: Position,
  absolute: (href: string) => string | null,
): Collector & { readonly boxes: Box[]; readonly blocks: TextBlock[] } {
  const boxes: Box[] = [{ parent: -1, tag: '#page', own: 0, names: '' }];
  const blocks: TextBlock[] = [];
  const open: { element: PageElement; box: number; kind: BlockKind | null; around: BlockKind | null }[] = [];
  let parts: string[] = [];
  let length = 0;
  let linked = 0;
  let links: TextLink[] = [];
  let anchor: { element: PageElement; href: string | null; parts: string[]; length: number } | null = null;
  let breaks = 0;
  let start = 0;

  const endAnchor = () => {
    if (!anchor) return;
    const text = fold(anchor.parts.join(''));
    linked += text.length;
    if (anchor.href && text && links.length < MAX_LINKS) links.push({ href: anchor.href, text });
    anchor.parts = [];
    anchor.length = 0;
  };
  const flush = () => {
    endAnchor();
    if (length > 0 && blocks.length < MAX_BLOCKS) {
      const text = fold(parts.join(''));
      const at = open.at(-1);
      if (text)
        blocks.push({
          text,
          kind: at?.around ?? at?.kind ?? 'paragraph',
          box: at?.box ?? 0,
          linked,
          links,
          loose: at?.kind == null,
          at: start,
        });
    }
    parts = [];
    length = 0;
    linked = 0;
    links = [];
    breaks = 0;
  };
  const add = (data: string) => {
    if (length === 0) start = position.at;
    if (length < MAX_BLOCK_TEXT) parts.push(data);
    if (anchor && anchor.length < 2000) {
      anchor.parts.push(data);
      anchor.length += data.length;
    }
    length += data.length;
  };
  return {
    boxes,
    blocks,
    open(element) {
      const { tag } = element;
      if (tag === 'br') {
        breaks++;
        if (breaks > 1) flush();
        else add(' ');
      } else if (tag === 'hr') flush();
      else if (tag === 'a') {
        endAnchor();
        const href = element.attributes.get('href');
        anchor = { element, href: href ? absolute(href) : null, parts: [], length: 0 };
      } else if (CONTAINERS.has(tag)) {
        flush();
        let box = open.at(-1)?.box ?? 0;
        if (boxes.length < MAX_BOXES) {
          const { attributes } = element;
          const names = [attributes.get('class'), attributes.get('id'), attributes.get('itemprop')].filter(Boolean).join(' ').slice(0, 300);
          box = boxes.push({ parent: box, tag, own: element.own, names }) - 1;
        }
        const kind = KINDS.get(tag) ?? null;
        const around = kind && kind !== 'paragraph' ? kind : (open.at(-1)?.around ?? null);
        open.push({ element, box, kind, around });
      }
    },
    close(element) {
      if (anchor?.element === element) {
        endAnchor();
        anchor = null;
      } else if (open.at(-1)?.element === element) {
        flush();
        open.pop();
      }
    },
    text(data) {
      if (breaks > 0 && /\S/.test(data)) breaks = 0;
      add(data);
    },
  };
}
