import { describe, expect, it } from 'vitest';
import { compareTraces } from '../../../../utils/trace/model/compare.ts';
import type { Backing, Trace } from '../../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../build.ts';

const row = (over: Partial<Backing>): Backing => ({
  outlet: 'techcrunch.com',
  article: 'a1',
  citation: 'k1',
  basis: ['cited'],
  verdict: 'supported',
  score: 0.9,
  passage: 'The invented company said so.',
  link: null,
  drift: [],
  parts: [],
  ...over,
});

const earlier = (): Trace =>
  traceOf({
    claims: [claim({ backing: [row({})] })],
    citations: [citation({})],
    articles: [article({})],
  });

describe('what changed between two traces', () => {
  it('says nothing of two equal traces', () =>
    expect(compareTraces(earlier(), earlier())).toEqual([]));

  it('names another verdict', () => {
    const after = earlier();
    after.claims[0]!.backing = [row({ verdict: 'contradicted' })];
    expect(compareTraces(earlier(), after)).toEqual([
      { claim: 'c1', kind: 'verdict', before: 'supported', after: 'contradicted' },
    ]);
  });

  it('names an edited passage of the same article, not the passage of another article', () => {
    const edited = earlier();
    edited.claims[0]!.backing = [row({ passage: 'The invented company said otherwise.' })];
    expect(compareTraces(earlier(), edited).map(c => c.kind)).toEqual(['passage']);
    const other = earlier();
    other.articles.push(article({ id: 'a2', url: 'https://www.theverge.com/2026/5/19/1/another' }));
    other.claims[0]!.backing = [row({ article: 'a2', passage: 'Something else.' })];
    expect(compareTraces(earlier(), other).map(c => c.kind)).toEqual(['article']);
  });

  it('names a page that went', () => {
    const after = earlier();
    after.citations[0]!.resolution.link = 'gone';
    expect(compareTraces(earlier(), after)).toEqual([
      { claim: 'c1', kind: 'link', before: 'live', after: 'gone' },
    ]);
  });

  it('names claims that came and claims that were taken out', () => {
    const after = earlier();
    after.claims[0]!.text = 'A wholly different invented sentence.';
    expect(compareTraces(earlier(), after).map(c => c.kind)).toEqual(['new', 'lost']);
  });

  it('follows each of two marks of one sentence that stands twice, when a line is added above', () => {
    const twice = (above: readonly string[]): Trace => {
      const texts = [...above, 'The same invented sentence.', 'The same invented sentence.'];
      return traceOf({
        claims: texts.map((text, at) => claim({ id: `c${at}`, text, citations: [`k${at}`] })),
        citations: texts.map((_, at) => citation({ id: `k${at}`, claims: [`c${at}`] })),
      });
    };
    const [before, after] = [twice([]), twice(['An invented line above.'])];
    before.claims[0]!.backing = [row({ verdict: 'supported' })];
    before.claims[1]!.backing = [row({ verdict: 'unknown' })];
    after.claims[1]!.backing = [row({ verdict: 'supported' })];
    after.claims[2]!.backing = [row({ verdict: 'contradicted' })];
    before.citations[1]!.resolution.link = 'never-seen';
    after.citations[2]!.resolution.link = 'gone';
    expect(compareTraces(before, after)).toEqual([
      { claim: 'c0', kind: 'new', before: '', after: 'An invented line above.' },
      { claim: 'c2', kind: 'verdict', before: 'unknown', after: 'contradicted' },
      { claim: 'c2', kind: 'link', before: 'never-seen', after: 'gone' },
    ]);
    expect(compareTraces(after, before)).toContainEqual({
      claim: null,
      kind: 'lost',
      before: 'An invented line above.',
      after: '',
    });
  });

  it('says nothing of sentences that only connect others', () => {
    const after = earlier();
    after.claims.push(claim({ id: 'c2', text: 'So it is.', role: 'connective' }));
    expect(compareTraces(earlier(), after)).toEqual([]);
    expect(compareTraces(after, earlier())).toEqual([]);
  });

  it('says nothing of a claim that had no verdict before, or has none now', () => {
    const none = earlier();
    for (const one of none.claims) one.backing = [];
    expect(compareTraces(none, earlier())).toEqual([]);
    expect(compareTraces(earlier(), none)).toEqual([]);
  });

  it('compares the row that stands first, before and after', () => {
    const two = (first: Backing['verdict']): Trace => ({
      ...earlier(),
      claims: [claim({ backing: [row({ verdict: first }), row({ verdict: 'unknown' })] })],
    });
    expect(compareTraces(two('partial'), two('supported'))).toMatchObject([
      { kind: 'verdict', before: 'partial', after: 'supported' },
    ]);
  });
});
