import { describe, expect, it } from 'vitest';
import { datesOf } from '../../../../utils/text/dates/dates.ts';
import { type Quantity, quantitiesOf } from '../../../../utils/text/quantities/quantities.ts';
import { LINEAR, leastRatio } from '../../../doubling.ts';

const first = (text: string, language = 'en') => quantitiesOf(text, language)[0];
const short = (q: Quantity | undefined) =>
  q && { text: q.text, kind: q.kind, value: q.value, unit: q.unit };

describe('quantitiesOf', () => {
  it.each([
    ['$1.2 billion', { text: '$1.2 billion', kind: 'money', value: 1.2e9, unit: 'USD' }],
    ['US $6.9 billion', { text: 'US $6.9 billion', kind: 'money', value: 6.9e9, unit: 'USD' }],
    ['€1.5m', { text: '€1.5m', kind: 'money', value: 1.5e6, unit: 'EUR' }],
    [
      '300 million dollars',
      { text: '300 million dollars', kind: 'money', value: 3e8, unit: 'USD' },
    ],
    ['Rs 500 crore', { text: 'Rs 500 crore', kind: 'money', value: 5e9, unit: 'INR' }],
    ['27.5 percent', { text: '27.5 percent', kind: 'percent', value: 27.5, unit: 'percent' }],
    ['a third of them', { text: 'a third', kind: 'percent', value: 33.333, unit: null }],
    ['a third last year', { text: 'a third', kind: 'percent', value: 33.333, unit: null }],
    ['a fifth season', { text: 'fifth', kind: 'ordinal', value: 5, unit: null }],
    ['a third zone', { text: 'third', kind: 'ordinal', value: 3, unit: null }],
    [
      'eine halbe Million Euro',
      { text: 'eine halbe Million Euro', kind: 'money', value: 5e5, unit: 'EUR' },
    ],
    ['one in ten children', { text: 'one in ten', kind: 'percent', value: 10, unit: null }],
    ['1,008 cases', { text: '1,008', kind: 'plain', value: 1008, unit: null }],
    ['2,50,000 people', { text: '2,50,000', kind: 'plain', value: 250000, unit: null }],
    ['twenty-five people', { text: 'twenty-five', kind: 'plain', value: 25, unit: null }],
    ['half a million people', { text: 'half a million', kind: 'plain', value: 5e5, unit: null }],
    ['a dozen people', { text: 'a dozen', kind: 'plain', value: 12, unit: null }],
    ['a four-day strike', { text: 'four-day', kind: 'plain', value: 4, unit: 'days' }],
    ['won 30-22', { text: '30-22', kind: 'score', value: 30, unit: null }],
    ['the third time', { text: 'third', kind: 'ordinal', value: 3, unit: null }],
    ['20 metres high', { text: '20 metres', kind: 'plain', value: 20, unit: 'length' }],
    ['20 m high', { text: '20 m', kind: 'plain', value: 20, unit: 'length' }],
    [
      '3 miles away',
      { text: '3 miles', kind: 'plain', value: expect.closeTo(4828.02), unit: 'length' },
    ],
  ] as const)('%s', (text, expected) => {
    expect(short(first(text))).toEqual(expected);
  });

  it.each([
    ['de', '1,2 Milliarden Euro', 1.2e9],
    ['de', '1.200 Menschen', 1200],
    ['fr', '300 millions d’euros', 3e8],
    ['fr', '1\u202f200 salariés', 1200],
    ['es', '2,5 millones de euros', 2.5e6],
    ['ja', '約300億円', 3e10],
    ['zh', '5万人', 5e4],
    ['ja', '約8万6千台', 86_000],
    ['ko', '2조1천억원', 2.1e12],
  ])('%s: %s', (language, text, value) => {
    expect(first(text, language)?.value).toBeCloseTo(value);
  });

  it('reads ranges with both ends', () => {
    expect(first('10 to 15 percent')).toMatchObject({ value: 10, upper: 15, kind: 'percent' });
    expect(first('two to three days')).toMatchObject({ value: 2, upper: 3, unit: 'days' });
  });

  it.each([
    ['about 640 people', 'about'],
    ['nearly 50', 'about'],
    ['more than 20,000', 'over'],
    ['at least 14', 'over'],
    ['50 or more', 'over'],
    ['up to 600', 'under'],
    ['fewer than 12', 'under'],
    ['640 people', 'exact'],
  ])('%s is meant as %s', (text, manner) => {
    expect(first(text)?.manner).toBe(manner);
  });

  it.each(['Windows 10 users', 'the Boeing 737', 'type 1 diabetes', 'a page 3 story'])(
    '%s only labels',
    text => {
      expect(quantitiesOf(`In all, ${text}`, 'en')[0]?.label).toBe(true);
    },
  );

  it.each(['the LAION-5B set', 'at 5pm', 'one of them', 'version 1.2.3', 'Q7x9'])(
    'finds none in "%s"',
    text => {
      expect(quantitiesOf(text, 'en').filter(q => !q.label)).toEqual([]);
    },
  );

  it('leaves out what dates have taken', () => {
    expect(
      quantitiesOf('May 19, 640 people', 'en', [{ start: 0, end: 6 }]).map(q => q.text),
    ).toEqual(['640']);
  });

  it.each([
    ['ja', '2022年から23年に製造', [2022]],
    ['en', 'the 2022/23 season', [2022]],
    // Twenty-three of them, a year before or not.
    ['ja', '2022年に23人', [2022, 23]],
  ])('knows a short year: %s %s', (language, text, values) => {
    expect(quantitiesOf(text, language).map(q => q.value)).toEqual(values);
  });

  it('gives the step of the last printed digit', () => {
    expect(first('$1.2 billion')?.step).toBeCloseTo(1e8);
    expect(first('7,000 people')?.step).toBe(1000);
  });

  it('stays quick on a flood of number words', () => {
    const ratio = leastRatio(text => quantitiesOf(text, 'en'), 'one two three ');
    expect(ratio).toBeLessThanOrEqual(LINEAR);
  });
});

describe('amounts between dates', () => {
  it('are those that no date has, however the dates overlap', () => {
    const text = '1 lamp, 2 lamps, 3 lamps, 4 lamps, 5 lamps';
    const at = (figure: string) => text.indexOf(figure);
    const spans = [
      { start: at('4'), end: at('4') + 1 },
      { start: at('2'), end: at('3') + 1 },
      { start: at('3'), end: at('3') + 1 },
    ];
    expect(quantitiesOf(text, 'en', spans).map(q => q.value)).toEqual([1, 5]);
  });

  it('take a time that grows with the text', () => {
    const work = (text: string) => quantitiesOf(text, 'en', datesOf(text, 'en', '2026-05-19'));
    expect(leastRatio(work, 'May 1, 12 lamps ')).toBeLessThanOrEqual(LINEAR);
  }, 60_000);
});

it('reads the number words of the language alone', () => {
  const found = (text: string, language: string | null) =>
    quantitiesOf(text, language).map(q => q.value);
  expect(found('ten westen van Brest en ten minste drie boten', 'nl')).toEqual([3]);
  expect(found('six ou sept bateaux', 'fr')).toEqual([6, 7]);
  expect(found('ten boats', 'en')).toEqual([10]);
  expect(found('ten boats', null)).toEqual([10]);
});
