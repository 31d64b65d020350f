import { describe, expect, it } from 'vitest';
import { wikipedia } from '../../../../utils/sources/works/wikipedia.ts';
import { ask, json, question } from '../bench.ts';

const page = (key: string, title: string) => ({
  id: 1,
  key,
  title,
  excerpt: 'The <span class="searchmatch">ferry</span> was built in 1911',
  matched_title: null,
  description: 'invented ferry',
});
const of = (over = {}) => question({ domain: 'wikipedia.org', ...over });

describe('Wikipedia’s search', () => {
  it.each([
    [{ language: 'de-AT' }, 'de.wikipedia.org'],
    [{ language: null }, 'en.wikipedia.org'],
    [{ language: 'en', host: 'fr.wikipedia.org' }, 'fr.wikipedia.org'],
    [{ language: 'en', host: 'en.m.wikipedia.org' }, 'en.wikipedia.org'],
  ])('asks the edition that is printed, else that of the page: %j', async (over, host) => {
    const { urls } = await ask(wikipedia, of(over), () => json({ pages: [page('A', 'A')] }));
    expect(new URL(urls[0] ?? '').hostname).toBe(host);
    expect(wikipedia.hosts(of(over))).toEqual([`*://${host}/*`]);
  });

  it('offers articles by their addresses, with what they are', async () => {
    const { candidates } = await ask(wikipedia, of(), () =>
      json({ pages: [page('Who_goes_there?', 'Who goes there?'), page('MS_Kråke', 'MS Kråke')] }),
    );
    expect(candidates).toMatchObject([
      {
        url: 'https://en.wikipedia.org/wiki/Who_goes_there%3F',
        title: 'Who goes there?',
        snippet: 'invented ferry – The ferry was built in 1911',
      },
      { url: 'https://en.wikipedia.org/wiki/MS_Kr%C3%A5ke' },
    ]);
  });

  it('is asked with ever fewer words: an article has few of a claim', async () => {
    const { urls } = await ask(wikipedia, of(), () => json({ pages: [] }));
    expect(urls.map(url => new URL(url).searchParams.get('q'))).toEqual([
      'tariff ruling Karpathy',
      'tariff ruling',
      'tariff',
    ]);
  });
});
