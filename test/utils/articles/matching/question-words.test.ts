import { describe, expect, it } from 'vitest';
import {
  questionWords,
  widerQuestions,
} from '../../../../utils/articles/matching/question-words.ts';

describe('questionWords', () => {
  it('puts names and rare words first, figures last, and no more than six', () => {
    const words = questionWords(
      'Streacom said on Tuesday that its invented SG10 case dissipates 600W and that only 500 units will be sold.',
      null,
      '',
      'en',
    );
    expect(words.slice(0, 2).sort()).toEqual(['SG10', 'Streacom']);
    expect(words.length).toBeLessThanOrEqual(6);
    expect(words).not.toContain('Tuesday');
    expect(words.indexOf('500') === -1 || words.indexOf('500') > 2).toBe(true);
  });
  it('prefers what the heading repeats', () => {
    const claim = 'The invented regulator opened inquiries into lending, staking and custody.';
    expect(questionWords(claim, 'What about custody?', '', 'en')[0]).toBe('custody');
  });
  it('fills in from heading and title where the claim says too little', () => {
    expect(
      questionWords(
        'The figures come with a name.',
        'What now?',
        'How Kelpworks glues batteries',
        'en',
      ),
    ).toEqual(['figures', 'Kelpworks', 'come']);
    expect(
      questionWords('He agreed.', 'Who runs Streacom now?', 'Invented briefing', 'en'),
    ).toEqual(['agreed', 'Streacom', 'runs']);
  });
  it.each([
    {
      language: 'de',
      claim: 'Das Kraftwerk Musterstadt wird nach Angaben des Betreibers im Oktober stillgelegt.',
      has: 'Musterstadt',
      not: 'des',
    },
    {
      language: 'ja',
      claim: '架空の半導体メーカーは新しい工場を北海道に建設すると発表した。',
      has: '半導体',
      not: 'を',
    },
    {
      language: 'ko',
      claim: '가상의 반도체 회사가 새로운 공장을 짓는다고 밝혔다.',
      has: '반도체',
      not: '다',
    },
  ])('speaks $language', ({ language, claim, has, not }) => {
    const words = questionWords(claim, null, '', language);
    expect(words.some(word => word.includes(has))).toBe(true);
    expect(words).not.toContain(not);
  });
  it.each(['', '…', 'the of and'])('has nothing to ask for %j', claim => {
    expect(questionWords(claim, null, '', null)).toEqual([]);
  });
  it('drops the possessive and repeats nothing', () => {
    expect(
      questionWords('Streacom’s case and Streacom cases: the Streacom way.', null, '', 'en').filter(
        word => /Streacom/.test(word),
      ),
    ).toEqual(['Streacom']);
  });
  it('is done in time with a long text', () => {
    expect(questionWords('word '.repeat(200_000), null, '', 'en').length).toBeLessThanOrEqual(6);
  });
});

describe('widerQuestions', () => {
  it('asks with three words, two, one', () => {
    expect(widerQuestions(['a', 'b', 'c', 'd'])).toEqual([['a', 'b', 'c'], ['a', 'b'], ['a']]);
    expect(widerQuestions(['a', 'b'])).toEqual([['a']]);
    expect(widerQuestions(['a'])).toEqual([]);
  });
});
