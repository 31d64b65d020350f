/** Brackets with links in them: "([Reuters](…), May 19)", "(see the [Axios article](…))". */
import { anyOf } from '../../../text/word-pattern.ts';
import type { Span } from '../../page-text.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { FoundCitation, MarkGroup } from '../found.ts';
import {
  dateOf,
  isOutletPart,
  type Label,
  type LabelItem,
  type LinkPart,
} from '../labels/label-parts.ts';
import { type LinkLabel, lettersOf, readLinkLabel } from '../labels/link-label.ts';
import { abbreviates } from '../look-alikes/acronym-rules.ts';
import { explainsName } from '../look-alikes/link-names.ts';
import { isSourceLink } from '../look-alikes/link-rules.ts';

import { linkCitation, outletCitation } from './outlet-citation.ts';

/** More words than these before the first link are prose: "(which you may remember from …)". */
const MOST_LEAD_WORDS = 4;

/**
 * The citations of a bracket whose label holds links; null for none. It cites when a link opens it,
 * or a few words that lead to one.
 */
export function readLinkedBracket(
  text: string,
  bracket: Span,
  label: Label,
  context: DetectionContext,
): MarkGroup | null {
  const first = label.items.findIndex(item => item.kind === 'link');
  const lead = label.items.slice(0, first);
  if (lead.length > 1 || lead.some(item => item.text.split(/\s+/).length > MOST_LEAD_WORDS))
    return null;
  const members = membersOf(label.items, lead[0] ?? null, context);
  if (members.length === 0 || glossesLinkedName(text, bracket, members)) return null;
  if (isGlossOfWords(text, bracket, label)) return null;
  return { start: bracket.start, end: bracket.end, members, isHeadline: false };
}

function membersOf(
  items: readonly LabelItem[],
  lead: LabelItem | null,
  context: DetectionContext,
): FoundCitation[] {
  const members: FoundCitation[] = [];
  let date: string | null = null;
  for (const item of items) {
    if (item.kind === 'date' && members.length > 0) date ??= dateOf(item);
    else if (item.kind === 'link')
      members.push(...linkMembers(item, members.length === 0 ? lead : null, context));
    // A name before the first link leads to it; one behind it is cited too.
    else if (isOutletPart(item) && lead === null)
      members.push(outletCitation(item, item.said, null));
  }
  return members.map(member => ({ ...member, date: member.date ?? date }));
}

/** What a link of a bracket cites; `lead` stands before it and has to lead to it. */
function linkMembers(
  part: LinkPart,
  lead: LabelItem | null,
  context: DetectionContext,
): FoundCitation[] {
  const { href } = part.anchor;
  if (href === null) return [];
  const link = readLinkLabel(part.text, href, context.directory);
  const site = siteCitation(part, link, context);
  if (site) return [site];
  const isLed = lead === null || leadsToSource(lead, part.text, href, link);
  return isLed && isSourceLink(link, context) ? [memberOf(part, href, link, context)] : [];
}

const memberOf = (
  { anchor, text }: LinkPart,
  href: string,
  link: LinkLabel,
  { directory }: DetectionContext,
): FoundCitation =>
  linkCitation({ start: anchor.labelStart, end: anchor.labelEnd, text }, href, directory, link);

/** The citation of a link of a source line; null for a link that is no source. */
export function readLinkPart(part: LinkPart, context: DetectionContext): FoundCitation | null {
  const { href } = part.anchor;
  if (href === null) return null;
  const link = readLinkLabel(part.text, href, context.directory);
  return isSourceLink(link, context, true) ? memberOf(part, href, link, context) : null;
}

/**
 * "Show HN: … ([github.com/acme](from?site=…))": a host as the label of a link that stays on the
 * site says where a story stands.
 */
function siteCitation(
  part: LinkPart,
  { host, named }: LinkLabel,
  { pageHost }: DetectionContext,
): FoundCitation | null {
  if (pageHost === null || host !== pageHost || !named?.host || named.host.host === pageHost)
    return null;
  return outletCitation({ ...part, ...named, kind: 'host', host: named.host }, null, null);
}

const WORDS_BEFORE = 120;
/** "the Electronic Privacy Center ([EPC](…))": short for the words before it, and no source. */
function isGlossOfWords(text: string, { start }: Span, { items }: Label): boolean {
  const [only] = items;
  const short = items.length === 1 && only ? only.text.trim() : '';
  return abbreviates(short, text.slice(Math.max(0, start - WORDS_BEFORE), start));
}

const LEADS = [
  ...['see', 'via', 'source', 'from', 'per', 'by', 'both', 'also', 'as', 'more', 'originally'],
  ...['first', 'confirmed', 'reported', 'quelle', 'siehe', 'laut', 'vgl', 'voir', 'selon'],
  ...['según', 'ver', 'cfr', 'zie', 'bron', 'cf'],
];
const LEAD = new RegExp(String.raw`^(?:e\.?g\.?|i\.?e\.?|(?:${anyOf(LEADS)})\.?)\b`, 'iu');

/** Words of comparing, not of reporting: "as with", "unlike". */
const GOES_ON = new RegExp(
  `^${anyOf(['as with', 'as in', 'as for', 'like', 'unlike', 'such as', 'minus', 'plus', 'except'])}$`,
  'iu',
);

/** "see the", "data source:", "CONFIRMED via", "both on": the words before the first link. */
function leadsToSource(lead: LabelItem, label: string, href: string, link: LinkLabel): boolean {
  // "as with <supersonic>": the sentence goes on.
  if (lead.said === null && GOES_ON.test(lead.text)) return false;
  // "technically known as <Q2TIDE>"
  if (!link.isReport && explainsName(`${lead.text} ${label}`)) return false;
  if (lead.said !== null || LEAD.test(lead.text) || /[:：]$/.test(lead.text)) return true;
  return link.labelOutlet !== null || href.includes(label.toLowerCase());
}

const LAST_WORDS = /(\S+(?:\s\S+)?)\s*$/u;

/**
 * "Next.js ([nextjs.org](…)) and Remix are": the linked domain spells the name before it and the
 * sentence goes on.
 */
function glossesLinkedName(
  text: string,
  bracket: Span,
  members: readonly FoundCitation[],
): boolean {
  const [only] = members;
  if (!only || members.length > 1 || !/^\s*\p{Ll}/u.test(text.slice(bracket.end, bracket.end + 4)))
    return false;
  const before = text.slice(Math.max(0, bracket.start - 60), bracket.start);
  const name = lettersOf(LAST_WORDS.exec(before)?.[1] ?? '');
  const spelled = lettersOf(only.text.replace(/\.[a-z.]+$/i, ''));
  return /\.[a-z]{2,}$/i.test(only.text) && spelled.length > 2 && name.endsWith(spelled);
}
