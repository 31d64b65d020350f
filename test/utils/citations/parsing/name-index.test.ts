import { describe, expect, it } from 'vitest';
import {
  indexNames,
  mayName,
  nameAt,
  openingOf,
} from '../../../../utils/citations/parsing/name-index.ts';
import { createDirectory } from '../../../../utils/outlets/directory.ts';
import type { Outlet } from '../../../../utils/outlets/outlet.ts';
import { smallDirectory } from '../small-directory.ts';

const names = indexNames(smallDirectory);
const found = (text: string, at: number): string | null => nameAt(text, at, names)?.name ?? null;

describe('indexNames', () => {
  it('is made once for a directory', () => expect(indexNames(smallDirectory)).toBe(names));

  it('knows every name by its first word, the longest first', () => {
    expect(names.byFirst.get('BBC')?.map(one => one.name)).toEqual([
      'BBC Sport',
      'BBC News',
      'BBC',
    ]);
    expect(names.byFirst.get('BBC')?.[0]?.outlet.domain).toBe('bbc.com');
    expect(names.byFirst.has('bbc')).toBe(false);
  });

  it('has no name of one unit but X', () => {
    expect(names.byFirst.get('X')?.map(one => one.name)).toEqual(['X']);
    expect(names.openings.has(openingOf('X.', 0))).toBe(true);
    expect(names.byFirst.get('FT')?.map(one => one.name)).toEqual(['FT']);
  });

  it('has the openings, the first letters and the first words without articles', () => {
    expect(names.openings.has(openingOf('Reuters', 0))).toBe(true);
    expect(names.openings.has(openingOf('reuters', 0))).toBe(false);
    expect('R xR路'.match(names.begins)).toEqual(['R', '路']);
    expect(
      ['verge', 'the', 'monde', 'le', 'reuters'].map(word => names.firstWords.has(word)),
    ).toEqual([true, false, true, false, true]);
  });
});

describe('a name in another form', () => {
  const outlet = (name: string, country: string, exact: string[] = []) =>
    ({
      ...smallDirectory.all[0],
      domain: `${name}.example`,
      name,
      country,
      aliases: exact,
      exact,
    }) as Outlet;
  const forms = indexNames(
    createDirectory([
      outlet('The Harbour Times', 'GB'),
      outlet('La Stampa', 'IT'),
      outlet('Gazeta Portowa', 'PL'),
      outlet('Süddeutsche Zeitung', 'DE'),
    ]),
  );
  const at = (text: string, word: string) => {
    const named = nameAt(text, text.indexOf(word), forms);
    return named && [named.name, text.substr(text.indexOf(word), named.length), named.isChanged];
  };

  it('is found with its case ending, and said to be changed', () => {
    expect(at('in der Süddeutschen Zeitung', 'Süd')).toEqual([
      'Süddeutsche Zeitung',
      'Süddeutschen Zeitung',
      true,
    ]);
    expect(at('powiedział „Gazecie Portowej” prezydent', 'Gaz')).toEqual([
      'Gazeta Portowa',
      'Gazecie Portowej',
      true,
    ]);
    expect(at('Süddeutsche Zeitung', 'Süd')?.[2]).toBe(false);
    expect(at('Gazeciewo Portowej', 'Gaz')).toBeNull();
  });

  it('is found without its article behind a contraction alone', () => {
    expect(at('detto alla Stampa ieri', 'Sta')).toEqual(['Stampa', 'Stampa', true]);
    expect(at('la grande Stampa', 'Sta')).toBeNull();
    expect(at('by the Harbour Times', 'Har')).toEqual(['Harbour Times', 'Harbour Times', false]);
  });

  it('is found where the next word of a script without spaces clings to it', () => {
    const text = 'CNNが報じた';
    expect(nameAt(text, 0, names)?.name).toBe('CNN');
  });
});

describe('openingOf', () => {
  it('packs two units, the second missing at the end of a text', () => {
    expect(openingOf('aAB', 1)).toBe(65 * 65_536 + 66);
    expect(openingOf('A', 0)).toBe(65 * 65_536);
  });
});

describe('nameAt', () => {
  it.each([
    ['BBC News said', 0, 'BBC News'],
    ['BBC Newsroom said', 0, 'BBC'],
    ['the BBC.', 4, 'BBC'],
    ['the BBC’s', 4, 'BBC'],
    ['据路透社报道', 1, '路透社'],
    ['ロイターによると', 0, 'ロイター'],
    ['ロイター通信によると', 0, 'ロイター'],
    ['로이터에 따르면', 0, '로이터'],
    ['BBC-Axios', 0, 'BBC'],
  ])('%s at %i', (text, at, expected) => expect(found(text, at)).toBe(expected));

  it.each([
    ['the BBC', 5],
    ['xBBC', 1],
    ['@BBC', 1],
    ['BBCx', 0],
    ['BBC1', 0],
    ['BBC.com', 0],
    ['BBC-style', 0],
    ['BBC@x', 0],
    ['The BBC', 0],
    [' BBC', 0],
    ['社路', 0],
  ])('none: %s at %i', (text, at) => expect(found(text, at)).toBeNull());
});

describe('mayName', () => {
  it.each(['a monde of it', 'on Reuters', '据报道', 'THE VERGE'])('%s', text =>
    expect(mayName(text, names)).toBe(true),
  );
  it.each(['', 'nobody at all', 'the le', 'Reutersx'])('not: %s', text =>
    expect(mayName(text, names)).toBe(false),
  );
});
