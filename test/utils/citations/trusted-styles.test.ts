import { describe, expect, it } from 'vitest';
import type { NumberStyle } from '../../../utils/citations/parsing/found.ts';
import { countsAsMark } from '../../../utils/citations/trusted-styles.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

const answer = (style: NumberStyle, number: string, isAnswered = true) => {
  const place = { start: 0, end: 1, text: number };
  const members = [{ ...place, number, label: null }];
  const cited = { ...place, form: 'numbered' as const, outlet: null, href: null };
  const group = { ...place, members: [{ ...cited, date: null, carrier: null }], isHeadline: false };
  return { mark: { ...place, members, style }, group: isAnswered ? group : null };
};
const counted = (answers: ReturnType<typeof answer>[], ...entries: string[]) =>
  answers.map(countsAsMark(answers, new Map(entries.map(one => [one, []])), false));

describe('which numbers count', () => {
  it('those of the surest style that begins as the list does', () => {
    const text = [answer('glued', '1'), answer('superscript', '1'), answer('glued', '1')];
    expect(counted(text, '1', '2')).toEqual([false, true, false]);
    expect(counted([answer('glued', '2'), answer('glued', '3')], '1', '2', '3')).toEqual([
      false,
      false,
    ]);
  });

  it('and one of another style for an entry of its own, an item in round brackets excepted', () => {
    expect(counted([answer('superscript', '1'), answer('glued', '2')], '1', '2')).toEqual([
      true,
      true,
    ]);
    expect(counted([answer('bracket', '1'), answer('parenthesis', '2')], '1', '2')).toEqual([
      true,
      false,
    ]);
  });
});

describe('a list that does not begin with the first source', () => {
  const list = (...numbers: number[]) =>
    numbers.map(one => `${one}. <https://www.cnbc.com/${one}|Ferries stop again>`);
  const printed = (text: string, ...numbers: number[]) =>
    readPage(
      pageOf([text, { kind: 'heading', level: 2, text: 'Sources' }, ...list(...numbers)]),
      smallDirectory,
    ).citations.map(one => one.text);

  it('is answered by marks that begin as it does', () =>
    expect(printed('It closed for nine days7. It opened in spring9.', 7, 9)).toEqual(['7', '9']));

  it('also with raised numbers', () =>
    expect(printed('It closed for nine days⁷. It opened in spring⁸.', 7, 8)).toEqual(['⁷', '⁸']));

  it('is not by one number alone, nor by others than its first', () => {
    expect(printed('It closed for nine days7. It opened in spring.', 7, 9)).toEqual([]);
    expect(printed('It closed for nine days8. It opened in spring9.', 7, 8, 9)).toEqual([]);
  });
});

it('a number printed in another way answers for the entry that no other does', () => {
  const read = (text: string) =>
    readPage(
      pageOf([
        text,
        { kind: 'heading', level: 2, text: 'Sources' },
        ...['1 Reuters, 4 May 2031', '2 CNBC, 4 May 2031'],
      ]),
      smallDirectory,
    ).citations.map(one => one.outlet);
  expect(read('It closed for nine days¹. It opened in spring2.')).toEqual([
    'reuters.com',
    'cnbc.com',
  ]);
  expect(read('It closed for nine days¹². It opened as spring2.')).toEqual([
    'reuters.com',
    'cnbc.com',
  ]);
});
