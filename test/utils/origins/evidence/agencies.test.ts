import { describe, expect, it } from 'vitest';
import {
  agencyOfDateline,
  agencyOfName,
  listAgencies,
  outletOfAgency,
} from '../../../../utils/origins/evidence/agencies.ts';
import { directory } from '../pages.ts';

const AGENCIES = listAgencies();

describe('the table', () => {
  it('gives every agency a name, a domain and at least one form', () => {
    for (const agency of AGENCIES) {
      expect(agency.name, JSON.stringify(agency)).toMatch(/\S/);
      expect(agency.domain, agency.name).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(agency.names.length, agency.name).toBeGreaterThan(0);
    }
  });
  it('marks those with a public of their own, and those with desks', () => {
    const named = (list: typeof AGENCIES) => list.map(({ name }) => name);
    expect(named(AGENCIES.filter(({ newsroom }) => newsroom))).toEqual([
      'Bloomberg',
      'CNN',
      'New York Times News Service',
      'Washington Post News Service',
      'KFF Health News',
      'Religion News Service',
      'Catholic News Agency',
    ]);
    expect(named(AGENCIES.filter(({ desks }) => desks))).toEqual(['dpa', 'epd', 'dpa-AFX']);
    expect(AGENCIES.find(({ name }) => name === 'Cover Media')).toMatchObject({
      names: ['Cover Media'],
      marks: [],
      datelineMarks: [],
      section: null,
    });
  });
  it('means one agency by a form', () => {
    const owners = new Map<string, string>();
    for (const { name, names, marks, datelineMarks } of AGENCIES) {
      for (const form of new Set([
        ...names.map(n => n.toLowerCase()),
        ...marks,
        ...datelineMarks,
      ])) {
        expect(owners.get(form) ?? name, `“${form}”`).toBe(name);
        owners.set(form, name);
      }
    }
  });
});

describe('agencyOfName', () => {
  it.each([
    ['AP', 'The Associated Press'],
    ['the associated press', 'The Associated Press'],
    ['Associated Press (AP)', 'The Associated Press'],
    ['Agence France-Presse', 'AFP'],
    ['dpa', 'dpa'],
    ['Deutsche Presse-Agentur', 'dpa'],
    ['Agencia EFE', 'EFE'],
    ['Press Trust of India', 'PTI'],
    ['新华社', 'Xinhua'],
    ['ロイター', 'Reuters'],
    ['연합뉴스', 'Yonhap'],
    ['رويترز', 'Reuters'],
    ['ТАСС', 'TASS'],
    ['CNN Wire', 'CNN'],
    [' La Presse  Canadienne ', 'The Canadian Press'],
    ['/ritzau/', 'Ritzau'],
    ['Ritzaus Bureau', 'Ritzau'],
    ['KNA', 'KNA'],
    ['Katholische Nachrichten-Agentur', 'KNA'],
    ['Sputnik Mundo', 'Sputnik'],
    ['Спутник', 'Sputnik'],
    ['Укрінформ', 'Ukrinform'],
    ['Ukrinform News Agency', 'Ukrinform'],
  ])('%s', (printed, name) => {
    expect(agencyOfName(printed)?.name).toBe(name);
  });
  it.each([
    'Apple',
    'ap',
    'Map',
    'Sputnik 1',
    'the KNA virus',
    'Ritz',
    'PA',
    'AA',
    'Jane Doe',
    'The Reuters Building',
    '',
  ])('nothing for %s', printed => {
    expect(agencyOfName(printed)).toBeNull();
  });
});

describe('agencyOfDateline', () => {
  it.each([
    ['AA', 'Anadolu'],
    ['TT', 'TT'],
    ['AP', 'The Associated Press'],
    ['時事', 'Jiji Press'],
  ])('%s', (mark, name) => {
    expect(agencyOfDateline(mark)?.name).toBe(name);
  });
});

it('outletOfAgency prefers the directory', () => {
  const [ap, cp] = ['AP', 'Canadian Press'].map(agencyOfName);
  expect(ap && outletOfAgency(ap, directory)).toBe('apnews.com');
  expect(cp && outletOfAgency(cp, directory)).toBe('thecanadianpress.com');
});
