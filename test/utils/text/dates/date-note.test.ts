import { describe, expect, it } from 'vitest';
import { isDateNote } from '../../../../utils/text/dates/date-note.ts';

const DATES = [
  'May 19',
  'May 19, 2026',
  '19 May 2026',
  '2026-05-19',
  '19.05.2026',
  '05/19',
  '06.07.',
  '2025',
  'Tuesday',
  'Tue, Jul 29',
  'Jul 29',
  'sept. 2025',
  '28 mai',
  '1er juin 2026',
  '3 de mayo de 2026',
  '06/07 às 8h45 ET',
  '06.07. 8:45 ET',
  '8:45 a.m. ET',
  '12 août',
  '26 มิ.ย.',
  '2月',
  '2026年5月19日',
  '6월 12일자',
  '2월',
  '19 мая 2026',
  'Stand 18.07.2026',
  'as of May 19',
  'accessed 2026-02-06',
  'abgerufen am 3. März',
  'Q3 2024',
  'July 26–28',
  'May',
  '’26',
];
const NOT_DATES = [
  '',
  ' ',
  'on',
  'Stand',
  'Reuters',
  'May Harbour',
  'vendor-reported',
  'v0.25.0',
  'h/t',
  '1183 points',
  'the first half of the long and sunny year of 2026 in this place',
  'Friday Night Lights',
  '—',
];

describe('isDateNote', () => {
  it.each(DATES)('%s is a date', text => expect(isDateNote(text)).toBe(true));
  it.each(NOT_DATES)('%s is none', text => expect(isDateNote(text)).toBe(false));
});
