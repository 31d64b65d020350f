import { expect, it } from 'vitest';
import type { ReadOutcome } from '../../../../../utils/trace/run/read-page.ts';
import { createPageFits } from '../../../../../utils/trace/run/resolving/page-fits.ts';
import { article, citation, claim, traceOf } from '../../build.ts';
import { STORY } from '../bench.ts';

const URLS = [
  'https://techcrunch.com/a/',
  'https://techcrunch.com/b/',
  'https://techcrunch.com/c/',
];
const read = (url: string, text: string): ReadOutcome => ({
  ok: true,
  article: {
    ...article({ url, headline: 'Invented news' }),
    canonical: null,
    description: null,
    text,
  },
  evidence: [],
  moved: false,
  asked: url,
});
const told = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
const bread = 'A bakery in Larkholm won a prize for its rye bread in the spring.';
const claims = [
  claim({ text: told }),
  claim({ id: 'c2', text: bread, heading: 'Bread' }),
  claim({ id: 'c3', text: bread, heading: 'More bread' }),
];

it('fits every citation with the pages that were cut, also those read later', async () => {
  const outcomes = new Map<string, ReadOutcome>();
  const fits = createPageFits(traceOf({ claims }), outcomes);
  const [one, two] = [citation({}), citation({ id: 'k2', claims: ['c2'], alternatives: ['c1'] })];
  await fits.cutPages();
  expect(fits.of(one).size).toBe(0);
  outcomes.set(URLS[0] ?? '', read(URLS[0] ?? '', STORY.text.join(' ')));
  outcomes.set(URLS[1] ?? '', read(URLS[1] ?? '', ''));
  await fits.cutPages();
  expect(fits.of(one).get(URLS[0] ?? '')?.fit).toBeGreaterThan(0.8);
  expect(fits.of(one).get(URLS[1] ?? '')).toBeNull();
  // What it may back instead counts alike.
  expect(fits.of(two).get(URLS[0] ?? '')?.fit).toBe(fits.of(one).get(URLS[0] ?? '')?.fit);
  outcomes.set(URLS[2] ?? '', read(URLS[2] ?? '', 'The harbour of Nantry closes for repairs.'));
  await fits.cutPages();
  expect(fits.of(one).get(URLS[2] ?? '')?.fit).toBeLessThan(0.3);
});

it('takes an article that tells the whole page for likely beside any of its sentences', async () => {
  const parts = ['Part one', 'Part two', 'Part three'].map((heading, at) =>
    claim({ id: `c${at + 1}`, heading, text: told }),
  );
  const vague = claim({ id: 'c9', heading: 'Part one', text: 'The move was widely discussed.' });
  const outcomes = new Map([['x', read('x', STORY.text.join(' '))]]);
  const fits = createPageFits(traceOf({ claims: [...parts, vague] }), outcomes);
  await fits.cutPages();
  expect(fits.of(citation({ claims: ['c9'] })).get('x')?.fit).toBeGreaterThan(0.5);
});
