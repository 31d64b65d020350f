import { describe, expect, it } from 'vitest';
import { fillOutlet } from '../../../utils/outlets/fill-outlet.ts';

describe('an outlet from its row', () => {
  it('is a publisher without anything that its row does not say', () => {
    expect(fillOutlet(['kompas.com', 'Kompas', 'ID'])).toEqual({
      domain: 'kompas.com',
      name: 'Kompas',
      country: 'ID',
      domains: [],
      kind: 'publisher',
      parent: null,
      lookups: {},
      aliases: [],
      exact: [],
      articlePath: null,
    });
  });

  it('keeps what its row says', () => {
    const lookups = { feed: 'https://apnews.com/feed' };
    const outlet = fillOutlet([
      'apnews.com',
      'AP News',
      'US',
      { kind: 'agency', parent: 'AP', domains: ['ap.org'], lookups },
    ]);
    expect(outlet).toMatchObject({ kind: 'agency', parent: 'AP', domains: ['ap.org'], lookups });
  });

  it('takes exact names for aliases too, each once and never its own name', () => {
    const details = { aliases: ['Associated Press', 'AP'], exact: ['AP', 'AP News', 'A.P.'] };
    const { aliases, exact } = fillOutlet(['apnews.com', 'AP News', 'US', details]);
    expect(aliases).toEqual(['Associated Press', 'AP', 'A.P.']);
    expect(exact).toEqual(['AP', 'AP News', 'A.P.']);
  });

  it('writes out the groups of a date, and nothing else in braces', () => {
    const { articlePath } = fillOutlet([
      'techcrunch.com',
      'TechCrunch',
      'US',
      { articlePath: '^/{Y}/{M}/{D}/[a-z]{4,}' },
    ]);
    expect(articlePath).toBe('^/(?<year>\\d{4})/(?<month>\\d{2})/(?<day>\\d{2})/[a-z]{4,}');
    expect(new RegExp(articlePath ?? '').exec('/2026/05/19/invented')?.groups).toEqual({
      year: '2026',
      month: '05',
      day: '19',
    });
  });
});
