/**
 * Detection in short steps: a long page is read a stretch at a time, a changed page by what
 * changed.
 */
import type { Block, PageText } from '../../citations/page-text.ts';
import type { Reading } from '../../claims/claim.ts';
import type { PageDetector } from '../../claims/read-page.ts';
import { hostOf } from '../../urls/host.ts';

/**
 * Text read between two looks at the clock. UTF-16 units; a few milliseconds of detection. The
 * first stretches are short, since the first sentence, the first date and the first domain each
 * make detection build a table of its own.
 */
const STRETCH = 6000;
const FIRST_STRETCH = 100;

/**
 * Makes a reading in steps out of detection that remembers blocks: the blocks it does not know are
 * read in stretches, which it then finds known when it reads the page as a whole. Blocks that read
 * the same must be the same objects from call to call. Detection is made in the first step, since
 * making it means going through the whole directory of outlets.
 */
export function createSlicedReading(
  make: () => PageDetector,
): (page: PageText, due: () => boolean) => Generator<void, Reading, void> {
  let made: PageDetector | null = null;
  let known = new WeakSet<Block>();
  let about = '';
  let stretch = FIRST_STRETCH;
  return function* (page, due) {
    // Kept before the first pause: a reading that is given up there must not have it made twice.
    const detection = made ?? make();
    made = detection;
    if (due()) yield;
    // Detection forgets its blocks when the page is another one.
    const now = `${hostOf(page.url)} ${page.language}`;
    if (now !== about) known = new WeakSet();
    about = now;
    for (const blocks of stretchesOf(
      page.blocks.filter(block => !known.has(block)),
      () => stretch,
    )) {
      stretch = Math.min(stretch * 1.5, STRETCH);
      detection.readAhead(page, blocks);
      for (const block of blocks) known.add(block);
      if (due()) yield;
    }
    if (due()) yield;
    return detection.read(page);
  };
}

function* stretchesOf(
  blocks: readonly Block[],
  longest: () => number,
): Generator<Block[], void, void> {
  let stretch: Block[] = [];
  let size = 0;
  for (const block of blocks) {
    stretch.push(block);
    size += block.text.length;
    if (size < longest()) continue;
    yield stretch;
    stretch = [];
    size = 0;
  }
  // What is left is short enough to be read with the whole page.
}
