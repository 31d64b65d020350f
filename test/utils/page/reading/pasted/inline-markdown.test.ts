import { describe, expect, it } from 'vitest';
import { readInlineMarkdown } from '../../../../../utils/page/reading/pasted/inline-markdown.ts';

/** The text, and each link with the words it stands on. */
const read = (source: string) => {
  const { text, links, code, bold } = readInlineMarkdown(source);
  return {
    text,
    links: links.map(({ start, end, href }) => [text.slice(start, end), href]),
    code: code.map(({ start, end }) => text.slice(start, end)),
    bold,
  };
};

describe('links', () => {
  const URL = 'https://techcrunch.com/2026/05/19/lamps';
  const cases = [
    {
      source: `Rose (${'[techcrunch.com]'}(${URL})).`,
      text: 'Rose (techcrunch.com).',
      on: 'techcrunch.com',
    },
    { source: `[TechCrunch](${URL} "Lamps") says`, text: 'TechCrunch says', on: 'TechCrunch' },
    { source: `[TechCrunch](<${URL}>) says`, text: 'TechCrunch says', on: 'TechCrunch' },
    { source: `**[TechCrunch](${URL})** says`, text: 'TechCrunch says', on: 'TechCrunch' },
    { source: `See <${URL}> there`, text: `See ${URL} there`, on: URL },
    { source: `See ${URL}.`, text: `See ${URL}.`, on: URL },
    { source: `(see ${URL})`, text: `(see ${URL})`, on: URL },
    { source: `see ${URL}],`, text: `see ${URL}],`, on: URL },
  ];
  it.each(cases)('$source', ({ source, text, on }) => {
    const found = read(source);
    expect(found.text).toBe(text);
    expect(found.links).toEqual([[on, URL]]);
  });

  it('keeps a bracket that the address opens itself', () => {
    const url = 'https://en.wikipedia.org/wiki/Lamp_(disambiguation)';
    expect(read(`see ${url}.`).links).toEqual([[url, url]]);
  });

  it('leaves an address that is nothing but stops as it is', () => {
    expect(read('http://....').text).toBe('http://....');
  });

  it('leaves out pictures and what does not close', () => {
    expect(read('a ![chart](https://cnbc.com/chart.png) b').text).toBe('a  b');
    expect(read('[open (https://cnbc.com').text).toBe('[open (https://cnbc.com');
  });
});

describe('emphasis and code', () => {
  it.each([
    ['**Shares fell** *slightly*', 'Shares fell slightly'],
    ['__Shares__ fell', 'Shares fell'],
    ['snake_case_names', 'snake_case_names'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['*open', '*open'],
  ])('%s', (source, want) => {
    expect(read(source).text).toBe(want);
  });

  it('gives code its span', () => {
    expect(read('Run `npm start` **now**')).toMatchObject({
      text: 'Run npm start now',
      code: ['npm start'],
    });
  });

  it.each([
    ['**All of it**', true],
    ['__All of it__ ', true],
    ['**Half** of it', false],
    ['*All of it*', false],
    ['** none**', false],
  ])('%s is bold as a whole: %s', (source, want) => {
    expect(readInlineMarkdown(source).bold).toBe(want);
  });
});
