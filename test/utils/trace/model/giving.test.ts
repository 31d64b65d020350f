import { expect, it } from 'vitest';
import { givingSchema } from '../../../../utils/trace/model/giving.ts';

const given = { text: 'x', title: null, authors: [], published: null, language: null };
const takes = (url: string | null) =>
  givingSchema.safeParse({ citation: 'k1', url, given }).success;

it('takes an address of a length that addresses have, or none', () => {
  expect(takes(null)).toBe(true);
  expect(takes('https://time.com/x')).toBe(true);
  expect(takes(`https://time.com/${'x'.repeat(2000)}`)).toBe(false);
});
