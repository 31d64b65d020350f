import { expect, it } from 'vitest';
import { createKagi } from '../../../../utils/sources/keyed/kagi.ts';
import { ask, json, question } from '../bench.ts';

const kagi = createKagi('secret');
const told = async (over: Parameters<typeof question>[0]) => {
  const { requests } = await ask(kagi, question(over), () => json({ data: {} }));
  return { ...requests[0], body: JSON.parse(requests[0]?.body ?? '') };
};

it('is asked with the words, the site and the window, its key in a header', async () => {
  expect(await told({})).toMatchObject({
    url: 'https://kagi.com/api/v1/search',
    method: 'POST',
    key: { in: 'header', name: 'Authorization', value: 'Bearer secret' },
    body: {
      query: 'tariff ruling Karpathy site:example.com',
      workflow: 'search',
      filters: { after: '2026-05-10', before: '2026-05-21' },
    },
  });
  expect((await told({ from: null, to: null })).body.filters).toEqual({});
  expect((await told({ domain: null, title: 'a b c d e f g h i' })).body.query).toBe(
    'a b c d e f g h',
  );
});

it('gives search and news together, and no row without an address', async () => {
  const row = (name: string) => ({ url: `https://example.com/${name}`, time: null });
  const both = { data: { search: [row('a')], news: [row('b')] } };
  expect((await ask(kagi, question(), () => json(both))).candidates.map(c => c.url)).toEqual([
    'https://example.com/a',
    'https://example.com/b',
  ]);
  const flat = { data: [{ title: 'related' }, { ...row('c'), published: '2026-05-19' }] };
  expect((await ask(kagi, question(), () => json(flat))).candidates).toMatchObject([
    { url: 'https://example.com/c', published: '2026-05-19' },
  ]);
});
