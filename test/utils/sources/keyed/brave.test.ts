import { expect, it } from 'vitest';
import { createBrave } from '../../../../utils/sources/keyed/brave.ts';
import { ask, json, question } from '../bench.ts';

const told = async (over: Parameters<typeof question>[0]) => {
  const { requests } = await ask(createBrave('secret'), question(over), () => json({}));
  return requests[0];
};

it('is asked with the words, the site and the window, its key in a header', async () => {
  const request = await told({});
  expect(request?.url).toBe(
    'https://api.search.brave.com/res/v1/web/search?q=tariff+ruling+Karpathy+site%3Aexample.com&count=20&text_decorations=false&freshness=2026-05-10to2026-05-21',
  );
  expect(request?.key).toEqual({ in: 'header', name: 'X-Subscription-Token', value: 'secret' });
});

it('is told no window that is half known, and no more than eight words or 400 characters', async () => {
  for (const open of [{ from: null }, { to: null }])
    expect((await told(open))?.url).not.toContain('freshness');
  const words = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map(n => n.repeat(60));
  const query = (title: string | null) =>
    told({ title, words }).then(request => new URL(request?.url ?? '').searchParams.get('q'));
  expect(await query(null)).toHaveLength(400);
  expect(await query('a b c d e f g h i')).toBe('a b c d e f g h site:example.com');
});
