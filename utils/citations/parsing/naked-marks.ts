/**
 * Citations without brackets of their own: pills, product tokens, links behind a sentence's end.
 */

import type { Block, Span } from '../page-text.ts';
import type { Anchor } from './anchors.ts';
import { readName } from './bracket-parts.ts';
import type { Setting } from './detection-context.ts';
import type { Found, Group } from './found.ts';
import { isNoSource, linkedOutlet, plainLabel } from './link-labels.ts';

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Marks that the page's markup gives away, as groups; those that stand side by side are one. */
export function groupsOfMarks(block: Block, { directory }: Setting): Group[] {
  const groups: Group[] = [];
  for (const mark of block.marks) {
    const label = mark.label === null ? null : plainLabel(mark.label);
    const linked =
      label === null
        ? linkedOutlet('', mark.href, directory)
        : linkedOutlet(label, mark.href, directory);
    if (linked.outlet === null && mark.href === null && label === null) continue;
    const text = block.text.slice(mark.start, mark.end);
    const form =
      mark.href !== null ? 'link' : /\d/.test(text) && label === null ? 'numbered' : 'outlet';
    groups.push({
      start: mark.start,
      end: mark.end,
      members: [{ start: mark.start, end: mark.end, text, form, href: mark.href, ...linked }],
      headline: false,
    });
  }
  return groups;
}

/** `[oai_citation:3‡reuters.com](…)`. */
const WRAPPED = /^oai\\?_citation:/;
/** "Reddit+1", "icml.cc +1". */
const COUNTED = /\p{L}[^\d]?(?:\s?\+\s?\d{1,2})+$/u;
/**
 * What may stand between a sentence and the link that backs it: nothing but its stop, or a dash at
 * the end of the block.
 */
const AFTER_STOP = /[.!?。！？…”"’')\]]\s?$/u;
const AFTER_DASH =
  /\s[—–-]\s(?:(?:source|via|quelle|fuente|fonte|bron)s?[:：]?\s)?$|(?:^|\s)(?:source|via|quelle|fuente|fonte|bron|źródło|出典|来源|출처)s?\s?[:：]\s?$/iu;

/** Links that cite without brackets, outside `taken` spans. */
export function nakedLinks(
  block: Block,
  anchors: readonly Anchor[],
  taken: readonly Span[],
  setting: Setting,
): Group[] {
  const groups: Group[] = [];
  for (const anchor of anchors) {
    if (anchor.href === null || taken.some(span => touches(span, anchor))) continue;
    const label = block.text.slice(anchor.labelStart, anchor.labelEnd);
    if (!citesNaked(block, anchor, label, setting)) continue;
    const member: Found = {
      start: anchor.start,
      end: anchor.end,
      text: label,
      form: /^\[?\d{1,3}\]?$/.test(label) ? 'numbered' : 'link',
      href: anchor.href,
      ...linkedOutlet(label, anchor.href, setting.directory),
    };
    groups.push({ start: anchor.start, end: anchor.end, members: [member], headline: false });
  }
  return groups;
}

function citesNaked(
  { text }: Block,
  anchor: Anchor,
  label: string,
  { directory, page }: Setting,
): boolean {
  if (WRAPPED.test(label)) return true;
  if (isNoSource(label, anchor.href, page, directory)) return false;
  // `<a href="https://…">[3]</a>`, `<a href="https://…">3</a>` behind a word.
  if (/^\[?\d{1,3}\]?$/.test(label))
    return (
      /[\p{L}\p{N}.!?。”"’)\]]\s?$/u.test(text.slice(0, anchor.start)) &&
      (/^\[/.test(label) || !/^\s?\p{L}/u.test(text.slice(anchor.end)))
    );
  const before = text.slice(Math.max(0, anchor.start - 40), anchor.start);
  const names = readName(plainLabel(label), directory).kind !== 'note';
  if (COUNTED.test(label)) return AFTER_STOP.test(before) || names;
  if (!names) return false;
  const last = /^\s*(?:$|[.,;]?\s*$|\+\d)/.test(text.slice(anchor.end));
  return AFTER_DASH.test(before) && last;
}

/** "【81†source】", "【4:2†reuters.com】", "【1†L7-L9】". */
const DAGGER = /【(\d{1,3}(?::\d{1,3})?[†‡]([^】]{1,80}))】/gu;
/** "citeturn0search1turn2news4", with or without its private-use marks. */
const TOKEN =
  /[\uE000-\uF8FF]*(?:file)?cite[\uE000-\uF8FF]*(?:turn\d+(?:search|news|view|fetch|file|forecast|image|academia|reddit|finance|sports)\d+[\uE000-\uF8FF]*)+/gu;

/**
 * Tokens that chat products leave in copied text. They name a source only where a domain is printed
 * in them.
 */
export function productTokens({ text }: Block, setting: Setting): Group[] {
  const groups: Group[] = [];
  const put = (start: number, all: string, name: string | null) => {
    const end = start + all.length;
    const outlet = name === null ? null : readName(name, setting.directory).outlet;
    groups.push({
      start,
      end,
      members: [
        { start, end, text: all, form: 'bracketed', outlet, href: null, date: null, carrier: null },
      ],
      headline: false,
    });
  };
  if (text.includes('【'))
    for (const match of text.matchAll(DAGGER)) put(match.index, match[0], match[2] ?? null);
  if (text.includes('cite'))
    for (const match of text.matchAll(TOKEN)) put(match.index, match[0], null);
  return groups;
}

/**
 * `^[A claim.]({"attribution":{"attributableIndex":"2426-1"}})`: a chat product's own bookkeeping,
 * which names no source.
 */
const ATTRIBUTION = /\]?\(\{"attribution":[^\n)]{0,200}\}\)/g;

/** Spans that are neither text nor citation. */
export function bookkeeping({ text }: Block): Span[] {
  return text.includes('{"attribution"')
    ? [...text.matchAll(ATTRIBUTION)].map(match => ({
        start: match.index,
        end: match.index + match[0].length,
      }))
    : [];
}
