import { describe, expect, it } from 'vitest';
import { type ExaminedPage, examine } from '../../../../../utils/origins/evidence/examined-page.ts';
import {
  findAgencyContribution,
  findAgencyCopyright,
  findAgencyMark,
  findDistributor,
  findOutletCopyright,
  findReutersSignOff,
} from '../../../../../utils/origins/evidence/statements/sign-off.ts';
import { directory, type PageLiteral, page } from '../../pages.ts';

const url = 'https://www.theverge.com/2026/5/19/invented-story';
const subject = (literal: Partial<PageLiteral>): ExaminedPage => {
  const { facts, article } = page({ url, ...literal });
  return examine(facts, article, directory);
};
const text = ['An invented first paragraph.', 'An invented second paragraph.'];

describe('findReutersSignOff', () => {
  it.each([
    '(Reporting by Rosa Imani in Los Angeles; Additional reporting by Ken Example; Editing by Ann Other)',
    '(Reporting by Rosa Imani, with reporting by Ken Example, editing by Ann Other.)',
    '(Writing by Rosa Imani; editing by Ken Example)',
    '(Reporte de Rosa Imani; Editado en español por Ken Example)',
    '(Reportagem de Rosa Imani; Edição de Ken Example)',
    '(Reportage Rosa Imani, version française Ken Example, édité par Ann Other)',
    '(Bericht von Rosa Imani, redigiert von Ken Example. Bei Rückfragen wenden Sie sich an die Redaktion.)',
    '(Tradotto da Rosa Imani, editing Ken Example)',
    'Für Rückfragen: berlin.newsroom@thomsonreuters.com',
  ])('%s', line => {
    expect(findReutersSignOff(subject({ paragraphs: [...text, line] }))).toMatchObject([
      { rule: 'sign-off', outlet: 'reuters.com', agency: true },
    ]);
  });
  it.each([
    '(Reporting on the invented case was restricted.)',
    'Edited by Rosa Imani',
    '(Editing matters, he said; reporting too.)',
  ])('not %s', line => {
    expect(findReutersSignOff(subject({ paragraphs: [...text, line] }))).toEqual([]);
  });
  it('is no copy on Reuters itself', () => {
    const line = '(Reporting by Rosa Imani; Editing by Ken Example)';
    expect(
      findReutersSignOff(
        subject({ url: 'https://www.reuters.com/world/invented-2026-05-19/', paragraphs: [line] }),
      ),
    ).toEqual([]);
  });
});

describe('findAgencyMark', () => {
  it.each([
    ['—Field Level Media', 'Field Level Media'],
    ['(dpa)', 'dpa'],
    ['dpa/lno', 'dpa'],
    ['Quelle: kathpress', 'Kathpress'],
    ['© AFP', 'AFP'],
    ['An invented last sentence. (ANI)', 'ANI'],
    ['An invented last sentence.” (EFE)', 'EFE'],
    ['虚构的最后一句。（新华社）', 'Xinhua'],
    ['An invented last sentence. --IANS', 'IANS'],
  ])('%s', (line, name) => {
    expect(findAgencyMark(subject({ paragraphs: [...text, line] }))).toMatchObject([
      { rule: 'agency-mark', name, agency: true },
    ]);
  });
  it.each([
    'The agency (AFP) has an office there.',
    'An invented last sentence. (Photo)',
    'SID und andere',
    'Rosa Imani/Reuters',
    '(ats/nxp)',
    '(Quelle: APA/sda/dpa)',
  ])('not %s', line => {
    expect(findAgencyMark(subject({ paragraphs: [...text, line] }))).toEqual([]);
  });
  it('says that the agency helped where a person of the house signed', () => {
    expect(
      findAgencyMark(subject({ authors: ['Rosa Imani'], paragraphs: [...text, '(dpa)'] })),
    ).toEqual([]);
    expect(
      findAgencyMark(subject({ authors: ['The Verge'], paragraphs: [...text, '(dpa)'] })),
    ).toHaveLength(1);
  });
  it('does not look into the text', () => {
    expect(
      findAgencyMark(
        subject({
          paragraphs: ['(dpa)', ...Array.from({ length: 8 }, () => 'An invented paragraph.')],
        }),
      ),
    ).toEqual([]);
  });
});

describe('findAgencyCopyright', () => {
  it.each([
    [
      '© 2019 Associated Press. All Rights Reserved. This material may not be published, broadcast, rewritten, or redistributed.',
      'The Associated Press',
    ],
    [
      'Copyright 2020 The Associated Press. All rights reserved. This material may not be published without permission.',
      'The Associated Press',
    ],
    ['© 2026 Cable News Network, Inc., a Time Warner Company. All rights reserved.', 'CNN'],
    [
      'The-CNN-Wire ™ & © 2026 Cable News Network, Inc., a WarnerMedia Company. All rights reserved.',
      'CNN',
    ],
    ['© 2026 The Canadian Press', 'The Canadian Press'],
    ['© AFP 2026', 'AFP'],
    ['© dpa-infocom, dpa:201227-99-820474/3', 'dpa'],
    ['(c) 2026 AFP', 'AFP'],
  ])('%s', (line, name) => {
    expect(findAgencyCopyright(subject({ paragraphs: [...text, line] }))).toMatchObject([
      { rule: 'agency-copyright', name },
    ]);
  });
  it.each([
    '© Reuters / Rosa Imani',
    '© Reuters',
    '© 2026 The Verge',
    'Copyright 2026 Vox Media, LLC. All Rights Reserved',
    '© 2026 The invented case',
  ])('not %s', line => {
    expect(findAgencyCopyright(subject({ paragraphs: [...text, line], credits: [line] }))).toEqual(
      [],
    );
  });
  it('is a picture’s beside a signed text', () => {
    expect(
      findAgencyCopyright(subject({ credits: ['© AFP 2026'], authors: ['Rosa Imani'] })),
    ).toEqual([]);
    expect(findAgencyCopyright(subject({ credits: ['© AFP 2026'] }))).toHaveLength(1);
  });
  it('counts beside the text only with the year of the article', () => {
    const credits = ['© Thomson Reuters 2012.'];
    expect(findAgencyCopyright(subject({ credits, published: '2015-01-02' }))).toEqual([]);
    expect(
      findAgencyCopyright(subject({ credits, published: '2012-06-01T10:00:00Z' })),
    ).toHaveLength(1);
  });
});

describe('findOutletCopyright', () => {
  it('reads another outlet’s line at the end of the text', () => {
    const line =
      '© 2026 The Financial Times Ltd. All rights reserved. Not to be redistributed, copied or modified in any way.';
    expect(findOutletCopyright(subject({ paragraphs: [...text, line] }))).toMatchObject([
      { rule: 'outlet-copyright', outlet: 'ft.com', agency: false },
    ]);
  });
  it.each([
    ['the page’s own', '© 2026 The Verge. All rights reserved.'],
    ['nobody known', '© 2026 Invented Media Ltd. All rights reserved.'],
    ['a domain', 'COPYRIGHT 2026 CREATORS.COM'],
  ])('not %s', (_, line) => {
    expect(findOutletCopyright(subject({ paragraphs: [...text, line] }))).toEqual([]);
  });
  it('leaves footers alone', () => {
    expect(
      findOutletCopyright(
        subject({
          paragraphs: text,
          credits: ['© 2026 The Financial Times Ltd. All rights reserved.'],
        }),
      ),
    ).toEqual([]);
  });
});

describe('findDistributor', () => {
  it.each([
    [
      '©2026 The Mercury News. Visit mercurynews.com. Distributed by Tribune Content Agency, LLC.',
      'mercurynews.com',
      'The Mercury News',
    ],
    [
      '©2026 The New York Times. Visit The New York Times at www.nytimes.com. Distributed by Tribune Content Agency, LLC.',
      'nytimes.com',
      'The New York Times',
    ],
    ['Copyright 2026 Invented Radio. To see more, visit https://invented.example', null, null],
  ])('%s', (line, outlet, name) => {
    const [found] = findDistributor(subject({ paragraphs: [...text, line] }));
    expect([found?.outlet ?? null, found?.name ?? null]).toEqual([outlet, name]);
  });
  it('is nothing on the outlet’s own pages', () => {
    const line =
      '©2026 The New York Times. Visit nytimes.com. Distributed by Tribune Content Agency, LLC.';
    expect(
      findDistributor(
        subject({ url: 'https://www.nytimes.com/2026/05/19/x.html', paragraphs: [line] }),
      ),
    ).toEqual([]);
  });
});

it('agencyContributed names the helper', () => {
  const line =
    'Associated Press writer Rosa Imani in O’Fallon, Missouri, contributed to this report.';
  expect(findAgencyContribution(subject({ paragraphs: [...text, line] }))).toMatchObject([
    { rule: 'agency-contributed', outlet: 'apnews.com' },
  ]);
  expect(
    findAgencyContribution(
      subject({ paragraphs: [...text, 'Rosa Imani contributed to this report.'] }),
    ),
  ).toEqual([]);
});

describe('how far from the end of a text it is looked for', () => {
  const REUTERS = '(Reporting by Rosa Imani; Editing by Ken Example)';
  const above = (line: string, paragraphs: number) =>
    subject({
      paragraphs: [...text, line, ...Array.from({ length: paragraphs }, () => 'Related.')],
    });
  it.each([
    ['Reuters’ own note', findReutersSignOff, REUTERS, 20],
    ['a mark', findAgencyMark, '(dpa)', 6],
    ['a copyright line', findAgencyCopyright, '© 2026 The Canadian Press', 6],
    [
      'another outlet’s line',
      findOutletCopyright,
      '© 2026 The Financial Times Ltd. All rights reserved.',
      6,
    ],
    ['a syndicate’s line', findDistributor, '©2026 The Mercury News. Visit mercurynews.com.', 6],
    [
      'a helper',
      findAgencyContribution,
      'AP writer Rosa Imani in Ohio contributed to this report.',
      6,
    ],
  ])('%s', (_, find, line, reach) => {
    expect(find(above(line, reach - 1))).toHaveLength(1);
    expect(find(above(line, reach))).toEqual([]);
  });
  it('is looked for in the article’s text where the page gave no paragraphs', () => {
    const { facts, article } = page({ url });
    const body = (line: string) =>
      examine(facts, { ...article, text: [...text, line].join('\n\n') }, directory);
    expect(findReutersSignOff(body(REUTERS))).toHaveLength(1);
    expect(findAgencyMark(body('(dpa)'))).toHaveLength(1);
  });
  it('Reuters’ note and a syndicate’s line stand beside the text, too; a mark does not', () => {
    const beside = (line: string) => subject({ paragraphs: text, credits: [line] });
    expect(findReutersSignOff(beside(REUTERS))).toHaveLength(1);
    expect(findDistributor(beside('©2026 The Mercury News. Visit mercurynews.com.'))).toHaveLength(
      1,
    );
    expect(findAgencyMark(beside('(dpa)'))).toEqual([]);
  });
  it('the mark that stands last is the text’s', () => {
    expect(findAgencyMark(subject({ paragraphs: [...text, '(dpa)', '(AFP)'] }))).toMatchObject([
      { name: 'AFP' },
    ]);
  });
});

describe('how long a line of the end may be', () => {
  it('a mark alone is one of sixty units', () => {
    const padded = (units: number) => `(AFP${' '.repeat(units - 5)})`;
    expect(findAgencyMark(subject({ paragraphs: [...text, padded(60)] }))).toHaveLength(1);
    expect(findAgencyMark(subject({ paragraphs: [...text, padded(61)] }))).toEqual([]);
  });
  it('a copyright line without its notice has 140', () => {
    const line = (units: number) => '© 2026 The Canadian Press'.padEnd(units, '.');
    expect(findAgencyCopyright(subject({ paragraphs: [...text, line(140)] }))).toHaveLength(1);
    expect(findAgencyCopyright(subject({ paragraphs: [...text, line(141)] }))).toEqual([]);
  });
  it('what is told of it is cut at ninety', () => {
    const people = (units: number) =>
      `(Reporting by ${'x'.repeat(units - 40)}; Editing by Ken Example)x`;
    const told = (units: number) =>
      findReutersSignOff(subject({ paragraphs: [...text, people(units)] }))[0]?.detail ?? '';
    expect(told(90)).toContain(people(90));
    expect(told(91)).toContain(`${people(91).slice(0, 88)}…`);
  });
});

it('a line of the owner is no other outlet’s', () => {
  const line = '© 2026 Bay Area News Group. All rights reserved.';
  const sister = '© 2026 The Financial Times Ltd. All rights reserved.';
  const on = (last: string) =>
    findOutletCopyright(
      subject({ url: 'https://www.mercurynews.com/2026/05/19/x/', paragraphs: [...text, last] }),
    );
  expect(on(line)).toEqual([]);
  expect(on(sister)).toHaveLength(1);
});
