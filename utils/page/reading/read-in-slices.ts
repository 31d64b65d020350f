/** Detection that pauses when it is time to, made when the first page is read. */
import type { PageText } from '../../citations/page-text.ts';
import type { Reading } from '../../claims/claim.ts';
import type { PageDetector } from '../../claims/read-page.ts';

/**
 * Makes a reading in slices out of detection in steps. Detection is made with the first reading and
 * remembers blocks: of a page that grew only what is new is read. Blocks that read the same must be
 * the same objects from call to call.
 */
export function createSlicedReading(
  make: () => Pick<PageDetector, 'readInSteps'>,
): (page: PageText, due: () => boolean) => Generator<void, Reading, void> {
  let made: ReturnType<typeof make> | null = null;
  return function* (page, due) {
    if (due()) yield;
    // Kept: a reading that is given up at a pause must not have it made twice.
    made ??= make();
    const steps = made.readInSteps(page);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (due()) yield;
    }
  };
}
