import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../../utils/support/assess.ts';
import type { Assessment } from '../../../../utils/support/assessment.ts';
import type { TraceRecord } from '../../../../utils/trace/model/record.ts';
import type {
  TraceArticle,
  TraceCitation,
  TraceClaim,
} from '../../../../utils/trace/model/schema.ts';
import { judgeClaim, judgeClaims } from '../../../../utils/trace/run/judge.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { STORY } from './bench.ts';

const to = (id: string | null, over: Partial<TraceCitation> = {}) =>
  citation({ ...over, resolution: { ...citation({}).resolution, article: id } });
const named = (id: string, outlet: string) => ({
  id,
  text: outlet,
  outlet,
  claim: 'c1',
  copyOf: null,
});
const recordOf = (
  one: Partial<TraceClaim>,
  citations: TraceCitation[],
  articles: TraceArticle[],
  mentions = [named('m1', 'wired.com'), named('m2', 'time.com')],
): TraceRecord => recordAround(traceOf({ claims: [claim(one)], citations, articles, mentions }));
/** An assessor that gives these scores, by article; 0.8 and above supports. */
const scoring = (scores: Record<string, number>) => ({
  readable: Object.keys(scores),
  listLikely: () => Object.keys(scores),
  together: () => null,
  assess: (_: TraceClaim, id: string): Assessment => ({
    ...UNKNOWN,
    verdict: (scores[id] ?? 0) >= 0.8 ? 'supported' : 'partial',
    score: scores[id] ?? 0,
    passage: id === 'a1' ? 'Quillon, an invented firm' : null,
  }),
});
const rowsOf = (record: TraceRecord, scores: Record<string, number>) => {
  const [one] = record.trace.claims;
  if (!one) throw new Error('no claim');
  judgeClaim(record, one, scoring(scores));
  return one.backing.map(({ outlet, article: id, citation: k, basis, verdict }) => ({
    outlet,
    article: id,
    citation: k,
    basis: basis.join(),
    verdict,
  }));
};
const wired = (id: string) =>
  article({ id, outlet: 'wired.com', url: `https://www.wired.com/${id}` });

describe('who backs a claim', () => {
  it('are those cited, named and found to support, best first, each once', () => {
    const record = recordOf(
      { citations: ['k1', 'k2', 'k2'], mentions: ['m1', 'm2'] },
      [to('a1'), to(null, { id: 'k2', outlet: 'axios.com' })],
      [article({}), wired('a2'), wired('a3'), article({ id: 'a4', outlet: 'cnbc.com' })],
    );
    expect(rowsOf(record, { a1: 0.5, a2: 0.6, a3: 0.9, a4: 0.95 })).toEqual([
      {
        outlet: 'cnbc.com',
        article: 'a4',
        citation: null,
        basis: 'supported',
        verdict: 'supported',
      },
      {
        outlet: 'wired.com',
        article: 'a3',
        citation: null,
        basis: 'named,supported',
        verdict: 'supported',
      },
      {
        outlet: 'techcrunch.com',
        article: 'a1',
        citation: 'k1',
        basis: 'cited',
        verdict: 'partial',
      },
      { outlet: 'axios.com', article: null, citation: 'k2', basis: 'cited', verdict: 'unknown' },
      { outlet: 'time.com', article: null, citation: null, basis: 'named', verdict: 'unknown' },
    ]);
  });

  it('are one row where the same outlet is cited and named', () => {
    const record = recordOf(
      { citations: ['k1'], mentions: ['m1', 'm1'] },
      [to('a2', { outlet: 'wired.com' })],
      [wired('a2')],
    );
    expect(rowsOf(record, { a2: 0.9 })).toMatchObject([{ basis: 'cited,named,supported' }]);
    const open = recordOf(
      { citations: ['k1'], mentions: ['m1'] },
      [to(null, { outlet: 'wired.com' })],
      [],
    );
    expect(rowsOf(open, {})).toMatchObject([{ outlet: 'wired.com', basis: 'cited,named' }]);
  });

  it('stand cited before found where they say it equally well', () => {
    const record = recordOf(
      { citations: ['k1'] },
      [to('a2', { outlet: 'wired.com' })],
      [article({}), wired('a2')],
    );
    expect(rowsOf(record, { a1: 0.9, a2: 0.9 }).map(row => row.article)).toEqual(['a2', 'a1']);
  });

  it('are, for a sentence that the reader selected, only who was found', () => {
    const selected = { text: '', outlet: null };
    expect(rowsOf(recordOf({}, [to(null, selected)], []), {})).toEqual([]);
    expect(rowsOf(recordOf({}, [to('a1', selected)], [article({})]), { a1: 0.9 })).toMatchObject([
      { outlet: 'techcrunch.com', citation: 'k1', basis: 'supported' },
    ]);
  });

  it('are nobody for a connective', () => {
    const record = recordOf({ role: 'connective' }, [to('a1')], [article({})]);
    expect(rowsOf(record, { a1: 0.9 })).toEqual([]);
  });

  it('are unknown where the article could not be read, and linked to their passage where it was', () => {
    const record = recordOf({}, [to('a1')], [article({})]);
    expect(rowsOf(record, {})).toMatchObject([{ article: 'a1', verdict: 'unknown' }]);
    record.bodies.a1 = { text: STORY.text.join(' '), canonical: null, evidence: [] };
    rowsOf(record, { a1: 0.9 });
    expect(record.trace.claims[0]?.backing[0]?.link).toContain('#:~:text=');
    expect(record.trace.claims[0]?.backing[0]).not.toHaveProperty('page');
  });

  it('are linked to the page of a PDF, in place of whatever part its address named', () => {
    const url = 'https://techcrunch.com/report.pdf';
    const record = recordOf({}, [to('a1')], [article({ url: `${url}#toolbar=0` })]);
    const text = `A page before.\n\nQuillon, an invented firm, drew its atlas.`;
    const pages = [
      { at: 0, page: 6 },
      { at: 16, page: 7 },
    ];
    record.bodies.a1 = { text, canonical: null, evidence: [], pages };
    rowsOf(record, { a1: 0.9 });
    expect(record.trace.claims[0]?.backing[0]).toMatchObject({ link: `${url}#page=7`, page: 7 });
  });
});

describe('judging a page', () => {
  it('judges every claim by the texts that were read', async () => {
    const text = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
    const record = recordOf({ text }, [to('a1')], [article({ headline: STORY.headline })]);
    record.bodies.a1 = { text: STORY.text.join(' '), canonical: null, evidence: [] };
    record.trace.claims.push(claim({ id: 'c2', role: 'connective', text: 'And then:' }));
    await judgeClaims(record);
    expect(record.trace.claims.map(c => c.backing.map(row => row.verdict))).toEqual([
      ['supported'],
      [],
    ]);
  });
});

describe('a claim of which several articles have a part each', () => {
  const says = 'The Ellery Viaduct in Brannholm, drawn by Rosa Imani, opened to trams in 1979.';
  const texts = {
    a1: 'Rosa Imani still keeps the first drawing of the Ellery Viaduct in her hall. The engineer told a school in Brannholm how the viaduct was drawn in one night. She is eighty now and walks over it every week.',
    a2: 'The Ellery Viaduct links Brannholm with the hills. The viaduct opened to trams in 1979. It was painted again after a storm.',
  };
  const judged = async (origins: readonly (readonly string[])[]) => {
    const record = recordOf(
      { text: says, citations: ['k1', 'k2'], mentions: [] },
      [to('a1', { id: 'k1' }), to('a2', { id: 'k2' })],
      [article({ id: 'a1' }), article({ id: 'a2', url: 'https://wired.com/viaduct' })],
      [],
    );
    record.trace.origins = origins.map((articles, at) => ({
      id: `o${at}`,
      outlet: 'wired.com',
      article: articles[0] ?? null,
      articles: [...articles],
      citations: [],
    }));
    for (const [id, text] of Object.entries(texts))
      record.bodies[id] = { text, canonical: null, evidence: [] };
    await judgeClaims(record);
    return record.trace.claims[0]?.together?.shares.map(({ article: id }) => id);
  };

  it('says who has what, and counts a copy as no second source', async () => {
    expect(await judged([['a1'], ['a2']])).toEqual(['a1', 'a2']);
    expect(await judged([['a1', 'a2']])).toBeUndefined();
  });
});
