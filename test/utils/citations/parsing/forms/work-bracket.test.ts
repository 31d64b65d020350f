import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../form-cases.ts';

const found = (text: string) => citationsIn(text).map(({ text, href }) => [text, href]);

describe('a bracket with the number of a work', () => {
  it.each([
    ['(arXiv:2609.01234)', 'https://arxiv.org/abs/2609.01234'],
    ['[arXiv: 2609.01234v2]', 'https://arxiv.org/abs/2609.01234'],
    ['(doi:10.1038/s41586-026-00042-1)', 'https://doi.org/10.1038/s41586-026-00042-1'],
    ['(10.1038/s41586-026-00042-1)', 'https://doi.org/10.1038/s41586-026-00042-1'],
    ['(PMID: 31234567)', 'https://pubmed.ncbi.nlm.nih.gov/31234567/'],
    ['(PMC7654321)', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/'],
    ['(Olsen et al., 2026, arXiv:2609.01234)', 'https://arxiv.org/abs/2609.01234'],
  ])('%s cites it', (bracket, href) => {
    expect(found(`Pruning cut the memory of the model by 37 percent ${bracket}.`)).toEqual([
      [bracket, href],
    ]);
  });

  it.each([
    'Pruning cut the memory by 37 percent (10.5 of 28 gigabytes).',
    'The version (10.1038) was withdrawn in May.',
    'Preprints (on arXiv: mostly) are read first.',
    'The PMID (a number) is printed below the title.',
  ])('%s cites nothing', text => expect(found(text)).toEqual([]));
});
