/** Everything detection finds on a page: claims, citations, mentions, and which belong together. */

import { numberCitations, resolveNumbers, settingOf } from '../citations/find-citations.ts';
import { type FoundMention, mentionsIn, numberMentions } from '../citations/find-mentions.ts';
import type { BlockMarks, Group } from '../citations/found.ts';
import { type Names, namesOf } from '../citations/name-index.ts';
import type { Block, PageText, Span } from '../citations/page-text.ts';
import { readBlock } from '../citations/read-block.ts';
import type { Directory } from '../outlets/outlet.ts';
import { isFurnitureHeading } from './asserts.ts';
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
}

const NOTHING: BlockReading = { groups: [], numbers: [], statements: [], mentions: [] };

/** Blocks of the page read last, by their text; a text that stands twice may have other links the second time. */
type Known = Map<string, { readonly block: Block; readonly reading: BlockReading }[]>;

/** Makes a reader that remembers the blocks of the page it read last. */
export function createPageReader(directory: Directory): PageReader {
  const names = namesOf(directory);
  let known: Known = new Map();
  let last = '';
  return {
    read(page) {
      const settings = `${settingOf(page, directory).page} ${page.language}`;
      if (settings !== last) known = new Map();
      last = settings;
      const next: Known = new Map();
      const readings = sectionsOf(page).map(({ block, beside }) => {
        if (beside) return NOTHING;
        const same = (one: { readonly block: Block }) => one.block === block || isSame(one.block, block);
        const reading = (known.get(block.text) ?? next.get(block.text))?.find(same)?.reading ?? readOne(block, page, directory, names);
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
export function readPage(page: PageText, directory: Directory): Reading {
  return createPageReader(directory).read(page);
}

function readOne(block: Block, page: PageText, directory: Directory, names: Names): BlockReading {
  const { groups, numbers } = readBlock(block, settingOf(page, directory));
  const spans = markSpans(groups, numbers);
  const statements = statementsOf(block, spans, page.language);
  return { groups, numbers, statements, mentions: statements.length > 0 ? mentionsIn(block, spans, names) : [] };
}

/** Whether two blocks of the same text read the same. */
function isSame(a: Block, b: Block): boolean {
  return a.kind === b.kind && sameSpans(a.links, b.links) && sameSpans(a.code, b.code) && sameSpans(a.marks, b.marks);
}

type AnySpan = Span & { readonly href?: string | null; readonly label?: string | null };
function sameSpans(a: readonly AnySpan[], b: readonly AnySpan[]): boolean {
  return (
    a === b ||
    (a.length === b.length &&
      a.every((span, i) => span.start === b[i]?.start && span.end === b[i]?.end && span.href === b[i]?.href && span.label === b[i]?.label))
  );
}

/** A box without markup of its own: its line of invitation, and so many short lines after it. */
const BOX_LINES = 4;
const LONGEST_BOX_LINE = 240;

/** Each block with whether it stands beside the text: by markup, under the heading of a box, or as the page's own title. */
function sectionsOf(page: PageText): { block: Block; beside: boolean }[] {
  let box = 0;
  let lines = 0;
  return page.blocks.map(block => {
    if (block.kind === 'heading') {
      lines = 0;
      if (isFurnitureHeading(block.text)) box = block.level || 6;
      else if (box >= block.level) box = 0;
    } else if (block.kind === 'paragraph' && isFurnitureHeading(block.text)) lines = BOX_LINES + 1;
    if (block.text.length > LONGEST_BOX_LINE) lines = 0;
    const beside = block.region === 'aside' || box > 0 || lines-- > 0 || (block.text === page.title && block.text !== '');
    return { block, beside };
  });
}

function assemble(page: PageText, readings: readonly BlockReading[], directory: Directory): Reading {
  const groups: Group[][] = resolveNumbers(page, readings, directory);
  const citations = numberCitations(groups);
  const mentions = numberMentions(readings.map(one => one.mentions));
  return bind(page, { groups, statements: readings.map(one => one.statements), citations, mentions });
}
