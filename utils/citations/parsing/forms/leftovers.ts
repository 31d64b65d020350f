/**
 * What is left of a product's machinery in copied text: marks whose target is lost. They are no
 * part of a claim and cite nobody.
 */
import { anyOf } from '../../../text/word-pattern.ts';
import { hostOf } from '../../../urls/host.ts';
import type { Span } from '../../page-text.ts';
import { type Anchor, anchorsAt } from '../anchors.ts';
import type { NumberMark } from '../found.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';

/** One product's leftovers. */
interface Leftover {
  readonly name: string;
  /** The text that it was born from. */
  readonly example: string;
  /** Global. A pattern with a word that it cannot do without is tried only where that stands. */
  readonly pattern: RegExp;
  readonly needs: string;
  /** False for what only frames the text: it stands for no source. */
  readonly isMark: boolean;
}

const TOOLS = [
  ...['search', 'news', 'view', 'fetch', 'file', 'forecast', 'image', 'academia', 'reddit'],
  ...['finance', 'sports', 'product', 'video', 'click', 'open', 'find', 'weather', 'maps'],
];
const TURN = `turn\\d{1,3}${anyOf(TOOLS)}\\d{1,3}`;
/** The marks around a token are characters of the private use area, which have no meaning. */
const PRIVATE = String.raw`[\uE000-\uF8FF]*`;
/** The same before a token: a run that begins none is tried once, not from each of its characters. */
const PRIVATE_BEFORE = String.raw`(?:(?<![\uE000-\uF8FF])[\uE000-\uF8FF]+)?`;
/** Words in brackets that products print for "source" where they forget the link. */
const SOURCE = ['citation', 'citations', 'source', 'sources', 'cite', 'ref', 'reference'];

/** Each is looked for in every text. */
export const LEFTOVERS: readonly Leftover[] = [
  {
    name: 'ChatGPT’s token',
    example: 'The harbour closed. \uE200cite\uE202turn0search1\uE202turn2news4\uE201 It opened.',
    pattern: new RegExp(
      `${PRIVATE_BEFORE}(?:file|image|nav)?(?:cite|list|group)${PRIVATE}(?:${TURN}${PRIVATE})+`,
      'gu',
    ),
    needs: 'turn',
    isMark: true,
  },
  {
    name: 'ChatGPT’s file',
    example: 'The harbour closed.【4:2†source】',
    pattern: /【\d{1,3}:\d{1,3}[†‡][^】\n]{1,80}】/gu,
    needs: '【',
    isMark: true,
  },
  {
    name: 'ChatGPT’s token without its word',
    example: 'The harbour closed turn0news2.',
    pattern: new RegExp(
      String.raw`[(\[【]?(?<![\p{L}\p{N}])(?:${TURN}[\s,、]{0,2})*${TURN}[)\]】]?`,
      'gu',
    ),
    needs: 'turn',
    isMark: true,
  },
  {
    name: 'ChatGPT’s reference to its content',
    example: 'The harbour closed. :contentReference[oaicite:0]{index=0}',
    pattern: /:{1,2}contentReference\[[^\]\n]{0,80}\](?:\{[^}\n]{0,200}\})?/gu,
    needs: 'contentReference',
    isMark: true,
  },
  {
    name: 'ChatGPT’s mark without its link',
    example: 'The harbour closed. [oaicite:3] [oai_citation:3‡ferry.pdf](sediment://file_1)',
    pattern:
      /[:[【]{0,2}oai\\?_?cit(?:e|ation):\d{1,3}(?:[‡†][^\]】\n]{0,80})?[\]】](?!\(https?:)(?:\{[^}\n]{0,80}\}|\([^)\s]{0,200}\))?/gu,
    needs: 'oai',
    isMark: true,
  },
  {
    name: 'Gemini’s frame',
    example: '[cite_start]The harbour closed.[cite_end]',
    pattern: /\[\/?cite[_ ](?:start|end)\]/gu,
    needs: '[',
    isMark: false,
  },
  {
    name: 'Gemini’s span, where it begins',
    example: '[span_3](start_span)The harbour closed.',
    pattern: /\[span_\d{1,4}\]\(start_span\)/gu,
    needs: 'span_',
    isMark: false,
  },
  {
    name: 'Gemini’s span, where it ends',
    example: 'The harbour closed[span_3](end_span).',
    pattern: /\[span_\d{1,4}\]\(end_span\)/gu,
    needs: 'span_',
    isMark: true,
  },
  {
    name: 'word for a source, linked to no address',
    example: 'The harbour closed.[citation](1:a3f)[source](#)',
    pattern: new RegExp(
      String.raw`\[${anyOf(SOURCE)}\]\((?!https?:)[^\s()[\]]{0,40}(?:\)|[*\]]{1,6})`,
      'giu',
    ),
    needs: '](',
    isMark: true,
  },
  {
    name: 'word for a source without a link',
    example: 'The harbour closed for nine days [source].',
    pattern: new RegExp(
      String.raw`(?<=\S\s?)\[${anyOf([...SOURCE, 'link', 'quelle', 'fuente', 'fonte'])}\](?![([:])`,
      'giu',
    ),
    needs: '[',
    isMark: true,
  },
  {
    name: 'Grok’s card',
    example:
      'The harbour closed.<grok-card data-id="339c54" data-type="citation_card"></grok-card>',
    pattern:
      /<grok(?:-card|:render)\b[^<>]{0,400}>(?:(?:<argument\b[^<>]{0,200}>[^<>]{0,200}<\/argument>|\s){0,8}<\/grok(?:-card|:render)>)?/gu,
    needs: '<grok',
    isMark: true,
  },
  {
    name: 'Claude’s frame',
    example: 'The <cite index="3-1,4-2">harbour closed</cite>.',
    pattern: /<\/?(?:antml:)?cite\b[^<>]{0,200}>/gu,
    needs: 'cite',
    isMark: false,
  },
  {
    name: 'end of a tag of Grok',
    example: 'The harbour closed.</grok-card>',
    pattern: /<\/grok(?:-card|:render)>/gu,
    needs: '</grok',
    isMark: false,
  },
];

/** A link to nothing, as a renderer draws what it does not know. */
interface EmptyLink {
  readonly label: RegExp;
  readonly address: RegExp;
  readonly isMark: boolean;
}

const EMPTY_LINKS: readonly EmptyLink[] = [
  // <a href="start_span">span_0</a>, <a href="end_span">span_0</a>
  { label: /^span_\d{1,4}$/u, address: /\/start_span$/u, isMark: false },
  { label: /^span_\d{1,4}$/u, address: /\/end_span$/u, isMark: true },
  // <a href="1:a3f">citation</a>, <a href="@ref">3,6</a>
  { label: new RegExp(`^${anyOf(SOURCE)}$`, 'iu'), address: /\/\d+:\w+$/u, isMark: true },
  { label: /^[\d,\s]+$/u, address: /\/@ref$/u, isMark: true },
];

/** One look that most texts end with: a sign or a word that some leftover has. */
const ANY_LEFTOVER = /[[【<]|turn\d|contentReference|oai/u;

/** The leftovers of a block, none over another; what frames the text is no mark of its own. */
export function findLeftovers(
  { block, anchors, context }: BlockScan,
  { groups }: MarksSoFar,
): NumberMark[] {
  const { text } = block;
  if (!ANY_LEFTOVER.test(text) && anchors.length === 0) return [];
  const found: NumberMark[] = [];
  const leadsOut = ({ href }: Anchor): boolean => {
    const host = hostOf(href);
    return host !== null && host !== context.pageHost;
  };
  const taken = createTaken([...groups, ...block.code]);
  const put = (span: Span, isMark: boolean): void => {
    if (taken.touches(span) || anchorsAt(anchors, span).some(leadsOut)) return;
    const { start, end } = span;
    taken.add(span);
    found.push({ start, end, members: [], style: isMark ? 'machinery' : 'silent' });
  };
  for (const { pattern, needs, isMark } of LEFTOVERS) {
    if (!text.includes(needs)) continue;
    for (const { 0: printed, index } of text.matchAll(pattern))
      put({ start: index, end: index + printed.length }, isMark);
  }
  for (const { start, end, href } of anchors) {
    if (href === null || end - start > LONGEST_LABEL) continue;
    const label = text.slice(start, end);
    const empty = EMPTY_LINKS.find(one => one.label.test(label) && one.address.test(href));
    if (empty) put({ start, end }, empty.isMark);
  }
  return found;
}

/** A longer link is no leftover. UTF-16 units. */
const LONGEST_LABEL = 16;
