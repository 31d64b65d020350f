import { expect, it } from 'vitest';
import { putKeyIn, takeKeyOut } from '../../../utils/network/service-key.ts';

const request = { url: 'https://a.example.org/s?q=x', why: '', headers: { 'x-a': 'b' } };
const query = { in: 'query' as const, name: 'api-key', value: 'a&b' };

it('a request without a key goes out as it is', () => {
  expect(putKeyIn(request)).toBe(request);
});

it('a key goes into its header beside the others, or into the address', () => {
  const key = { in: 'header' as const, name: 'x-key', value: 'k' };
  expect(putKeyIn({ ...request, key })).toMatchObject({
    url: request.url,
    headers: { 'x-a': 'b', 'x-key': 'k' },
  });
  expect(putKeyIn({ ...request, key: query })).toMatchObject({
    url: 'https://a.example.org/s?q=x&api-key=a%26b',
    headers: request.headers,
  });
});

it('an address that came back loses the key and nothing else', () => {
  expect(takeKeyOut('https://a.example.org/s?api-key=a%26b&q=x', query)).toBe(request.url);
  // As it was written, where there is nothing to take out.
  expect(takeKeyOut('https://a.example.org/s?q=%7e', query)).toBe('https://a.example.org/s?q=%7e');
  expect(takeKeyOut('https://a.example.org/s?api-key=a', undefined)).toContain('api-key');
  const header = { ...query, in: 'header' as const };
  expect(takeKeyOut('https://a.example.org/s?api-key=a', header)).toContain('api-key');
});
