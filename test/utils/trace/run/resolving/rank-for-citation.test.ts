import { expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import { rankFor } from '../../../../../utils/trace/run/resolving/rank-for-citation.ts';
import { citation, claim, traceOf } from '../../build.ts';
import { candidateOf, STORY } from '../bench.ts';

it('ranks what fits the claim first', () => {
  const text = 'Quillon said on May 19 that it had hired 40 cartographers to draw its atlas.';
  const bread = candidateOf({
    url: 'https://techcrunch.com/2026/05/19/rye-bread/',
    title: 'A bakery in Larkholm wins a prize',
  });
  const search = {
    candidates: new Map([bread, candidateOf()].map(c => [c.url, c])),
    windowOf: () => ({ from: '2026-05-17', to: '2026-05-20' }),
  };
  const briefing = { trace: traceOf({ claims: [claim({ text })] }), directory };
  const [first] = rankFor(briefing, search, citation({}));
  expect(first?.candidate.url).toBe(STORY.url);
});
