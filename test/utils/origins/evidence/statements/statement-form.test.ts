import { describe, expect, it } from 'vitest';
import {
  bareForm,
  fullForm,
  ownForm,
  START,
} from '../../../../../utils/origins/evidence/statements/statement-form.ts';

const FORM = fullForm('first-published', 'First published in Wired.', START, 'published in');
const nameIn = (text: string) => FORM.pattern.exec(text)?.[1];

describe('a form of statement', () => {
  it('is bare only without a subject, and keeps rule and example', () => {
    const { pattern, ...full } = FORM;
    expect(full).toEqual({
      rule: 'first-published',
      example: 'First published in Wired.',
      bare: false,
    });
    const bare = bareForm('republished', 'From Wired.', 'from');
    expect([bare.rule, bare.bare, bare.pattern.exec('From Wired.')?.[1]]).toEqual([
      'republished',
      true,
      'Wired',
    ]);
    expect(pattern.flags).toBe('iu');
  });
  it('of its own is its parts and flags alone', () => {
    const own = ownForm('provided-by', '来源：新华社', 'u', '来源：', '(.+)');
    expect([own.pattern.source, own.pattern.flags, own.bare]).toEqual(['来源：(.+)', 'u', false]);
  });
  it.each([
    ['Published in Wired', 'Wired'],
    ['A map. Published in: “The Larkholm Gazette” last week', 'The Larkholm Gazette'],
    ['(Published in wired.com)', 'wired.com'],
    ['Published in Wired and later here', 'Wired'],
    ['Published in Wired, a magazine', 'Wired'],
    ['Published in Wired. It went on', 'Wired'],
    ['Published in Wired und später hier', 'Wired'],
    ['Published in Wired Andes; so', 'Wired Andes'],
  ])('%j names %s', (text, expected) => expect(nameIn(text)).toBe(expected));
  it('begins a sentence', () => expect(nameIn('A book published in Wired')).toBeUndefined());
  it('takes names of two to seventy characters', () => {
    expect(nameIn('Published in:X')).toBeUndefined();
    expect(nameIn('Published in:GQ')).toBe('GQ');
    expect(nameIn(`Published in ${'x'.repeat(70)}`)).toBe('x'.repeat(70));
    expect(nameIn(`Published in ${'x'.repeat(71)}`)).toBeUndefined();
  });
});
