import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
import { checkQuotes } from '../../../../utils/support/drift/drift-quotes.ts';
import { article, compare, sidesOf } from '../story.ts';

const check = (claim: string, text?: string) =>
  checkQuotes(text ? compare(claim, article(text)) : compare(claim));
/** Both sides of the first thing that is suspected of a claim. */
const suspect = (claim: string, text?: string) => sidesOf(check(claim, text));

describe('checkQuotes', () => {
  it.each([
    [
      'Lindqvist said “we are not asking the state for a single cent.”',
      'We are not asking the town for a single dollar',
    ],
    ['She said the plant “will stand on its own legs.”', 'will stand on its own feet'],
  ])('%s', (claim, source) => {
    expect(suspect(claim)?.[1]).toBe(source);
  });

  it.each([
    'Lindqvist said “we are not asking the town for a single dollar.”',
    'The plant “will stand on its own feet,” she said.',
    'A ‘single’ word.',
    'They sang ‘One of These Nights.’',
  ])('nothing against: %s', claim => {
    expect(suspect(claim)).toBeNull();
  });

  it('points to the sentence that has it otherwise, surer the more of it agrees', () => {
    const text = 'It rained. Bell said “the sea is rising at last here.”';
    const [one] = check('Bell said “the sea is falling at last here.”', text).suspicions;
    const [two] = check('Bell said “the sea is falling at last, people.”', text).suspicions;
    expect(one).toMatchObject({
      kind: 'quote',
      claim: 'the sea is falling at last here.',
      sentence: 1,
    });
    expect(one?.certainty).toBeGreaterThan(0.85);
    expect(one?.certainty).toBeLessThan(1);
    expect(two?.certainty).toBeLessThan(one?.certainty ?? 0);
    expect(two?.certainty).toBeGreaterThan(0.65);
  });

  it('gives the nearest utterance for one that was never made', () => {
    const text =
      'The mayor, Bell, spoke: “Nobody owns the harbor.” Bell spoke of gifts: “Our children get parks.”';
    const [found] = check('Bell spoke: “every harbor is some dreamy palace.”', text).suspicions;
    expect(found).toMatchObject({ source: 'Nobody owns the harbor.', rule: 'quote-invented' });
    expect(suspect('Bell spoke: “lovely parks everywhere forever.”', text)?.[1]).toBe(
      'Our children get parks.',
    );
  });

  it.each([
    [
      'en',
      'The governor of Fallow, Ada Brandt, said “I cannot explain this to the people.”',
      'The brewers of Orrin voted on Friday to oppose the tunnel. Their water comes from below.',
    ],
    [
      'fr',
      'Le préfet de Vaubrun, Luc Ormel, a dit : « Je ne peux pas l’expliquer aux habitants. »',
      'Les brasseurs de Montrevil ont voté vendredi contre le tunnel.',
    ],
    [
      'ja',
      '水鳥県の森田知事は「この計画を県民に説明できない」と述べた。',
      '北町の酒造組合は15日、工事に反対する決議をした。',
    ],
  ])('puts words into no mouth that the article does not know: %s', (language, claim, text) => {
    const one = compare(claim, article(text, null, language));
    expect(checkQuotes(one).suspicions).toEqual([]);
    expect(checkQuotes(one).parts).toMatchObject([{ kind: 'quote', found: false }]);
  });

  it('looks for it in four sentences, those that fit best', () => {
    const others = 'Bell spoke to them of the harbor. '.repeat(4);
    const claim = 'Bell spoke to them of the harbor: “lovely parks everywhere forever.”';
    expect(suspect(claim, `${others} “Our children get parks.”`)?.[1]).toBe('');
    expect(suspect(claim, '“Our children get parks.” Bell smiled.')?.[1]).toBe(
      'Our children get parks.',
    );
  });

  it('takes up to three words that are said nowhere for a paraphrase', () => {
    const text = 'Bell said: “Our children get parks.”';
    expect(check('Bell called it a “new lovely paradise.”', text)).toEqual({
      parts: [],
      suspicions: [],
    });
    expect(suspect('Bell said “parks for lovely zebras.”', text)).not.toBeNull();
  });

  it('tells words that nobody said from words that were said otherwise', () => {
    const text = 'Bell said: “We will end the subsidy and never bring it back.” It rained.';
    const rule = (claim: string) => check(claim, text).suspicions[0]?.rule;
    expect(rule('Bell said “we will end the grant and never bring it back.”')).toBe(
      'quote-altered',
    );
    expect(rule('Bell said “we will end the subsidies and never bring those back.”')).toBe(
      'quote-reworded',
    );
    expect(rule('Bell said “the farmers begged us for many more years.”')).toBe('quote-invented');
  });

  it('compares words without their case, marks, ellipses and brackets', () => {
    const text = 'Bell said: “We’ll end the ‘subsidy’ for good and never bring it back.”';
    expect(
      suspect('Bell said "we\'ll end the subsidy … and never bring it back".', text),
    ).toBeNull();
    expect(suspect('Bell said “[they] end the subsidy for good.”', text)).toBeNull();
  });

  it('looks up quotations of two words or more', () => {
    const parts = (claim: string) => check(claim).parts.map(p => [p.text, p.found]);
    expect(parts('“dollar” and “single dollar” and “golden palaces will stand here.”')).toEqual([
      ['single dollar', true],
      ['golden palaces will stand here.', false],
    ]);
  });

  it('finds a quotation in the headline', () => {
    const source = indexArticle(
      { id: 'x', headline: 'Bell: This Is a Very Dark Day', text: 'Bell spoke.', published: null },
      'en',
    );
    expect(checkQuotes(compare('Bell spoke of “a very dark day”', source))).toEqual({
      parts: [{ kind: 'quote', text: 'a very dark day', found: true }],
      suspicions: [],
    });
  });

  it('takes long words with capitals for a title, and nothing else', () => {
    const text = 'Bell sang “Some of those days are gone.”';
    expect(suspect('Bell sang “Some of Those Days.”', text)).toBeNull();
    expect(suspect('Bell sang “Some of those Days here gone.”', text)).not.toBeNull();
    expect(check('Bell sang “We Are It Now.”', text).parts[0]?.found).toBe(false);
  });
});
