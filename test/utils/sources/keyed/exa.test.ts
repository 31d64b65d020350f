import { expect, it } from 'vitest';
import { createExa } from '../../../../utils/sources/keyed/exa.ts';
import { ask, json, question } from '../bench.ts';

const told = async (over: Parameters<typeof question>[0]) => {
  const { requests } = await ask(createExa('secret'), question(over), () => json({ results: [] }));
  return { ...requests[0], body: JSON.parse(requests[0]?.body ?? '') };
};

it('is asked with the words, the domain and the window, its key in a header', async () => {
  expect(await told({})).toMatchObject({
    url: 'https://api.exa.ai/search',
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    key: { in: 'header', name: 'x-api-key', value: 'secret' },
    body: {
      query: 'tariff ruling Karpathy',
      type: 'auto',
      numResults: 10,
      includeDomains: ['example.com'],
      startPublishedDate: '2026-05-10T00:00:00.000Z',
      endPublishedDate: '2026-05-21T23:59:59.999Z',
    },
  });
});

it('is told no more than is known, and twelve words', async () => {
  const title = 'a b c d e f g h i j k l m';
  expect((await told({ domain: null, from: null, to: null, title })).body).toEqual({
    query: 'a b c d e f g h i j k l',
    type: 'auto',
    numResults: 10,
  });
});
