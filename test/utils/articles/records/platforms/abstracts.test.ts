import { describe, expect, it } from 'vitest';
import { BODY, meta, read } from '../pages.ts';

const PREPRINT = `${meta('citation_title', 'Sparse Harbours Suffice')}${meta('citation_arxiv_id', '2609.01234')}`;
const at = (path: string, body = BODY) => read(`https://arxiv.org/${path}`, PREPRINT, body);
const comments = (text: string) =>
  `${BODY}<table><tr><td class="tablecell label">Comments:</td><td class="tablecell comments mathjax">${text}</td></tr></table>`;

describe('a page of an abstract', () => {
  it('says that it is no more than that', () => {
    expect(at('abs/2609.01234v2')).toMatchObject({ kind: 'preprint', extent: 'abstract' });
    const pubmed = read(
      'https://pubmed.ncbi.nlm.nih.gov/31234567/',
      `${meta('citation_title', 'A nasal spray')}${meta('citation_pmid', '31234567')}${meta('citation_journal_title', 'Spray')}`,
    );
    expect(pubmed).toMatchObject({ kind: 'paper', extent: 'abstract', ids: { pmid: '31234567' } });
    expect(at('html/2609.01234v2').extent).toBeUndefined();
  });

  it.each([
    ['This paper has been withdrawn by the authors due to an error in Lemma 2', true],
    ['Withdrawn', true],
    ['12 pages, 3 figures', false],
    ['We study bids that were withdrawn; 8 pages', false],
  ])('says whether it was withdrawn: %s', (text, withdrawn) => {
    const { notices = [] } = at('abs/2609.01234', comments(text));
    expect(notices.map(({ kind }) => kind)).toEqual(withdrawn ? ['withdrawal'] : []);
  });
});

it('a paper whose title says so was retracted', () => {
  const paper = (title: string) =>
    read(
      'https://www.example.org/doi/10.1000/inv.1',
      `${meta('citation_title', title)}${meta('citation_doi', '10.1000/inv.1')}`,
    );
  expect(paper('RETRACTED: A nasal spray').notices).toMatchObject([{ kind: 'retraction' }]);
  expect(paper('A nasal spray').notices).toBeUndefined();
});

it('a repository of data prints what papers print, and holds data all the same', () => {
  const head = `${meta('citation_title', 'Invented tide gauges')}${meta('citation_doi', '10.5281/zenodo.1234567')}`;
  expect(read('https://zenodo.org/records/1234567', head).kind).toBe('dataset');
});
