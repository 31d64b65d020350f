/** What numbered marks point to: the entries of the page's lists of sources. */
import type { Directory } from '../outlets/outlet.ts';
import { hostOf } from '../urls/host.ts';
import type { PageText } from './page-text.ts';
import { type Definition, definitionsIn } from './parsing/definitions.ts';
import type { BlockMarks, FoundCitation, MarkGroup, NumberMark } from './parsing/found.ts';
import { byPlace } from './parsing/found.ts';
import { linkedOutlet, readLinkLabel } from './parsing/labels/link-label.ts';
import { sectionsOf } from './sections.ts';

/** An entry, and the block that it stands in. */
interface PlacedDefinition extends Definition {
  readonly block: number;
}

/** A place in a page. */
interface Place {
  readonly block: number;
  readonly at: number;
}

/**
 * The groups of each block with its numbered marks among them, in order. A number without an entry
 * on the page is left out.
 */
export function resolveNumbers(
  page: PageText,
  marks: readonly BlockMarks[],
  directory: Directory,
): MarkGroup[][] {
  const definitions = marks.some(one => one.numbers.length > 0) ? definitionsOf(page) : [];
  return marks.map(({ groups, numbers }, block) => {
    const resolved = numbers.flatMap(mark => resolveMark(mark, block, definitions, directory));
    return [...groups, ...resolved].sort(byPlace);
  });
}

function definitionsOf(page: PageText): PlacedDefinition[] {
  return sectionsOf(page).flatMap(({ block, number }, index) =>
    definitionsIn(block, number).map(one => ({ ...one, block: index })),
  );
}

/** The mark as a group of its own; empty where none of its numbers has an entry. */
function resolveMark(
  mark: NumberMark,
  block: number,
  definitions: readonly PlacedDefinition[],
  directory: Directory,
): MarkGroup[] {
  const { start, end } = mark;
  const place = { block, at: start };
  const members = mark.members.flatMap((member): FoundCitation[] => {
    const { label, number, text } = member;
    // The mark of a definition is no entry for itself.
    const entries = definitions.filter(
      one => one.number === number && !(one.block === block && one.at === start),
    );
    const fitting = label === null ? entries : fittingLabel(label, entries, directory);
    const href = nearestTo(place, fitting)?.href ?? null;
    // A label is a source without an entry too; a number is not.
    if (label === null && href === null) return [];
    const form = label === null ? 'numbered' : 'link';
    const link = readLinkLabel(label ?? '', href, directory);
    return [{ start: member.start, end: member.end, text, form, href, ...linkedOutlet(link) }];
  });
  return members.length > 0 ? [{ start, end, members, isHeadline: false }] : [];
}

/** The entries that lead to the outlet that a label names; all where it names none. */
function fittingLabel(
  label: string,
  entries: readonly PlacedDefinition[],
  directory: Directory,
): readonly PlacedDefinition[] {
  const wanted = readLinkLabel(label, null, directory).labelOutlet;
  if (wanted === null) return entries;
  return entries.filter(({ href }) => directory.domainOf(hostOf(href) ?? '') === wanted);
}

/**
 * Pasted answers restart at [1]: the next entry after the mark is its own; failing that, the last
 * before it.
 */
function nearestTo(
  { block, at }: Place,
  entries: readonly PlacedDefinition[],
): PlacedDefinition | undefined {
  const isBehind = (one: Place) => one.block > block || (one.block === block && one.at > at);
  return entries.find(isBehind) ?? entries.at(-1);
}
