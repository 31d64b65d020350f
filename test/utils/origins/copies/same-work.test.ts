import { describe, expect, it } from 'vitest';
import { groupWorks } from '../../../../utils/origins/copies/same-work.ts';

const paper = (id: string, over = {}) => ({
  id,
  headline: 'Ferries',
  authors: [],
  kind: 'paper',
  ...over,
});

describe('versions of one work', () => {
  it('share a number, or one register names the other', () => {
    expect(
      groupWorks([
        paper('a1', { ids: { doi: '10.1/x', arxiv: '2609.01234' } }),
        paper('a2', { ids: { arxiv: '2609.01234' } }),
      ]),
    ).toEqual([['a1', 'a2']]);
    expect(
      groupWorks([
        paper('a1', { ids: { doi: '10.1/x' }, versions: ['10.1101/p'] }),
        paper('a2', { ids: { doi: '10.1101/p' } }),
      ]),
    ).toEqual([['a1', 'a2']]);
  });

  it('carry one long title and an author', () => {
    const headline = 'Sparse attention halves the bill of models';
    const authors = ['Mari Olsen'];
    expect(
      groupWorks([
        paper('a1', { headline, authors }),
        paper('a2', { headline: `${headline}.`, authors: ['M. Olsen'], kind: 'preprint' }),
      ]),
    ).toEqual([['a1', 'a2']]);
    expect(
      groupWorks([
        paper('a1', { headline, authors }),
        paper('a2', { headline, authors: ['Jan Roe'] }),
      ]),
    ).toEqual([]);
    // News copies are told by their texts.
    expect(
      groupWorks([
        paper('a1', { headline, authors, kind: 'news' }),
        paper('a2', { headline, authors, kind: 'news' }),
      ]),
    ).toEqual([]);
    expect(
      groupWorks([
        paper('a1', { headline: 'Reply to Roe', authors }),
        paper('a2', { headline: 'Reply to Roe', authors }),
      ]),
    ).toEqual([]);
  });
});
