import { describe, expect, it } from 'vitest';
import type { Block, PageText } from '../../../../utils/citations/page-text.ts';
import { createSlicedReading } from '../../../../utils/page/reading/read-in-slices.ts';
import { runToEnd } from '../read-document.ts';
import { pageOf, simpleReading } from '../sample-reading.ts';

/** A reader that writes down how many blocks it was given. */
const recorder = () => {
  const asked: string[] = [];
  const read = createSlicedReading(() => ({
    readAhead: (_page: PageText, blocks: readonly Block[]) =>
      void asked.push(`ahead ${blocks.length}`),
    read(page: PageText) {
      asked.push(`page ${page.blocks.length}`);
      return simpleReading(page);
    },
  }));
  return { asked, read };
};

const long = (name: string) => `${name} ${'word '.repeat(1500)}(bbc.com)`;

describe('detection in steps', () => {
  it('gives what reading the page at once gives', () => {
    const page = pageOf(long('a'), 'b (cnbc.com)', long('c'), 'd');
    expect(runToEnd(recorder().read(page, () => false))).toEqual(simpleReading(page));
  });

  it('reads a long page a stretch at a time, and then as a whole', () => {
    const { asked, read } = recorder();
    let pauses = 0;
    const steps = read(pageOf(long('a'), 'b', long('c'), 'd'), () => true);
    for (let step = steps.next(); !step.done; step = steps.next()) pauses++;
    expect(asked).toEqual(['ahead 1', 'ahead 2', 'page 4']);
    expect(pauses).toBeGreaterThanOrEqual(3);
  });

  it('reads only the whole of a short page', () => {
    const { asked, read } = recorder();
    runToEnd(read(pageOf('a', 'b'), () => true));
    expect(asked).toEqual(['page 2']);
  });

  it('does not go through known blocks again', () => {
    const { asked, read } = recorder();
    const page = pageOf(long('a'), long('b'));
    runToEnd(read(page, () => false));
    asked.length = 0;
    runToEnd(read({ ...page, blocks: [...page.blocks, ...pageOf(long('c')).blocks] }, () => false));
    expect(asked).toEqual(['ahead 1', 'page 3']);
  });

  it('starts over on another page', () => {
    const { asked, read } = recorder();
    const page = pageOf(long('a'));
    runToEnd(read(page, () => false));
    asked.length = 0;
    runToEnd(read({ ...page, url: 'https://other.example/' }, () => false));
    expect(asked).toEqual(['ahead 1', 'page 1']);
  });
});
