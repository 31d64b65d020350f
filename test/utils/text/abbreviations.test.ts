import { describe, expect, it } from 'vitest';
import { abbreviationKind, opensSentence } from '../../../utils/text/abbreviations.ts';

describe('abbreviationKind', () => {
  it.each([
    ['Gov', 'en', 'leads'],
    ['gov', 'en', null],
    ['Bzw', 'en', 'leads'],
    ['z.B', null, 'leads'],
    ['No', 'en', 'counts'],
    ['no', 'de', null],
    ['Ind', 'en', 'closes'],
    ['Ind', null, 'closes'],
    ['Ind', 'es', null],
    ['Mass', 'en', 'places'],
    ['P.M', 'de', 'times'],
    ['tel', 'de-AT', 'closes'],
    ['Corp', 'xx', 'closes'],
    ['harbour', 'en', null],
  ])('%s in %s: %s', (word, language, kind) => {
    expect(abbreviationKind(word, language)).toBe(kind);
  });
});

describe('opensSentence', () => {
  it.each([
    ['The harbour', 'en', true],
    ['“The harbour', 'en', true],
    ['It’s closed', 'en', true],
    ['the harbour', 'en', false],
    ['A. Smith', 'en', false],
    ['In-depth', 'en', false],
    ['Theodore', 'en', false],
    ['Der Hafen', 'de', true],
    ['Der Hafen', 'en', false],
    ['The harbour', 'de', false],
    ['The harbour', null, true],
    ['The harbour', 'xx', true],
    ['', 'en', false],
  ])('%s in %s: %s', (text, language, opens) => {
    expect(opensSentence(text, language)).toBe(opens);
  });
});
