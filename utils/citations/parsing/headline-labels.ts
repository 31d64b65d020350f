/**
 * Labels beside the title of a story, as link lists print them: "[title](url) (Bloomberg)", "Title
 * (www.barchart.com) — https://…".
 */

import { hostOf } from '../../urls/host.ts';
import type { Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import type { DetectionContext } from './detection-context.ts';
import type { BlockScan } from './forms/block-scan.ts';
import type { FoundCitation, MarkGroup } from './found.ts';

/**
 * A title is at least this long, so that "see this (bbc.com)" with a linked word is none. UTF-16
 * units.
 */
const SHORTEST_TITLE = 16;

const PRINTED_ADDRESS = /^[\s*]*(?:[—–:-]\s*)?(https?:\/\/[^\s)\]]+)/;
/** A printed address is looked for in so much text behind the label. UTF-16 units. */
const UNITS_AFTER = 600;

/**
 * The group as a headline label with the story's link, when a title's link stands right before it,
 * around it or its address right after it; else the group as it is.
 */
export function asHeadline({ block, anchors, context }: BlockScan, group: MarkGroup): MarkGroup {
  if (group.members.some(member => member.href !== null)) return group;
  const { text } = block;
  const title = anchors.find(anchor => isTitleOf(text, anchor, group));
  const after = text.slice(group.end, group.end + UNITS_AFTER);
  const href = title?.href ?? PRINTED_ADDRESS.exec(after)?.[1] ?? null;
  if (href === null) return group;
  const members = group.members.map(member => withLink(member, href, context));
  return { ...group, members, isHeadline: true };
}

/** Whether a link is long enough for a title, and stands around a mark or right before it. */
function isTitleOf(text: string, anchor: Anchor, { start, end }: Span): boolean {
  const { labelStart, labelEnd } = anchor;
  if (anchor.href === null || labelEnd - labelStart < SHORTEST_TITLE) return false;
  if (labelStart <= start && labelEnd >= end) return true;
  return anchor.end <= start && /^[\s*_"”]*$/.test(text.slice(anchor.end, start));
}

/**
 * The story's link is the citation's where it leads to the named outlet; a member that it does not
 * lead to stays bare.
 */
function withLink(
  member: FoundCitation,
  href: string,
  { directory }: DetectionContext,
): FoundCitation {
  const host = hostOf(href);
  const linked = host === null ? null : directory.domainOf(host);
  return member.outlet === null || linked === member.outlet ? { ...member, href } : member;
}
