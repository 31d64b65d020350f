import { describe, expect, it } from 'vitest';
import { keyOf, keysOf, keyWordsOf } from '../../../../utils/articles/matching/key-words.ts';

describe('keyOf', () => {
  it.each([
    { a: 'researchers’', b: 'researcher' },
    { a: 'vetoed', b: 'vetoes' },
    { a: '1,008', b: '1008' },
    { a: 'U.S.', b: 'US' },
    { a: 'Králíčková', b: 'kralickova' },
    { a: 'Apple’s', b: 'Apple' },
    { a: 'companies', b: 'company' },
  ])('$a and $b are compared alike', ({ a, b }) => {
    expect(keyOf(a)).toBe(keyOf(b));
  });
  it('keeps figures and short words apart', () => {
    expect(new Set(['2.5', '25', '250', 'new', 'news', 'bus'].map(keyOf)).size).toBe(6);
  });
});

describe('a name of short words around a letter', () => {
  it.each([
    ['In-N-Out opened its fourth grill', 'In-N-Out', 'en'],
    ['The grill of In-N-Out’s founder closed', 'In-N-Out’s', 'en'],
    ['Der Grill Up-N-Go hat zu', 'Up-N-Go', 'de'],
    ['Le stand As-U-Go ferme', 'As-U-Go', 'fr'],
  ])('%s', (text, name, language) => {
    expect(keyWordsOf(text, language)).toContainEqual(
      expect.objectContaining({ text: name, key: keyOf(name) }),
    );
    expect(keysOf(text)).toContain(keyOf(name));
  });
  it.each(['Coca-Cola', 'Rhein-Main', 'Toys-R-Us', 'well-to-do', 'G-7-Staaten'])(
    '%s is cut as ever',
    name => expect(keysOf(name).length).toBeGreaterThan(1),
  );
});

describe('keysOf', () => {
  it('cuts text without spaces into pairs', () => {
    expect(keysOf('新型芯片 2026')).toEqual(['新型', '型芯', '芯片', '2026']);
  });
  it.each([
    ['hi', 'आगरा में बाढ़ की चेतावनी', ['आगरा', 'में', 'बाढ', 'की', 'चेतावनी']],
    ['bn', 'বাংলাদেশে বন্যা', ['বাংলাদেশে', 'বন্যা']],
    ['fa', 'کتاب\u200cها را می\u200cخواند', ['کتابها', 'را', 'میخواند']],
    ['ml', 'നന്\u200dമ', ['നന്മ']],
    ['ja', 'ガス代', ['ガス', 'ス代']],
    ['ko', '서울시', ['서울', '울시']],
  ])('keeps words of %s whole, however they are encoded', (_, text, keys) => {
    expect(keysOf(text.normalize('NFC'))).toEqual(keys.map(key => key.normalize('NFC')));
    expect(keysOf(text.normalize('NFD'))).toEqual(keys.map(key => key.normalize('NFC')));
  });
  it('is empty without words', () => {
    expect(keysOf(' — … \u200d')).toEqual([]);
  });
});

describe('keyWordsOf', () => {
  const kinds = (text: string, language: string | null = 'en') =>
    Object.fromEntries(keyWordsOf(text, language).map(({ text: word, kind }) => [word, kind]));
  it('tells names, figures, quoted and plain words apart and drops stop words', () => {
    expect(
      kinds(
        'The invented SG10 case by Streacom, sold for $1,300, was "remarkably quiet" in a test.',
      ),
    ).toEqual({
      invented: 'plain',
      SG10: 'name',
      case: 'plain',
      Streacom: 'name',
      sold: 'plain',
      '1,300': 'number',
      remarkably: 'quoted',
      quiet: 'quoted',
      test: 'plain',
    });
  });
  it('takes no plural for a name at the start of a sentence, and no capital in title case or in German', () => {
    expect(kinds('Regulators met. Banks waited.')).toEqual({
      Regulators: 'plain',
      met: 'plain',
      Banks: 'plain',
      waited: 'plain',
    });
    expect(kinds('Streacom waited.')).toEqual({ Streacom: 'name', waited: 'plain' });
    expect(kinds('Regulators Met Banks Again In Frankfurt').Frankfurt).toBe('plain');
    expect(kinds('Gestern prüften Behörden Banken in Frankfurt', 'de').Banken).toBe('plain');
  });
  it('weighs names over rare words over common words over small figures', () => {
    const weights = Object.fromEntries(
      keyWordsOf('Officials told Streacom that dissipation of the company fell by 3', 'en').map(
        ({ text, weight }) => [text, weight],
      ),
    );
    expect(weights.Streacom).toBeGreaterThan(weights.dissipation ?? 9);
    expect(weights.dissipation).toBeGreaterThan(weights.company ?? 9);
    expect(weights.fell).toBeGreaterThan(weights['3'] ?? 9);
  });
  it.each([
    {
      language: 'de',
      text: 'Der Minister hat nach dem Treffen nicht gesprochen',
      words: ['Minister', 'Treffen', 'gesprochen'],
    },
    {
      language: 'fr',
      text: 'Le ministre de l’Économie n’a pas été dans les rues d’Amiens',
      words: ['ministre', 'Économie', 'rues', 'Amiens'],
    },
    {
      language: 'it',
      text: 'Il ministro dell’Economia non è stato a Roma',
      words: ['ministro', 'Economia', 'Roma'],
    },
    {
      language: 'es',
      text: 'El ministro no ha hablado con los jueces',
      words: ['ministro', 'hablado', 'jueces'],
    },
    {
      language: 'pl',
      text: 'Minister nie był w tym roku na spotkaniu',
      words: ['Minister', 'spotkaniu'],
    },
  ])('knows the stop words of $language', ({ language, text, words }) => {
    expect(keyWordsOf(text, language).map(word => word.text)).toEqual(words);
  });
});
