import { describe, expect, it } from 'vitest';
import { BODY, meta, read } from '../pages.ts';

describe('the record of a page', () => {
  it('of a preprint is what its library registered, not the label of its heading', () => {
    const article = read(
      'https://arxiv.org/abs/2609.01234v2',
      `<title>[2609.01234] Sparse Harbours</title>${meta('citation_title', 'Sparse Harbours Suffice')}${meta('citation_author', 'Olsen, Mari')}${meta('citation_author', 'Roe, Jan')}${meta('citation_date', '2026/09/01')}${meta('citation_online_date', '2026/09/14')}${meta('citation_arxiv_id', '2609.01234')}`,
      `<h1 class="title"><span class="descriptor">Title:</span>Sparse Harbours Suffice</h1>${BODY}`,
    );
    expect(article).toMatchObject({
      kind: 'preprint',
      headline: 'Sparse Harbours Suffice',
      authors: ['Mari Olsen', 'Jan Roe'],
      ids: { arxiv: '2609.01234' },
      container: { title: 'arXiv' },
    });
  });

  it('of a paper has its journal, volume, pages and DOI', () => {
    const article = read(
      'https://www.nature.com/articles/s41586-026-00001-2',
      `<title>Harbours | Nature</title>${meta('citation_title', 'Harbours without ships')}${meta('citation_journal_title', 'Nature')}${meta('citation_publisher', 'Nature Publishing Group')}${meta('citation_volume', '641')}${meta('citation_issue', '8062')}${meta('citation_firstpage', '112')}${meta('citation_lastpage', '119')}${meta('citation_doi', '10.1038/s41586-026-00001-2')}${meta('citation_publication_date', '2026/9')}`,
    );
    expect(article).toMatchObject({
      kind: 'paper',
      headline: 'Harbours without ships',
      published: '2026-09',
      ids: { doi: '10.1038/s41586-026-00001-2' },
      container: {
        title: 'Nature',
        volume: '641',
        issue: '8062',
        pages: '112–119',
        publisher: 'Nature Publishing Group',
      },
    });
  });
});
