import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/claims/sentences.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
  readonly language?: string;
}

const CASES: readonly Case[] = [
  {
    name: 'two sentences',
    text: 'The harbour closed. Ferries went on.',
    expected: ['The harbour closed.', 'Ferries went on.'],
  },
  { name: 'no stop', text: 'Ferry, F-150: 33,510 sales', expected: ['Ferry, F-150: 33,510 sales'] },
  {
    name: 'titles',
    text: 'Gov. Hochul met Dr. Roe. They spoke.',
    expected: ['Gov. Hochul met Dr. Roe.', 'They spoke.'],
  },
  {
    name: 'initials',
    text: 'J. R. Roe wrote it. He left.',
    expected: ['J. R. Roe wrote it.', 'He left.'],
  },
  {
    name: 'a country inside',
    text: 'The U.S. Supreme Court ruled. It was close.',
    expected: ['The U.S. Supreme Court ruled.', 'It was close.'],
  },
  {
    name: 'a country at the end',
    text: 'She moved to the U.S. The harbour closed.',
    expected: ['She moved to the U.S.', 'The harbour closed.'],
  },
  {
    name: 'a firm inside',
    text: 'Acme Inc. said so. Roe Corp. denied it.',
    expected: ['Acme Inc. said so.', 'Roe Corp. denied it.'],
  },
  {
    name: 'a firm at the end',
    text: 'He joined Acme Inc. The harbour closed.',
    expected: ['He joined Acme Inc.', 'The harbour closed.'],
  },
  {
    name: 'decimals and versions',
    text: 'It rose 3.5 percent to $1.2 billion. Claude 4.5 came.',
    expected: ['It rose 3.5 percent to $1.2 billion.', 'Claude 4.5 came.'],
  },
  {
    name: 'a number word',
    text: 'It ranks No. 5 of ten. No. It does not.',
    expected: ['It ranks No. 5 of ten.', 'No.', 'It does not.'],
  },
  {
    name: 'time of day',
    text: 'It opens at 9 a.m. on Monday. Bring boots.',
    expected: ['It opens at 9 a.m. on Monday.', 'Bring boots.'],
  },
  {
    name: 'a closing quotation mark',
    text: 'He said “we closed.” Ferries went on.',
    expected: ['He said “we closed.”', 'Ferries went on.'],
  },
  {
    name: 'a quotation of two sentences stays whole',
    text: 'She wrote: “I joined. I am glad.” He left.',
    expected: ['She wrote: “I joined. I am glad.”', 'He left.'],
  },
  {
    name: 'a question inside a sentence',
    text: '“Did it close?” she asked. He nodded.',
    expected: ['“Did it close?” she asked.', 'He nodded.'],
  },
  {
    name: 'a numbered item',
    text: '1. The harbour closed. 2. It opened.',
    expected: ['1. The harbour closed.', '2. It opened.'],
  },
  {
    name: 'a list in one line',
    text: '- The harbour closed. - Ferries went on.',
    expected: ['- The harbour closed.', '- Ferries went on.'],
  },
  {
    name: 'a heading in one line',
    text: 'It closed. ### What comes next? Ferries go on.',
    expected: ['It closed.', '### What comes next?', 'Ferries go on.'],
  },
  {
    name: 'line ends',
    text: 'The harbour\nFerries went on',
    expected: ['The harbour', 'Ferries went on'],
  },
  {
    name: 'German shortenings',
    text: 'Er kam z. B. am 3. Mai bzw. später. Dann ging er.',
    expected: ['Er kam z. B. am 3. Mai bzw. später.', 'Dann ging er.'],
    language: 'de',
  },
  {
    name: 'French',
    text: 'M. Roe a dit oui. Il est parti.',
    expected: ['M. Roe a dit oui.', 'Il est parti.'],
    language: 'fr',
  },
  {
    name: 'Japanese',
    text: '港は閉鎖された。船は動いている。',
    expected: ['港は閉鎖された。', '船は動いている。'],
    language: 'ja',
  },
  {
    name: 'Chinese with quotation',
    text: '他说：“港口关闭。”船还在开。',
    expected: ['他说：“港口关闭。”', '船还在开。'],
    language: 'zh',
  },
  {
    name: 'Korean quotation with a particle',
    text: '논의가 “모델 뭐 씀?”에서 “연결”로 이동합니다. 끝났다.',
    expected: ['논의가 “모델 뭐 씀?”에서 “연결”로 이동합니다.', '끝났다.'],
    language: 'ko',
  },
  {
    name: 'no space after the stop',
    text: 'See harbour.example.com for it. Go.',
    expected: ['See harbour.example.com for it.', 'Go.'],
  },
  {
    name: 'an ellipsis that goes on',
    text: 'It closed… and opened. Fine.',
    expected: ['It closed… and opened.', 'Fine.'],
  },
  { name: 'empty', text: '', expected: [] },
  { name: 'white space', text: '  \n ', expected: [] },
  {
    name: 'a language that is none',
    text: 'It closed. It opened.',
    expected: ['It closed.', 'It opened.'],
    language: 'english language',
  },
];

describe('sentencesOf', () => {
  it.each(CASES)('$name', ({ text, expected, language }) =>
    expect(sentencesOf(text, language ?? 'en').map(s => text.slice(s.start, s.end))).toEqual(
      expected,
    ),
  );
});
