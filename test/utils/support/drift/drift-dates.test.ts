import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../../utils/support/drift/drift-dates.ts';
import { article, compare, sidesOf } from '../story.ts';

const check = (claim: string, text?: string, published: string | null = null) =>
  checkDates(text ? compare(claim, article(text, published)) : compare(claim));
/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string, published: string | null = null) =>
  sidesOf(check(claim, text, published));
const isFound = (claim: string, text: string, published: string | null = null) =>
  check(claim, text, published).parts.map(p => p.found);

describe('checkDates', () => {
  it.each([
    ['The battery plant opens in October 2029.', ['October 2029', 'October 2028']],
    ['Voltane first asked for permission on March 8, 2024.', ['March 8, 2024', 'March 18, 2024']],
    ['River levels have fallen by a third since 1989, said Ines Calloway.', ['1989', '1998']],
    [
      'Larkfield’s council voted on Monday to let Voltane build the battery plant.',
      ['Monday', 'Tuesday'],
    ],
  ])('%s', (claim, expected) => {
    expect(suspect(claim)).toEqual(expected);
  });

  it.each([
    'The battery plant opens in late 2028.',
    'Voltane first asked in March 2024.',
    'Larkfield’s council voted on May 19 to let Voltane build.',
    'Larkfield’s council voted on Tuesday.',
    'The council voted yesterday on the plant.',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it.each([
    { claim: 'On May 18, 2026, the firm spoke.', found: true },
    { claim: 'On May 17, 2026, the firm spoke.', found: true },
    { claim: 'On May 16, 2026, the firm spoke.', found: false },
    { claim: 'In May 2026 the firm spoke.', found: true },
    { claim: 'In 2026 the firm spoke.', found: true },
    { claim: 'In April 2026 the firm spoke.', found: false },
    { claim: 'On May 18, 2025, the firm spoke.', found: false },
  ])('takes the day of publication and the one before as told: $claim', ({ claim, found }) => {
    expect(isFound(claim, 'The firm spoke of plans.', '2026-05-18')).toEqual([found]);
    expect(isFound(claim, 'The firm spoke of plans.')).toEqual([false]);
  });

  it('finds a date that says as much, or less', () => {
    const text = 'The firm spoke in March 2024 and on Tuesday.';
    expect(isFound('The firm spoke in March 2024.', text)).toEqual([true]);
    expect(isFound('The firm spoke on March 18, 2024.', text)).toEqual([true]);
    expect(isFound('The firm spoke on March 18, 2023.', text)).toEqual([false]);
    expect(isFound('The firm spoke on Friday.', text)).toEqual([false]);
  });

  it('takes a slip of one field for one, whatever the place', () => {
    const text = 'The firm opened a hall on October 14, 2025. It sells chips to farmers.';
    expect(suspect('Chips came to the hall on October 14, 2021.', text)).toEqual([
      'October 14, 2021',
      'October 14, 2025',
    ]);
    expect(suspect('Chips came to the hall on March 3, 2021.', text)).toBeNull();
  });

  it('takes no date that another of the claim’s dates is found in', () => {
    const text = 'The firm spoke in March 2024 in the harbor.';
    expect(suspect('The firm spoke in April 2024 in the harbor.', text)).not.toBeNull();
    expect(
      suspect('The firm spoke in April 2024 in the harbor and in March 2024.', text),
    ).toBeNull();
  });

  it('says nothing where the article has the date in full in as good a place', () => {
    const text =
      'The firm spoke in the harbor on March 18, 2024. The firm spoke in the harbor on March 28, 2024.';
    expect(suspect('The firm spoke in the harbor on March 18, 2024.', text)).toBeNull();
  });

  it('says nothing where the article has the whole date, in whatever place', () => {
    const text = 'The firm spoke in the old harbor hall of its plans in 2024. Zebras came in 2021.';
    expect(isFound('The firm spoke in the old harbor hall in 2021.', text)).toEqual([true]);
    expect(suspect('The firm spoke in the old harbor hall in 2021.', text)).toBeNull();
  });

  it('tells a better place from one that has a part of the date', () => {
    const text = 'The firm spoke in the old harbor hall in July 2024. Zebras came there in 2021.';
    const claim = 'The firm spoke in the old harbor hall in March 2021.';
    expect(check(claim, text).suspicions).toMatchObject([
      { rule: 'date-elsewhere', claim: 'March 2021', source: 'July 2024', sentence: 0 },
    ]);
  });

  it('takes a slip in a whole date for surer than one in a month', () => {
    const rule = (claim: string, text: string) => check(claim, text).suspicions[0]?.rule;
    const text = 'The firm spoke in the old harbor hall on March 18, 2024.';
    expect(rule('The firm spoke in the old harbor hall on March 28, 2024.', text)).toBe(
      'date-slip',
    );
    expect(rule('The firm spoke in the old harbor hall in May 2024.', text)).toBe('date-elsewhere');
  });

  it('says nothing of a day that is the day of publication', () => {
    const text = 'The firm spoke in the harbor on March 3, 2020.';
    const claim = 'The firm spoke in the harbor on May 18, 2026.';
    expect(suspect(claim, text, '2019-01-01')).not.toBeNull();
    expect(suspect(claim, text, '2026-05-18')).toBeNull();
  });

  it('is surer where the article has the claim’s date nowhere', () => {
    const told = 'The firm spoke in the old harbor hall of its plans in 2024.';
    const claim = 'The firm spoke in the old harbor hall in March 2021.';
    const [nowhere, elsewhere] = [told, `${told} Zebras came in 2021.`].map(
      text => check(claim, text).suspicions[0]?.certainty,
    );
    expect(nowhere).toBe(1);
    expect(elsewhere).toBeLessThan(1);
    expect(elsewhere).toBeGreaterThan(0.7);
  });

  it('leaves what is no day, month, year or weekday', () => {
    expect(check('The firm spoke recently.', 'The firm spoke.').parts).toEqual([]);
  });
});
