import { describe, expect, it } from 'vitest';
import {
  clauseAtEnd,
  endsSentence,
  firstOutlet,
  goesOn,
  namesDomainsOnly,
  namesSites,
  onlyName,
} from '../../../../../utils/citations/parsing/look-alikes/bracket-subject.ts';
import { bracketSubjectOf } from '../../rule-cases.ts';

describe('bracketSubject', () => {
  it('has the text around the bracket, up to 240 units before and 80 after', () => {
    const subject = bracketSubjectOf(`${'a'.repeat(300)}(Reuters)${'b'.repeat(100)}`);
    expect(subject.before).toBe('a'.repeat(240));
    expect(subject.after).toBe('b'.repeat(80));
    expect(subject.open).toBe('(');
    expect(subject.label.text).toBe('Reuters');
  });

  it('looks through the brackets right before it', () => {
    expect(bracketSubjectOf('It closed. (mlb.com) [a] (BBC) it').before).toBe('It closed.');
    expect(bracketSubjectOf('It (mlb.com) closed (BBC) it').before).toBe('It (mlb.com) closed ');
    expect(bracketSubjectOf('One. It closed (BBC)').clause).toBe('It closed');
  });
});

describe('clauseAtEnd', () => {
  it.each([
    ['One. Two three ', 'Two three'],
    ['One: two', 'two'],
    ['One | two; three', 'three'],
    ['One — two', 'two'],
    ['- One', 'One'],
    ['1.5 of it', '1.5 of it'],
    ['one (two) three', 'one (two) three'],
    ['一。二', '二'],
    ['', ''],
  ])('%s', (text, expected) => expect(clauseAtEnd(text)).toBe(expected));
});

describe('what is asked of a bracket', () => {
  const ask = <T>(
    question: (subject: ReturnType<typeof bracketSubjectOf>) => T,
    ...texts: string[]
  ) => texts.map(text => question(bracketSubjectOf(text)));

  it('whether a sentence ends before it', () =>
    expect(ask(endsSentence, 'It closed. (BBC)', 'It did!” (BBC)', 'It closed (BBC)')).toEqual([
      true,
      true,
      false,
    ]));

  it('whether the sentence goes on behind it', () =>
    expect(ask(goesOn, 'a (BBC) and', 'a (BBC)b', 'a (BBC) And', 'a (BBC).', 'a (BBC)')).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]));

  it('whether it names sites', () =>
    expect(
      ask(namesSites, 'a (a.com, b.com/)', 'a (a.com/b)', 'a (a.com, b.com/c)', 'a (BBC, a.com)'),
    ).toEqual([true, false, false, false]));

  it('whether it holds nothing but domains', () =>
    expect(
      ask(
        namesDomainsOnly,
        'a (a.com/b, c.com)',
        'a (a.com, words)',
        'a (a.com, BBC)',
        'a (a.com, May 19)',
        'a (via a.com)',
      ),
    ).toEqual([true, true, false, false, false]));

  it('which name it has alone', () =>
    expect(
      ask(
        subject => onlyName(subject)?.text ?? null,
        'a (BBC, x)',
        'a (BBC, AP)',
        'a (a.com)',
        'a (x)',
      ),
    ).toEqual(['BBC', null, null, null]));

  it('which outlet comes first', () =>
    expect(
      ask(
        subject => firstOutlet(subject)?.text ?? null,
        'a (x, BBC, AP)',
        'a (a.com, AP)',
        'a (x)',
      ),
    ).toEqual(['BBC', 'a.com', null]));
});
