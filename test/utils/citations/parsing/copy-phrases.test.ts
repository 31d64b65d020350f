import { describe, expect, it } from 'vitest';
import { copyPhrases } from '../../../../utils/citations/parsing/copy-phrases.ts';

/** The outlets' names in a text, each at its first place, as mentions. */
function read(text: string, ...names: string[]): string[] {
  const mentions = names.map(name => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name, outlet: name, copyOf: null };
  });
  return copyPhrases(text, mentions).map(one => {
    expect(text.slice(one.start, one.end)).toBe(one.text);
    return one.copyOf === null ? one.text : `${one.text} < ${one.copyOf}`;
  });
}

describe('copyPhrases', () => {
  it.each([
    [
      'MSN’s pickup of the TechCrunch report is out.',
      'MSN’s pickup of the TechCrunch report < TechCrunch',
    ],
    ["MSN's write-up of TechCrunch's story", "MSN's write-up of TechCrunch's story < TechCrunch"],
    ['MSN’s brief summary of TechCrunch is out.', 'MSN’s brief summary of TechCrunch < TechCrunch'],
  ])('%s', (text, expected) => expect(read(text, 'MSN', 'TechCrunch')).toEqual([expected]));

  it.each([
    [
      'TechCrunch and Yahoo’s aggregation of that report',
      'Yahoo’s aggregation of that report < TechCrunch',
    ],
    ['TechCrunch’s report, echoed by Yahoo’s summary', 'Yahoo < TechCrunch'],
    ['TechCrunch’s story was later picked up by the Yahoo desk', 'Yahoo < TechCrunch'],
    ['TechCrunch, republished on Yahoo', 'Yahoo < TechCrunch'],
  ])('%s', (text, expected) =>
    expect(read(text, 'TechCrunch', 'Yahoo')).toEqual(['TechCrunch', expected]),
  );

  it.each([
    'TechCrunch and Yahoo said so.',
    'TechCrunch was quoted. Yahoo’s summary of the year is out.',
    'TechCrunch was told that it was picked up. Yahoo has it.',
  ])('not: %s', text => expect(read(text, 'TechCrunch', 'Yahoo')).toEqual(['TechCrunch', 'Yahoo']));

  it('copies nobody where no other outlet was named', () =>
    expect(read('MSN’s pickup of that report', 'MSN')).toEqual(['MSN']));

  it('an outlet does not copy itself', () => {
    const twice = (text: string) => {
      const at = text.lastIndexOf('MSN');
      const named = { text: 'MSN', outlet: 'msn.com', copyOf: null };
      return copyPhrases(text, [
        { ...named, start: 0, end: 3 },
        { ...named, start: at, end: at + 3 },
      ]).map(one => one.copyOf);
    };
    expect(twice('MSN’s pickup of the MSN report')).toEqual([null, null]);
    expect(twice('MSN’s report, echoed by MSN')).toEqual([null, null]);
    expect(twice('MSN and MSN’s pickup of that report')).toEqual([null, null]);
  });

  it('"that report" is no farther than 200 units behind its outlet', () => {
    const far = (units: number) => `TechCrunch${'.'.repeat(units)}Yahoo’s copy of that report`;
    expect(read(far(199), 'TechCrunch', 'Yahoo')[1]).toContain('< TechCrunch');
    expect(read(far(200), 'TechCrunch', 'Yahoo')[1]).toBe('Yahoo');
  });

  it('a name that stands farther on is not the one that is copied', () =>
    expect(read('MSN’s pickup of the whole TechCrunch report', 'MSN', 'TechCrunch')).toEqual([
      'MSN',
      'TechCrunch',
    ]));
});
