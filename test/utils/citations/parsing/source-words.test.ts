import { describe, expect, it } from 'vitest';
import { SOURCE_WORDS } from '../../../../utils/citations/parsing/source-word-list.ts';
import {
  articleLength,
  sourceWordsOf,
  withoutEnding,
} from '../../../../utils/citations/parsing/source-words.ts';
import { readPage } from '../../../../utils/claims/read-page.ts';
import { createDirectory } from '../../../../utils/outlets/directory.ts';
import { pageOf } from '../build.ts';

/** The outlets of the examples, each with a domain of its own. */
const NAMES =
  'BBC,Reuters,AP,Axios,CNBC,The Verge,Tagesschau,dpa,Der Spiegel,AFP,Le Monde,EFE,El País,G1,ANSA,ANP,NOS,PAP,TT,Ritzau,Telex,ČTK,NTB,STT,Agerpres,ΑΠΕ-ΜΠΕ,AA,ТАСС,Укрінформ,Kompas,VnExpress,רויטרס,رویترز,रॉयटर्स,รอยเตอร์,رويترز,ロイター,路透社,로이터'.split(
    ',',
  );
const directory = createDirectory(
  NAMES.map((name, i) => ({
    domain: `outlet-${i}.com`,
    name,
    aliases: [],
    domains: [],
    kind: 'agency',
    country: null,
    parent: null,
    articlePath: null,
    lookups: {},
  })),
);

const words = sourceWordsOf([]);

describe('the words for sources', () => {
  it.each(SOURCE_WORDS)('$language: $example is a citation', ({ example }) => {
    const { citations } = readPage(
      pageOf([`The harbour closed for nine days ${example}`]),
      directory,
    );
    expect(citations.length).toBeGreaterThan(0);
    expect(citations[0]?.outlet).toMatch(/^outlet-\d+\.com$/);
    expect(['source', 'via']).toContain(citations[0]?.form);
  });

  it.each(SOURCE_WORDS)('$language: $word stands in its example', ({ word, example }) =>
    expect(example.toLowerCase()).toContain(word),
  );

  it.each(
    'en de fr es pt it nl pl ja zh ko vi hi id el ro fi sv da no cs hu he fa th uk tr ru ar'.split(
      ' ',
    ),
  )('stand there for %s, one with a colon and one without', language => {
    const kinds = new Set(
      SOURCE_WORDS.filter(one => one.language === language).map(one => one.kind === 'source'),
    );
    expect([...kinds].sort()).toEqual([false, true]);
  });

  it('are the same for Norwegian by each of its codes', () =>
    expect(sourceWordsOf(['nb-NO'])).toBe(sourceWordsOf(['no'])));

  it.each([
    ['Reuters’a', 'Reuters'],
    ["Reuters'ın", 'Reuters'],
    ['STT:n', 'STT'],
    ['Barron’s', 'Barron'],
    ['L’Équipe', 'L’Équipe'],
    ['Reuters', 'Reuters'],
  ])('%s without its ending is %s', (name, stem) => expect(withoutEnding(name)).toBe(stem));

  it.each([
    { text: 'Source: BBC', expected: 'source' },
    { text: 'source of truth', expected: null },
    { text: 'sources say so', expected: null },
    { text: 'sources + preferences', expected: null },
    { text: 'viable', expected: null },
    { text: 'Persson', expected: null },
    { text: 'sofort', expected: null },
    { text: 'see Reuters', expected: 'says' },
    { text: 'via Reuters', expected: 'via' },
  ])('$text begins with: $expected', ({ text, expected }) =>
    expect(words.prefix(text)?.introduces ?? null).toBe(expected),
  );

  it('knows the words that stand behind the name', () => {
    expect(words.suffixLength('ロイターによると')).toBe(4);
    expect(words.suffixLength('Reuters')).toBe(0);
  });

  it.each([
    ['Source: BBC', 8],
    ['Quelle：  BBC', 9],
    ['via BBC', 4],
    ['laut: BBC', 6],
    ['data source: BBC', 13],
  ])('how much of %s is the word', (text, length) =>
    expect(words.prefix(text)?.length).toBe(length),
  );

  it.each([
    ['Source: BBC', [[0, 8]]],
    ['It closed. Source: BBC', [[11, 19]]],
    ['It closed.\nSources: BBC', [[11, 20]]],
    ['It closed — Quelle: BBC', [[12, 20]]],
    ['**Source:** BBC', [[2, 12]]],
    [
      'It closed. Source: BBC. Fuente: AP',
      [
        [11, 19],
        [24, 32],
      ],
    ],
    ['The source: BBC', []],
    ['Source:', []],
    ['Source: ', []],
    ['It closed: BBC', []],
    ['abcdefghijklmnopqrst Source: BBC', []],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaSource: BBC', []],
    ['aaaaaaaaaaaaaaaaaaaaaaaaa Die Informationsquelle: BBC', []],
  ])('the lines in %j', (text, expected) =>
    expect(words.linesIn(text).map(line => [line.start, line.sources])).toEqual(expected),
  );

  it.each([
    ['l’AFP', 2],
    ['the Verge', 4],
    ['the verge', 0],
    ['Reuters', 0],
  ])('the article of %s has %i units', (text, length) => expect(articleLength(text)).toBe(length));

  it('are looked for in the languages that are wanted and in the page’s own', () => {
    const only = sourceWordsOf(['fr', 'de-AT']);
    expect(
      [only.prefix('selon Reuters'), only.prefix('laut Reuters'), only.prefix('per Reuters')].map(
        one => one?.introduces,
      ),
    ).toEqual(['says', 'says', undefined]);
    expect(only.suffixLength('ロイターによると')).toBe(0);
    const read = (language: string, languages: string[]) =>
      readPage(
        pageOf(['Der Hafen blieb neun Tage zu (laut Reuters).'], { language }),
        directory,
        languages,
      ).citations.length;
    expect([read('en', ['fr']), read('de', ['fr']), read('en', ['de']), read('en', [])]).toEqual([
      0, 1, 1, 1,
    ]);
  });

  it('leaves a name alone that no word introduces in prose', () => {
    expect(readPage(pageOf(['Die Fähre fährt laut Reuters wieder.']), directory).citations).toEqual(
      [],
    );
  });
});
