import type { Backing, Trace } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';

/**
 * Headlines and claims of invented stories that break careless writers, by what is nasty about
 * them.
 */
export const NASTY: Readonly<Record<string, string>> = {
  latex: 'Quillon {hires} 40% & more_stuff #1 ~ ^ \\ "q" $5 <b> | [x]',
  wiki: 'A pipe | two [[brackets]] and {{braces}}',
  newline: 'A headline\nover two lines',
  arabic: 'شركة كويلون تستأجر أربعين رسام خرائط',
  cjk: '架空の会社キロンが地図製作者を雇う',
  emoji: 'Mapmakers 🗺️ move in 👩‍🚀',
  formula: '=HYPERLINK("https://quillon.example","click")',
  long: `${'Very long headline about the invented atlas '.repeat(9)}ends here`,
};

const backing = (id: string, index: number): Backing => ({
  outlet: 'techcrunch.com',
  article: id,
  citation: `k${index}`,
  basis: ['cited'],
  verdict: 'partial',
  score: 0.5,
  passage: `The invented article says, “${id}”, with a comma.`,
  link: null,
  drift: [{ kind: 'number', claim: '40', source: '14' }],
  parts: [],
});

/**
 * One claim and one article for each nasty text; the first has no author and no date, the second an
 * organisation as author.
 */
export function nastyTrace(): Trace {
  const texts = Object.values(NASTY);
  return traceOf({
    claims: texts.map((text, i) =>
      claim({ id: `c${i}`, text, citations: [`k${i}`], backing: [backing(`a${i}`, i)] }),
    ),
    citations: texts.map((_, i) =>
      citation({
        id: `k${i}`,
        claims: [`c${i}`],
        resolution: {
          status: 'resolved',
          article: `a${i}`,
          link: 'live',
          confidence: 1,
          candidates: [],
          steps: [],
        },
      }),
    ),
    articles: texts.map((headline, i) =>
      article({
        id: `a${i}`,
        headline,
        url: `https://techcrunch.com/2026/05/19/story-${i}_(part,1)/?a=1&b=2`,
        ...(i === 0 && { authors: [], published: null }),
        ...(i === 1 && { authors: ['The Associated Press'] }),
        ...(i === 2 && { authors: ['Rosa Imani', 'Ludwig van der Berg'] }),
      }),
    ),
  });
}

/**
 * The same with all that a source can have: each was cited through a copy on MSN, and an archive
 * keeps it; the last is a page on a platform, no article.
 */
export function copiedTrace(): Trace {
  const trace = nastyTrace();
  const originals = trace.articles.map((a, i) => ({
    ...a,
    ...(i === trace.articles.length - 1 && { outlet: 'github.com' }),
    archived: {
      url: `https://web.archive.org/web/20260520093000/${a.url}`,
      at: '2026-05-20T09:30:00Z',
      read: i === 2,
    },
  }));
  const copies = originals.map((a, i) => ({
    ...a,
    id: `b${i}`,
    url: `https://www.msn.com/en-us/news/ar-AA${i}`,
    outlet: 'msn.com',
    archived: null,
    original: {
      article: a.id,
      url: a.url,
      outlet: a.outlet,
      evidence: [{ rule: 'msn-source-href', detail: 'x' }],
    },
  }));
  return {
    ...trace,
    outlets: [
      ...trace.outlets,
      { domain: 'github.com', name: 'GitHub', kind: 'platform' },
      { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
    ],
    articles: [...originals, ...copies],
    claims: trace.claims.map(c => ({
      ...c,
      backing: c.backing.map(b => ({
        ...b,
        outlet: 'msn.com',
        article: `b${b.article?.slice(1)}`,
      })),
    })),
  };
}

/**
 * A copy on MSN of a TechCrunch report that was read, with an archived copy: two claims, one
 * source.
 */
export function chainTrace(): Trace {
  const row = (id: string, text: string) =>
    claim({ id, text, backing: [{ ...backing('a2', 1), outlet: 'msn.com' }] });
  return traceOf({
    claims: [row('c1', 'Quillon hired 40 cartographers.'), row('c2', 'They start this week.')],
    citations: [citation({ claims: ['c1', 'c2'], outlet: 'msn.com', text: '(msn.com)' })],
    outlets: [
      { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
      { domain: 'techcrunch.com', name: 'TechCrunch', kind: 'publisher' },
    ],
    articles: [
      article({
        archived: {
          url: 'https://web.archive.org/web/20260520/x',
          at: '2026-05-20T00:00:00Z',
          read: false,
        },
      }),
      article({
        id: 'a2',
        url: 'https://www.msn.com/en-us/news/ar-AA1',
        outlet: 'msn.com',
        original: {
          article: 'a1',
          url: article({}).url,
          outlet: 'techcrunch.com',
          evidence: [{ rule: 'msn-source-href', detail: 'x' }],
        },
      }),
    ],
  });
}
