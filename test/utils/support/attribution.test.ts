import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutAttribution } from '../../../utils/support/attribution.ts';

describe('a claim without the outlets that its prose names', () => {
  it.each([
    [
      'Forbes reported that 37 investors turned her down.',
      ['Forbes'],
      '37 investors turned her down.',
    ],
    [
      'Bloomberg reported on Tuesday that the round values the firm at $310 million.',
      ['Bloomberg'],
      'The round values the firm at $310 million.',
    ],
    [
      'TechCrunch and Yahoo’s copy of that report said that the company employs 31 people.',
      ['TechCrunch', 'Yahoo’s copy of that report'],
      'The company employs 31 people.',
    ],
    [
      'The council voted 6 to 3, Axios reported on September 11.',
      ['Axios'],
      'The council voted 6 to 3.',
    ],
    [
      'The council voted 6 to 3, according to Axios and the BBC.',
      ['Axios', 'BBC'],
      'The council voted 6 to 3.',
    ],
    [
      'According to Reuters, the town will buy the plant.',
      ['Reuters'],
      'The town will buy the plant.',
    ],
    [
      'Laut Reuters will die Stadt das Werk kaufen.',
      ['Reuters'],
      'Will die Stadt das Werk kaufen.',
    ],
    [
      'Die Stadt will das Werk kaufen, berichtet der Spiegel.',
      ['Spiegel'],
      'Die Stadt will das Werk kaufen.',
    ],
    ['Selon l’AFP, la ville veut acheter l’usine.', ['AFP'], 'La ville veut acheter l’usine.'],
    // The outlet is a part of what is said.
    [
      'She told Reuters that the plant would close.',
      ['Reuters'],
      'She told Reuters that the plant would close.',
    ],
    [
      'Bloomberg said it will buy the plant.',
      ['Bloomberg'],
      'Bloomberg said it will buy the plant.',
    ],
    ['CNBC hired 40 reporters.', ['CNBC'], 'CNBC hired 40 reporters.'],
    // Nothing would be left.
    ['Axios reported that it did.', ['Axios'], 'Axios reported that it did.'],
    ['The plant will close in May.', [], 'The plant will close in May.'],
    ['A.B (C) reported that the plant will close.', ['A.B (C)'], 'The plant will close.'],
  ])('%s', (text, outlets, left) => {
    expect(withoutAttribution(text, outlets)).toEqual({ text: left, aboutCoverage: false });
  });

  it.each([
    [
      'Multiple outlets, including TechCrunch, CNBC and Bloomberg, reported on the company within a day.',
      ['TechCrunch', 'CNBC', 'Bloomberg'],
    ],
    [
      'MSN’s pickup of the TechCrunch report does not mention the carmaker.',
      ['MSN’s pickup of the TechCrunch report'],
    ],
    ['Several outlets covered the launch.', []],
  ])('speaks of the coverage itself: %s', (text, outlets) => {
    expect(withoutAttribution(text, outlets).aboutCoverage).toBe(true);
  });

  it('never throws and never adds a word', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
        (text, outlets) => {
          expect(withoutAttribution(text, outlets).text.length).toBeLessThanOrEqual(
            text.length + 2,
          );
        },
      ),
    );
  });

  it('is left whole by names as no sentence has them, a hundred thousand characters long', () => {
    const text = 'Reuters reported that the town will buy the plant.';
    const long = Array.from({ length: 4000 }, (_, i) => `An invented outlet number ${i}`);
    expect(withoutAttribution(text, ['a'.repeat(1e5)]).text).toBe(text);
    expect(withoutAttribution(text, ['Reuters', ...long]).text).toBe(
      'The town will buy the plant.',
    );
  });
});
