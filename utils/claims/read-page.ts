/** Everything detection finds on a page: claims, citations, mentions, and which belong together. */

import { numberCitations, resolveNumbers, settingOf } from '../citations/find-citations.ts';
import { type FoundMention, mentionsIn, type Names, namesOf, numberMentions } from '../citations/find-mentions.ts';
import type { BlockMarks, Group } from '../citations/found.ts';
import type { Block, PageText } from '../citations/page-text.ts';
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

/** Makes a reader that remembers the blocks of the page it read last. */
export function createPageReader(directory: Directory): PageReader {
  const names = namesOf(directory);
  let known = new Map<string, BlockReading>();
  let objects = new WeakMap<Block, BlockReading>();
  let last = '';
  return {
    read(page) {
      const { page: host } = settingOf(page, directory);
      const settings = `${host} ${page.language}`;
      if (settings !== last) {
        known = new Map();
        objects = new WeakMap();
      }
      last = settings;
      const next = new Map<string, BlockReading>();
      const readings = sectionsOf(page).map(({ block, beside }) => {
        if (beside) return NOTHING;
        const key = keyOf(block);
        const reading = objects.get(block) ?? known.get(key) ?? next.get(key) ?? readOne(block, page, directory, names);
        next.set(key, reading);
        objects.set(block, reading);
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

/** All of a block that its reading depends on. */
function keyOf({ kind, text, links, code, marks }: Block): string {
  const spans = [
    ...links.map(l => `${l.start}-${l.end} ${l.href}`),
    ...code.map(c => `${c.start}+${c.end}`),
    ...marks.map(m => `${m.start}*${m.end} ${m.label} ${m.href}`),
  ];
  return `${kind}\n${text}\n${spans.join('\n')}`;
}

/** Each block with whether it stands beside the text: by markup, or under the heading of a box. */
function sectionsOf(page: PageText): { block: Block; beside: boolean }[] {
  let box = 0;
  return page.blocks.map(block => {
    if (block.kind === 'heading') {
      if (isFurnitureHeading(block.text)) box = block.level || 6;
      else if (box >= block.level) box = 0;
    }
    return { block, beside: block.region === 'aside' || box > 0 };
  });
}

function assemble(page: PageText, readings: readonly BlockReading[], directory: Directory): Reading {
  const groups: Group[][] = resolveNumbers(page, readings, directory);
  const citations = numberCitations(groups);
  const mentions = numberMentions(readings.map(one => one.mentions));
  return bind(page, { groups, statements: readings.map(one => one.statements), citations, mentions });
}
