import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSources } from '../../utils/sources/sources.ts';
import type { Fetched } from '../../utils/trace/model/source.ts';
import { outlet, question } from '../utils/sources/bench.ts';
import { hostileJson, hostileText } from './hostile-text.ts';
import { PATIENCE_MS, RUNS } from './runs.ts';

const sources = createSources({
  keys: Object.fromEntries(
    ['guardian', 'brave', 'kagi', 'exa', 'tavily']
      .map(id => [id, 'key'])
      .concat([['searxng', 'https://searx.example']]),
  ),
  pageLinks: [{ href: 'https://example.com/a', text: 'A story of the harbour' }],
});
const NOW = new Date('2026-05-20T09:00:00Z');
const asked = question({
  outlet: outlet('example.com', {
    lookups: {
      feed: 'https://example.com/feed',
      wordpress: 'https://example.com',
      newsSitemap: 'https://example.com/news.xml',
      archiveSitemap: 'https://example.com/{YYYY}/{MM}.xml',
    },
  }),
});

describe('whatever a service answers', () => {
  it.each(sources.map(source => [source.id, source] as const))(
    '%s gives web addresses or a reason, and never throws',
    async (_, source) => {
      const body = fc.oneof(
        hostileText,
        hostileJson.map(value => JSON.stringify(value) ?? ''),
      );
      await fc.assert(
        fc.asyncProperty(body, fc.boolean(), async (text, truncated) => {
          const answer = await source.find(
            asked,
            async ({ url, paceOf }) => {
              const fetched: Fetched = {
                ok: true,
                status: 200,
                url,
                redirected: false,
                type: 'text/html',
                text,
                truncated,
                fromCache: false,
              };
              paceOf?.(fetched);
              return fetched;
            },
            NOW,
          );
          if (!answer.ok) return;
          for (const { url, title, published } of answer.candidates) {
            expect(new URL(url).protocol).toMatch(/^https?:$/);
            expect(title === null || typeof title === 'string').toBe(true);
            expect(published === null || !Number.isNaN(Date.parse(published))).toBe(true);
          }
        }),
        { numRuns: Math.ceil(RUNS / sources.length) },
      );
    },
    PATIENCE_MS,
  );
});
