import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';
import { createWordSearch } from '../../../../utils/support/alignment/word-search.ts';

const articleOf = (id: string, text: string, headline = '') =>
  indexArticle({ id, headline, text, published: null }, 'en');
const claimOf = (text: string) =>
  indexClaim({ text, heading: null, subject: null, pageTitle: '' }, 'en', null, () => false);
const evenly = () => 1;

const lamps = articleOf('lamps', 'Quillon sells invented lamps. Copper became dearer in spring.');
const bread = articleOf('bread', 'A bakery bakes rye bread for the harbour.');
const titled = articleOf('titled', 'More will follow.', 'Quillon sells invented lamps');

describe('articles with the words of a claim', () => {
  const search = createWordSearch([bread, lamps, titled], evenly);

  it('are found by text and headline, whatever form the words have', () => {
    expect(search(claimOf('Quillon was selling invented lamps.'))).toEqual(['lamps', 'titled']);
    expect(search(claimOf('Bakeries baked the bread of the harbour.'))).toEqual(['bread']);
  });

  it('have at least three tenths of them', () => {
    expect(search(claimOf('Lamps, whales, trams, ferries.'))).toEqual([]);
    expect(search(claimOf('Lamps, whales, trams.'))).toEqual(['lamps', 'titled']);
    expect(search(claimOf('Whales were seen off the coast.'))).toEqual([]);
    expect(search(claimOf('It is the one that was.'))).toEqual([]);
  });

  it('are the twelve that have most, in the order of the trace', () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      articleOf(`a${at}`, `Quillon sells lamps. ${at % 2 ? 'Copper is dear in spring.' : ''}`),
    );
    const found = createWordSearch(many, evenly)(claimOf('Quillon sells copper lamps in spring.'));
    expect(found).toHaveLength(12);
    expect(found.filter(id => Number(id.slice(1)) % 2)).toHaveLength(10);
    expect(found).toEqual([...found].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
  });
});
