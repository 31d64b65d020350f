import { describe, expect, it } from 'vitest';
import { csv, escapeCell, tsv } from '../../../utils/exports/csv.ts';
import { ENGLISH } from '../../../utils/exports/report-words.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { backing, plainTrace } from './plain.ts';

describe('a cell of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@sum', '＝1'])('%j is no formula', text =>
    expect(escapeCell(text)).toBe(`"'${text}"`),
  );
  it.each([
    ['Good news;=6*7;more', `Good news;'=6*7;more`],
    ['a; -1', `a; '-1`],
    ['a|@b', `a|'@b`],
    ['a\t+1', `a\t'+1`],
    ['\t=1', `'\t'=1`],
    ['Good news,=6*7,more', `Good news,'=6*7,more`],
    ['two\n=lines', `two\n'=lines`],
  ])('%j runs nothing where it is split', (text, safe) =>
    expect(escapeCell(text)).toBe(`"${safe}"`),
  );
  it.each(['1-1', 'a=b', '', 'a; b - c', 'up, -5 on the day'])('%j stays', text =>
    expect(escapeCell(text)).toBe(`"${text}"`),
  );
  it('doubles its quotes', () => expect(escapeCell('a "b" c')).toBe('"a ""b"" c"'));
});

describe('a row of CSV', () => {
  /** The cells of the rows by their column; none of these texts holds a quote. */
  const rowsOf = (trace: Trace): Record<string, string>[] => {
    const [head = '', ...rows] = csv.write([trace]).slice(1).trimEnd().split('\r\n');
    const cellsOf = (line: string) => line.slice(1, -1).split('","');
    return rows.map(row =>
      Object.fromEntries(cellsOf(head).map((name, at) => [name, cellsOf(row)[at] ?? ''])),
    );
  };
  const rowOf = (trace: Trace) => rowsOf(trace)[0] ?? {};
  const kept = (name: string) => ({ url: `https://web.archive.org/${name}`, at: '', read: false });
  const filled = (trace: Trace) =>
    Object.fromEntries(Object.entries(rowOf(trace)).filter(([, cell]) => cell !== ''));
  const everywhere = {
    claim_number: '1',
    page_title: 'Quillon hires cartographers',
    page: 'https://briefing.example/',
    traced_at: '2026-05-20 09:30:00',
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
      published: '2026-05-19',
      url: 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/',
      chain: 'TechCrunch',
      verdict: 'Supported',
      support_score: '0.87',
      basis: 'cited; named',
      link: 'https://techcrunch.com/#x',
      citation: 'Article found',
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
      also_on: 'MSN',
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
      verdict: 'No article found',
      citation: 'No article found',
    });
    const bare = traceOf({ claims: [claim({ text, citations: [] })] });
    expect(filled(bare)).toEqual({ ...everywhere, claim: text, verdict: 'No source given' });
  });

  it.each(['de', 'fr', 'es', 'pt-BR', 'pt-PT'])('has decimals and separators of %s', language => {
    const [head, row] = csv.write([plainTrace()], { ...ENGLISH, language }).split('\r\n');
    expect(head).toContain('"claim";"verdict";"support_score";"outlet"');
    expect(row).toContain('"Quillon hired cartographers.";"Supported";"0,87";"TechCrunch"');
  });

  it('has a score only where something could be told', () => {
    expect(rowOf(plainTrace({}, { verdict: 'unknown', score: 0.52 }))).toMatchObject({
      verdict: 'Can’t tell, because the article does not settle it',
      support_score: '',
    });
  });

  it('stands for one origin: a copy is named beside it, and its basis counts', () => {
    const trace = chainTrace();
    const own = { ...backing({}), basis: ['supported' as const], citation: null };
    const [first] = trace.claims;
    const claims = first ? [{ ...first, backing: [...first.backing, own] }] : [];
    expect(rowsOf({ ...trace, claims }).map(row => [row.outlet, row.also_on, row.basis])).toEqual([
      ['TechCrunch', 'MSN', 'cited; supported'],
    ]);
  });

  it('stands for each citation without an article, with the address that it prints', () => {
    const { resolution } = citation({});
    const ended = (id: string, status: 'ambiguous' | 'no-access', href: string | null) =>
      citation({ id, href, resolution: { ...resolution, status, article: null } });
    const trace = traceOf({
      claims: [claim({ citations: ['k1', 'k2'] })],
      citations: [
        ended('k1', 'ambiguous', null),
        ended('k2', 'no-access', 'https://techcrunch.com/?utm_source=x'),
      ],
    });
    expect(rowsOf(trace).map(row => [row.citation, row.cited_as, row.cited_address])).toEqual([
      ['Several articles fit', '(techcrunch.com)', ''],
      ['Needs your permission', '(techcrunch.com)', 'https://techcrunch.com/?utm_source=x'],
    ]);
  });

  it('names the outlets that the claim names', () => {
    const trace = plainTrace();
    const mention = { text: 'CNBC', outlet: 'cnbc.com', claim: 'c1', copyOf: null };
    const claims = trace.claims.map(c => ({ ...c, mentions: ['m1'] }));
    const outlets = [
      ...trace.outlets,
      { domain: 'cnbc.com', name: 'CNBC', kind: 'publisher' as const },
    ];
    expect(
      rowOf({ ...trace, claims, outlets, mentions: [{ id: 'm1', ...mention }] }).named_in_text,
    ).toBe('CNBC');
  });
});

describe('TSV', () => {
  it.each(['en', 'de'])(
    'has the cells of CSV, every one quoted, parted by tabs, in %s',
    language => {
      const words = { ...ENGLISH, language };
      const parted = csv.write([chainTrace()], words).replaceAll(/"[,;]"/g, '"\t"');
      expect(tsv.write([chainTrace()], words)).toBe(parted);
      expect(parted).toContain(language === 'de' ? '"0,5' : '"0.5');
    },
  );
  it('runs nothing where a tab of a claim parts it', () => {
    const trace = plainTrace();
    const claims = trace.claims.map(one => ({ ...one, text: 'Up\t=6*7\tmore' }));
    expect(tsv.write([{ ...trace, claims }])).toContain(`\t"Up\t'=6*7\tmore"\t`);
  });
});
