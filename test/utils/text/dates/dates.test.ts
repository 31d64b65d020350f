import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../../../utils/text/dates/calendar-words.ts';
import { compareDates, datesOf } from '../../../../utils/text/dates/dates.ts';

const read = (text: string, language = 'en', reference: string | null = '2026-05-20') =>
  datesOf(text, language, reference).map(d => [d.text, d.year, d.month, d.day]);

describe('calendarWords', () => {
  it.each([
    ['en', 'september', 9],
    ['en', 'sept', 9],
    ['de', 'märz', 3],
    ['fr', 'août', 8],
    ['es', 'enero', 1],
    ['pl', 'maja', 5],
  ])('%s: %s is month %i', (language, name, month) => {
    expect(calendarWords(language).months.get(name)).toBe(month);
  });

  it('knows weekdays, and English beside every language', () => {
    expect(calendarWords('de').weekdays.get('dienstag')).toBe(2);
    expect(calendarWords('de').weekdays.get('tuesday')).toBe(2);
  });

  it('falls back to English for an impossible tag', () => {
    expect(calendarWords('%%').months.get('may')).toBe(5);
  });
});

describe('datesOf', () => {
  it.each([
    ['on October 14, 2025', 'en', [['October 14, 2025', 2025, 10, 14]]],
    [
      'Jan. 19 and Feb. 2',
      'en',
      [
        ['Jan. 19', null, 1, 19],
        ['Feb. 2', null, 2, 2],
      ],
    ],
    ['on 2 May', 'en', [['2 May', null, 5, 2]]],
    ['2026-05-19', 'en', [['2026-05-19', 2026, 5, 19]]],
    ['in May 2024', 'en', [['May 2024', 2024, 5, null]]],
    ['since 1998', 'en', [['1998', 1998, null, null]]],
    ['the 1980s', 'en', [['1980s', 1980, null, null]]],
    ['Q2 2024', 'en', [['Q2 2024', 2024, null, null]]],
    ['am 19. Mai 2026', 'de', [['19. Mai 2026', 2026, 5, 19]]],
    ['le 5 mai 2024', 'fr', [['5 mai 2024', 2024, 5, 5]]],
    ['el 3 de marzo de 2025', 'es', [['3 de marzo de 2025', 2025, 3, 3]]],
    ['2024年5月19日', 'zh', [['2024年5月19日', 2024, 5, 19]]],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it.each(['it may fall', 'they march on', '$2000 and 2,026', 'Route 1998.5', 'the sun'])(
    'finds none in "%s"',
    text => {
      expect(read(text)).toEqual([]);
    },
  );

  it('works out weekdays and relative days from the day of publication', () => {
    expect(read('on Tuesday')).toEqual([['Tuesday', 2026, 5, 19]]);
    expect(read('yesterday')).toEqual([['yesterday', 2026, 5, 19]]);
    expect(read('last month')).toEqual([['last month', 2026, 4, null]]);
    expect(read('next year')).toEqual([['next year', 2027, null, null]]);
  });

  it('leaves them open without that day', () => {
    expect(read('on Tuesday', 'en', null)).toEqual([['Tuesday', null, null, null]]);
  });

  it('takes the weekday into the date it stands beside', () => {
    expect(datesOf('on Friday, 2 May', 'en', null)).toMatchObject([
      { text: 'Friday, 2 May', weekday: 5, day: 2, stated: true },
    ]);
  });
});

describe('compareDates', () => {
  const compare = (a: string, b: string, page = '2026-05-20', published = '2026-05-19') => {
    const [x, y] = [datesOf(a, 'en', page)[0], datesOf(b, 'en', published)[0]];
    if (!x || !y) throw new Error('no date');
    return compareDates(x, y);
  };

  it.each([
    ['October 14, 2025', 'Oct. 14', 'same'],
    ['December 8', 'December 18', 'differs'],
    ['in October', 'Oct. 13', 'same'],
    ['2025', 'October 2025', 'same'],
    ['2025', '2026', 'differs'],
    ['May 19', 'on Tuesday', 'same'],
    ['May 18', 'on Tuesday', 'apart'],
    ['on Tuesday', 'on Tuesday', 'same'],
    ['on Monday', 'on Tuesday', 'differs'],
    ['2025', 'October 14', 'apart'],
  ] as const)('%s against %s: %s', (a, b, agreement) => {
    expect(compare(a, b)).toBe(agreement);
  });
});
