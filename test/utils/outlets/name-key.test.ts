import { describe, expect, it } from 'vitest';
import { exactKey, looseKey, plainName } from '../../../utils/outlets/name-key.ts';
import { isVague } from '../../../utils/outlets/vague-names.ts';

describe('the keys of a name', () => {
  it.each([
    ['The Washington Post', 'washington post'],
    ['the  washington   Post ', 'washington post'],
    ['Barron’s', "barron's"],
    ['Al‑Monitor', 'al-monitor'],
    ['ＢＢＣ', 'bbc'],
    ['ロイター', 'ロイター'],
    ['THE CITY', 'city'],
    ['The', 'the'],
    ['', ''],
  ])('%j is %j where case says nothing', (name, key) => expect(looseKey(name)).toBe(key));

  it.each([
    ['the Information', 'The Information'],
    ['The Information', 'The Information'],
    ['the information', 'The information'],
    ['Time', 'Time'],
    ['TIME', 'TIME'],
    ['Theatre', 'Theatre'],
    ['the', 'the'],
  ])('%j is %j where it does', (name, key) => expect(exactKey(name)).toBe(key));

  it('spaces, quotes and widths are made one', () =>
    expect(plainName(' L’Équipe – Ｘ ')).toBe("L'Équipe - X"));

  it.each([
    ['The Times', true],
    ['times', true],
    ['the Post', true],
    ['Tribune', true],
    ['El País', false],
    ['The Times of London', false],
    ['Reuters', false],
    ['', false],
  ])('%s means nobody alone: %s', (name, vague) => expect(isVague(name)).toBe(vague));
});
