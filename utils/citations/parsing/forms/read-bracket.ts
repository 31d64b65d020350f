/** One bracket: its label is read once, then the forms and the rules judge it. */
import type { Block } from '../../page-text.ts';
import type { Anchor } from '../anchors.ts';
import type { Bracket } from '../brackets.ts';
import type { DetectionContext } from '../detection-context.ts';
import type { MarkGroup } from '../found.ts';
import { readLabel } from '../labels/read-label.ts';
import { bracketSubject } from '../look-alikes/bracket-subject.ts';
import { firstRule } from '../look-alikes/rule.ts';
import { mayName } from '../name-index.ts';
import { createTaken, type Taken } from '../taken.ts';
import { readAside } from './aside-names.ts';
import { BRACKET_FORMS } from './bracket-forms.ts';
import { readLinkedBracket } from './linked-bracket.ts';
import { readWorkBracket } from './work-bracket.ts';

/** A bare bracket longer than this is not looked at, addresses in it included. UTF-16 units. */
const LONGEST_READ = 560;

/**
 * The citations of a bracket as one mark; null when it is no citation. `anchors` are those inside
 * the bracket, in order.
 */
export function readBracket(
  block: Block,
  bracket: Bracket,
  anchors: readonly Anchor[],
  context: DetectionContext,
): MarkGroup | null {
  const { text } = block;
  const inside = { start: bracket.start + 1, end: bracket.end - 1 };
  if (anchors.length > 0)
    return readLinkedBracket(text, bracket, readLabel(text, inside, anchors, context), context);
  if (bracket.end - bracket.start > LONGEST_READ || codeOf(block).touches(bracket)) return null;
  const named = mayNameSource(text.slice(inside.start, inside.end), context);
  return (
    (named ? readBareBracket(text, bracket, context) : null) ??
    readWorkBracket(text, bracket, context)
  );
}

/** By block: each of its brackets asks. */
const codes = new WeakMap<Block, Taken>();

function codeOf(block: Block): Taken {
  const taken = codes.get(block) ?? createTaken(block.code);
  codes.set(block, taken);
  return taken;
}

/**
 * A dot inside a word, a colon that may follow "Source", "via", or the "ل" that Arabic writes on
 * the name.
 */
const HOST_OR_SOURCE = /[\p{L}\p{N}-]\.\p{L}|[:：]|^\s*(?:via|vía)\s|\sل\p{L}/iu;

/** "Lock Weekly, 4 May", "Lock Weekly, Oct. 3, 2022". */
const DATED = /^[^\d,،、，;]{3,60}[,،、，;]\s?[^,،、，]{0,16}\p{Nd}[^,]{0,24}(?:,\s?\d{4})?$/u;

/** The cheap look that most brackets of a page end with: they hold nothing that names anybody. */
const mayNameSource = (inside: string, { names }: DetectionContext): boolean =>
  /\p{L}/u.test(inside) &&
  (HOST_OR_SOURCE.test(inside) || DATED.test(inside) || mayName(inside, names));

function readBareBracket(
  text: string,
  bracket: Bracket,
  context: DetectionContext,
): MarkGroup | null {
  const { start, end } = bracket;
  const label = readLabel(text, { start: start + 1, end: end - 1 }, [], context);
  const [first, second] = label.items;
  const isDated = first?.kind === 'words' && second?.kind === 'date';
  if (label.outlets.length === 0 && label.introduction === null && !isDated)
    return readAside(text, bracket, context);
  const subject = bracketSubject(text, bracket, label, context);
  for (const form of BRACKET_FORMS) {
    const members = form.read(subject);
    if (members === null) continue;
    const isCitation = firstRule(form.rules, subject)?.verdict !== 'look-alike';
    return members.length > 0 && isCitation ? { start, end, members, isHeadline: false } : null;
  }
  return null;
}
