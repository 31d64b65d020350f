// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import {
  getUiDirection,
  getUiLanguage,
  getUiLocale,
  showBytes,
  showCount,
  showDate,
  showList,
  showMoment,
  spaceAfterLabel,
  splitList,
} from '../../../components/words/format.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

/** Intl puts narrow no-break spaces where a test would rather have plain ones. */
const plain = (text: string | null) => text?.replace(/[\u202f\u00a0]/g, ' ') ?? null;

describe('dates', () => {
  it.each([
    ['2026-05-19', 'May 19, 2026'],
    ['2026-05-19T15:02:00Z', 'May 19, 2026, 3:02 PM UTC'],
    ['2026-05-19T17:02:00+02:00', 'May 19, 2026, 3:02 PM UTC'],
    ['yesterday', 'yesterday'],
    [null, null],
  ])('%s is %s', (iso, shown) => {
    expect(plain(showDate(iso))).toBe(shown);
  });

  it('follow the language of the messages', async () => {
    await useMessages('de');
    expect(plain(showDate('2026-05-19'))).toBe('19.05.2026');
    expect(showList(['A', 'B', 'C'])).toBe('A, B und C');
    await useMessages('ar');
    expect(showDate('2026-05-19')).toMatch(/19/);
    await useMessages();
  });
});

describe('moments', () => {
  it('stay as they are where they are none', () => {
    expect(showMoment('yesterday')).toBe('yesterday');
    expect(plain(showMoment('2026-05-20T12:00:00Z'))).toMatch(/^May 20, 2026, \d+:00 [AP]M$/);
  });
});

describe('sizes', () => {
  it.each([
    [0, '0 bytes'],
    [900, '900 bytes'],
    [999, '999 bytes'],
    [1000, '1 kB'],
    [5210, '5 kB'],
    [12_340, '12.3 kB'],
    [999_949, '999.9 kB'],
    [1_000_000, '1 MB'],
    [5_210_000, '5.2 MB'],
  ])('%i is %s', (bytes, shown) => {
    expect(plain(showBytes(bytes))).toBe(shown);
  });
});

describe('counts and lists', () => {
  it('are written as the language does', async () => {
    expect(showCount(5000)).toBe('5,000');
    expect(splitList(['A', 'B']).map(({ type, value }) => [type, value])).toEqual([
      ['element', 'A'],
      ['literal', ' and '],
      ['element', 'B'],
    ]);
    await useMessages('de');
    expect(showCount(5000)).toBe('5.000');
    await useMessages();
  });

  it('have no space behind a colon as wide as a letter', () => {
    expect(spaceAfterLabel('Rules:')).toBe(' ');
    expect(spaceAfterLabel('规则：')).toBe('');
  });
});

describe('the language of the screens', () => {
  it('is that of the messages, as the browser writes it where it is the same', async () => {
    expect([getUiLocale(), getUiLanguage(), getUiDirection()]).toEqual([
      navigator.language,
      'en',
      'ltr',
    ]);
    await useMessages('pt_BR');
    expect([getUiLocale(), getUiLanguage()]).toEqual(['pt-BR', 'pt-BR']);
    await useMessages('ar');
    expect([getUiLanguage(), getUiDirection()]).toEqual(['ar', 'rtl']);
    await useMessages();
  });
});
