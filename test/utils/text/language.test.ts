import { describe, expect, it } from 'vitest';
import { baseTag, guessLanguage } from '../../../utils/text/language.ts';

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

  it.each([
    { text: 'The company said that it would not sell the chip in the country.', language: 'en' },
    {
      text: 'Das Unternehmen sagte, dass es den Chip nicht in dem Land verkaufen werde.',
      language: 'de',
    },
    { text: 'L’entreprise a indiqué que la puce ne sera pas vendue dans le pays.', language: 'fr' },
    {
      text: 'La empresa dijo que no vendería el chip en el país hasta el año que viene.',
      language: 'es',
    },
    {
      text: 'Spółka nie będzie sprzedawać tego układu, który był pokazany w tym roku.',
      language: 'pl',
    },
    { text: '同社は半導体を販売しないと発表した。', language: 'ja' },
    { text: '该公司表示不会出售该芯片。', language: 'zh' },
    { text: '회사는 칩을 판매하지 않겠다고 밝혔다.', language: 'ko' },
    { text: 'SG10', language: null },
  ])('$language: $text', ({ text, language }) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each([
    {
      name: 'a short German sentence',
      text: 'Der Rat hat das am Montag nicht beschlossen.',
      tag: 'de',
    },
    { name: 'a short Polish sentence', text: 'Rada nie była w tym roku za.', tag: 'pl' },
    { name: 'a name of Spanish words', text: 'Maria de la Cruz won', tag: null },
    {
      name: 'an English sentence with such a name',
      text: 'Maria de los Santos won in May',
      tag: null,
    },
    { name: 'two words that several share', text: 'me die', tag: null },
  ])('$name', ({ text, tag }) => {
    expect(guessLanguage(text)).toBe(tag);
  });

  it('needs three stop words of a sentence, two in five and twice the second best', () => {
    expect(guessLanguage('und nicht Larkfield')).toBeNull();
    expect(guessLanguage('und nicht auch Larkfield Voltane Moran Bell')).toBe('de');
    expect(guessLanguage('und nicht auch Larkfield Voltane Moran Bell Wexford')).toBeNull();
  });

  it('needs 18 in a hundred of a running text', () => {
    const names = (count: number) => Array.from({ length: count }, () => 'Larkfield').join(' ');
    expect(guessLanguage(`und nicht auch ${names(13)}`)).toBe('de');
    expect(guessLanguage(`und nicht auch ${names(14)}`)).toBeNull();
  });
});

describe('baseTag', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['DE', 'de'],
    [null, null],
  ])('%s is %s', (tag, base) => {
    expect(baseTag(tag)).toBe(base);
  });
});
