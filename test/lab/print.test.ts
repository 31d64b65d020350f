import { describe, expect, it } from 'vitest';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { bar, countsOf, printed, progressLine } from './print.ts';
import type { PageResult } from './trace-pages.ts';

const trace: Trace = {
  schema: 'whence/trace@1',
  page: { url: 'a.html', title: 'Invented', language: 'en', published: null },
  tracedAt: '2026-09-16T09:00:00Z',
  claims: [
    {
      id: 'c1',
      text: 'The dock was leased.',
      role: 'claim',
      heading: null,
      subject: null,
      citations: ['k1'],
      mentions: [],
      restates: null,
      backing: [
        {
          outlet: 'msn.com',
          article: 'a1',
          citation: 'k1',
          basis: ['cited', 'supported'],
          verdict: 'supported',
          score: 0.9,
          passage: null,
          link: null,
          drift: [],
          parts: [],
        },
      ],
    },
    {
      id: 'c2',
      text: 'Nobody says this.',
      role: 'claim',
      heading: null,
      subject: null,
      citations: [],
      mentions: [],
      restates: null,
      backing: [],
    },
  ],
  citations: [
    {
      id: 'k1',
      text: '(msn.com)',
      group: 'g1',
      form: 'domain',
      outlet: 'msn.com',
      href: null,
      date: null,
      carrier: null,
      claims: ['c1'],
      alternatives: [],
      placement: 'after-sentence',
      resolution: {
        status: 'resolved',
        article: 'a1',
        link: 'live',
        confidence: 0.9,
        candidates: [],
        steps: [],
      },
    },
  ],
  mentions: [],
  outlets: [
    { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
    { domain: 'axios.com', name: 'Axios', kind: 'publisher' },
  ],
  articles: [
    {
      id: 'a1',
      url: 'https://www.msn.com/ar-1',
      outlet: 'msn.com',
      headline: 'Dock leased',
      authors: [],
      published: '2026-09-11T10:00:00Z',
      language: 'en',
      access: 'full',
      archived: null,
      original: { article: null, url: null, outlet: 'axios.com', evidence: [] },
      agency: null,
    },
  ],
  origins: [{ id: 'o1', outlet: 'axios.com', article: null, articles: ['a1'], citations: ['k1'] }],
  network: [],
};
const page = (given: string) => ({ given, url: `https://page.example/${given}`, file: given });
const good: PageResult = { page: page('a.html'), ok: true, trace, live: null, ms: 1234 };
const bad: PageResult = { page: page('b.html'), ok: false, error: 'no such file', ms: 3 };

describe('what the runner prints', () => {
  it('is one trace a line in jsonl, and a row that says why for a page that cannot be read', () => {
    const rows = printed([good, bad], 'jsonl')
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(rows).toEqual([
      trace,
      { schema: 'whence/trace@1', page: { url: 'b.html' }, error: 'no such file' },
    ]);
  });

  it('is one object in json, a list for several', () => {
    expect(JSON.parse(printed([good], 'json'))).toEqual(trace);
    expect(JSON.parse(printed([good, bad], 'json'))).toHaveLength(2);
  });

  it('is claim, outlet with its origin, and article in the table', () => {
    const table = printed([good], 'table');
    expect(table).toContain('2 claims · 1 citation · 1 outlet · 1 original report');
    expect(table).toMatch(/The dock was leased\.\s+Supported: MSN ← Axios \(cited/);
    expect(table).toMatch(/Nobody says this\.\s+No source given/);
    expect(table).toContain('[a1] Dock leased · 2026-09-11');
    expect(table).toContain('[a1] https://www.msn.com/ar-1');
  });

  it('leaves a page that cannot be read out of the other formats', () => {
    expect(printed([bad, good], 'csv')).toContain('The dock was leased.');
  });

  it('says in a line how far it is', () => {
    expect(progressLine(good, 1, 2)).toBe(
      '[1/2] a.html: 2 claims · 1 citation · 1 outlet · 1 original report · 1 resolved · 1.2 s',
    );
    expect(progressLine(bad, 2, 2)).toBe('[2/2] b.html: cannot be read: no such file');
    expect(bar(1, 2)).toBe('████████████░░░░░░░░░░░░ 1/2');
    expect(countsOf({ ...trace, claims: [] })).toMatch(/^0 claims · 1 citation · /);
  });
});
