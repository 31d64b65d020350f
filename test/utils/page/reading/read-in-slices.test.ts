import { describe, expect, it } from 'vitest';
import type { PageText } from '../../../../utils/citations/page-text.ts';
import { createPageDetector } from '../../../../utils/claims/read-page.ts';
import { createSlicedReading } from '../../../../utils/page/reading/read-in-slices.ts';
import { smallDirectory } from '../../citations/small-directory.ts';
import { runToEnd } from '../read-document.ts';
import { pageOf, simpleReading } from '../sample-reading.ts';

/** A reader of three steps that writes them down. */
const recorder = () => {
  const asked: string[] = [];
  const read = createSlicedReading(() => {
    asked.push('made');
    return {
      *readInSteps(page: PageText) {
        for (const step of ['a', 'b']) {
          asked.push(step);
          yield;
        }
        return simpleReading(page);
      },
    };
  });
  return { asked, read };
};

describe('detection in slices', () => {
  const page = pageOf(
    'It closed (bbc.com).',
    'It opened (cnbc.com).',
    'It closed again (bbc.com).',
  );

  it('gives what reading the page at once gives', () => {
    expect(runToEnd(recorder().read(page, () => false))).toEqual(simpleReading(page));
  });

  it('pauses between two steps when it is time to, and never else', () => {
    const { asked, read } = recorder();
    const steps = read(page, () => asked.at(-1) === 'b');
    expect(steps.next().done).toBe(false);
    expect(asked).toEqual(['made', 'a', 'b']);
    expect(steps.next().done).toBe(true);
  });

  it('is made once, also where a reading was given up', () => {
    const { asked, read } = recorder();
    read(page, () => true).next();
    runToEnd(read(page, () => false));
    expect(asked.filter(one => one === 'made')).toHaveLength(1);
  });

  it('pauses before each block that it does not know', () => {
    const read = createSlicedReading(() => createPageDetector(smallDirectory));
    const pauses = (given: PageText) => [...read(given, () => true)].length;
    const first = pauses(page);
    const again = pauses(page);
    const grown = { ...page, blocks: [...page.blocks, ...pageOf('It sank (bbc.com).').blocks] };
    expect(first - again).toBeGreaterThanOrEqual(page.blocks.length);
    expect(pauses(grown) - again).toBeLessThan(page.blocks.length);
    expect(pauses(grown)).toBe(again);
  });
});
