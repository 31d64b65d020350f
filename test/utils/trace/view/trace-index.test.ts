import { describe, expect, it } from 'vitest';
import { traceIndex } from '../../../../utils/trace/view/trace-index.ts';
import { article, citation, claim, traceOf } from '../build.ts';

describe('the parts of a trace by id', () => {
  const trace = traceOf({
    claims: [claim({ id: 'c1' }), claim({ id: 'c2', text: 'The second invented claim.' })],
    citations: [citation({ id: 'k1' })],
    articles: [article({ id: 'a1' })],
    outlets: [{ domain: 'reuters.com', name: 'Reuters', kind: 'agency' }],
    mentions: [{ id: 'm1', text: 'Reuters', outlet: 'reuters.com', claim: 'c1', copyOf: null }],
  });

  it('are found, outlets by their domain', () => {
    const index = traceIndex(trace);
    expect(index.claims.get('c2')).toBe(trace.claims[1]);
    expect(index.marks.get('k1')).toBe(trace.citations[0]);
    expect(index.articles.get('a1')).toBe(trace.articles[0]);
    expect(index.outlets.get('reuters.com')).toBe(trace.outlets[0]);
    expect(index.mentions.get('m1')).toBe(trace.mentions[0]);
    expect(index.claims.get('c3')).toBeUndefined();
  });

  it('are sorted once a trace, and anew for another', () => {
    expect(traceIndex(trace)).toBe(traceIndex(trace));
    expect(traceIndex(structuredClone(trace))).not.toBe(traceIndex(trace));
  });
});
