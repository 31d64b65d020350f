import { splitWords } from '../../text/word-pattern.ts';
import type { TextLink } from '../article.ts';
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
  /**
   * True when it stands directly in a container rather than in a paragraph, heading or item of its
   * own.
   */
  readonly loose: boolean;
  /** Where on the page it starts. */
  readonly at: number;
}

/** A picture with a short name of its own, as logos have. */
export interface NamedPicture {
  readonly text: string;
  readonly at: number;
  /** Zone bits of it and of every element around it. */
  readonly zone: number;
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
  splitWords(
    'html body main article section div header footer nav aside form fieldset figure',
    'figcaption ul ol dl li dd dt table tbody thead tfoot tr td th blockquote center details',
    'summary dialog address p h1 h2 h3 h4 h5 h6 pre hgroup menu amp-story-page',
  ),
);
const MAX_BOXES = 200_000;
const MAX_BLOCKS = 60_000;
const MAX_LINKS = 200;
const MAX_LINK_TEXT = 2000;
const MAX_BLOCK_TEXT = 100_000;
const MAX_PICTURES = 200;
/** A logo's name; longer texts describe a picture. */
const MAX_PICTURE_NAME = 40;

/** A run of text as it grows, with the link that is open in it. */
function createRun(position: Position, absolute: (href: string) => string | null) {
  let parts: string[] = [];
  let length = 0;
  let linked = 0;
  let links: TextLink[] = [];
  let anchor: {
    element: PageElement;
    href: string | null;
    parts: string[];
    length: number;
  } | null = null;
  let start = 0;
  const endAnchor = () => {
    if (!anchor) return;
    const text = fold(anchor.parts.join(''));
    linked += text.length;
    if (anchor.href && text && links.length < MAX_LINKS) links.push({ href: anchor.href, text });
    anchor.parts = [];
    anchor.length = 0;
  };
  return {
    add(data: string) {
      if (length === 0) start = position.at;
      if (length < MAX_BLOCK_TEXT) parts.push(data);
      if (anchor && anchor.length < MAX_LINK_TEXT) {
        anchor.parts.push(data);
        anchor.length += data.length;
      }
      length += data.length;
    },
    openLink(element: PageElement) {
      endAnchor();
      const href = element.attributes.get('href');
      anchor = { element, href: href ? absolute(href) : null, parts: [], length: 0 };
    },
    /** True when the element was the open link. */
    closeLink(element: PageElement): boolean {
      if (anchor?.element !== element) return false;
      endAnchor();
      anchor = null;
      return true;
    },
    /**
     * What has grown since the last take, folded; null when that is nothing. A link that is still
     * open goes on in the next run.
     */
    take(): { text: string; linked: number; links: TextLink[]; at: number } | null {
      endAnchor();
      const text = length > 0 ? fold(parts.join('')) : '';
      const taken = text === '' ? null : { text, linked, links, at: start };
      parts = [];
      length = 0;
      linked = 0;
      links = [];
      return taken;
    },
  };
}

const boxNames = ({ attributes }: PageElement): string =>
  [attributes.get('class'), attributes.get('id'), attributes.get('itemprop')]
    .filter(Boolean)
    .join(' ')
    .slice(0, 300);

/** Cuts a page's text into blocks, each with its container; judges nothing. */
export function collectText(
  position: Position,
  absolute: (href: string) => string | null,
): Collector & {
  readonly boxes: Box[];
  readonly blocks: TextBlock[];
  readonly pictures: NamedPicture[];
} {
  const boxes: Box[] = [{ parent: -1, tag: '#page', own: 0, names: '' }];
  const blocks: TextBlock[] = [];
  const pictures: NamedPicture[] = [];
  const open: {
    element: PageElement;
    box: number;
    kind: BlockKind | null;
    around: BlockKind | null;
  }[] = [];
  const run = createRun(position, absolute);
  let breaks = 0;
  const flush = () => {
    const taken = run.take();
    breaks = 0;
    if (!taken || blocks.length >= MAX_BLOCKS) return;
    const at = open.at(-1);
    blocks.push({
      ...taken,
      kind: at?.around ?? at?.kind ?? 'paragraph',
      box: at?.box ?? 0,
      loose: at?.kind == null,
    });
  };
  const openBox = (element: PageElement) => {
    flush();
    let box = open.at(-1)?.box ?? 0;
    if (boxes.length < MAX_BOXES)
      box =
        boxes.push({ parent: box, tag: element.tag, own: element.own, names: boxNames(element) }) -
        1;
    const kind = KINDS.get(element.tag) ?? null;
    open.push({
      element,
      box,
      kind,
      around: kind && kind !== 'paragraph' ? kind : (open.at(-1)?.around ?? null),
    });
  };
  const keepPicture = ({ attributes, zone }: PageElement) => {
    const text = fold(attributes.get('alt') || attributes.get('title') || '');
    if (text !== '' && text.length <= MAX_PICTURE_NAME && pictures.length < MAX_PICTURES)
      pictures.push({ text, at: position.at, zone });
  };
  return {
    boxes,
    blocks,
    pictures,
    open(element) {
      const { tag } = element;
      if (tag === 'br') {
        if (++breaks > 1) flush();
        else run.add(' ');
      } else if (tag === 'hr') flush();
      else if (tag === 'a') run.openLink(element);
      else if (tag === 'img') keepPicture(element);
      else if (CONTAINERS.has(tag)) openBox(element);
    },
    close(element) {
      if (run.closeLink(element) || open.at(-1)?.element !== element) return;
      flush();
      open.pop();
    },
    text(data) {
      if (breaks > 0 && /\S/.test(data)) breaks = 0;
      run.add(data);
    },
  };
}
