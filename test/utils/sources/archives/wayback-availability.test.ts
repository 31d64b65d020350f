import { describe, expect, it } from 'vitest';
import { findArchived } from '../../../../utils/sources/archives/wayback-availability.ts';
import { type Answer, createBench, json, respond } from '../bench.ts';

const PAGE = 'https://example.com/2026/05/19/story?a=1&b=2';
const closest = (over = {}) =>
  json({
    url: PAGE,
    archived_snapshots: {
      closest: {
        status: '200',
        available: true,
        url: `http://web.archive.org/web/20260519120000/${PAGE}`,
        timestamp: '20260519120000',
        ...over,
      },
    },
  });
const none = json({ url: PAGE, archived_snapshots: {} });

async function find(availability: Answer, index: Answer, near: string | null = '2026-05-20') {
  const bench = createBench(
    {},
    {
      fetch: async url => {
        const answer = new URL(url).hostname === 'archive.org' ? availability : index;
        if (answer instanceof Error) throw answer;
        return (answer as () => Response)();
      },
    },
  );
  const asked: string[] = [];
  const get = bench.run();
  const found = await findArchived(PAGE, near, request => {
    asked.push(request.url);
    return get(request);
  });
  return { found, asked };
}

describe('whether the archive has a copy', () => {
  it('yes: the bytes of the nearest capture, its time in ISO', async () => {
    const { found, asked } = await find(closest(), none);
    expect(found).toMatchObject({
      ok: true,
      copy: {
        url: `https://web.archive.org/web/20260519120000id_/${PAGE}`,
        at: '2026-05-19T12:00:00Z',
      },
    });
    expect(asked).toEqual([
      `https://archive.org/wayback/available?${new URLSearchParams({ url: PAGE, timestamp: '20260520' })}`,
    ]);
  });

  it('no, only when its index says so too', async () => {
    const { found, asked } = await find(none, json([]));
    expect(found).toMatchObject({ ok: true, copy: null });
    expect(asked).toHaveLength(2);
  });

  it('yes, where the quick answer missed it: the capture nearest to the day', async () => {
    const index = json([
      ['original', 'timestamp'],
      [PAGE, '20250101000000'],
      [PAGE, '20260518070809'],
      [PAGE, '20270101000000'],
    ]);
    expect((await find(none, index)).found).toMatchObject({ copy: { at: '2026-05-18T07:08:09Z' } });
    expect((await find(none, index, null)).found).toMatchObject({
      copy: { at: '2027-01-01T00:00:00Z' },
    });
  });

  it('not by a capture of an error page', async () => {
    expect((await find(closest({ status: '404' }), json([]))).found).toMatchObject({
      ok: true,
      copy: null,
    });
  });

  it.each([
    [
      'the quick answer is refused',
      respond('slow', { status: 429, headers: { 'retry-after': '300' } }),
      none,
      'rate-limited',
    ],
    [
      'the index is refused',
      none,
      respond('no', { status: 503, headers: { 'retry-after': '300' } }),
      'server',
    ],
    ['the quick answer is garbage', respond('<html>'), none, 'bad-answer'],
    ['the index is garbage', none, respond('<html>'), 'bad-answer'],
    ['it cannot be reached', new TypeError('Failed to fetch'), none, 'network'],
  ])('is not known when %s', async (_, availability, index, reason) => {
    expect((await find(availability, index)).found).toMatchObject({ ok: false, reason });
  });
});
