import { describe, expect, it } from 'vitest';
import { indexArticle, isEnglish } from '../../../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';
import { weighOver } from '../../../../utils/support/alignment/weigh.ts';
import { baseTag, guessLanguage } from '../../../../utils/text/language.ts';
import { ARTICLES, FACTORY } from '../story.ts';

const index = ARTICLES[0] as (typeof ARTICLES)[number];

describe('indexArticle', () => {
  it('cuts sentences that are verbatim pieces of the text', () => {
    expect(index.sentences.length).toBeGreaterThan(8);
    for (const s of index.sentences) expect(FACTORY.text.slice(s.start, s.end)).toBe(s.text);
  });

  it('keeps the words of all sentences in one list, with offsets in the text', () => {
    for (const w of index.words) expect(FACTORY.text.slice(w.start, w.end)).toBe(w.text);
    const second = index.sentences[1];
    expect(second && index.words[second.firstWord]?.text).toBe(second?.words[0]?.text);
  });

  it('finds words and stems again', () => {
    expect(index.positions.get('voltane')?.length).toBe(3);
    expect(index.stems.get('river')?.length).toBe(2);
  });

  it('finds amounts, dates and names in their sentences', () => {
    const cost = index.sentences.find(s => s.text.startsWith('The plant will cost'));
    expect(cost?.quantities.map(q => q.text)).toEqual(['$1.2 billion', '640']);
    expect(cost?.dates.map(d => d.text)).toEqual(['October 2028']);
    expect(index.sentences.flatMap(s => s.names.map(n => n.text))).toContain('Mara Lindqvist');
  });

  it('knows which words are names here', () => {
    expect(index.capitals.has('voltane')).toBe(true);
    expect(index.capitals.has('plant')).toBe(false);
  });

  it('keeps the headline apart', () => {
    expect(index.headline?.text).toBe(FACTORY.headline);
    expect(
      indexArticle({ id: 'x', headline: ' ', text: 'Text.', published: null }, 'en').headline,
    ).toBeNull();
  });

  it('bounds what a hostile page offers', () => {
    const huge = indexArticle(
      {
        id: 'x',
        headline: 'x'.repeat(1e5),
        text: 'May 5, Tom Bell paid $3. '.repeat(20000),
        published: null,
      },
      'en',
    );
    expect(huge.sentences.length).toBeLessThanOrEqual(3000);
    const run = indexArticle(
      { id: 'x', headline: '', text: 'Bell '.repeat(20000), published: null },
      'en',
    );
    for (const s of run.sentences) expect(s.names.length).toBeLessThanOrEqual(30);
  });
});

describe('indexClaim', () => {
  const claim = (text: string, subject: string | null = null) =>
    indexClaim({ text, heading: null, subject, pageTitle: '' }, 'en', '2026-05-20', () => false);

  it('cuts a claim into its parts', () => {
    const c = claim(
      'On March 18 Voltane’s Mara Lindqvist said 640 people would get “a real wage.”',
    );
    expect(c.dates.map(d => d.text)).toEqual(['March 18']);
    expect(c.quantities.map(q => q.text)).toEqual(['640']);
    expect(c.names.map(n => n.text)).toEqual(['Voltane’s', 'Mara Lindqvist']);
    expect(c.quotes.map(q => q.text)).toEqual(['a real wage.']);
  });

  it('puts the row’s subject before a fragment, once', () => {
    expect(claim('opens in 2028', 'Larkfield plant').text).toBe('Larkfield plant: opens in 2028');
    expect(claim('Larkfield plant opens', 'Larkfield plant').text).toBe('Larkfield plant opens');
  });

  it('numbers the clauses', () => {
    const c = claim('The plant opens in May, but the road stays closed');
    expect(c.clauses.at(0)).toBe(0);
    expect(c.clauses.at(-1)).toBeGreaterThan(0);
  });

  it('reads no more than a sentence’s worth', () => {
    expect(claim('word '.repeat(5000)).text.length).toBeLessThanOrEqual(2500);
  });
});

describe('weighOver', () => {
  it('weighs what every article has least, what one has more, what none has most', () => {
    const weigh = weighOver(ARTICLES, () => 3);
    expect(weigh('plant')).toBeLessThan(weigh('zebra'));
    expect(weigh('the')).toBeGreaterThanOrEqual(0.3);
  });

  it('falls back on the background for few articles', () => {
    const weigh = weighOver([], stem => (stem === 'rare' ? 7 : 1));
    expect(weigh('rare')).toBeCloseTo(7);
    expect(weigh('common')).toBeCloseTo(1);
  });
});

describe('guessLanguage', () => {
  it.each([
    [
      'en',
      'The council voted to let the firm build a plant on the old airfield, and the opponents plan to sue.',
    ],
    [
      'de',
      'Der Rat hat am Dienstag beschlossen, dass die Firma auf dem alten Flugplatz eine Anlage bauen darf.',
    ],
    [
      'fr',
      'Le conseil a décidé mardi que la société pourra construire une usine sur le vieil aérodrome de la ville.',
    ],
    [
      'es',
      'El consejo decidió el martes que la empresa puede construir una fábrica en el viejo aeródromo de la ciudad.',
    ],
    [
      'pt',
      'O conselho decidiu na terça-feira que a empresa não pode construir uma fábrica no velho aeródromo da cidade.',
    ],
    [
      'it',
      'Il consiglio ha deciso martedì che la società può costruire una fabbrica nel vecchio aeroporto della città.',
    ],
    [
      'nl',
      'De raad heeft dinsdag besloten dat het bedrijf een fabriek mag bouwen op het oude vliegveld van de stad.',
    ],
    ['ja', '市議会は火曜日、電池工場の建設を認めた。'],
    ['zh', '市议会周二批准建设电池工厂。'],
    ['ko', '시의회는 화요일에 공장을 승인했다.'],
    ['ru', 'Городской совет во вторник одобрил строительство завода.'],
  ])('%s', (tag, text) => {
    expect(guessLanguage(text)).toBe(tag);
  });

  it.each([
    'Larkfield 640',
    '',
    '12 34 56',
    'Voltane Systems Larkfield Abernathy Calloway Oyelaran Lindqvist Vandermeer Wexford Marsh Bell Hill Moran',
  ])('says nothing of "%s"', text => {
    expect(guessLanguage(text)).toBeNull();
  });

  it('takes the base of a tag', () => {
    expect(baseTag('pt-BR')).toBe('pt');
    expect(baseTag(null)).toBeNull();
    expect(isEnglish('EN-gb')).toBe(true);
    expect(isEnglish(null)).toBe(true);
    expect(isEnglish('de')).toBe(false);
  });
});
