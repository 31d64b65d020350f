import { describe, expect, it } from 'vitest';
import {
  formsOfName,
  keyOfForms,
  nameWithoutArticle,
} from '../../../../utils/citations/parsing/name-forms.ts';

const isForm = (text: string, name: string, country: string): boolean => {
  const forms = formsOfName(name, country);
  return forms !== null && forms.exec(text)?.[0] === text;
};

describe('the forms of a name', () => {
  it.each([
    ['Süddeutschen Zeitung', 'Süddeutsche Zeitung', 'DE'],
    ['Deutschen Presse-Agentur', 'Deutsche Presse-Agentur', 'DE'],
    ['Коммерсанту', 'Коммерсант', 'RU'],
    ['Ведомостей', 'Ведомости', 'RU'],
    ['Gazecie Wyborczej', 'Gazeta Wyborcza', 'PL'],
    ['Onetu', 'Onet', 'PL'],
  ])('%s is one of %s', (text, name, country) => expect(isForm(text, name, country)).toBe(true));

  it.each([
    ['Süddeutschland Zeitung', 'Süddeutsche Zeitung', 'DE'],
    ['Коммерсантик', 'Коммерсант', 'RU'],
    ['Onetowicz', 'Onet', 'PL'],
    ['коммерсанту', 'Коммерсант', 'RU'],
  ])('%s is none of %s', (text, name, country) => expect(isForm(text, name, country)).toBe(false));

  it('are none where a language has no case endings, or a name is too short or a word', () => {
    expect(formsOfName('Harbour Post', 'GB')).toBeNull();
    expect(formsOfName('PAP', 'PL')).toBeNull();
    expect(formsOfName('Zeit', 'DE')).toBeNull();
    expect(formsOfName('Kommersant', 'RU')).toBeNull();
    expect(formsOfName('Harbour Post', null)).toBeNull();
  });

  it('share the key of their name', () => expect(keyOfForms('Gazecie')).toBe(keyOfForms('Gazeta')));
});

describe('a name without its article', () => {
  it.each([
    ['The New York Times', 'New York Times', false],
    ['La Stampa', 'Stampa', true],
    ['Le Figaro', 'Figaro', true],
  ])('of %s is %s', (name, short, isChanged) =>
    expect(nameWithoutArticle(name)).toEqual({ name: short, isChanged }),
  );
  it.each(['The Verge', 'Le Monde diplomatique', 'Reuters', 'La Uno'])('of %s is none', name =>
    expect(nameWithoutArticle(name)).toBeNull(),
  );
});
