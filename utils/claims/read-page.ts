/** Everything detection finds on a page: claims, citations, mentions, and which belong together. */

import { citationsOfPage } from '../citations/citations-of-page.ts';
import {
  type FoundMention,
  mentionsIn,
  numberMentions,
  withLinkedWords,
} from '../citations/find-mentions.ts';
import { linkedWordsIn } from '../citations/linked-words.ts';
import type { Block, PageText, Span } from '../citations/page-text.ts';
import {
  type DetectionContext,
  detectionContextOf,
} from '../citations/parsing/detection-context.ts';
import { type BlockMarks, isTextUnlisted, type NumberMark } from '../citations/parsing/found.ts';
import { indexNames } from '../citations/parsing/name-index.ts';
import { readBlock } from '../citations/parsing/read-block.ts';
import { sectionsOf } from '../citations/sections.ts';
import { sourceCellsOf } from '../citations/source-columns.ts';
import type { Directory } from '../outlets/outlet.ts';
import { bindCitations } from './bind-citations.ts';
import type { Reading } from './claim.ts';
import { type MarkSpan, markSpans, type Statement, statementsOf } from './statements.ts';

/** What one block gives by itself. */
interface BlockReading extends BlockMarks {
  readonly statements: readonly Statement[];
  readonly mentions: readonly FoundMention[];
}

/** Detection on a page that changes; blocks that read the same as last time are not read again. */
export interface PageDetector {
  read(page: PageText): Reading;
  /** `read` in steps of a few milliseconds each, with a pause between two. */
  readInSteps(page: PageText): Generator<void, Reading, void>;
}

const NOTHING: BlockReading = { groups: [], numbers: [], statements: [], mentions: [] };

/** A block with what it gave. */
interface KnownBlock {
  readonly block: Block;
  /** True for a cell of a column of sources. */
  readonly ofSources: boolean;
  readonly reading: BlockReading;
}

/**
 * Blocks of the page read last, by their text; a text that stands twice may have other links the
 * second time.
 */
type KnownBlocks = Map<string, KnownBlock[]>;

/**
 * Makes detection that remembers the blocks of the page it read last; `languages` as in
 * `detectionContextOf`.
 */
export function createPageDetector(
  directory: Directory,
  languages: readonly string[] = [],
): PageDetector {
  let known: KnownBlocks = new Map();
  let last = '';
  const begin = (page: PageText): DetectionContext => {
    const context = detectionContextOf(page, directory, languages);
    // What a block gives depends on these beside its own text.
    const key = `${context.pageHost} ${[...context.ownDomains].join(' ')} ${page.language}`;
    if (key !== last) known = new Map();
    last = key;
    return context;
  };
  function* readInSteps(page: PageText): Generator<void, Reading, void> {
    // The first page makes the directory's names ready, which takes its time.
    indexNames(directory);
    yield;
    const context = begin(page);
    yield;
    const next: KnownBlocks = new Map();
    const cells = sourceCellsOf(page, directory);
    yield;
    const readings: BlockReading[] = [];
    for (const { block, role } of sectionsOf(page, directory)) {
      if (role !== 'text') {
        readings.push(NOTHING);
        continue;
      }
      const ofSources = cells.has(block);
      const same = findKnown(next, block, ofSources);
      const before = same ?? findKnown(known, block, ofSources);
      const reading = before?.reading ?? (yield* readOne(block, page.language, context, ofSources));
      if (!same) remember(next, { block, ofSources, reading });
      readings.push(reading);
    }
    known = next;
    yield;
    return yield* assemble(page, readings, context);
  }
  return { read: page => finish(readInSteps(page)), readInSteps };
}

function finish<T>(steps: Generator<void, T, void>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a page once. */
export function readPage(
  page: PageText,
  directory: Directory,
  languages: readonly string[] = [],
): Reading {
  return createPageDetector(directory, languages).read(page);
}

function findKnown(known: KnownBlocks, block: Block, ofSources: boolean): KnownBlock | undefined {
  return known
    .get(block.text)
    ?.find(one => one.ofSources === ofSources && (one.block === block || isSame(one.block, block)));
}

function remember(known: KnownBlocks, one: KnownBlock): void {
  const list = known.get(one.block.text);
  if (list) list.push(one);
  else known.set(one.block.text, [one]);
}

function* readOne(
  block: Block,
  language: string | null,
  context: DetectionContext,
  ofSources: boolean,
): Generator<void, BlockReading, void> {
  yield;
  const marks = readBlock(block, context, ofSources);
  yield;
  const apart = marks.numbers.filter(mark => !isTextUnlisted(mark));
  return { ...marks, ...sayingsOf(block, markSpans(marks.groups, apart), language, context) };
}

/** What a block says outside of its marks. */
function sayingsOf(
  block: Block,
  spans: readonly MarkSpan[],
  language: string | null,
  context: DetectionContext,
): Pick<BlockReading, 'statements' | 'mentions'> {
  const statements = statementsOf(block, spans, language);
  // Where nothing is said, as in a heading, a name is no mention.
  if (statements.length === 0) return { statements, mentions: [] };
  const linked = linkedWordsIn(block, [...spans, ...block.code], statements, context);
  const named = mentionsIn(block, spans, context.names);
  return { statements, mentions: withLinkedWords(block, named, linked, statements) };
}

/** Whether two blocks of the same text read the same. */
function isSame(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.column === b.column &&
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

/** What blocks say once some of their numbers are marks, by the reading that they were read in. */
const sayingsOfListed = new WeakMap<BlockReading, { key: string; reading: BlockReading }>();

/**
 * The reading of a block some of whose numbers are marks after all, because the page lists its
 * sources: they are no part of its claims. Remembered for the last such numbers.
 */
function withListed(
  block: Block,
  reading: BlockReading,
  listed: readonly NumberMark[],
  language: string | null,
  context: DetectionContext,
): BlockReading {
  if (listed.length === 0) return reading;
  const key = listed.map(({ start }) => start).join();
  const known = sayingsOfListed.get(reading);
  if (known?.key === key) return known.reading;
  const marks = new Set(listed);
  const apart = reading.numbers.filter(mark => !isTextUnlisted(mark) || marks.has(mark));
  const spans = markSpans(reading.groups, apart);
  const made = { ...reading, ...sayingsOf(block, spans, language, context) };
  sayingsOfListed.set(reading, { key, reading: made });
  return made;
}

function* assemble(
  page: PageText,
  read: readonly BlockReading[],
  context: DetectionContext,
): Generator<void, Reading, void> {
  const { citations, groups, listed, lost } = citationsOfPage(page, read, context.directory);
  const readings = read.map((one, i) =>
    withListed(page.blocks[i] as Block, one, listed[i] ?? [], page.language, context),
  );
  yield;
  const mentions = numberMentions(readings.map(one => one.mentions));
  const statements = readings.map(one => one.statements);
  const requests = readings.map(one => one.numbers.filter(mark => mark.style === 'request'));
  const parts = { groups, statements, citations, mentions, requests };
  const bound = yield* bindCitations(page, parts);
  return { ...bound, lostMarks: lost };
}
