import { describe, expect, it } from 'vitest';
import { dateWindow, pageDateOf } from '../../../../utils/articles/matching/date-window.ts';
import { addDays, datesIn, dayOf } from '../../../../utils/text/dates/prose-dates.ts';

const now = new Date('2026-05-21T12:00:00Z');
/** A Wednesday. */
const PAGE = '2026-05-20';

describe('dateWindow', () => {
  it.each([
    {
      name: 'the days before the page',
      claims: ['Nothing dated.'],
      citation: null,
      page: PAGE,
      window: ['2026-05-10', '2026-05-21'],
    },
    {
      name: 'a date-time of the page',
      claims: [],
      citation: null,
      page: '2026-05-20T23:00:00+09:00',
      window: ['2026-05-10', '2026-05-21'],
    },
    {
      name: 'a day in the citation',
      claims: [],
      citation: 'May 19',
      page: PAGE,
      window: ['2026-05-17', '2026-05-21'],
    },
    {
      name: 'a year in the citation',
      claims: [],
      citation: '2025',
      page: PAGE,
      window: ['2025-01-01', '2025-12-31'],
    },
    {
      name: 'a month in the citation',
      claims: [],
      citation: 'March 2026',
      page: PAGE,
      window: ['2026-02-27', '2026-04-01'],
    },
    {
      name: 'nonsense in the citation',
      claims: [],
      citation: 'forthcoming',
      page: PAGE,
      window: ['2026-05-10', '2026-05-21'],
    },
    {
      name: 'an earlier day in the prose',
      claims: ['It happened on April 28.'],
      citation: null,
      page: PAGE,
      window: ['2026-04-27', '2026-05-21'],
    },
    {
      name: 'a day long past is history',
      claims: ['It was founded on March 3, 1998.'],
      citation: null,
      page: PAGE,
      window: ['2026-05-10', '2026-05-21'],
    },
    {
      name: 'a full date where the page has none',
      claims: ['The firm said on May 19, 2026 that it would.'],
      citation: null,
      page: null,
      window: ['2026-05-16', '2026-05-29'],
    },
    {
      name: 'a day without a year where the page has none',
      claims: ['The firm said on May 19 that it would.'],
      citation: null,
      page: null,
      window: null,
    },
    { name: 'nothing at all', claims: ['Nothing.'], citation: null, page: null, window: null },
    {
      name: 'a page from the future is not believed',
      claims: ['Nothing.'],
      citation: null,
      page: '2027-01-01',
      window: null,
    },
    {
      name: 'a page with a broken date',
      claims: ['Nothing.'],
      citation: null,
      page: 'soon',
      window: null,
    },
  ])('$name', ({ claims, citation, page, window }) => {
    const found = dateWindow(claims, citation, page, now);
    expect(found && [found.from, found.to]).toEqual(window);
  });
});

describe('datesIn', () => {
  it.each([
    { text: 'on Tuesday', days: ['2026-05-19'] },
    { text: 'on Friday', days: ['2026-05-15'] },
    { text: 'yesterday', days: ['2026-05-19'] },
    { text: 'May 19', days: ['2026-05-19'] },
    { text: 'on December 30', days: ['2025-12-30'] },
    { text: 'am Dienstag', days: ['2026-05-19'] },
    { text: 'le 12 mai', days: ['2026-05-12'] },
    { text: '5月19日に発表した', days: ['2026-05-19'] },
    { text: 'rose 6.6 per cent in May, 88,000 jobs', days: [] },
    { text: 'by 2035', days: [] },
    { text: 'at 10:30', days: [] },
    { text: 'nothing', days: [] },
  ])('$text', ({ text, days }) => {
    expect(datesIn(text, PAGE).map(({ day }) => day)).toEqual(days);
  });
  it('says what was printed in full', () => {
    expect(datesIn('On May 19, 2026 and in March 2026', PAGE)).toEqual([
      { day: '2026-05-19', certain: true, exact: true },
      { day: '2026-03-01', certain: false, exact: false },
    ]);
  });
});

describe('pageDateOf', () => {
  it.each([
    {
      name: 'the title',
      title: 'Daily briefing, May 20, 2026: an invented day',
      url: 'https://x.example/a',
      opening: [],
      day: '2026-05-20',
    },
    {
      name: 'the URL',
      title: 'Briefing',
      url: 'https://x.example/2026/05/20/a',
      opening: [],
      day: '2026-05-20',
    },
    {
      name: 'the first lines',
      title: 'Briefing',
      url: 'https://x.example/',
      opening: ['Wednesday, 20 May 2026'],
      day: '2026-05-20',
    },
    {
      name: 'no day without its year',
      title: 'Briefing of May 20',
      url: 'https://x.example/',
      opening: [],
      day: null,
    },
    {
      name: 'no future',
      title: 'Outlook for May 20, 2030',
      url: 'https://x.example/',
      opening: [],
      day: null,
    },
    { name: 'nothing', title: '', url: '', opening: [], day: null },
  ])('$name', ({ title, url, opening, day }) => {
    expect(pageDateOf(title, url, opening, now)).toBe(day);
  });
});

describe('days', () => {
  it('adds over months and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2024-03-01', -1)]).toEqual([
      '2027-01-01',
      '2024-02-29',
    ]);
  });
  it('reads the day of a date-time as written', () => {
    expect([dayOf('2026-05-20T23:59:00-08:00'), dayOf('20 May'), dayOf('2026-13-45')]).toEqual([
      '2026-05-20',
      null,
      null,
    ]);
  });
});

describe('the ends of what is believed', () => {
  const windowOf = (claims: string[], page: string | null, citation: string | null = null) =>
    dateWindow(claims, citation, page, now);
  it('a page may be of tomorrow, where its clock stands further east, and no later', () => {
    expect(windowOf([], '2026-05-22')).toEqual({ from: '2026-05-12', to: '2026-05-23' });
    expect(windowOf([], '2026-05-23')).toBeNull();
  });
  it('a day 60 days back is news, one 61 days back is history', () => {
    expect(windowOf(['It was signed on March 21, 2026.'], PAGE)?.from).toBe('2026-03-20');
    expect(windowOf(['It was signed on March 20, 2026.'], PAGE)?.from).toBe('2026-05-10');
  });
  it('the first ten claims count', () => {
    const claims = [...Array(9).fill('Nothing.'), 'It was signed on May 1, 2026.'];
    expect(windowOf(claims, PAGE)?.from).toBe('2026-04-30');
    expect(windowOf(['Nothing.', ...claims], PAGE)?.from).toBe('2026-05-10');
  });
});
