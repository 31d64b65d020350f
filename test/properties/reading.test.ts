import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../utils/articles/extraction/read-article.ts';
import { readPastedText } from '../../utils/page/reading/pasted/pasted-text.ts';
import { hostileHtml } from './hostile-html.ts';
import { hostileText } from './hostile-text.ts';
import { PATIENCE_MS, RUNS } from './runs.ts';

describe('whatever is read', () => {
  it(
    'readArticle',
    () => {
      fc.assert(
        fc.property(hostileHtml, fc.oneof(fc.webUrl(), fc.string()), (html, url) => {
          const { article, facts } = readArticle(html, url, () => null);
          expect(article.published === null || /^\d{4}-\d{2}-\d{2}/.test(article.published)).toBe(
            true,
          );
          expect(article.authors.every(name => name.length > 1 && name.length <= 70)).toBe(true);
          expect(
            article.text === '' || article.access === 'full' || article.access === 'preview',
          ).toBe(true);
          expect(facts.url).toBe(url);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );

  it(
    'readPastedText',
    () => {
      fc.assert(
        fc.property(hostileText, text => {
          const { blocks } = readPastedText(text, { url: 'https://a.example/', title: '' });
          for (const { text: own, links } of blocks)
            for (const { start, end } of links) {
              expect(start).toBeGreaterThanOrEqual(0);
              expect(end).toBeLessThanOrEqual(own.length);
            }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
