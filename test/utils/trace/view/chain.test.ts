import { describe, expect, it } from 'vitest';
import type { TraceArticle } from '../../../../utils/trace/model/schema.ts';
import { chainNames, chainOf, originalOf } from '../../../../utils/trace/view/chain.ts';
import { BRIEFING } from '../../../components/fixtures/briefing.ts';
import { article, trace } from '../../../components/fixtures/build.ts';
import { LIVES } from '../../../components/fixtures/lives.ts';

const chain = (id: string, of = BRIEFING) =>
  chainOf(of, of.articles.find(a => a.id === id) as TraceArticle);
const copyOf = (id: string | null, outlet: string | null) => ({
  article: id,
  url: null,
  outlet,
  evidence: [{ rule: 'same-text', detail: 'seen' }],
});

describe('chainOf', () => {
  it('walks from the copy to the original with the evidence of each hop, and says when that was published', () => {
    const { hops, unsure, first } = chain('a2');
    expect(hops.map(({ name }) => name)).toEqual(['TechCrunch']);
    expect(hops[0]?.evidence.map(({ rule }) => rule)).toEqual(['msn-source-href', 'same-text']);
    expect(hops[0]?.url).toMatch(/^https:\/\/techcrunch\.com\//);
    expect(first).toEqual({ name: 'TechCrunch', published: '2026-05-19T15:02:00Z' });
    expect(unsure).toBeNull();
  });
  it('ends in the agency of a wire story, of which no date is known', () => {
    const { hops, first } = chain('a6');
    expect(hops.map(({ name }) => name)).toEqual(['Reuters']);
    expect(first).toBeNull();
  });
  it('ends in a house of which only the printed name is known', () => {
    const original = { ...copyOf(null, null), name: 'The Larkholm Gazette' };
    const { hops, unsure } = chain(
      'a1',
      trace({ articles: [article('a1', 'msn.com', 'One', { original })] }),
    );
    expect(hops).toMatchObject([{ outlet: null, name: 'The Larkholm Gazette', url: null }]);
    expect(unsure).toBeNull();
  });
  it('is empty for an original', () => {
    expect(chain('a1')).toEqual({ hops: [], unsure: null, first: null });
  });
  it('says where copy or original was not determined, and names nobody as first', () => {
    const { hops, unsure, first } = chain('a3', LIVES.unsure.trace);
    expect({ hops, first }).toEqual({ hops: [], first: null });
    expect(unsure).toMatchObject([{ rule: 'same-text' }]);
  });
  it('says so of the last article of a chain, too', () => {
    const page = trace({
      articles: [
        article('a1', 'msn.com', 'One', { original: copyOf('a2', 'cnbc.com') }),
        article('a2', 'cnbc.com', 'One', { original: copyOf(null, null) }),
      ],
    });
    const { hops, unsure, first } = chain('a1', page);
    expect(hops.map(({ name }) => name)).toEqual(['CNBC']);
    expect(unsure).not.toBeNull();
    expect(first).toBeNull();
  });
  it('survives originals that lead in a circle, and stops after three hops', () => {
    const ring = trace({
      articles: [
        article('a1', 'msn.com', 'One', { original: copyOf('a2', 'yahoo.com') }),
        article('a2', 'yahoo.com', 'One', { original: copyOf('a1', 'msn.com') }),
      ],
    });
    expect(chain('a1', ring).hops.map(({ name }) => name)).toEqual(['Yahoo']);
    const domains = ['msn.com', 'yahoo.com', 'cnbc.com', 'forbes.com', 'axios.com'];
    const long = trace({
      articles: domains.map((domain, at) =>
        article(`a${at + 1}`, domain, 'One', {
          original: domains[at + 1] ? copyOf(`a${at + 2}`, domains[at + 1] ?? '') : null,
        }),
      ),
    });
    expect(chain('a1', long).hops.map(({ name }) => name)).toEqual(['Yahoo', 'CNBC', 'Forbes']);
  });
});

/** Articles of these outlets, each a copy of the next. */
const copies = (...domains: string[]) =>
  trace({
    articles: domains.map((domain, at) =>
      article(`a${at + 1}`, domain, 'One', {
        original: domains[at + 1] ? copyOf(`a${at + 2}`, domains[at + 1] ?? '') : null,
      }),
    ),
  });
const first = (page: ReturnType<typeof trace>) => page.articles[0] as TraceArticle;
const names = (page: ReturnType<typeof trace>) => chainNames(page, first(page));
const original = (page: ReturnType<typeof trace>) => originalOf(page, first(page));

describe('chainNames and originalOf', () => {
  it('of an original are its own', () => {
    const page = copies('cnbc.com');
    expect(names(page)).toEqual(['CNBC']);
    expect(original(page)).toEqual({
      article: page.articles[0],
      url: page.articles[0]?.url,
      outlet: 'cnbc.com',
    });
  });
  it('lead over every copy to the last article', () => {
    const page = copies('msn.com', 'yahoo.com', 'cnbc.com');
    expect(names(page)).toEqual(['MSN', 'Yahoo', 'CNBC']);
    expect(original(page)).toEqual({
      article: page.articles[2],
      url: page.articles[2]?.url,
      outlet: 'cnbc.com',
    });
  });
  it('end where an outlet comes back, on both', () => {
    const page = copies('msn.com', 'yahoo.com', 'msn.com');
    expect(names(page)).toEqual(['MSN', 'Yahoo']);
    expect(original(page).article).toBe(page.articles[1]);
  });
  it('take the outlet of an original from its article where it is not said', () => {
    const page = copies('msn.com', 'cnbc.com');
    const [copy] = page.articles;
    if (copy) copy.original = copyOf('a2', null);
    expect(names(page)).toEqual(['MSN', 'CNBC']);
  });
  it('know an original by its address alone, under the outlet that is named for it', () => {
    const known = { ...copyOf(null, 'cnbc.com'), url: 'https://www.cnbc.com/a' };
    const page = trace({ articles: [article('a1', 'msn.com', 'One', { original: known })] });
    expect(names(page)).toEqual(['MSN', 'CNBC']);
    expect(original(page)).toEqual({
      article: page.articles[0],
      url: 'https://www.cnbc.com/a',
      outlet: 'cnbc.com',
    });
    const named = { ...known, outlet: null, name: 'The Larkholm Gazette' };
    const other = trace({ articles: [article('a1', 'msn.com', 'One', { original: named })] });
    expect(original(other)).toMatchObject({ url: 'https://www.cnbc.com/a', outlet: 'msn.com' });
  });
  it('name an agency, which is no address to cite', () => {
    const page = trace({ articles: [article('a1', 'msn.com', 'One', { agency: 'Reuters' })] });
    expect(names(page)).toEqual(['MSN', 'Reuters']);
    expect(original(page)).toMatchObject({ url: page.articles[0]?.url, outlet: 'msn.com' });
  });
});
