import { describe, expect, it } from 'vitest';
import {
  fullTextAddressOf,
  libraryAddressOf,
  readLibrary,
} from '../../../../utils/articles/works/europe-pmc-record.ts';

const queryOf = (address: string | null) => address && new URL(address).searchParams.get('query');
const answer = (...result: object[]) =>
  JSON.stringify({ hitCount: result.length, resultList: { result } });

describe('Europe PMC on one paper', () => {
  it.each([
    [{ pmcid: 'PMC1', pmid: '2', doi: '10.1000/x' }, 'PMCID:PMC1'],
    [{ pmid: '31234567' }, 'EXT_ID:31234567 AND SRC:MED'],
    [{ doi: '10.1000/x' }, 'DOI:10.1000/x'],
    [{ doi: '10.1016/s0140-6736(26)00017-2' }, 'DOI:"10.1016/s0140-6736(26)00017-2"'],
    [{ arxiv: '2609.01234' }, null],
  ])('%j is asked as %s', (ids, query) => expect(queryOf(libraryAddressOf(ids))).toBe(query));

  it('says what it is and whether its text is open', () => {
    const paper = {
      pmid: '31234567',
      pmcid: 'PMC7654321',
      doi: '10.1000/X',
      title: 'Spray.',
      abstractText: '<h4>Aim</h4>To spray.',
      isOpenAccess: 'Y',
    };
    expect(readLibrary(answer(paper))).toEqual({
      ids: { pmid: '31234567', pmcid: 'PMC7654321', doi: '10.1000/x' },
      title: 'Spray.',
      abstract: 'Aim To spray.',
      isOpen: true,
      notices: [],
    });
    expect(readLibrary(answer({ ...paper, isOpenAccess: 'N' }))).toMatchObject({ isOpen: false });
    expect(fullTextAddressOf('PMC7654321')).toContain('/PMC7654321/fullTextXML');
  });

  it('tells notices about it from those it gives', () => {
    const list = (type: string) => ({
      commentCorrectionList: { commentCorrection: [{ id: '39', source: 'MED', type }] },
    });
    expect(readLibrary(answer(list('Retraction in')))?.notices).toEqual([
      { kind: 'retraction', url: 'https://pubmed.ncbi.nlm.nih.gov/39/', at: null },
    ]);
    expect(readLibrary(answer(list('Retraction of')))?.notices).toEqual([]);
    expect(readLibrary(answer(list('Comment in')))?.notices).toEqual([]);
  });

  it('tells “has none” from no answer', () => {
    expect(readLibrary(answer())).toBeNull();
    expect(readLibrary('<html>')).toBeUndefined();
  });
});
