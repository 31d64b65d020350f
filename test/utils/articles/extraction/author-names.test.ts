import { describe, expect, it } from 'vitest';
import { nameKey, namesIn } from '../../../../utils/articles/extraction/author-names.ts';

const site = new Set(['The Verge', 'theverge.com', 'Worcester Telegram & Gazette'].map(nameKey));
const names = (printed: string, citation = false) =>
  namesIn(printed, site, citation).map(({ name }) => name);

describe('namesIn', () => {
  it.each([
    { printed: 'Jane Doe', found: ['Jane Doe'] },
    { printed: 'By Jane Doe and John Roe', found: ['Jane Doe', 'John Roe'] },
    { printed: 'By JANE DOE, Staff Writer', found: ['JANE DOE'] },
    { printed: 'Jane Doe, John Roe & Ann Poe', found: ['Jane Doe', 'John Roe', 'Ann Poe'] },
    {
      printed: 'By Jane Doe\nWashington Post\nDec 13, 2016 at 3:45 pm',
      found: ['Jane Doe', 'Washington Post'],
    },
    { printed: 'Jane Doe | Senior Correspondent', found: ['Jane Doe'] },
    { printed: 'Jane Doe @janedoe jane.doe@theverge.com', found: [] },
    { printed: 'Jane Doe (jane@theverge.com)', found: ['Jane Doe'] },
    { printed: 'Von Jana Muster und Max Mustermann', found: ['Jana Muster', 'Max Mustermann'] },
    { printed: 'Ein Gastbeitrag von Jana Muster', found: ['Jana Muster'] },
    { printed: 'Par Jeanne Dupont avec AFP', found: ['Jeanne Dupont', 'AFP'] },
    { printed: 'Por Juana Pérez y Juan García', found: ['Juana Pérez', 'Juan García'] },
    { printed: 'Di Giovanna Rossi e Mario Bianchi', found: ['Giovanna Rossi', 'Mario Bianchi'] },
    { printed: 'Autor: Jan Kowalski', found: ['Jan Kowalski'] },
    { printed: 'Foto: Jana Muster', found: [] },
    { printed: 'Photo :\nJeanne Dupont', found: [] },
    { printed: '© Jane Doe / Example Images', found: [] },
    { printed: '写真：山田太郎', found: [] },
    { printed: 'Text: Jana Muster, Fotos: Max Mustermann, Eva Muster', found: ['Jana Muster'] },
    { printed: 'Von Jana Muster\nBildquelle: Max Mustermann', found: ['Jana Muster'] },
    { printed: 'Publicado:\n12 de mayo', found: [] },
    {
      printed: 'Juana Pérez\nPublicado: 12 de mayo\nActualizado:\n13 de mayo',
      found: ['Juana Pérez'],
    },
    { printed: 'Publicado por Juana Pérez', found: ['Juana Pérez'] },
    { printed: '公開：５月12日', found: [] },
    { printed: 'Published', found: [] },
    { printed: 'Imogen Fotheringham', found: ['Imogen Fotheringham'] },
    { printed: 'Data Doe and Stand Roe', found: ['Data Doe', 'Stand Roe'] },
    { printed: '작가: 김철수 기자', found: ['작가: 김철수'] },
    { printed: '김철수 기자', found: ['김철수'] },
    { printed: '作者：张三', found: ['张三'] },
    { printed: '記者 山田太郎', found: ['記者 山田太郎'] },
    { printed: 'Jane Doe in Madrid', found: ['Jane Doe'] },
    { printed: 'Jana Muster am 05.06.2026', found: ['Jana Muster'] },
    { printed: 'Jane Doe, MD, PhD', found: ['Jane Doe'] },
    { printed: 'Dr. Jane Doe', found: ['Dr. Jane Doe'] },
    { printed: 'Doe, Jane', found: ['Jane Doe'] },
    { printed: 'Jane Doe is a reporter who covers chips', found: ['Jane Doe'] },
    { printed: 'https://www.facebook.com/janedoe', found: [] },
    { printed: '@janedoe', found: [] },
    { printed: 'Published on May 19, 2026', found: [] },
    { printed: '4 min read', found: [] },
    { printed: 'Read more', found: [] },
    { printed: 'admin', found: [] },
    { printed: 'By', found: [] },
    { printed: '', found: [] },
    { printed: ', Worcester Telegram & Gazette', found: ['Worcester Telegram & Gazette'] },
    { printed: 'Jobs &amp; Hire', found: ['Jobs & Hire'] },
    { printed: 'Ann Poe &amp; Jerry Doe', found: ['Ann Poe', 'Jerry Doe'] },
    { printed: 'News Staff', found: ['News Staff'] },
    { printed: 'Ashifa Kassam', found: ['Ashifa Kassam'] },
    { printed: `${'Jane '.repeat(500)}`, found: [] },
  ])('“$printed”', ({ printed, found }) => {
    expect(names(printed)).toEqual(found);
  });

  it('turns names of citation records round', () => {
    expect(names('van der Doe, Jane Mary', true)).toEqual(['van der Doe', 'Jane Mary']);
    expect(names('Doe, Jane Mary', true)).toEqual(['Jane Mary Doe']);
  });
  it('tells people from organisations and the site from both', () => {
    expect(
      namesIn('Jane Doe, Reuters, The Verge', site).map(({ name, organisation }) => [
        name,
        organisation,
      ]),
    ).toEqual([
      ['Jane Doe', false],
      ['Reuters', true],
      ['The Verge', true],
    ]);
  });
  it('finds a full name likelier than a handle', () => {
    const [full, handle] = [namesIn('Jane Doe', site)[0], namesIn('jdoe', site)[0]];
    expect(full?.likeness).toBeGreaterThan(handle?.likeness ?? 1);
  });
  it('is done in time with hostile text', () => {
    expect(names(`By ${'a '.repeat(200_000)}`)).toEqual([]);
    expect(names('('.repeat(100_000))).toEqual([]);
  });
});

describe('likeness to a name', () => {
  it.each([
    ['Jane Doe', 1],
    ['Jane doe', 1],
    ['Jane van Doe', 1],
    ['Jane van der doe', 0.6],
    ['Jane', 0.55],
    ['jane', 0.4],
    ['Jo', 0.4],
    ['jane doe', 0.35],
    ['Jane Ann Mary Sue Doe', 1],
    ['Jane Ann Mary Sue Lou Doe', 0.4],
    ['山田太郎', 1],
    ['一二三四五六七八九十百千', 1],
    ['一二三四五六七八九十百千万', 0.4],
    ['Reuters', 0.6],
    ['The Verge', 0.35],
  ])('of %s is %d', (printed, likeness) => {
    expect(namesIn(printed, site)).toMatchObject([{ likeness }]);
  });
});
