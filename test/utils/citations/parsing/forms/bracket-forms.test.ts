import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('bracket-forms', () => {
  itReads([
    form(
      'bare domain after the stop',
      'The ferry harbour closed. (techcrunch.com)',
      '(techcrunch.com) | domain | techcrunch.com',
    ),
    form(
      'bare domain before the stop',
      'The ferry harbour closed (cnbc.com).',
      '(cnbc.com) | domain | cnbc.com',
    ),
    form(
      'a domain that the directory lacks',
      'The ferry harbour closed for nine days. (harbourpost.example.nz) (harbour-post.co.nz)',
      '(harbour-post.co.nz) | domain | harbour-post.co.nz',
    ),
    form(
      'no space before the bracket',
      'The ferry harbour closed.(techcrunch.com)',
      '(techcrunch.com) | domain | techcrunch.com',
    ),
    form(
      'a domain with a path',
      'Cursor now has marketplaces for teams (cursor.com/changelog, March 3, 2026).',
      '(cursor.com/changelog, March 3, 2026) | dated | cursor.com @ March 3, 2026',
    ),
    form(
      'an address',
      'The ferry harbour closed (https://www.harbour-post.com/2026/ferry).',
      '(https://www.harbour-post.com/2026/ferry) | link | harbour-post.com -> https://www.harbour-post.com/2026/ferry',
    ),
    form(
      'an unknown name and a date in square brackets',
      'The lock opens again in May [Lock Weekly, 4 May].',
      '[Lock Weekly, 4 May] | dated | null @ 4 May',
    ),
    form('the same in round ones', 'The lock opens again in May (Lock Weekly, 4 May).'),
    form('a remark and a date in square brackets', 'It opens again [seen from afar, 4 May].'),
    form(
      'outlet name',
      'The ferry harbour closed for nine days (Reuters).',
      '(Reuters) | outlet | reuters.com',
    ),
    form(
      'short outlet name',
      'The ferry harbour closed for nine days (AP).',
      '(AP) | outlet | apnews.com',
    ),
    form(
      'outlets in a row',
      'The ferry harbour closed. (TechCrunch; CNBC)',
      'TechCrunch | outlet | techcrunch.com',
      'CNBC | outlet | cnbc.com',
    ),
    form(
      'outlets with "and"',
      'The ferry harbour closed (Reuters and AP).',
      'Reuters | outlet | reuters.com',
      'AP | outlet | apnews.com',
    ),
    form(
      'outlets with a slash',
      'The order was called off hours before (Axios/CNBC, 21/05).',
      'Axios | dated | axios.com @ 21/05',
      'CNBC | dated | cnbc.com @ 21/05',
    ),
    form(
      'outlets with a middle dot',
      'The ferry harbour closed (Reuters · BBC).',
      'Reuters | outlet | reuters.com',
      'BBC | outlet | bbc.com',
    ),
    form(
      'outlets with a bar',
      'The ferry harbour closed (Reuters | BBC).',
      'Reuters | outlet | reuters.com',
      'BBC | outlet | bbc.com',
    ),
    form(
      'an ampersand inside a name',
      'Stocks of crude fell again (Reuters/S&P Global).',
      'Reuters | outlet | reuters.com',
      'S&P Global | outlet | spglobal.com',
    ),
    form(
      'one unknown among known ones',
      'The firm opened access to its model (Reuters, CNBC, eHarbour).',
      'Reuters | outlet | reuters.com',
      'CNBC | outlet | cnbc.com',
    ),
    form(
      'outlet and date',
      'The harbour closed (Reuters, May 19).',
      '(Reuters, May 19) | dated | reuters.com @ May 19',
    ),
    form(
      'outlet and year',
      'The harbour closed (BBC, 2025).',
      '(BBC, 2025) | dated | bbc.com @ 2025',
    ),
    form(
      'date without a comma',
      'The harbour closed (CNBC Jul 31).',
      '(CNBC Jul 31) | dated | cnbc.com @ Jul 31',
    ),
    form(
      'date and time',
      'Der Kurs lag bei 61.935 $ (CNBC, 06.07. 8:45 ET) am Morgen.',
      '(CNBC, 06.07. 8:45 ET) | dated | cnbc.com @ 06.07. 8:45 ET',
    ),
    form(
      'Portuguese time',
      'O valor estava em US$ 61.935 (CNBC, 06/07 às 8h45 ET).',
      '(CNBC, 06/07 às 8h45 ET) | dated | cnbc.com @ 06/07 às 8h45 ET',
    ),
    form(
      'French date',
      'Les indices clôturent à des records historiques (Bloomberg, 28 mai).',
      '(Bloomberg, 28 mai) | dated | bloomberg.com @ 28 mai',
    ),
    form(
      'Thai date',
      'ทั้งสองชาติเปิดตัวโมเดล (Reuters, 26 มิ.ย.)',
      '(Reuters, 26 มิ.ย.) | dated | reuters.com @ 26 มิ.ย.',
    ),
    form(
      'Korean date',
      'SpaceX가 항구를 인수했다는 보도(Reuters, 2월)가 있었다.',
      '(Reuters, 2월) | dated | reuters.com @ 2월',
    ),
    form(
      'a note',
      'The model scores lower on long tasks (vellum.ai, vendor-reported).',
      '(vellum.ai, vendor-reported) | domain | vellum.ai',
    ),
    form(
      'kind of text behind the name',
      'She seeks her first defence against Robertson (ESPN/CNN event pages).',
      'ESPN | outlet | espn.com',
      'CNN event pages | outlet | cnn.com',
    ),
    form(
      'name and headline',
      'Article 3 was paywalled (FT — Harbour earnings).',
      '(FT — Harbour earnings) | outlet | ft.com',
    ),
    form(
      'via an outlet',
      'The harbour is to close, the port confirmed (via The Verge).',
      '(via The Verge) | via | theverge.com',
    ),
    form('per an outlet', 'The harbour is to close (per CNBC).', '(per CNBC) | source | cnbc.com'),
    form(
      'source, English',
      'The harbour closed. (Source: BBC)',
      '(Source: BBC) | source | bbc.com',
    ),
    form(
      'sources, several',
      'The harbour closed. (Sources: Reuters; AP)',
      'Reuters | source | reuters.com',
      'AP | source | apnews.com',
    ),
    form(
      'a source nobody knows, said to be one',
      'Top performers learn about roles on their own. (Sources: 30MPC; Lavender blog)',
      '30MPC | source | null',
      'Lavender blog | source | null',
    ),
    form(
      'original and carrier',
      'The harbour closed (Reuters via Yahoo News).',
      '(Reuters via Yahoo News) | outlet | reuters.com < yahoo.com',
    ),
    form(
      'the carrier inside the bracket',
      'The harbour closed, said Reuters (via wtvbam.com) today.',
      '(via wtvbam.com) | via | reuters.com < wtvbam.com',
    ),
    form(
      'the carrier before the bracket',
      'wtvbam.com (Reuters)',
      '(Reuters) | outlet | reuters.com < wtvbam.com',
    ),
    form(
      'an unknown source of sixty units',
      `The ferry harbour closed for nine days. (Source: ${'Larkholm '.repeat(6)}Papers)`,
      `(Source: ${'Larkholm '.repeat(6)}Papers) | source | null`,
    ),
    form(
      'a longer one, which is a sentence',
      `The ferry harbour closed for nine days. (Source: ${'Larkholm '.repeat(6)}Gazette)`,
    ),
    form(
      'a carrier that nobody knows behind a longer name',
      'The New York Times (via KTVB)',
      '(via KTVB) | via | nytimes.com',
    ),
    form('a carrier that nobody knows', 'AP (via KTVB)', '(via KTVB) | via | apnews.com'),
    form(
      'a name that begins like a note',
      'The harbour closed on Monday. [Stand News, 3 Oct. 2022]',
      '[Stand News, 3 Oct. 2022] | dated | null @ 3 Oct. 2022',
    ),
    form(
      'a date as Americans write it',
      'The harbour closed on Monday. [Stand News, Oct. 3, 2022]',
      '[Stand News, Oct. 3, 2022] | dated | null @ Oct. 3, 2022',
    ),
    form('an edit on such a date', 'The harbour closed on Monday. [Updated, Oct. 3, 2022]'),
    form('an event on such a date', 'The harbour closed (Tidal Cup, Oct. 3, 2022).'),
    form('no year behind it', 'The harbour closed [Tidal Cup, Oct. 3, 41 boats].'),
    form(
      'such a name, Italian',
      'Il porto è chiuso da lunedì. [Aggiornato Milano, 4 maggio 2026]',
      '[Aggiornato Milano, 4 maggio 2026] | dated | null @ 4 maggio 2026',
    ),
    form(
      'such a name, German',
      'Der Hafen ist seit Montag zu. [Stand Hafenblatt, 4. Mai 2026]',
      '[Stand Hafenblatt, 4. Mai 2026] | dated | null @ 4. Mai 2026',
    ),
    form('when it was updated', 'The harbour closed on Monday. [UPDATED: 3 Oct. 2022]'),
    form('full-width brackets', '港口关闭九天（路透社）。', '（路透社） | outlet | reuters.com'),
    form(
      'full-width brackets and colon',
      '港口关闭九天（来源：路透社）。',
      '（来源：路透社） | source | reuters.com',
    ),
    form(
      'lens brackets',
      'The harbour closed.【techcrunch.com】',
      '【techcrunch.com】 | bracketed | techcrunch.com',
    ),
    form(
      'square brackets',
      'The harbour closed for nine days [techcrunch.com].',
      '[techcrunch.com] | domain | techcrunch.com',
    ),
    form(
      'a particle after the bracket',
      '항구 폐쇄 보도(Axios)에서는 기간이 언급됐다.',
      '(Axios) | outlet | axios.com',
    ),
  ]);
});
