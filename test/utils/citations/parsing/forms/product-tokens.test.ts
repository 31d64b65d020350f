import { describe } from 'vitest';
import { form, itReads } from '../../form-cases.ts';

describe('product-tokens', () => {
  itReads([
    form(
      'file tokens',
      'It closed.【81†source】 It opened.【4:2†reuters.com】',
      '【4:2†reuters.com】 | bracketed | reuters.com',
    ),
  ]);
});
