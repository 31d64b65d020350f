import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseArticle } from '../../../utils/articles/matching/choose-article.ts';
import { dateWindow, pageDateOf } from '../../../utils/articles/matching/date-window.ts';
import { questionWords } from '../../../utils/articles/matching/question-words.ts';
import { rankCandidates } from '../../../utils/articles/matching/rank-candidates.ts';
import { textFit } from '../../../utils/articles/matching/text-fit.ts';
import { fitted } from './matching/made-candidates.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('May 19', 'on Tuesday', '', '1'.repeat(500), '“'.repeat(50), 'The SG10'),
);

describe('nothing throws, whatever it is given', () => {
  it('questionWords, textFit, dateWindow, pageDateOf', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(null, 'en', 'de', 'ja', 'zz'), (a, b, language) => {
        expect(questionWords(a, b, b, language).length).toBeLessThanOrEqual(6);
        const fit = textFit([a, b], b, a);
        expect(fit >= 0 && fit <= 1.0001).toBe(true);
        const window = dateWindow([a], b, '2026-05-20', new Date('2026-05-21'));
        expect(window === null || window.from <= window.to).toBe(true);
        pageDateOf(a, b, [a], new Date('2026-05-21'));
      }),
      { numRuns: 200 },
    );
  });
  it('rankCandidates and chooseArticle', () => {
    const candidate = fc.record({
      url: fc.oneof(fc.webUrl(), text),
      title: fc.option(text),
      outlet: fc.constant('x.example'),
      published: fc.option(text),
      snippet: fc.option(text),
      source: fc.constant('feed'),
      copyOf: fc.constant(null),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 8 }),
        text,
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        (candidates, claim, fit) => {
          const ranked = rankCandidates(candidates, {
            claims: [claim],
            alternatives: [],
            heading: null,
            title: '',
            language: null,
            window: { from: '2026-05-10', to: '2026-05-21' },
            articlePath: null,
          });
          expect(ranked).toHaveLength(candidates.length);
          const told = fit === null ? null : fitted(fit);
          const choice = chooseArticle(ranked, new Map(candidates.map(({ url }) => [url, told])));
          expect((choice.status === 'resolved') === (choice.url !== null)).toBe(true);
          expect(choice.confidence >= 0 && choice.confidence <= 1).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
