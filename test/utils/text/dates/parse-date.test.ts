import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../utils/text/dates/parse-date.ts';

describe('parseDate', () => {
  it.each([
    { printed: '2026-05-19', language: null, iso: '2026-05-19' },
    { printed: '2026-05-19T08:30:00Z', language: null, iso: '2026-05-19T08:30:00Z' },
    { printed: '2026-05-19T08:30:00.123+02:00', language: null, iso: '2026-05-19T08:30:00+02:00' },
    { printed: '2026-05-19T08:30:00+0200', language: null, iso: '2026-05-19T08:30:00+02:00' },
    { printed: '2026-05-19 08:30:10 -0500', language: null, iso: '2026-05-19T08:30:10-05:00' },
    { printed: '2016-05-04@15:56:14 UTC', language: null, iso: '2016-05-04T15:56:14Z' },
    { printed: '2026-05-19 08:30', language: null, iso: '2026-05-19' },
    { printed: '20260519', language: null, iso: '2026-05-19' },
    { printed: '20260519T083000Z', language: null, iso: '2026-05-19T08:30:00Z' },
    { printed: 'Tue, 19 May 2026 08:30:00 GMT', language: null, iso: '2026-05-19T08:30:00Z' },
    { printed: '1779179400', language: null, iso: '2026-05-19T08:30:00Z' },
    { printed: '1779179400000', language: null, iso: '2026-05-19T08:30:00Z' },
    { printed: 'May 19, 2026', language: 'en', iso: '2026-05-19' },
    {
      printed: 'Posted: Oct 14, 2022 9:27 AM ET | Last Updated: October 15',
      language: 'en',
      iso: '2022-10-14',
    },
    { printed: 'Tuesday, 19th of May 2026', language: 'en', iso: '2026-05-19' },
    { printed: '05/19/2026', language: 'en-US', iso: '2026-05-19' },
    { printed: '19/05/2026', language: 'en-US', iso: '2026-05-19' },
    { printed: '04/05/2026', language: 'en-GB', iso: '2026-05-04' },
    { printed: '04/05/2026', language: 'en', iso: '2026-04-05' },
    { printed: '04.05.2026, 12:10 Uhr', language: 'de', iso: '2026-05-04' },
    { printed: '4.5.26', language: 'de', iso: '2026-05-04' },
    { printed: '19. Mai 2026', language: 'de', iso: '2026-05-19' },
    { printed: 'Donnerstag, 4. März 2021', language: 'de-AT', iso: '2021-03-04' },
    { printed: 'le 1er août 2025 à 10h00', language: 'fr', iso: '2025-08-01' },
    { printed: '19 de mayo de 2026', language: 'es', iso: '2026-05-19' },
    { printed: '3 de março de 2024', language: 'pt-BR', iso: '2024-03-03' },
    { printed: '3 giugno 2024', language: 'it', iso: '2024-06-03' },
    { printed: '3 mei 2024', language: 'nl', iso: '2024-05-03' },
    { printed: '19 maja 2026', language: 'pl', iso: '2026-05-19' },
    { printed: '19 мая 2026 г.', language: 'ru', iso: '2026-05-19' },
    { printed: '4 Mayıs 2025', language: 'tr', iso: '2025-05-04' },
    { printed: '2026年5月19日', language: 'ja', iso: '2026-05-19' },
    { printed: '2026. 5. 19', language: 'ko', iso: '2026-05-19' },
    { printed: '2026년 5월 19일', language: 'ko', iso: '2026-05-19' },
    { printed: '2026/05/19 10:00', language: 'zh', iso: '2026-05-19' },
    { printed: 'May 19, 2026', language: 'xx-invalid-language', iso: '2026-05-19' },
    { printed: '2026-02-30', language: null, iso: null },
    { printed: '2026-13-01', language: null, iso: null },
    { printed: '1899-01-01', language: null, iso: null },
    { printed: 'yesterday', language: 'en', iso: null },
    { printed: 'May 2026', language: 'en', iso: null },
    { printed: '24 comments', language: 'en', iso: null },
    { printed: 'Version 1.2.2024.5', language: 'en', iso: null },
    { printed: '', language: null, iso: null },
  ])('$printed ($language)', ({ printed, language, iso }) => {
    expect(parseDate(printed, language)?.iso ?? null).toBe(iso);
  });
  it('says where day and month could be swapped', () => {
    expect(
      ['04/05/2026', '04.05.2026', '19/05/2026', '05/05/2026'].map(
        text => parseDate(text, 'en')?.ambiguous,
      ),
    ).toEqual([true, false, false, false]);
  });
  it('is done in time with hostile text', () => {
    for (const text of [
      '1'.repeat(1e6),
      '1/'.repeat(1e6),
      `${' '.repeat(1e6)}2026`,
      'a '.repeat(1e6),
    ])
      parseDate(text, 'en');
    expect(parseDate('9'.repeat(13), null)).toBeNull();
  });
});
