/** What numbered marks point to: the entries of the page's lists of sources. */
import type { Directory } from '../outlets/outlet.ts';
import { hostOf } from '../urls/host.ts';
import { citeEntry, titleOfWork } from './cite-entry.ts';
import type { PageText } from './page-text.ts';
import { type Definition, definitionsIn } from './parsing/definitions.ts';
import { isEntry } from './parsing/forms/list-entries.ts';
import {
  type BlockMarks,
  byPlace,
  type FoundCitation,
  isTextUnlisted,
  type MarkGroup,
  type NumberMark,
  type NumberMember,
} from './parsing/found.ts';
import { linkedOutlet, readLinkLabel } from './parsing/labels/link-label.ts';
import { type Reference, readReferences } from './parsing/references/read-reference.ts';
import { isYearless, resolveAuthors, type Work, workNamedBefore } from './resolve-authors.ts';
import { sectionsOf } from './sections.ts';
import { type Answer, countsAsMark, FIRST_SOURCE } from './trusted-styles.ts';

/** An entry, and the block that it stands in. */
interface PlacedDefinition extends Definition {
  readonly block: number;
}

/** A place in a page. */
interface Place {
  readonly block: number;
  readonly at: number;
}

/** The entries of a page. */
interface Entries {
  /** By their number, each list in order. */
  readonly byNumber: ReadonlyMap<string, readonly PlacedDefinition[]>;
  /** Those whose words are the record of a work. */
  readonly works: readonly Work<PlacedDefinition>[];
  /** Their records: a page of thousands of numbers asks for each. */
  readonly references: ReadonlyMap<PlacedDefinition, Reference>;
}

const NO_ENTRIES: Entries = { byNumber: new Map(), works: [], references: new Map() };

/** What the numbered marks of a page came to. */
export interface ResolvedNumbers {
  /** By block: its groups with its answered marks among them, in order. */
  readonly groups: readonly MarkGroup[][];
  /** By block: the marks that count as such because a list of the page answers them. */
  readonly listed: readonly (readonly NumberMark[])[];
  /** How many marks of products have lost their target. */
  readonly lost: number;
}

/**
 * The groups of each block with its numbered marks among them. A number without an entry on the page
 * is left out.
 */
export function resolveNumbers(
  page: PageText,
  marks: readonly BlockMarks[],
  directory: Directory,
): ResolvedNumbers {
  const isNumbered = marks.some(({ numbers }) => numbers.some(one => one.members.length > 0));
  const entries = isNumbered ? entriesOf(page, directory) : NO_ENTRIES;
  const resolved = withPagesAlone(
    page,
    marks.map(({ numbers }, block) =>
      numbers.map(mark => ({ mark, group: resolveMark(mark, block, entries, directory) })),
    ),
    entries,
    directory,
  );
  const isLinkedToo = marks.some(({ groups }) =>
    groups.some(({ members }) =>
      members.some(({ form, text }) => form === 'numbered' && FIRST_SOURCE.test(text)),
    ),
  );
  const counts = countsAsMark(resolved.flat(), entries.byNumber, isLinkedToo);
  return {
    groups: marks.map(({ groups }, block) =>
      [
        ...groups,
        ...(resolved[block] ?? []).filter(counts).flatMap(({ group }) => group ?? []),
      ].sort(byPlace),
    ),
    listed: resolved.map(list =>
      list
        .filter(one => isTextUnlisted(one.mark) && one.group !== null && counts(one))
        .map(({ mark }) => mark),
    ),
    lost: resolved.flat().filter(({ mark, group }) => mark.style === 'machinery' && group === null)
      .length,
  };
}

/**
 * Marks of a style without years: they count where no mark of the page prints one, and only beside
 * such do pages alone.
 */
function withPagesAlone(
  page: PageText,
  answers: readonly (readonly Answer[])[],
  entries: Entries,
  directory: Directory,
): readonly (readonly Answer[])[] {
  const authors = answers.flat().filter(({ mark, group }) => mark.style === 'author' && group);
  if (authors.length === 0) return answers;
  const yearless = authors.filter(({ mark }) => isYearless(mark));
  if (yearless.length < authors.length)
    return answers.map(list =>
      list.map(one => (yearless.includes(one) ? { ...one, group: null } : one)),
    );
  return answers.map((list, block) =>
    list.map(one => {
      const { mark, group } = one;
      if (group || mark.style !== 'parenthesis' || mark.members.length !== 1) return one;
      const text = page.blocks[block]?.text ?? '';
      const work = workNamedBefore(text, mark.start, entries.works);
      const [member] = mark.members;
      if (!work || !member) return one;
      const { start, end } = mark;
      const members = [citeEntry(member, work.entry, directory, work.reference)];
      return { mark, group: { start, end, members, isHeadline: false }, isPage: true };
    }),
  );
}

/**
 * The entries of all lists. What stands in the page's footer or beside its text answers only the
 * numbers that the text's own lists leave open.
 */
function entriesOf(page: PageText, directory: Directory): Entries {
  const all = sectionsOf(page, directory).flatMap(({ block, number, role }, index) =>
    role === 'beside'
      ? []
      : definitionsIn(block, { number, isListed: role === 'reference' })
          .filter(one => isEntry(one, directory))
          .map(one => ({ ...one, block: index })),
  );
  const read = readReferences(all.map(({ note }) => note));
  const works = all.flatMap((entry, index) => {
    const reference = entry.isListed ? read[index] : null;
    return reference ? [{ entry, reference }] : [];
  });
  return {
    byNumber: byNumber(
      page,
      all.filter(one => one.number !== null),
    ),
    works,
    references: new Map(works.map(({ entry, reference }) => [entry, reference])),
  };
}

/** What the footer answers stands behind what the text's own lists do. */
function byNumber(
  { blocks }: PageText,
  entries: readonly PlacedDefinition[],
): ReadonlyMap<string, readonly PlacedDefinition[]> {
  const { main = [], aside = [] } = Object.groupBy(
    entries,
    ({ block }) => blocks[block]?.region ?? 'main',
  );
  const keyOf = ({ number }: PlacedDefinition): string => number ?? '';
  const own = Map.groupBy(main, keyOf);
  return aside.length === 0 ? own : new Map([...Map.groupBy(aside, keyOf), ...own]);
}

/** The mark as a group of its own; null where none of its numbers has an entry. */
function resolveMark(
  mark: NumberMark,
  block: number,
  entries: Entries,
  directory: Directory,
): MarkGroup | null {
  const { start, end } = mark;
  if (mark.style === 'author') {
    const answers = resolveAuthors(mark, entries.works);
    const cited = answers?.flatMap(({ member, works }) =>
      works.map(({ entry, reference }) => citeEntry(member, entry, directory, reference)),
    );
    return cited ? { start, end, members: cited, isHeadline: false } : null;
  }
  const place = { block, at: start };
  const members = mark.members
    .flatMap(member => (isTextUnlisted(mark) ? digitsOf(member, entries) : member))
    .map(member => resolveMember(member, place, entries, directory));
  const found = members.filter(member => member !== null);
  // What is text without a list is text where the list answers a part of it.
  if (found.length === 0 || (isTextUnlisted(mark) && found.length < members.length)) return null;
  return { start, end, members: found, isHeadline: false };
}

/** "¹²" is the twelfth source, or the first and the second where there are no twelve. */
function digitsOf(member: NumberMember, entries: Entries): NumberMember[] {
  const { number, start, text } = member;
  if (entries.byNumber.has(number) || !/^\d{2,}$/.test(number)) return [member];
  return [...number].map((digit, index) => ({
    ...member,
    start: start + index,
    end: start + index + 1,
    number: digit,
    text: text[index] ?? digit,
  }));
}

function resolveMember(
  member: NumberMember,
  place: Place,
  entries: Entries,
  directory: Directory,
): FoundCitation | null {
  const { start, end, label, number, text } = member;
  // The mark of a definition is no entry for itself.
  const others = (entries.byNumber.get(number) ?? []).filter(
    one => !(one.block === place.block && one.start <= place.at && place.at < one.end),
  );
  const entry = nearestTo(place, label === null ? others : fittingLabel(label, others, directory));
  // A label is a source without an entry too; a number is not.
  if (label === null)
    return entry ? citeEntry(member, entry, directory, entries.references.get(entry)) : null;
  const href = entry?.href ?? null;
  const link = readLinkLabel(label, href, directory);
  const title = entry && href !== null ? titleOfWork(entry.note, href, directory) : {};
  return { start, end, text, form: 'link', href, ...linkedOutlet(link), ...title };
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
  const isBehind = (one: PlacedDefinition) =>
    one.block > block || (one.block === block && one.start > at);
  return entries.find(isBehind) ?? entries.at(-1);
}
