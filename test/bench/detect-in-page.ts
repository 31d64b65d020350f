/** The part of the browser bench that runs in the page; see detect-browser.ts. */

import { linkifyit } from 'linkify-it';
import outlets from '../../public/data/outlets.json?raw';
import suffixes from '../../public/data/public-suffixes.txt?raw';
import { citationsOfPage, type PageCitations } from '../../utils/citations/citations-of-page.ts';
import type { PageText } from '../../utils/citations/page-text.ts';
import { detectionContextOf } from '../../utils/citations/parsing/detection-context.ts';
import { readBlock } from '../../utils/citations/parsing/read-block.ts';
import { sectionsOf } from '../../utils/citations/sections.ts';
import { createPageDetector } from '../../utils/claims/read-page.ts';
import { directory } from '../../utils/outlets/directory.ts';
import { fillDirectory } from '../../utils/outlets/load-directory.ts';
import { createSlicedReading } from '../../utils/page/reading/read-in-slices.ts';
import { createPageSession, type PageSession } from '../../utils/page/session/page-session.ts';
import { readDocument } from '../utils/page/read-document.ts';

/** Milliseconds of each step over the page that is open, and what was found. */
export interface Measured {
  /** DOM to text. */
  readonly text: number;
  /** Text to citations: the same job as linkify-it's. */
  readonly find: number;
  /** Text to citations, claims and mentions, bound. */
  readonly read: number;
  /** linkify-it, bare domains included, on the same text. */
  readonly linkify: number;
  readonly length: number;
  readonly citations: number;
  readonly links: number;
}

fillDirectory({ outlets, suffixes });
const linkify = linkifyit({ fuzzyLink: true });

function timed<T>(work: () => T): [ms: number, result: T] {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
}

/** Citations alone, without claims and mentions. */
function findCitations(page: PageText): PageCitations {
  const context = detectionContextOf(page, directory);
  const marks = sectionsOf(page, directory).map(({ block, role }) =>
    role === 'text' ? readBlock(block, context) : { groups: [], numbers: [] },
  );
  return citationsOfPage(page, marks, directory);
}

/**
 * Each step `rounds` times in turn, so that all of them meet the same weather; the best of each
 * counts.
 */
export function measure(rounds: number): Measured {
  let best: Measured | null = null;
  for (let i = 0; i < rounds; i++) {
    const [text, { page }] = timed(() => readDocument(document));
    const joined = page.blocks.map(block => block.text).join('\n');
    const [find, { citations }] = timed(() => findCitations(page));
    const [peer, links] = timed(() => linkify.match(joined));
    const [read] = timed(() => createPageDetector(directory).read(page));
    const least = (key: 'text' | 'find' | 'read' | 'linkify', ms: number) =>
      Math.min(ms, best?.[key] ?? ms);
    best = {
      text: least('text', text),
      find: least('find', find),
      read: least('read', read),
      linkify: least('linkify', peer),
      length: joined.length,
      citations: citations.length,
      links: links?.length ?? 0,
    };
  }
  if (!best) throw new Error('no round was asked for');
  return best;
}

const nextTurn = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

function start(onHandOver: (citations: number) => void): PageSession {
  return createPageSession({
    document,
    readText: createSlicedReading(() => createPageDetector(directory)),
    async handOver(reading) {
      // What crossing to the worker costs the page.
      structuredClone(reading);
      onHandOver(reading.citations.length);
      return null;
    },
    watchLive: () => () => {},
    alive: () => true,
    mountCard: () => ({
      prepare: () => {},
      open: () => {},
      announce: () => {},
      close: () => {},
      current: () => null,
      owns: () => false,
    }),
  });
}

/**
 * Reads the open page as the extension does; answers how long it was until all was drawn, and how
 * much of that was work (milliseconds).
 */
export async function readAsExtension(): Promise<{
  readonly total: number;
  readonly slices: number;
  readonly citations: number;
}> {
  const began = performance.now();
  const done = Promise.withResolvers<number>();
  const reader = start(done.resolve);
  const citations = await done.promise;
  const total = performance.now() - began;
  await nextTurn(500);
  const slices = reader.costs[0] ?? 0;
  reader.stop();
  return { total, slices, citations };
}

/**
 * Streams words into the open page 30 times a second; answers what each update cost the extension,
 * in milliseconds.
 */
export async function stream(updates: number): Promise<readonly number[]> {
  const ready = Promise.withResolvers<number>();
  const reader = start(ready.resolve);
  await ready.promise;
  await nextTurn(500);
  const before = reader.costs.length;
  let paragraph = document.createElement('p');
  for (let i = 0; i < updates; i++) {
    if (i % 90 === 0) {
      paragraph = document.createElement('p');
      document.querySelector('main')?.append(paragraph);
    }
    paragraph.append(i % 30 === 29 ? ' of lamps (reuters.com).' : ' words');
    await nextTurn(1000 / 30);
  }
  await nextTurn(500);
  const costs = reader.costs.slice(before);
  reader.stop();
  return costs;
}
