import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../utils/exports/report-words.ts';

describe('the report’s English', () => {
  it('counts, and leaves origins out only where they are not known', () => {
    const counts = { claims: 4, citations: 3, outlets: 2, origins: 1 };
    expect(ENGLISH.counts(counts)).toBe('4 claims · 3 citations · 2 outlets · 1 original report');
    expect(ENGLISH.counts({ ...counts, origins: 0 })).toBe(
      '4 claims · 3 citations · 2 outlets · 0 original reports',
    );
    expect(ENGLISH.counts({ ...counts, origins: null })).toBe('4 claims · 3 citations · 2 outlets');
  });
  it('lists the hosts that were asked, or says that there were none', () => {
    const note = { bytes: 9, why: 'article' };
    expect(
      ENGLISH.hosts([
        { ...note, host: 'techcrunch.com', requests: 2 },
        { ...note, host: 'web.archive.org', requests: 1, why: 'archive' },
      ]),
    ).toBe('Hosts asked: techcrunch.com (2: article), web.archive.org (1: archive).');
    expect(ENGLISH.hosts([])).toBe('Hosts asked: none.');
  });
  it('writes scores with two places, and days as ISO', () => {
    expect([ENGLISH.score(0.5), ENGLISH.score(1), ENGLISH.score(0.876)]).toEqual([
      'support score 0.50',
      'support score 1.00',
      'support score 0.88',
    ]);
    const counts = { claims: 1, citations: 2, outlets: 3, origins: null };
    const said = (over: object, iso: string) => ENGLISH.checked({ ...counts, ...over }, iso, 'So');
    expect(said({}, '2026-05-20')).toBe('Whence checked 1 claim (2026-05-20) – So.');
    expect(said({ claims: 24 }, '2026-05-20T09:30:00.000Z')).toBe(
      'Whence checked 24 claims (2026-05-20 09:30 UTC) – So.',
    );
    expect(said({ claims: null }, '2026')).toBe('Whence checked 2 references (2026) – So.');
    expect(said({ claims: null, citations: 1 }, '2026')).toContain('1 reference (');
    expect(ENGLISH.accessed('2026-05-20')).toBe('accessed 2026-05-20');
  });
  it('labels pages, the window and copies', () => {
    expect(ENGLISH.pages(3)).toBe('3 pages traced');
    expect(ENGLISH.by('A day')).toBe('A day – traced by Whence');
    expect(ENGLISH.via('MSN')).toBe('via MSN');
    expect(ENGLISH.alsoOn(['MSN', 'Yahoo'])).toBe('also on MSN, Yahoo');
    expect(ENGLISH.citedAs('(msn.com)')).toBe('cited as (msn.com)');
    expect(ENGLISH.failedBecause('timed out')).toBe('Could not be looked up: timed out');
  });
});
