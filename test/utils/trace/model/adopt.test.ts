import { describe, expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import {
  addOutlet,
  addPrinted,
  adoptArticle,
  adoptKnown,
} from '../../../../utils/trace/model/adopt.ts';
import { article, citation, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';

describe('outlets that a page prints', () => {
  it('are listed once each with their names and kinds before anything is found, and keep what is known of them', () => {
    const record = recordAround(
      traceOf({
        citations: [
          citation({ outlet: 'msn.com' }),
          citation({ id: 'k2', outlet: 'larkholm.example' }),
          citation({ id: 'k3', outlet: null }),
        ],
        mentions: [
          {
            id: 'm1',
            text: 'MSN’s pickup of the Reuters report',
            outlet: 'msn.com',
            claim: 'c1',
            copyOf: 'reuters.com',
          },
        ],
        outlets: [{ domain: 'larkholm.example', name: 'The Larkholm Gazette', kind: 'publisher' }],
      }),
    );
    addPrinted({ record, directory });
    addPrinted({ record, directory });
    expect(record.trace.outlets).toEqual([
      { domain: 'larkholm.example', name: 'The Larkholm Gazette', kind: 'publisher' },
      { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
      { domain: 'reuters.com', name: 'Reuters', kind: 'agency' },
    ]);
  });
});

describe('an article that enters a trace', () => {
  it.each([
    ['https://techcrunch.com/2026/05/19/story/', 'news'],
    ['https://nobody-knows.example/story', 'webpage'],
    ['https://old.reddit.com/r/boats/comments/1abcd2/calder_x2/', 'thread'],
    ['https://nobody-knows.example/files/report.pdf', 'report'],
  ])('and was not read is what its address tells: %s', (url, kind) => {
    const record = recordAround(traceOf({}));
    adoptKnown({ record, directory }, { url, headline: 'x', published: null, access: 'blocked' });
    expect(record.trace.articles[0]?.kind).toBe(kind);
  });

  const url = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
  const read = { ...article({}), canonical: 'https://time.com/1/', description: null, text: 'A.' };
  const evidence = [
    { rule: 'x', detail: 'y', outlet: 'time.com', name: null, url: null, agency: false },
  ];
  const filling = (over = {}) => ({ record: recordAround(traceOf(over)), directory });

  it('has its facts in a row, its text beside it, and its outlet in the list', () => {
    const into = filling({ outlets: [] });
    expect(adoptArticle(into, read, evidence)).toBe('a1');
    const { id: _, ...facts } = article({});
    expect(into.record.trace.articles).toEqual([
      { id: 'a1', kind: 'news', ids: {}, container: null, ...facts },
    ]);
    expect(into.record.bodies).toEqual({
      a1: { text: 'A.', canonical: 'https://time.com/1/', evidence },
    });
    expect(into.record.trace.outlets).toMatchObject([{ domain: 'techcrunch.com' }]);
  });

  it('is renewed where it was known, and keeps what is known beside its page', () => {
    const archived = { url: 'https://web.archive.org/x', at: '2026-05-20', read: false };
    const old = article({ id: 'a4', headline: 'Old', access: 'gone', archived });
    const into = filling({ articles: [article({ id: 'a7', url: 'https://time.com/1/' }), old] });
    const moved = { ...read, url: url.replace('https://', 'https://www.') };
    expect(adoptArticle(into, moved, [])).toBe('a4');
    expect(into.record.trace.articles[1]).toMatchObject({
      headline: article({}).headline,
      access: 'full',
      archived,
    });
  });

  it('has a number of its own, the next after the highest', () => {
    const into = filling({ articles: [article({ id: 'a7', url: 'https://time.com/1/' })] });
    expect(adoptArticle(into, read, [])).toBe('a8');
  });

  it('is known by what an index tells until it is read, with what speaks for a copy', () => {
    const into = filling();
    const known = { url, headline: 'Told', published: null, access: 'metadata' } as const;
    expect(adoptKnown(into, known)).toBe('a1');
    expect(into.record.bodies).toEqual({});
    expect(adoptKnown(into, { ...known, headline: 'Later' }, evidence)).toBe('a1');
    expect(into.record.trace.articles).toMatchObject([
      { headline: 'Told', outlet: 'techcrunch.com', authors: [], language: null },
    ]);
    expect(into.record.bodies.a1).toEqual({ text: '', canonical: null, evidence });
    adoptArticle(into, read, []);
    adoptKnown(into, known, evidence);
    expect(into.record.bodies.a1).toMatchObject({ text: 'A.', evidence: [] });
    expect(adoptKnown(into, { ...known, url: 'https://larkholm.example/x' })).toBe('a2');
    expect(into.record.trace.articles[1]?.outlet).toBe('larkholm.example');
  });

  it('may be of an outlet that is known by its printed name alone', () => {
    const into = filling({ outlets: [] });
    addOutlet(into, null);
    addOutlet(into, 'larkholm.example', 'The Larkholm Gazette');
    addOutlet(into, 'larkholm.example');
    addOutlet(into, 'lisport.example');
    expect(into.record.trace.outlets.map(({ name }) => name)).toEqual([
      'The Larkholm Gazette',
      'lisport.example',
    ]);
  });
});
