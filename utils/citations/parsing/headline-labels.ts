/**
 * Labels beside the title of a story, as link lists print them: "[title](url) (Bloomberg)", "Title
 * (www.barchart.com) — https://…".
 */

import { hostOf } from '../../urls/host-of.ts';
import type { Block } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import type { Setting } from './detection-context.ts';
import type { Found, Group } from './found.ts';

/**
 * A title is at least this long, so that "see this (bbc.com)" with a linked word is none. UTF-16
 * units.
 */
const SHORTEST_TITLE = 16;

/**
 * The group as a headline label with the story's link, when a title's link stands right before it,
 * around it or its address right after it.
 */
export function asHeadline(
  block: Block,
  group: Group,
  anchors: readonly Anchor[],
  setting: Setting,
): Group {
  if (group.members.some(member => member.href !== null)) return group;
  const { text } = block;
  const title = anchors.find(
    anchor =>
      anchor.href !== null &&
      anchor.labelEnd - anchor.labelStart >= SHORTEST_TITLE &&
      ((anchor.end <= group.start && /^[\s*_"”]*$/.test(text.slice(anchor.end, group.start))) ||
        (anchor.labelStart <= group.start && anchor.labelEnd >= group.end)),
  );
  const printed = /^[\s*]*(?:[—–:-]\s*)?(https?:\/\/[^\s)\]]+)/.exec(
    text.slice(group.end, group.end + 600),
  )?.[1];
  const href = title?.href ?? printed ?? null;
  if (href === null) return group;
  return {
    ...group,
    headline: true,
    members: group.members.map(member => withLink(member, href, setting)),
  };
}

/**
 * The story's link is the citation's where it leads to the named outlet; a member that it does not
 * lead to stays bare.
 */
function withLink(member: Found, href: string, { directory }: Setting): Found {
  const host = hostOf(href);
  const linked = host === null ? null : directory.domainOf(host);
  return member.outlet === null || linked === member.outlet ? { ...member, href } : member;
}
