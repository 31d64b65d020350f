/** Everything detection finds on a page: claims, citations, mentions, and which belong together. */

import { numberCitations, resolveNumbers } from '../citations/find-citations.ts';
import { type FoundMention, mentionsIn, numberMentions } from '../citations/find-mentions.ts';
import type { Block, PageText, Span } from '../citations/page-text.ts';
import { type Setting, settingOf } from '../citations/parsing/detection-context.ts';
import type { BlockMarks, Group } from '../citations/parsing/found.ts';
import { type Names, namesOf } from '../citations/parsing/name-index.ts';
import { readBlock } from '../citations/parsing/read-block.ts';
import { sectionsOf } from '../citations/sections.ts';
import type { Directory } from '../outlets/outlet.ts';
import { bind } from './bind.ts';
import type { Reading } from './claim.ts';
import { markSpans, type Statement, statementsOf } from './statements.ts';

/** What one block gives by itself. */
interface BlockReading extends Omit<BlockMarks, 'definitions'> {
  readonly statements: readonly Statement[];
  readonly mentions: readonly FoundMention[];
}

/** Reads a page that changes; blocks that read the same as last time are not read again. */
export interface PageReader {
  read(page: PageText): Reading;
  /**
   * Reads blocks of a page before the page as a whole, so that a long page can be read in short
   * steps: `read` then finds them known.
   */
  ahead(page: PageText, blocks: readonly Block[]): void;
}

const NOTHING: BlockReading = { groups: [], numbers: [], statements: [], mentions: [] };

/**
 * Blocks of the page read last, by their text; a text that stands twice may have other links the
 * second time.
 */
type Known = Map<string, { readonly block: Block; readonly reading: BlockReading }[]>;

/**
 * Makes a reader that remembers the blocks of the page it read last; `languages` as in `settingOf`.
 */
export function createPageReader(
  directory: Directory,
  languages: readonly string[] = [],
): PageReader {
  const names = namesOf(directory);
  let known: Known = new Map();
  let last = '';
  const begin = (page: PageText): void => {
    const settings = `${settingOf(page, directory).page} ${page.language}`;
    if (settings !== last) known = new Map();
    last = settings;
  };
  return {
    ahead(page, blocks) {
      begin(page);
      for (const block of blocks) {
        const list = known.get(block.text) ?? [];
        if (
          block.region === 'aside' ||
          list.some(one => one.block === block || isSame(one.block, block))
        )
          continue;
        known.set(block.text, [
          ...list,
          { block, reading: readOne(block, page, settingOf(page, directory, languages), names) },
        ]);
      }
    },
    read(page) {
      begin(page);
      const next: Known = new Map();
      const readings = sectionsOf(page).map(({ block, role }) => {
        if (role !== 'text') return NOTHING;
        const same = (one: { readonly block: Block }) =>
          one.block === block || isSame(one.block, block);
        const reading =
          (known.get(block.text) ?? next.get(block.text))?.find(same)?.reading ??
          readOne(block, page, settingOf(page, directory, languages), names);
        const list = next.get(block.text);
        if (!list) next.set(block.text, [{ block, reading }]);
        else if (!list.some(same)) list.push({ block, reading });
        return reading;
      });
      known = next;
      return assemble(page, readings, directory);
    },
  };
}

/** Reads a page once. */
export function readPage(
  page: PageText,
  directory: Directory,
  languages: readonly string[] = [],
): Reading {
  return createPageReader(directory, languages).read(page);
}

function readOne(block: Block, page: PageText, setting: Setting, names: Names): BlockReading {
  const { groups, numbers } = readBlock(block, setting);
  const spans = markSpans(groups, numbers);
  const statements = statementsOf(block, spans, page.language);
  return {
    groups,
    numbers,
    statements,
    mentions: statements.length > 0 ? mentionsIn(block, spans, names) : [],
  };
}

/** Whether two blocks of the same text read the same. */
function isSame(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    sameSpans(a.links, b.links) &&
    sameSpans(a.code, b.code) &&
    sameSpans(a.marks, b.marks)
  );
}

type AnySpan = Span & { readonly href?: string | null; readonly label?: string | null };
function sameSpans(a: readonly AnySpan[], b: readonly AnySpan[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every(
        (span, i) =>
          span.start === b[i]?.start &&
          span.end === b[i]?.end &&
          span.href === b[i]?.href &&
          span.label === b[i]?.label,
      ))
  );
}

function assemble(
  page: PageText,
  readings: readonly BlockReading[],
  directory: Directory,
): Reading {
  const groups: Group[][] = resolveNumbers(page, readings, directory);
  const citations = numberCitations(page, groups);
  const mentions = numberMentions(readings.map(one => one.mentions));
  return bind(page, {
    groups,
    statements: readings.map(one => one.statements),
    citations,
    mentions,
  });
}
