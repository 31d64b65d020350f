import { describe, expect, it } from 'vitest';
import {
  addressOfWork,
  idsInAddress,
  idsInText,
  isRegister,
  recordPageOf,
} from '../../../utils/urls/identifiers.ts';

describe('identifiers in a text', () => {
  it.each([
    ['Olsen (2024). Harbours. doi:10.1000/Harb.2024.12.', { doi: '10.1000/harb.2024.12' }],
    ['(https://doi.org/10.1016/S0140-6736(24)00001-9)', { doi: '10.1016/s0140-6736(24)00001-9' }],
    ['see [10.1000/abc], where', { doi: '10.1000/abc' }],
    ['arXiv:2609.01234v2 [cs.CL]', { arxiv: '2609.01234' }],
    ['arXiv: hep-th/9901001', { arxiv: 'hep-th/9901001' }],
    ['10.48550/arXiv.2609.01234', { doi: '10.48550/arxiv.2609.01234', arxiv: '2609.01234' }],
    ['PMID: 31234567; PMC6543210', { pmid: '31234567', pmcid: 'PMC6543210' }],
  ])('%s', (text, want) => {
    expect(idsInText(text)).toEqual(want);
  });

  it.each([
    'rose by 10.5/12 points',
    'version 10.1234',
    'IP 10.1000 / 24',
    'call 2609.01234 now',
    'the PMID list',
    'about 31234567 people',
  ])('none in “%s”', text => {
    expect(idsInText(text)).toEqual({});
  });
});

describe('identifiers in an address', () => {
  it.each([
    ['https://doi.org/10.1038/s41586-026-00001-2', { doi: '10.1038/s41586-026-00001-2' }],
    ['https://dx.doi.org/10.1000%2Fabc', { doi: '10.1000/abc' }],
    [
      'https://www.science.org/doi/full/10.1126/science.abc1234',
      { doi: '10.1126/science.abc1234' },
    ],
    ['https://onlinelibrary.wiley.com/doi/10.1002/x.123/full', { doi: '10.1002/x.123' }],
    [
      'https://www.biorxiv.org/content/10.1101/2026.09.01.123456v2.full.pdf',
      { doi: '10.1101/2026.09.01.123456' },
    ],
    ['https://arxiv.org/abs/2609.01234v3', { arxiv: '2609.01234' }],
    ['https://arxiv.org/pdf/2609.01234.pdf', { arxiv: '2609.01234' }],
    ['https://www.arxiv.org/html/2609.01234v1', { arxiv: '2609.01234' }],
    ['https://pubmed.ncbi.nlm.nih.gov/31234567/', { pmid: '31234567' }],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6543210/', { pmcid: 'PMC6543210' }],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6543210', { pmcid: 'PMC6543210' }],
  ])('%s', (address, want) => {
    expect(idsInAddress(address)).toEqual(want);
  });

  it.each([
    'https://arxiv.org/list/cs.CL/recent',
    'https://www.reuters.com/world/2609.01234/',
    'https://example.org/v10.12/download',
    'not an address',
  ])('none in %s', address => {
    expect(idsInAddress(address)).toEqual({});
  });
});

describe('the page of a work', () => {
  it.each([
    [{ doi: '10.1000/a<b' }, 'https://doi.org/10.1000/a%3Cb'],
    [{ doi: '10.48550/arxiv.2609.01234', arxiv: '2609.01234' }, 'https://arxiv.org/abs/2609.01234'],
    [
      { pmcid: 'PMC6543210', pmid: '31234567' },
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC6543210/',
    ],
    [{ pmid: '31234567' }, 'https://pubmed.ncbi.nlm.nih.gov/31234567/'],
    [{}, null],
  ])('of %j', (ids, want) => {
    expect(addressOfWork(ids)).toBe(want);
  });
});

it.each([
  ['https://arxiv.org/pdf/2609.01234', 'https://arxiv.org/abs/2609.01234'],
  ['https://arxiv.org/pdf/2609.01234v2.pdf', 'https://arxiv.org/abs/2609.01234v2'],
  ['https://arxiv.org/html/2609.01234v1', 'https://arxiv.org/abs/2609.01234v1'],
  ['https://doi.org/10.48550/arXiv.2609.01234', 'https://arxiv.org/abs/2609.01234'],
  ['https://arxiv.org/list/cs.AI/recent', 'https://arxiv.org/list/cs.AI/recent'],
  ['https://example.com/report.pdf', 'https://example.com/report.pdf'],
])('the page to read for %s is %s', (address, page) => expect(recordPageOf(address)).toBe(page));

it.each([
  ['https://doi.org/10.1000/inv.1', true],
  ['https://arxiv.org/abs/2609.01234', true],
  ['https://pubmed.ncbi.nlm.nih.gov/31234567/', true],
  // A publisher's page may be gone though its DOI stands.
  ['https://www.example.org/doi/full/10.1000/inv.1', false],
  ['https://doi.org/', false],
])('%s stands in a register: %s', (address, is) => expect(isRegister(address)).toBe(is));
