/**
 * Words of a sentence that are linked to an outlet's article: "The harbour <closed on Monday> after a
 * leak." The link says where the sentence is from as a mark would, without naming anybody. A link to
 * the site itself, to a firm, a tag or a page of a service says no such thing.
 */
import { REPORTERS } from '../outlets/outlet.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { isStoryLink } from '../urls/address.ts';
import { hostOf } from '../urls/host.ts';
import type { Block, Link, Span } from './page-text.ts';
import type { DetectionContext } from './parsing/detection-context.ts';
import { asksForAction } from './parsing/look-alikes/link-words.ts';
import { createTaken } from './parsing/taken.ts';

/** Linked words, and whose article they lead to. */
export interface LinkedWords extends Span {
  /** The directory's domain. */
  readonly outlet: string;
  readonly href: string;
}

/** Blocks that hold sentences. */
const PROSE = new Set(['paragraph', 'list-item', 'quote']);

/** The linked words of a block, in order; `apart` are its marks and the like. */
export function linkedWordsIn(
  block: Block,
  apart: readonly Span[],
  statements: readonly Span[],
  { directory, ownDomains }: DetectionContext,
): LinkedWords[] {
  if (block.links.length === 0 || !PROSE.has(block.kind)) return [];
  const taken = createTaken(apart);
  return block.links.flatMap((link): LinkedWords[] => {
    const outlet = directory.ofHost(hostOf(link.href) ?? '');
    if (!outlet || !REPORTERS.has(outlet.kind) || ownDomains.has(outlet.domain)) return [];
    if (taken.touches(link) || !isStoryLink(link.href)) return [];
    const around = statements.find(({ start, end }) => start <= link.start && link.end <= end + 1);
    if (!around || !isPartOf(block, link, around)) return [];
    return [{ start: link.start, end: link.end, outlet: outlet.domain, href: link.href }];
  });
}

/** "Read also: <Ferries stop>" sends the reader on; a sentence goes on before or behind its link. */
const INTRODUCES = /[:：|»›→]\s*$/u;

function isPartOf({ text, links }: Block, link: Link, statement: Span): boolean {
  const label = text.slice(link.start, link.end);
  if (asksForAction(label.trim())) return false;
  const before = text.slice(statement.start, Math.max(statement.start, link.start));
  const after = text.slice(Math.min(link.end, statement.end), statement.end);
  if (INTRODUCES.test(before) && wordsIn(after) === 0) return false;
  if (wordsIn(after) > 0 || wordsIn(before) >= FEWEST_BEFORE) return true;
  // "Brussels <wants to delay the rules>.": a title begins anew, a sentence goes on.
  if (wordsIn(before) > 0) return !/^\p{Lu}/u.test(label.replace(/^["“„«]/u, ''));
  // All of a sentence is linked: prose where others stand around it, else a headline.
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - linked > label.length;
}

const FEWEST_BEFORE = 3;

const wordsIn = (text: string): number =>
  isUnspaced(text)
    ? text.replace(/[^\p{L}\p{N}]/gu, '').length
    : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
