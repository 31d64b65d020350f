import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../../utils/text/names/aliases.ts';

describe('other names', () => {
  it('are all of the line, the name itself too', () =>
    expect(aliasesOf('czechia')).toEqual(['czech republic', 'czechia', 'czech']));
  it('are those of every line that has the name', () =>
    expect(aliasesOf('la')).toEqual(['los angeles', 'l.a', 'la', 'louisiana', 'la']));
  it('of the first and the last line are there', () => {
    expect(aliasesOf('americans')[0]).toBe('united states');
    expect(aliasesOf('alphabet')).toEqual(['google', 'alphabet']);
  });
  it.each(['narnia', '', 'Google', 'czech republ'])('are none of %j', name =>
    expect(aliasesOf(name)).toEqual([]),
  );
});
