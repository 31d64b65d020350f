import { describe, expect, it } from 'vitest';
import { footnotesOf } from '../../../utils/citations/footnote-lines.ts';
import { readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from './build.ts';
import { smallDirectory } from './small-directory.ts';

const raised = (text: string, sign: string): BlockLike => {
  const start = text.lastIndexOf(sign);
  return { text, marks: [{ start, end: start + sign.length, label: null, href: null }] };
};
const read = (...blocks: BlockLike[]) => readPage(pageOf(blocks), smallDirectory);
const footnotes = (...blocks: BlockLike[]) => [
  ...footnotesOf(pageOf(blocks), smallDirectory).keys(),
];

describe('a sign in the text and its line below it', () => {
  it.each<[string, BlockLike, string]>([
    ['[1]', 'The lock gates were shut on Friday [1].', '[1] Kanalblatt, 4 March 2031'],
    ['［2］', '水門は金曜日に閉じられた［2］。', '［2］港湾日報、3月4日付朝刊'],
    ['〔3〕', '水門は金曜日に閉じられた〔3〕。', '〔3〕港湾日報、3月4日'],
    ['¹', 'Las esclusas cerraron el viernes.¹ Abren en mayo.', '¹ El Muelle, 4 de marzo de 2031.'],
    ['[4, S. 7]', 'Die Schleuse ist zu [4, S. 7].', '[4] Kanalblatt, 04.03.2031'],
    ['[^5^]', 'The lock gates were shut.[^5^]', '[^5^]: Kanalblatt, 4 March 2031'],
    [
      '1',
      raised('The lock gates were shut on Friday.1 They open.', '1'),
      '1. The Lock Gazette, May 2031',
    ],
    ['*', 'The lock gates were shut on Friday.* They open in May.', '* Lock Weekly, 4 March 2031'],
    ['†', 'A harbour† gave its count on Friday.', '† Lock Weekly, 4 March 2031'],
    ['‡', 'Шлюзы закрыты с пятницы‡.', '‡ «Портовый вестник», 4 марта 2031'],
    ['※2', '水門は金曜日に閉じられた※2。', '※2　港湾日報、3月4日'],
    ['注1', '水門は金曜日に閉じられた注1。', '注1：港湾日報、3月4日'],
    ['①', '闸门周五关闭①。', '① 港湾日报，2031年3月4日'],
    ['(a)', 'Le chiuse sono ferme da venerdì (a).', '(a) Il Molo, 4 marzo 2031'],
    ['ᵇ', 'The lock gates were shut on Friday.ᵇ They open.', 'ᵇ Lock Weekly, 4 March 2031'],
    ['¹', 'أُغلقت بوابات القناة يوم الجمعة¹.', '¹ صحيفة الميناء، ٤ مارس ٢٠٣١'],
    ['¹', 'Cửa cống đóng từ thứ sáu¹, theo ban quản lý.', '¹ Tin Bến Cảng, ngày 4/3/2031'],
    ['[٤]', 'أُغلقت بوابات القناة يوم الجمعة [٤].', '[٤] صحيفة الميناء، ٤ مارس'],
    ['[۵]', 'دریچه‌ها جمعه بسته شد [۵].', '[۵] روزنامه بندر، ۱۴ اردیبهشت ۱۴۱۰'],
    ['（注1）', '水門は金曜日に閉じられた（注1）。', '（注1）港湾日報、3月4日'],
    ['[6]', 'The lock gates were shut on Friday [6].', 'Ref: [6] Lock Weekly 4 March 2031'],
    ['*', 'The lock gates were shut on Friday.*', '* Reuters'],
    ['†', 'The lock gates were shut on Friday.†', '† https://lock-weekly.example/gates'],
    ['1', 'Die Schleuse war neun Tage lang geschlossen1.', '1. Kanalblatt, 4. März 2031'],
    ['b', raised('The lock gates were shut on Friday.b', 'b'), 'b Lock Weekly, 4 March 2031'],
    ['iv', raised('The lock gates were shut on Friday.iv', 'iv'), 'iv. Lock Weekly, May 2031'],
  ])('%s', (mark, text, line) => {
    const { citations, claims } = read(text, line);
    expect(citations.map(one => one.text)).toEqual([mark]);
    expect(citations[0]?.claims).toEqual(['c1']);
    expect(claims.some(({ text: said }) => said.includes('20') && line.includes(said))).toBe(false);
  });

  it('says what an unknown footnote names, and when', () => {
    const [citation] = read('The gates were shut.¹', '¹ Lock Weekly, 4 March 2031').citations;
    expect(citation).toMatchObject({ outlet: null, date: '4 March 2031' });
    expect(citation?.names).toBe('Lock Weekly, 4 March 2031');
    expect(citation?.headline).toBeUndefined();
  });

  it('knows an outlet behind any sign', () => {
    expect(read('It closed on Monday.*', '* Axios, 4 March 2031').citations[0]?.outlet).toBe(
      'axios.com',
    );
  });
});

it('raised signs open their lines, with a space or without', () => {
  const line = (text: string): BlockLike => ({
    text,
    marks: [{ start: 0, end: 1, label: null, href: null }],
  });
  const { citations } = read(
    raised('The gates were shut.a', 'a'),
    raised('They open in May.b', 'b'),
    line('aReuters, 4 March 2031'),
    line('b Axios, 5 March 2031'),
  );
  expect(citations.map(one => [one.text, one.outlet])).toEqual([
    ['a', 'reuters.com'],
    ['b', 'axios.com'],
  ]);
});

it('a line may head them, in any language', () => {
  const { citations, claims } = read(
    'Die Schleuse ist seit Freitag zu¹. Sie öffnet im Mai².',
    'Woher das ist\n1 Kanalblatt, 4. März 2031\n2 Reuters, 5. März 2031',
  );
  expect(citations.map(one => one.outlet)).toEqual([null, 'reuters.com']);
  expect(claims).toHaveLength(2);
});

describe('in a footer or beside the text', () => {
  const beside = (text: string): BlockLike => ({ text, region: 'aside' });

  it('a line answers a mark of the text, below it or above', () => {
    const note = beside('† Reuters, 4 March 2031');
    const text = 'The lock gates were shut on Friday.†';
    expect(read(text, note).citations[0]?.outlet).toBe('reuters.com');
    expect(read(note, text).citations[0]?.outlet).toBe('reuters.com');
    expect(read('The lock gates were shut.', note).citations).toEqual([]);
  });

  it('the text’s own list comes first', () => {
    const { citations } = read(
      'The gates were shut [1]. They open in May [2].',
      '[1] Axios, 4 March 2031',
      beside('[1] Reuters, 4 March 2031'),
      beside('[2] CNBC, 4 March 2031'),
    );
    expect(citations.map(one => one.outlet)).toEqual(['axios.com', 'cnbc.com']);
  });

  it('a list under its heading', () => {
    const item = (text: string): BlockLike => ({
      ...{ kind: 'list-item', level: 1, list: 1, region: 'aside' },
      text,
    });
    const heading: BlockLike = { kind: 'heading', level: 3, text: 'Quellen', region: 'aside' };
    const { citations } = read(
      'The gates were shut [1]. They open in May [2].',
      ...[heading, item('Reuters'), item('<https://www.cnbc.com/a|They open>')],
    );
    expect(citations.map(one => one.outlet)).toEqual(['reuters.com', 'cnbc.com']);
  });

  it.each([
    ['a sign that the text does not print', 'It closed on Friday.*', '† Reuters, 4 March 2031'],
    ['a remark', 'It closed on Friday.*', '* All rights are ours.'],
    ['a list of what is read most', 'It closed in step 1.', '1. Ferries stop for nine days'],
  ])('no footnote: %s', (_, text, line) => expect(read(text, beside(line)).citations).toEqual([]));
});

it.each([
  ['¹ Lock Weekly, 4 March 2031 · ² Kanalblatt, 5 March 2031', '¹', '²'],
  ['[1] Lock Weekly, 4 March 2031; [2] Kanalblatt, 5 March 2031', '[1]', '[2]'],
])('several in a line: %s', (line, first, second) => {
  const { citations } = read(`The gates were shut${first}. They open in May${second}.`, line);
  expect(citations.map(({ text, names }) => [text, names?.split(',')[0]])).toEqual([
    [first, 'Lock Weekly'],
    [second, 'Kanalblatt'],
  ]);
});

const item = (text: string): BlockLike => ({ kind: 'list-item', level: 1, list: 1, text });

it('a list without numbers counts its items', () => {
  const lines = [item('Lock Weekly, 4 March 2031'), item('Kanalblatt, 5 March 2031')];
  const { citations } = read('The gates were shut [1]. They open in May [2].', ...lines);
  expect(citations.map(one => one.names?.split(',')[0])).toEqual(['Lock Weekly', 'Kanalblatt']);
  expect(footnotes('The gates were shut. They open in May.', ...lines)).toEqual([]);
  expect(footnotes('They were shut [1]. They open [2].', ...lines, item('And more.'))).toEqual([]);
});

it('a raised letter', () => {
  const [citation] = read(
    raised('The gates were shut.a', 'a'),
    'a. Lock Weekly, May 2031',
  ).citations;
  expect(citation?.names).toBe('Lock Weekly, May 2031');
});

describe('no footnote', () => {
  it.each<[string, BlockLike[]]>([
    ['a remark', ['Tickets cost ten euros.*', '* Children travel free.']],
    ['a remark with a date', ['Tickets cost ten euros.*', '* Prices as of 4 March 2031.']],
    ['figures that were adjusted', ['It made ten euros.¹', '¹ adjusted for inflation, 2031']],
    ['emphasis', ['It depends on *when* it shut.', '*who* shut it, 4 March 2031']],
    ['a sign that the text does not print', ['Tickets cost ten.', '† Lock Weekly, 4 March 2031']],
    [
      'a list of places and days',
      ['The tour is sold out.', '1. Bremen, 4 May 2031', '2. Kiel, 9 May 2031'],
    ],
    ['steps', ['There are two steps (1).', '1. Open the gate in the morning.']],
    ['a heading', ['It closed.¹', { kind: 'heading', level: 2, text: '¹ Lock Weekly, May 2031' }]],
    ['a generation of phones', ['The MP3 and the iPhone7 sold well.', '7. Open the gate first.']],
    ['a line above the text', ['* Lock Weekly, 4 March 2031', 'It closed on Friday.*']],
  ])('%s', (_, blocks) => {
    expect(footnotes(...blocks)).toEqual([]);
    expect(read(...blocks).citations).toEqual([]);
  });

  it('letters and stars in the text stay text', () => {
    const { claims, citations } = read('The rule (a) holds, and **bold** words* stay as they are.');
    expect(citations).toEqual([]);
    expect(claims[0]?.text).toContain('(a)');
  });
});

it('5,000 numbers with their 5,000 lines are read in one go', () => {
  const numbers = Array.from({ length: 5000 }, (_, index) => index % 999);
  const { citations } = read(
    ...numbers.map(one => `The gate of lock ${one} was shut on Friday [${one}].`),
    ...numbers.map(one => `[${one}] Lock Weekly, 4 March 2031`),
  );
  expect(citations).toHaveLength(5000);
});
