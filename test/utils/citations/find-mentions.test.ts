import { describe, expect, it } from 'vitest';
import { readPage } from '../../../utils/claims/read-page.ts';
import { pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

const named = (text: string): string[] =>
  readPage(pageOf([text]), smallDirectory).mentions.map(
    m => `${m.text} = ${m.outlet}${m.copyOf ? ` < ${m.copyOf}` : ''}`,
  );

interface Case {
  readonly text: string;
  readonly expected: readonly string[];
}

const NAMED: readonly Case[] = [
  {
    text: 'TechCrunch reported that the harbour closed.',
    expected: ['TechCrunch = techcrunch.com'],
  },
  {
    text: 'That is what The Verge and the BBC say.',
    expected: ['The Verge = theverge.com', 'BBC = bbc.com'],
  },
  {
    text: 'Multiple outlets, including TechCrunch, CNBC and Bloomberg, said so.',
    expected: ['TechCrunch = techcrunch.com', 'CNBC = cnbc.com', 'Bloomberg = bloomberg.com'],
  },
  { text: 'BBC Sport had it first.', expected: ['BBC Sport = bbc.com'] },
  { text: 'The Associated Press said so.', expected: ['The Associated Press = apnews.com'] },
  { text: 'Die Fähre fährt laut Reuters wieder.', expected: ['Reuters = reuters.com'] },
  { text: 'Le port est fermé, selon l’AFP.', expected: ['AFP = afp.com'] },
  { text: '据路透社报道，港口关闭九天。', expected: ['路透社 = reuters.com'] },
  { text: 'ロイターによると港は閉鎖された。', expected: ['ロイター = reuters.com'] },
  { text: '로이터에 따르면 항구가 폐쇄됐다.', expected: ['로이터 = reuters.com'] },
  { text: 'Forbes framed it as a win.', expected: ['Forbes = forbes.com'] },
  { text: 'It was published in Time.', expected: ['Time = time.com'] },
  {
    text: 'Forbes, CNBC and Bloomberg each had it.',
    expected: ['Forbes = forbes.com', 'CNBC = cnbc.com', 'Bloomberg = bloomberg.com'],
  },
  { text: 'Hacker News readers wrote of it.', expected: [] },
];

const NOT_NAMED: readonly string[] = [
  'Time is short. Time flies.',
  'A verge of grass at the harbour.',
  'It says so on bloomberg.com and @Forbes.',
  'OpenAI said the model is out.',
  'A BBC-style broadcaster opened.',
  'The Forbes family owns the harbour.',
  'Kristin Bloomberg of the harbour board sailed.',
  'The Reuters 100 fell by a third.',
  'A Hacker News reader said it.',
  'REUTERSX and xReuters are no names.',
];

const COPIES: readonly Case[] = [
  {
    text: 'MSN’s pickup of the TechCrunch report described it.',
    expected: ['MSN’s pickup of the TechCrunch report = msn.com < techcrunch.com'],
  },
  {
    text: "MSN's pickup of TechCrunch's story described it.",
    expected: ["MSN's pickup of TechCrunch's story = msn.com < techcrunch.com"],
  },
  {
    text: 'TechCrunch and Yahoo’s aggregation of that report said so.',
    expected: [
      'TechCrunch = techcrunch.com',
      'Yahoo’s aggregation of that report = yahoo.com < techcrunch.com',
    ],
  },
  {
    text: 'TechCrunch’s report, echoed by Yahoo’s summary, said so.',
    expected: ['TechCrunch = techcrunch.com', 'Yahoo = yahoo.com < techcrunch.com'],
  },
  {
    text: 'A Reuters report carried by Yahoo said so.',
    expected: ['Reuters = reuters.com', 'Yahoo = yahoo.com < reuters.com'],
  },
  {
    text: 'The Reuters story was picked up by MSN.',
    expected: ['Reuters = reuters.com', 'MSN = msn.com < reuters.com'],
  },
  { text: 'Reuters and MSN both said so.', expected: ['Reuters = reuters.com', 'MSN = msn.com'] },
  { text: 'MSN’s summary of the year at the harbour.', expected: ['MSN = msn.com'] },
];

describe('mentionsIn', () => {
  it.each(NAMED)('$text', ({ text, expected }) => expect(named(text)).toEqual(expected));
  it.each(NOT_NAMED)('not: %s', text => expect(named(text)).toEqual([]));
  it.each(COPIES)('copies: $text', ({ text, expected }) => expect(named(text)).toEqual(expected));

  it('numbers mentions over the page and leaves out code and boxes', () => {
    const { mentions } = readPage(
      pageOf([
        'Reuters said so.',
        { text: 'Reuters', kind: 'code' },
        { text: 'Reuters', region: 'aside' },
        { text: 'See AP News. Axios said so.', code: [{ start: 4, end: 11 }] },
      ]),
      smallDirectory,
    );
    expect(mentions.map(m => [m.id, m.block, m.text])).toEqual([
      ['m1', 0, 'Reuters'],
      ['m2', 3, 'Axios'],
    ]);
  });
});
