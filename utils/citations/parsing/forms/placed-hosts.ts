/** Bare domains that cite by their place at the end of a line or a clause: "… bonus — yna.co.kr", "… tunnel, orf.at/a". */
import { REPORTERS } from '../../../outlets/outlet.ts';
import { isUnspaced } from '../../../text/unspaced.ts';
import type { Block } from '../../page-text.ts';
import type { DetectionContext } from '../detection-context.ts';
import { type MarkGroup, singleMark } from '../found.ts';
import { asksForAction } from '../look-alikes/link-words.ts';
import { endsWithSite } from '../look-alikes/site-rules.ts';
import { type PrintedHost, readHost } from '../printed-host.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';

/** Lower case throughout: "Booking.com" is a firm's name. */
const HOST = String.raw`(?:[\p{Ll}\p{N}-]{1,63}\.){1,4}\p{Ll}{2,24}(?:\/(?:[^\s,;，；。]{0,400}[^\s.,;，；。])?)?`;
const SIGN = String.raw`\s(?:[—–|｜·•→»›-]|--|\/\/|->|=>)\s`;
const STOP = String.raw`[.!?。！？…]["”’»)）]?\s`;
const AT_END = new RegExp(
  String.raw`(?<=\S)(?:(?<comma>\s?[,，،、;；:：]\s?)|${SIGN}|${STOP})(?<host>${HOST})[.。]?$|` +
    // "… sinks to 31 % · kanal-post.com; the price …"
    String.raw`(?<=\S)${SIGN}(?<clause>${HOST})(?=\s?[;；]\s)`,
  'gmu',
);
/** One look that most texts end with: no line or clause ends like a domain. */
const MAYBE = /\.\p{Ll}{2,24}(?:\/\S*)?(?:[.。]?$|\s?[;；]\s)/mu;

/** Fewer words before it are a name or a title: "Jane Roe, head of research, acme.com". */
const FEWEST_WORDS = 5;
const FEWEST_UNSPACED = 8;

/** The bare domains at the ends of a block's lines that say where the line is from. */
export function findPlacedHosts(
  { block, anchors, context }: BlockScan,
  { groups, numbers }: MarksSoFar,
): MarkGroup[] {
  const { text, kind } = block;
  if (kind === 'heading' || kind === 'caption' || !MAYBE.test(text)) return [];
  const taken = createTaken([...groups, ...numbers, ...anchors, ...block.code]);
  return [...text.matchAll(AT_END)].flatMap(match => {
    const inside = match.groups?.clause;
    const printed = match.groups?.host ?? inside ?? '';
    const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index);
    const before = inside === undefined ? line : line.slice(line.lastIndexOf(';') + 1);
    const host = readHost(printed, context.directory);
    const at = match.index + match[0].indexOf(printed);
    const end = at + printed.length;
    // A stop before it belongs to the sentence.
    const start = /^[.!?。！？…]/u.test(match[0]) ? at : match.index + match[0].search(/\S/u);
    const isComma = match.groups?.comma !== undefined;
    if (!host || taken.touches({ start, end })) return [];
    if (!saysWhereFrom(block, before, { host, isComma }, context)) return [];
    const href = host.path.length > 1 ? `https://${printed}` : null;
    return singleMark({
      ...{ start, end, text: printed, form: href === null ? 'domain' : 'link' },
      ...{ outlet: host.domain, href, date: null, carrier: null },
    });
  });
}

/**
 * A line that states something, and behind it the domain of somebody who reports; in a list, whose
 * items are built alike, or behind a sign, that of anybody.
 */
function saysWhereFrom(
  { kind }: Block,
  before: string,
  { host, isComma }: { readonly host: PrintedHost; readonly isComma: boolean },
  { directory, ownDomains }: DetectionContext,
): boolean {
  if (ownDomains.has(host.domain) || !isLongEnough(before) || endsInHost(before)) return false;
  const known = directory.ofHost(host.host);
  if (known) return REPORTERS.has(known.kind);
  const clause = isComma ? before.slice(lastComma(before) + 1) : before;
  const isBuiltAlike = kind === 'list-item' && isLongEnough(clause);
  return isBuiltAlike && !endsWithSite(before) && !asksForAction(before);
}

const lastComma = (text: string): number =>
  Math.max(...[',', '，', '،', '、'].map(comma => text.lastIndexOf(comma)));

const isLongEnough = (text: string): boolean =>
  isUnspaced(text)
    ? text.trim().length >= FEWEST_UNSPACED
    : (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu) ?? []).length >= FEWEST_WORDS;

/** "He runs ebay.com, etsy.com": a list of sites. */
const endsInHost = (text: string): boolean => /\.\p{Ll}{2,24}$/u.test(text.trimEnd());
