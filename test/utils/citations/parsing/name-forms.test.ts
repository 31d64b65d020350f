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
    ['Polskiej Agencji Prasowej', 'Polska Agencja Prasowa', 'PL'],
    ['Polską Agencję Prasową', 'Polska Agencja Prasowa', 'PL'],
    ['Českého rozhlasu', 'Český rozhlas', 'CZ'],
    ['Českému rozhlasu', 'Český rozhlas', 'CZ'],
    ['Hospodářských novin', 'Hospodářské noviny', 'CZ'],
    ['Lidovým novinám', 'Lidové noviny', 'CZ'],
    ['České televizi', 'Česká televize', 'CZ'],
    ['Seznamu Zpráv', 'Seznam Zprávy', 'CZ'],
    ['Jutarnjeg lista', 'Jutarnji list', 'HR'],
    ['Slobodnoj Dalmaciji', 'Slobodna Dalmacija', 'HR'],
    ['Новой газеты', 'Новая газета', 'RU'],
    ['Новую газету', 'Новая газета', 'RU'],
    ['Первому каналу', 'Первый канал', 'RU'],
    ['Української правди', 'Українська правда', 'UA'],
    ['Українській правді', 'Українська правда', 'UA'],
    ['Helsingin Sanomien', 'Helsingin Sanomat', 'FI'],
    ['Ilta-Sanomille', 'Ilta-Sanomat', 'FI'],
    ['Suomen Kuvalehdessä', 'Suomen Kuvalehti', 'FI'],
    ['Kauppalehden', 'Kauppalehti', 'FI'],
    ['Magyar Nemzetnek', 'Magyar Nemzet', 'HU'],
    ['Népszavának', 'Népszava', 'HU'],
  ])('%s is one of %s', (text, name, country) => expect(isForm(text, name, country)).toBe(true));

  it.each([
    ['Süddeutschland Zeitung', 'Süddeutsche Zeitung', 'DE'],
    ['Коммерсантик', 'Коммерсант', 'RU'],
    ['Onetowicz', 'Onet', 'PL'],
    ['коммерсанту', 'Коммерсант', 'RU'],
    ['Нового газа', 'Новая газета', 'RU'],
    ['Českého rozhledu', 'Český rozhlas', 'CZ'],
    ['Českého rozhlasu', 'Česká televize', 'CZ'],
    ['Hospodářských novinářů', 'Hospodářské noviny', 'CZ'],
    ['Polskiej Agencji Kosmicznej', 'Polska Agencja Prasowa', 'PL'],
    ['Helsingissä Sanomat', 'Helsingin Sanomat', 'FI'],
    ['Ilta-Sanomalehti', 'Ilta-Sanomat', 'FI'],
    ['Magyar Nemzetközi', 'Magyar Nemzet', 'HU'],
    ['Nemzetnek', 'Magyar Nemzet', 'HU'],
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
