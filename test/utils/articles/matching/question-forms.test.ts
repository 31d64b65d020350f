import { describe, expect, it } from 'vitest';
import {
  formsOf,
  languageOfScript,
  segmentClinging,
} from '../../../../utils/articles/matching/question-forms.ts';
import { questionWords } from '../../../../utils/articles/matching/question-words.ts';

const form = (language: string, word: string, next = '', opens = false) =>
  formsOf(language)?.(word, next, opens);

describe('the form in which an index has a word', () => {
  it.each([
    ['ko', '백로시에서는', '백로시'],
    ['ko', '나룻배를', '나룻배'],
    ['ar', 'والميناء', 'الميناء'],
    ['ar', 'للميناء', 'الميناء'],
    ['ru', 'Цаплябанке', 'Цаплябанк'],
    ['ru', 'Цаплинбургом', 'Цаплинбург'],
    ['tr', 'Balıkçıl’daki', 'Balıkçıl'],
    ['fi', 'Haikaralassa', 'Haikarala'],
    ['ru', 'МС-21', 'МС-21'],
    ['ko', '배', '배'],
    ['hi', 'बगुला', 'बगुला'],
  ])('in %s, of %s, is %s', (language, word, text) =>
    expect(form(language, word)?.text).toBe(text),
  );

  it.each([
    ['hi', ['सारसपुर', 'में'], ['किराया', 'बढ़ेगा']],
    ['ja', ['フェリー', 'が'], ['引き上げ', 'る']],
    ['ko', ['백로시에서', ''], ['올린다', '']],
    ['ar', ['الميناء', ''], ['سيرفع', '']],
    ['ru', ['ЦТБ', ''], ['повысить', '']],
  ] as [string, [string, string], [string, string]][])(
    'in %s %s is surer',
    (language, noun, verb) =>
      expect(form(language, ...noun)?.sure).toBeGreaterThan(form(language, ...verb)?.sure ?? 9),
  );

  it('is less sure of a word whose capital is its sentence’s', () => {
    expect(form('uk', 'Пором', '', true)?.sure).toBeLessThan(form('uk', 'Пором')?.sure ?? 0);
  });

  it.each(['en', 'de', 'fr', 'pl', null])('is the printed one in %s', language =>
    expect(formsOf(language)).toBeNull(),
  );
});

describe('words whose letters cling together', () => {
  it('are told by their letters where no language is known', () => {
    expect(languageOfScript('나룻배', null)).toBe('ko');
    expect(languageOfScript('เรือ', 'en')).toBe('th');
    expect(languageOfScript('渡し船', null)).toBe('ja');
    expect(languageOfScript('渡船', null)).toBe('zh');
    expect(languageOfScript('渡船', 'ja-JP')).toBe('ja');
  });

  it('are put together again where a name came in single letters', () => {
    expect(segmentClinging('比亚迪召回汽车', 'zh').map(({ word }) => word)).toContain('比亚迪');
    expect(segmentClinging('苏州坐地铁', 'zh').map(({ word }) => word)).toContain('苏州');
  });

  it('are parted at spaces in Korean, and letters of a Thai house are one word', () => {
    expect(segmentClinging('SK하이닉스는 5.1% 올랐다', 'ko').map(({ word }) => word)).toEqual([
      'SK하이닉스는',
      '5.1',
      '올랐다',
    ]);
    expect(segmentClinging('รฟม. เปิดสาย', 'th')[0]?.word).toBe('รฟม.');
  });
});

describe('the first two words of a question', () => {
  it.each([
    ['hi', 'पिछले साल सारसपुर में नाव का किराया दो गुना हो गया।', 'सारसपुर'],
    ['ja', '架空の水鳥市は来年からフェリーの料金を引き上げる。', 'フェリー'],
    ['ko', '백로시에서는 내달부터 나룻배 값이 오른다.', '백로시'],
    ['ru', 'За билет в Цаплябанке теперь придётся отдать 700 рублей.', 'Цаплябанк'],
    ['tr', 'Gelecek yıl Balıkçıl’da feribot ücreti 60 lira olacak.', 'Balıkçıl'],
  ])('have the name in %s', (language, claim, name) =>
    expect(questionWords(claim, null, '', language).slice(0, 2)).toContain(name),
  );
});
