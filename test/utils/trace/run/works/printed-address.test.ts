import { expect, it } from 'vitest';
import { printedAddressOf } from '../../../../../utils/trace/run/works/printed-address.ts';

it.each([
  ['(Nature, doi:10.1038/s41586-026-00042-1)', 'https://doi.org/10.1038/s41586-026-00042-1'],
  ['(doi.org/10.1038/s41586-026-00042-1)', 'https://doi.org/10.1038/s41586-026-00042-1'],
  ['(arxiv.org/abs/2609.01234)', 'https://arxiv.org/abs/2609.01234'],
  ['(youtube.com/watch?v=dQw4w9WgXcQ)', 'https://youtube.com/watch?v=dQw4w9WgXcQ'],
  [
    '(https://x.com/adaroe/status/1834567890123456789).',
    'https://x.com/adaroe/status/1834567890123456789',
  ],
  // Outlets, their sections and pages that have no number: looked up like any mark.
  ['(youtube.com)', null],
  ['(github.com/brannholm/tideframe)', null],
  ['(techcrunch.com/category/ai)', null],
  ['(Reuters, May 19)', null],
  ['', null],
])('%s prints %s', (mark, address) => expect(printedAddressOf(mark)).toBe(address));
