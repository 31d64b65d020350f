import { expect, it } from 'vitest';
import { givenText, MOST_GIVEN, refuseText } from '../../../../utils/articles/given/given-text.ts';

it.each([
  ['', 'short'],
  ['…  \n\t—', 'short'],
  ['Twelve ferries.', 'short'],
  ['The council voted on Tuesday to lease its old dock to a seaweed firm.', null],
  [
    '議会は火曜日に古い埠頭を海藻の会社に貸すことを決めた。期間は二十年で、来年の春に始まる予定だと書記が述べた。',
    null,
  ],
  ['x'.repeat(MOST_GIVEN), null],
  ['x'.repeat(MOST_GIVEN + 1), 'tooLong'],
])('%.20s', (text, why) => {
  expect(refuseText(text)).toBe(why);
});

it('takes no more than a trace may weigh', () => {
  const about = { title: null, authors: [], published: null, language: null };
  expect(givenText.safeParse({ ...about, text: 'x'.repeat(MOST_GIVEN) }).success).toBe(true);
  expect(givenText.safeParse({ ...about, text: 'x'.repeat(MOST_GIVEN + 1) }).success).toBe(false);
  expect(givenText.safeParse({ ...about, text: '' }).success).toBe(false);
});
