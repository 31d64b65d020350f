/** Links that cite without brackets: behind a sentence's end, or behind a dash or "Source:". */
import type { Span } from '../../page-text.ts';
import { type Anchor, anchorsAt } from '../anchors.ts';
import { byPlace, type MarkGroup, singleMark } from '../found.ts';
import { readLinkLabel } from '../labels/link-label.ts';
import { isSourceLink } from '../look-alikes/link-rules.ts';
import { readHost } from '../printed-host.ts';
import type { SourceWords } from '../source-words.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { endsSentence, NAKED_FORMS, type NakedLink } from './naked-forms.ts';
import { linkCitation } from './outlet-citation.ts';

/** `[oai_citation:3‡reuters.com](…)`: a product's wrapper around the label. */
const WRAPPED = /^oai\\?_citation:/;
const UNITS_BEFORE = 80;
const UNITS_AFTER = 80;

/** A link with its label and where it leads. */
type Target = Anchor & {
  readonly href: string;
  /** True for an address that stands in the text without being a link. */
  readonly isPrinted?: boolean;
};

/** Links that cite by themselves, outside the marks found so far. */
export function findNakedLinks(scan: BlockScan, { groups, numbers }: MarksSoFar): MarkGroup[] {
  const { block, context } = scan;
  const taken = createTaken([...groups, ...numbers, ...block.code]);
  const ends = new Set(groups.map(({ end }) => end));
  const targets = targetsOf(scan).filter(
    one =>
      !taken.touches(one) &&
      !(one.isPrinted && isAddressOfMark(block.text, one, ends)) &&
      !endsPost(block.text, one),
  );
  return runsOf(block.text, targets).flatMap(run => {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) return [];
    const before = block.text.slice(Math.max(0, first.start - UNITS_BEFORE), first.start);
    const around = {
      before,
      phrase: phraseAtEnd(before, context.words),
      after: block.text.slice(last.end, last.end + UNITS_AFTER),
      start: first.start,
      count: run.length,
      kind: block.kind,
      directory: context.directory,
    };
    return run.flatMap(target => readTarget(block.text, target, around, context) ?? []);
  });
}

/** `start`: where the first of the links begins. */
type Around = Omit<NakedLink, 'label' | 'link'> & { readonly start: number };

function readTarget(
  text: string,
  { start, end, labelStart, labelEnd, href }: Target,
  around: Around,
  context: BlockScan['context'],
): MarkGroup | null {
  const label = text.slice(labelStart, labelEnd);
  const link = readLinkLabel(label, href, context.directory);
  const subject = { ...around, label, link };
  const cites = (): boolean =>
    isSourceLink(link, context) &&
    (NAKED_FORMS.find(form => form.has(subject))?.cites(subject) ?? false);
  if (!WRAPPED.test(label) && !cites()) return null;
  const citation = linkCitation({ start, end, text: label }, href, context.directory, link);
  const isLed = around.phrase > 0 && endsSentence(subject);
  return isLed
    ? { ...singleMark(citation), start: Math.min(start, around.start - around.phrase) }
    : singleMark(citation);
}

/** Behind the last comma of a text: "…, per ". */
const LAST_PHRASE = /\s?[,，،、]\s?([^,，،、—–]{1,32}\s?)$/u;

/**
 * How much of the end of a text is a word of saying that leads to what follows, with its comma; 0
 * for none.
 */
function phraseAtEnd(before: string, words: SourceWords): number {
  const [all = '', phrase = ''] = LAST_PHRASE.exec(before) ?? [];
  return phrase !== '' && words.prefix(phrase)?.length === phrase.length ? all.length : 0;
}

/** "https://apnews.com/article/a", "<https://…>", "www.apnews.com/a", "apnews.com/article/a". */
const REST = String.raw`[^\s<>"“”（）【】()[\]，。、；]`;
const ADDRESS = new RegExp(
  String.raw`<?(?<![\p{L}\p{N}@/._-])(https?:\/\/${REST}{4,2000}|` +
    String.raw`(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12}\/${REST}{2,400})>?`,
  'gu',
);
const MAYBE_ADDRESS = /\.\p{L}{2,12}\/|:\/\//u;

/** The links of a block, and the addresses that stand in its text without being links. */
function targetsOf({ block: { text }, anchors, context }: BlockScan): Target[] {
  const links = anchors.filter((anchor): anchor is Target => anchor.href !== null);
  if (!MAYBE_ADDRESS.test(text)) return links;
  const printed = [...text.matchAll(ADDRESS)].flatMap((match): Target[] => {
    const address = (match[1] ?? '').replace(/(?<![.,;:!?'’*_>])[.,;:!?'’*_>]+$/u, '');
    const host = readHost(address, context.directory);
    if (!host) return [];
    const at = match.index + match[0].indexOf(address);
    const end = at + address.length;
    const isFramed = match[0].startsWith('<') && text[end] === '>';
    const place = { start: isFramed ? at - 1 : at, end: isFramed ? end + 1 : end };
    if (anchorsAt(anchors, place).length > 0) return [];
    const href = host.url ?? `https://${address}`;
    const label = { labelStart: at, labelEnd: end };
    return [{ ...place, ...label, href, reference: null, isMarkdown: false, isPrinted: true }];
  });
  return printed.length === 0 ? links : [...links, ...printed].sort(byPlace);
}

/**
 * "Ferries stop (axios.com) — https://axios.com/a": the address is that of the mark which ends just
 * before it.
 */
function isAddressOfMark(text: string, { start }: Span, ends: ReadonlySet<number>): boolean {
  for (let end = start; end > start - 8; end--)
    if (ends.has(end) && /^\s*[—–:-]?\s*$/.test(text.slice(end, start))) return true;
  return false;
}

/** The end of a post that a page took in: its own short link, with its picture right behind. */
const endsPost = (text: string, { href, end }: Target): boolean =>
  /^https?:\/\/t\.co\//.test(href) &&
  /^\s?pic\.(?:twitter|x)\.com\//.test(text.slice(end, end + 20));

/** What stands between links side by side: "Reuters / AP", "Reuters, AP and BBC". */
const BETWEEN = /^[\s*_]*(?:(?:[,;/|·•&+—–-]|and|und|et|y|e)[\s*_]*)?$/u;

/** Links side by side, each run in order. */
function runsOf(text: string, targets: readonly Target[]): Target[][] {
  const runs: Target[][] = [];
  let end = 0;
  for (const target of targets) {
    const last = runs.at(-1);
    const between = target.start - end > 12 ? null : text.slice(end, target.start);
    if (last && between !== null && BETWEEN.test(between)) last.push(target);
    else runs.push([target]);
    end = target.end;
  }
  return runs;
}
