import { describe, expect, it } from 'vitest';
import { createSearxng } from '../../../../utils/sources/keyed/searxng.ts';
import type { Source } from '../../../../utils/trace/model/source.ts';
import { ask, json, question } from '../bench.ts';

const told = async (base: string, over: Parameters<typeof question>[0] = {}) => {
  const source = createSearxng(base) as Source;
  const { urls } = await ask(source, question(over), () => json({ results: [] }));
  return new URL(urls[0] ?? '');
};

describe('the reader’s own instance', () => {
  it.each([
    'not an address',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://me:pw@a.example.org',
    '',
  ])('"%s" is none', base => expect(createSearxng(base)).toBeNull());

  it('is asked where it stands, whatever slashes were typed', async () => {
    for (const base of ['https://search.example.org', ' https://search.example.org// '])
      expect((await told(base)).href).toBe(
        'https://search.example.org/search?q=tariff+ruling+Karpathy+site%3Aexample.com&format=json&categories=general%2Cnews&language=en&pageno=1&time_range=month',
      );
    expect((await told('https://example.org/searx/')).pathname).toBe('/searx/search');
  });

  it('may stand at home, since the reader typed its address', async () => {
    const source = createSearxng('http://192.168.1.5:8080/') as Source;
    const { requests } = await ask(source, question(), () => json({ results: [] }));
    expect(requests[0]).toMatchObject({ typed: true });
    expect(requests[0]?.url).toMatch(/^http:\/\/192\.168\.1\.5:8080\/search\?/);
    expect(source.hosts(question())).toEqual(['*://192.168.1.5/*']);
  });

  it('is told the language of the page, or none, and six words', async () => {
    expect(
      (await told('https://a.example.org', { language: 'de-AT' })).searchParams.get('language'),
    ).toBe('de');
    expect(
      (await told('https://a.example.org', { language: null })).searchParams.get('language'),
    ).toBe('all');
    const asked = await told('https://a.example.org', { domain: null, title: 'a b c d e f g' });
    expect(asked.searchParams.get('q')).toBe('a b c d e f');
  });

  // It is 09:00 on 20 May 2026; a day begins at midnight.
  it.each([
    ['2026-04-23', 'month'],
    ['2026-04-22', 'year'],
    ['2025-05-26', 'year'],
    ['2025-05-25', null],
    [null, null],
  ])('a window that begins on %s is looked for in the last %s', async (from, range) => {
    expect((await told('https://a.example.org', { from })).searchParams.get('time_range')).toBe(
      range,
    );
  });

  it('28 and 360 days to the moment are the longer time', async () => {
    const rangeAt = async (now: string) => {
      const asked = question({ from: '2026-05-01' });
      const source = createSearxng('https://a.example.org') as Source;
      const { urls } = await ask(source, asked, () => json({ results: [] }), now);
      return new URL(urls[0] ?? '').searchParams.get('time_range');
    };
    expect(await rangeAt('2026-05-28T23:59:59.999Z')).toBe('month');
    expect(await rangeAt('2026-05-29T00:00:00Z')).toBe('year');
    expect(await rangeAt('2027-04-25T23:59:59.999Z')).toBe('year');
    expect(await rangeAt('2027-04-26T00:00:00Z')).toBeNull();
  });
});
