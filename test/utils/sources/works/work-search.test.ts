import { describe, expect, it } from 'vitest';
import { createWorkSearch } from '../../../../utils/sources/works/work-search.ts';
import { ask, question, respond } from '../bench.ts';

const search = createWorkSearch({
  id: 'arxiv',
  why: 'paper search',
  domains: ['papers.example.org'],
  hostFor: () => 'api.papers.example.org',
  mostWords: 4,
  leastWords: 2,
  accept: ['text/plain'],
  urlFor: words => `https://api.papers.example.org/?q=${words.join('+')}`,
  read: text =>
    text === 'nonsense'
      ? null
      : text
          .split(' ')
          .map(name => ({ url: `https://papers.example.org/${name}` }))
          .slice(text === '' ? 1 : 0),
});
const plain = (text: string) => respond(text, { type: 'text/plain' });
const of = (over = {}) =>
  question({
    domain: 'papers.example.org',
    words: ['Olsen', 'tidal-flow', 'ferries', 'cost', 'more'],
    ...over,
  });

describe('a service of one platform', () => {
  it('is asked for its own domain and what stands under it, and for nobody else’s', () => {
    const now = new Date('2026-05-20');
    expect(search.applies(of(), now)).toBe(true);
    expect(search.applies(of({ domain: 'de.papers.example.org' }), now)).toBe(true);
    expect(search.hosts(of())).toEqual(['*://api.papers.example.org/*']);
    for (const domain of ['example.com', 'notpapers.example.org', null]) {
      expect(search.applies(of({ domain }), now)).toBe(false);
      expect(search.hosts(of({ domain }))).toEqual([]);
    }
    expect(search.applies(of({ words: [] }), now)).toBe(false);
  });

  it('asks nobody where it does not serve', async () => {
    expect((await ask(search, question(), () => plain('a'))).urls).toEqual([]);
  });

  it('is asked again with fewer words until it finds something, down to as few as tell works apart', async () => {
    const { urls, candidates } = await ask(search, of(), url =>
      plain(url.endsWith('q=Olsen+tidal-flow') ? 'a b' : ''),
    );
    expect(urls.map(url => url.split('q=')[1])).toEqual([
      'Olsen+tidal-flow+ferries+cost',
      'Olsen+tidal-flow+ferries',
      'Olsen+tidal-flow',
    ]);
    expect(candidates.map(({ url }) => url)).toEqual([
      'https://papers.example.org/a',
      'https://papers.example.org/b',
    ]);
  });

  it('is asked once for a known title, without its signs', async () => {
    const { urls } = await ask(search, of({ title: 'Ferries: “cheaper” than bridges?' }), () =>
      plain(''),
    );
    expect(urls).toEqual(['https://api.papers.example.org/?q=Ferries+cheaper+than+bridges']);
  });

  it('calls a body that says “not now” what it is, and stops asking', async () => {
    const { answer, urls } = await ask(search, of(), () => plain('Rate exceeded.'));
    expect(answer).toMatchObject({ ok: false, reason: 'rate-limited' });
    expect(urls).toHaveLength(1);
  });

  it('tells an answer of another kind from an empty one', async () => {
    expect((await ask(search, of(), () => plain('nonsense'))).answer).toMatchObject({
      ok: false,
      reason: 'bad-answer',
    });
    expect((await ask(search, of(), () => plain(''))).answer).toMatchObject({
      ok: true,
      candidates: [],
    });
  });
});
