import { describe, expect, it } from 'vitest';
import { csv, escapeCell } from '../../../utils/exports/csv.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { plainTrace } from './plain.ts';

describe('a cell of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '＝1'])('%j is no formula', text =>
    expect(escapeCell(text).replace(/^"/, '')).toBe(`'${text}`),
  );
  it.each(['1-1', 'a=b', ''])('%j stays', text => expect(escapeCell(text)).toBe(text));
});

describe('a row of CSV', () => {
  /** The cells of the first row by their column; none of these texts holds a comma or a quote. */
  const rowOf = (trace: Trace): Record<string, string> => {
    const [head = '', row = ''] = csv.write([trace]).slice(1).split('\r\n');
    const cells = row.split(',');
    return Object.fromEntries(head.split(',').map((name, at) => [name, cells[at] ?? '']));
  };
  const kept = (name: string) => ({ url: `https://web.archive.org/${name}`, at: '', read: false });
  const filled = (trace: Trace) =>
    Object.fromEntries(Object.entries(rowOf(trace)).filter(([, cell]) => cell !== ''));
  const everywhere = {
    page: 'https://briefing.example/',
    traced_at: '2026-05-20T09:30:00.000Z',
  };

  it('has all of an article that was cited itself, which was seen nowhere else', () => {
    const backed = { basis: ['cited', 'named'], link: 'https://techcrunch.com/#x' } as const;
    const trace = plainTrace(
      { authors: ['Rosa Imani', 'Tom Bell'] },
      { ...backed, basis: [...backed.basis] },
    );
    expect(filled(trace)).toEqual({
      ...everywhere,
      claim: 'Quillon hired cartographers.',
      cited_as: '(techcrunch.com)',
      outlet: 'TechCrunch',
      headline: 'Quillon hires 40 cartographers (invented)',
      author: 'Rosa Imani; Tom Bell',
      published: '2026-05-19T15:02:00Z',
      url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      chain: 'TechCrunch',
      verdict: 'supported',
      confidence: '0.87',
      basis: 'cited; named',
      link: 'https://techcrunch.com/#x',
      status: 'resolved',
      link_state: 'live',
    });
  });

  it('names who had it first, and where it was seen', () => {
    const trace = chainTrace();
    const drift = [
      { kind: 'number', claim: '40', source: '14' },
      { kind: 'date', claim: 'May', source: 'June' },
    ] as const;
    const claims = trace.claims.map(c => ({
      ...c,
      backing: c.backing.map(b => ({ ...b, drift: [...drift], passage: 'They hired 14.' })),
    }));
    expect(rowOf({ ...trace, claims })).toMatchObject({
      outlet: 'TechCrunch',
      url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      seen_on: 'https://www.msn.com/en-us/news/ar-AA1',
      chain: 'MSN ← TechCrunch',
      drift: 'number: 40 ≠ 14; date: May ≠ June',
      passage: 'They hired 14.',
    });
  });

  it('takes agency and archive of the original before those of the copy', () => {
    const trace = chainTrace();
    const both = (original: object, copy: object): Trace => ({
      ...trace,
      claims: trace.claims.map(c => ({
        ...c,
        backing: c.backing.map(b => ({ ...b, passage: null })),
      })),
      articles: trace.articles.map(a => ({ ...a, ...(a.id === 'a1' ? original : copy) })),
    });
    const copy = { agency: 'AFP', archived: kept('copy') };
    expect(rowOf(both({ agency: 'Reuters', archived: kept('own') }, copy))).toMatchObject({
      agency: 'Reuters',
      archive_url: kept('own').url,
    });
    expect(rowOf(both({ agency: null, archived: null }, copy))).toMatchObject({
      agency: 'AFP',
      archive_url: kept('copy').url,
    });
  });

  it('of a claim that nothing backs says how its citation stands, or that there is none', () => {
    const text = 'Quillon hired cartographers.';
    const lost = citation({});
    const unfound: Trace = traceOf({
      claims: [claim({ text })],
      citations: [
        {
          ...lost,
          resolution: { ...lost.resolution, status: 'not-found', article: null, link: 'unchecked' },
        },
      ],
      articles: [article({})],
    });
    expect(filled(unfound)).toEqual({
      ...everywhere,
      claim: text,
      cited_as: '(techcrunch.com)',
      outlet: 'TechCrunch',
      status: 'not-found',
      link_state: 'unchecked',
    });
    const bare = traceOf({ claims: [claim({ text, citations: [] })] });
    expect(filled(bare)).toEqual({ ...everywhere, claim: text, status: 'no source' });
  });

  it('backed by an outlet whose article is not known has neither confidence nor chain', () => {
    expect(filled(plainTrace({}, { article: null, verdict: 'unknown', score: 0 }))).toEqual({
      ...everywhere,
      claim: 'Quillon hired cartographers.',
      cited_as: '(techcrunch.com)',
      outlet: 'TechCrunch',
      verdict: 'unknown',
      basis: 'cited',
      status: 'resolved',
      link_state: 'live',
    });
  });
});
