import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('product-tokens', () => {
  itReads([
    form(
      'file tokens',
      'It closed.【81†source】 It opened.【4:2†reuters.com】',
      '【81†source】 | bracketed | null',
      '【4:2†reuters.com】 | bracketed | reuters.com',
    ),
    form(
      'private-use tokens',
      'It closed. \uE200cite\uE202turn0search1\uE202turn0news4\uE201 It opened.',
      '\uE200cite\uE202turn0search1\uE202turn0news4\uE201 | bracketed | null',
    ),
  ]);
});
