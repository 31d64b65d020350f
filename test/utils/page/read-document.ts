import { createPageSource, type ReadablePage } from '../../../utils/page/reading/page-source.ts';

/** Reads a whole document as the page session does, without a pause. */
export const readDocument = (document: Document): ReadablePage =>
  runToEnd(createPageSource(document).read(() => false));

/** Runs work in steps to its end without a pause; answers its result. */
export function runToEnd<T>(steps: Generator<void, T, void>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
