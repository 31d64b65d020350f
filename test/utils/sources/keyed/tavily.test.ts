import { expect, it } from 'vitest';
import { createTavily } from '../../../../utils/sources/keyed/tavily.ts';
import { ask, json, question } from '../bench.ts';

const told = async (over: Parameters<typeof question>[0]) => {
  const source = createTavily('secret');
  const { requests } = await ask(source, question(over), () => json({ results: [] }));
  return { ...requests[0], body: JSON.parse(requests[0]?.body ?? '') };
};

it('is asked with the words, the domain and the window, its key in a header', async () => {
  expect(await told({})).toMatchObject({
    url: 'https://api.tavily.com/search',
    method: 'POST',
    key: { in: 'header', name: 'Authorization', value: 'Bearer secret' },
    body: {
      query: 'tariff ruling Karpathy',
      topic: 'news',
      max_results: 20,
      include_domains: ['example.com'],
      start_date: '2026-05-10',
      end_date: '2026-05-21',
    },
  });
});

it('is told no more than is known, and twelve words', async () => {
  const title = 'a b c d e f g h i j k l m';
  expect((await told({ domain: null, from: null, to: null, title })).body).toEqual({
    query: 'a b c d e f g h i j k l',
    topic: 'news',
    max_results: 20,
  });
});
