import { describe, expect, it } from 'vitest';
import { europePmc } from '../../../../utils/sources/works/europe-pmc.ts';
import { ask, json, question } from '../bench.ts';

const result = {
  id: '31234567',
  source: 'MED',
  pmid: '31234567',
  pmcid: 'PMC7654321',
  doi: '10.1000/inv.1',
  title: 'A nasal spray lowers <i>invented</i> infections.',
  abstractText: 'In 640 invented nurses the spray helped.',
  firstPublicationDate: '2026-08-14',
};
const answer = (...results: object[]) =>
  json({ hitCount: results.length, resultList: { result: results } });
const of = (over = {}) => question({ domain: 'pubmed.ncbi.nlm.nih.gov', ...over });
const queryOf = (url = '') => new URL(url).searchParams.get('query');

describe('Europe PMC', () => {
  it('offers the page at the library that the mark names', async () => {
    for (const [over, url] of [
      [{}, 'https://pubmed.ncbi.nlm.nih.gov/31234567/'],
      [{ host: 'pmc.ncbi.nlm.nih.gov' }, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/'],
      [{ domain: 'europepmc.org' }, 'https://europepmc.org/article/MED/31234567'],
    ] as const)
      expect((await ask(europePmc, of(over), () => answer(result))).candidates).toMatchObject([
        { url, title: 'A nasal spray lowers invented infections.', published: '2026-08-14' },
      ]);
  });

  it('is asked for preprints of one server alone, and offers its page', async () => {
    const { urls, candidates } = await ask(europePmc, of({ domain: 'medrxiv.org' }), () =>
      answer({ id: 'PPR1', source: 'PPR', doi: '10.1101/2026.08.01.26300001', title: 'Spray' }),
    );
    expect(queryOf(urls[0])).toBe(
      '(tariff AND ruling AND Karpathy) AND SRC:PPR AND PUBLISHER:"medRxiv"',
    );
    expect(candidates[0]?.url).toBe(
      'https://www.medrxiv.org/content/10.1101/2026.08.01.26300001v1',
    );
  });

  it('leaves out what has no page there', async () => {
    const { candidates } = await ask(europePmc, of(), () =>
      answer({ id: 'X', source: 'AGR', title: 'Soil' }),
    );
    expect(candidates).toEqual([]);
  });
});
