import { describe, expect, it } from 'vitest';
import { answering, archive, bare, linked, offering, page, STORY, traced } from './bench.ts';

describe('an article behind a wall', () => {
  const walled = {
    [STORY.url]: { ok: false, reason: 'blocked', status: 403, detail: '403 Forbidden' },
  } as const;
  const copyUrl = `https://web.archive.org/web/20260520000000id_/${STORY.url}`;
  const settings = (readArchived: boolean) => async () => ({
    sources: [offering([{}])],
    readArchived,
  });

  it('has its archived copy offered, be it linked or found', async () => {
    for (const record of [bare(), linked(STORY.url)]) {
      const over = {
        fetchFor: answering(walled),
        findArchived: async (url: string) => archive(url),
        settings: settings(false),
      };
      const { trace } = await traced(record, over);
      expect(trace.citations[0]?.resolution).toMatchObject({ status: 'resolved', link: 'blocked' });
      expect(trace.articles[0]).toMatchObject({
        access: 'blocked',
        archived: { url: copyUrl, read: false },
      });
    }
  });

  it('has it read where the reader allowed that, and the verdict rests on it', async () => {
    const over = {
      fetchFor: answering({ ...walled, [copyUrl]: page(STORY) }),
      findArchived: async (url: string) => archive(url),
      settings: settings(true),
    };
    const { trace } = await traced(bare(), over);
    expect(trace.articles[0]).toMatchObject({ access: 'blocked', archived: { read: true } });
    expect(trace.claims[0]?.backing[0]).toMatchObject({ article: 'a1', verdict: 'supported' });
  });

  it('whose copy is the wall again says so', async () => {
    const over = {
      fetchFor: answering({ ...walled, [copyUrl]: '<title>Access denied</title>' }),
      findArchived: async (url: string) => archive(url),
      settings: settings(true),
    };
    const { trace } = await traced(linked(STORY.url), over);
    expect(trace.articles[0]?.archived?.read).toBe(false);
    expect(trace.citations[0]?.resolution.steps.at(-1)).toMatchObject({
      what: 'archived copy',
      outcome: expect.stringContaining('Access denied'),
    });
  });
});
