import { describe, expect, it } from 'vitest';
import { articleOfPdf } from '../../../../utils/articles/pdf/article-of-pdf.ts';

const PDF = {
  text: 'The quay was widened.',
  marks: [{ at: 0, page: 1 }],
  pages: 1,
  title: 'The Quay of Calder',
  authors: ['Jane Olsen'],
  language: 'en-GB',
};
const read = (url: string, pdf: Partial<typeof PDF> | { title: null } = {}) =>
  articleOfPdf({ ...PDF, ...pdf }, url, host => (host === 'calder.com' ? 'calder.com' : null));

describe('a PDF as an article', () => {
  it('is a report, whatever its address, with its pages and no day', () => {
    expect(read('https://calder.com/native?id=3&utm_source=x')).toMatchObject({
      url: 'https://calder.com/native?id=3',
      outlet: 'calder.com',
      headline: 'The Quay of Calder',
      authors: ['Jane Olsen'],
      published: null,
      language: 'en-GB',
      access: 'full',
      kind: 'report',
      pages: PDF.marks,
    });
  });

  it('is what its address says it is', () => {
    expect(read('https://publisher.com/doi/pdf/10.1126/science.abc1234').kind).toBe('paper');
  });

  it('without a title has that of its address', () => {
    expect(read('https://calder.com/files/Ferry_Cost_2026.pdf', { title: null }).headline).toMatch(
      /ferry cost/i,
    );
  });
});
