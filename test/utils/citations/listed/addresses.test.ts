import { describe, expect, it } from 'vitest';
import { readAddresses } from '../../../../utils/citations/listed/addresses.ts';

describe('a list of addresses', () => {
  it('has one a line, with or without a sign before it', () => {
    const read = readAddresses(
      [
        '# what we cited',
        '1. https://a.example/x',
        '- reuters.com/world/x',
        '',
        'doi:10.1000/xyz',
        'arXiv:2609.01234',
        '[4] <https://b.example/>',
      ].join('\n'),
    );
    expect(read?.references.map(({ address }) => address)).toEqual([
      'https://a.example/x',
      'https://reuters.com/world/x',
      'https://doi.org/10.1000/xyz',
      'https://arxiv.org/abs/2609.01234',
      'https://b.example/',
    ]);
    expect(read?.unread).toEqual([]);
  });

  it('may have a line that is none, which is told', () => {
    const lines = Array.from({ length: 10 }, (_, n) => `https://a.example/${n}`);
    expect(readAddresses([...lines, 'ask Rosa'].join('\n'))?.unread).toEqual(['ask Rosa']);
  });

  it.each([
    'A claim.\nhttps://a.example/x',
    'Kelpworks raised $48 million (https://a.example/x).',
    'techcrunch.com',
    '',
  ])('is told from %s', text => expect(readAddresses(text)).toBeNull());
});
