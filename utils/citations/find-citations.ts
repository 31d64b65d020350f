/** The citations of a page. */
import type { Directory } from '../outlets/outlet.ts';
import { hostOf } from '../urls/host-of.ts';
import type { Citation } from './citation.ts';
import type { PageText } from './page-text.ts';
import { settingOf } from './parsing/detection-context.ts';
import type { BlockMarks, Definition, Found, Group, NumberMark } from './parsing/found.ts';
import { linkedOutlet, plainLabel } from './parsing/link-labels.ts';
import { definitionsIn } from './parsing/number-marks.ts';
import { readBlock } from './parsing/read-block.ts';
import { sectionsOf } from './sections.ts';

/** Every printed citation of a page in document order; members of one bracket share a group. */
export function findCitations(page: PageText, directory: Directory): { citations: Citation[] } {
  const setting = settingOf(page, directory);
  const marks = sectionsOf(page).map(({ block, role }) =>
    role === 'text' ? readBlock(block, setting) : { groups: [], numbers: [] },
  );
  return { citations: numberCitations(page, resolveNumbers(page, marks, directory)) };
}

/** Groups of each block with the numbered marks resolved by the page's reference lists. */
export function resolveNumbers(
  page: PageText,
  marks: readonly Omit<BlockMarks, 'definitions'>[],
  directory: Directory,
): Group[][] {
  const definitions = marks.some(one => one.numbers.length > 0) ? definitionsOf(page) : [];
  return marks.map((one, block) => {
    if (one.numbers.length === 0) return [...one.groups];
    const numbered = one.numbers.flatMap(
      mark => resolved(mark, block, definitions, directory) ?? [],
    );
    return [...one.groups, ...numbered].sort((a, b) => a.start - b.start);
  });
}

interface Placed extends Definition {
  readonly block: number;
}

function definitionsOf(page: PageText): Placed[] {
  return sectionsOf(page).flatMap(({ block, number }, index) =>
    definitionsIn(block, number).map(one => ({ ...one, block: index })),
  );
}

function resolved(
  mark: NumberMark,
  block: number,
  definitions: readonly Placed[],
  directory: Directory,
): Group | null {
  const members = mark.members.flatMap((member): Found[] => {
    const named = definitions.filter(
      one => one.number === member.number && !(one.block === block && one.at === mark.start),
    );
    const { start, end, text } = member;
    if (member.label !== null) {
      const label = plainLabel(member.label);
      const wanted = linkedOutlet(label, null, directory).outlet;
      const fitting =
        wanted === null
          ? named
          : named.filter(one => directory.domainOf(hostOf(one.href) ?? '') === wanted);
      const href = nearest(fitting, block, mark.start)?.href ?? null;
      return [
        {
          start,
          end,
          text: member.label,
          form: 'link',
          href,
          ...linkedOutlet(label, href, directory),
        },
      ];
    }
    const href = nearest(named, block, mark.start)?.href ?? null;
    return href === null
      ? []
      : [{ start, end, text, form: 'numbered', href, ...linkedOutlet('', href, directory) }];
  });
  return members.length > 0 ? { start: mark.start, end: mark.end, members, headline: false } : null;
}

/**
 * Pasted answers restart at [1]: the next definition after the mark is its own; failing that, the
 * last before it.
 */
function nearest(definitions: readonly Placed[], block: number, at: number): Placed | undefined {
  return (
    definitions.find(one => one.block > block || (one.block === block && one.at > at)) ??
    definitions.at(-1)
  );
}

/**
 * Citations with their ids; `groups` by block. The only member of a mark is the whole mark:
 * "(Reuters, May 19)".
 */
export function numberCitations(page: PageText, groups: readonly (readonly Group[])[]): Citation[] {
  const citations: Citation[] = [];
  let count = 0;
  groups.forEach((list, block) => {
    const text = page.blocks[block]?.text ?? '';
    for (const { start, end, members } of list) {
      count++;
      const whole = members.length === 1 ? { start, end, text: text.slice(start, end) } : null;
      for (const member of members)
        citations.push({
          ...member,
          ...whole,
          id: `k${citations.length + 1}`,
          block,
          group: `g${count}`,
        });
    }
  });
  return citations;
}
