/** Links that cite without brackets: behind a sentence's end, or behind a dash or "Source:". */
import { anyOf } from '../../../text/word-pattern.ts';
import type { Anchor } from '../anchors.ts';
import { type MarkGroup, singleMark, touches } from '../found.ts';
import { type LinkLabel, readLinkLabel } from '../labels/link-label.ts';
import { isSourceLink } from '../look-alikes/link-rules.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { linkCitation, NUMBER_LABEL } from './outlet-citation.ts';

/** A link, and the text around it. */
interface NakedLink {
  readonly label: string;
  readonly link: LinkLabel;
  readonly before: string;
  readonly after: string;
}

/** One form in which a link cites without brackets. */
interface NakedForm {
  readonly name: string;
  /** The text it was born from, the link as Markdown. */
  readonly example: string;
  /** True for a link of this form. */
  readonly has: (subject: NakedLink) => boolean;
  /** Whether a link of this form cites. */
  readonly cites: (subject: NakedLink) => boolean;
}

/** "Reddit+1", "icml.cc +1". */
const COUNTED = /\p{L}[^\d]?(?:\s?\+\s?\d{1,2})+$/u;
const AFTER_STOP = /[.!?。！？…”"’')\]]\s?$/u;
const AFTER_WORD = /[\p{L}\p{N}.!?。”"’)\]]\s?$/u;
const NAMES = ['source', 'via', 'quelle', 'fuente', 'fonte', 'bron'];
const NAMES_WITH_COLON = [...NAMES, 'źródło', '出典', '来源', '출처'];
const AFTER_DASH = new RegExp(
  String.raw`\s[—–-]\s(?:${anyOf(NAMES)}s?[:：]?\s)?$|` +
    String.raw`(?:^|\s)${anyOf(NAMES_WITH_COLON)}s?\s?[:：]\s?$`,
  'iu',
);
/** Nothing but a stop, or another link's count. */
const ENDS_BLOCK = /^\s*(?:$|[.,;]?\s*$|\+\d)/;

/** In this order; the first form that a link has decides, and a link of none cites nothing. */
export const NAKED_FORMS: readonly NakedForm[] = [
  {
    name: 'number behind a word',
    example: 'The ferry harbour closed.[3](https://harbour-post.com/a)',
    has: ({ label }) => NUMBER_LABEL.test(label),
    cites: ({ label, before, after }) =>
      AFTER_WORD.test(before) && (label.startsWith('[') || !/^\s?\p{L}/u.test(after)),
  },
  {
    name: 'label with a count',
    example: 'The harbour closed. [Harbour Post+1](https://harbour-post.com/a)',
    has: ({ label }) => COUNTED.test(label),
    cites: ({ before, link }) => AFTER_STOP.test(before) || link.named !== null,
  },
  {
    name: 'outlet behind a dash or a source word',
    example: 'The harbour closed for nine days — [Reuters](https://reuters.com/a)',
    has: ({ link }) => link.named !== null,
    cites: ({ before, after }) => AFTER_DASH.test(before) && ENDS_BLOCK.test(after),
  },
];

/** `[oai_citation:3‡reuters.com](…)`: a product's wrapper around the label. */
const WRAPPED = /^oai\\?_citation:/;
const UNITS_BEFORE = 40;

/** Links that cite by themselves, outside the marks found so far. */
export function findNakedLinks(
  { block: { text }, anchors, context }: BlockScan,
  { groups }: MarksSoFar,
): MarkGroup[] {
  const cites = (anchor: Anchor, label: string, link: LinkLabel): boolean => {
    if (WRAPPED.test(label)) return true;
    if (!isSourceLink(link, context)) return false;
    const before = text.slice(Math.max(0, anchor.start - UNITS_BEFORE), anchor.start);
    const subject = { label, link, before, after: text.slice(anchor.end) };
    return NAKED_FORMS.find(form => form.has(subject))?.cites(subject) ?? false;
  };
  return anchors.flatMap(anchor => {
    const { start, end, href } = anchor;
    if (href === null || groups.some(group => touches(group, anchor))) return [];
    const label = text.slice(anchor.labelStart, anchor.labelEnd);
    const link = readLinkLabel(label, href, context.directory);
    if (!cites(anchor, label, link)) return [];
    return singleMark(linkCitation({ start, end, text: label }, href, context.directory, link));
  });
}
