import { expect, it } from 'vitest';
import { directory } from '../../../../utils/outlets/directory.ts';
import { integrateArticle } from '../../../../utils/trace/run/integrate-article.ts';
import { article, citation, claim, traceOf } from '../build.ts';
import { recordAround } from '../record.ts';
import { STORY } from './bench.ts';

it('an article that was read outside a run counts: its original, the origins, the verdicts', async () => {
  const text = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
  const record = recordAround(
    traceOf({ claims: [claim({ text })], citations: [citation({})], articles: [article({})] }),
  );
  const evidence = [
    {
      rule: 'byline-agency',
      detail: 'By Reuters',
      outlet: 'reuters.com',
      name: 'Reuters',
      url: null,
      agency: true,
    },
  ];
  record.bodies.a1 = { text: STORY.text.join(' '), canonical: null, evidence };
  await integrateArticle(record, directory, 'a1');
  expect(record.trace.articles[0]?.original?.outlet).toBe('reuters.com');
  expect(record.trace.origins).toMatchObject([{ outlet: 'reuters.com', citations: ['k1'] }]);
  expect(record.trace.claims[0]?.backing).toMatchObject([{ article: 'a1', verdict: 'supported' }]);
  // An original that was found stands.
  const found = { article: 'a9', url: null, outlet: 'time.com', evidence: [] };
  record.trace.articles[0]!.original = found;
  await integrateArticle(record, directory, 'a1');
  expect(record.trace.articles[0]?.original).toEqual(found);
});
