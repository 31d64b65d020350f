/**
 * Milliseconds to export 1,000 claims in each format, beside JSON.stringify of the same trace:
 * `npm run bench:exports`.
 */
import { exportTraces } from '../../utils/exports/export.ts';
import { EXPORT_FORMATS } from '../../utils/exports/format.ts';
import { nastyTrace } from '../utils/exports/nasty.ts';
import { article, citation, claim, traceOf } from '../utils/trace/build.ts';

const COUNT = 1000;
const seeds = nastyTrace();
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const trace = traceOf({
  claims: Array.from({ length: COUNT }, (_, i) => {
    const seed = pick(seeds.claims, i);
    return claim({
      ...seed,
      id: `c${i}`,
      citations: [`k${i}`],
      backing: seed.backing.map(b => ({ ...b, article: `a${i}`, citation: `k${i}` })),
    });
  }),
  citations: Array.from({ length: COUNT }, (_, i) =>
    citation({ ...pick(seeds.citations, i), id: `k${i}`, claims: [`c${i}`] }),
  ),
  articles: Array.from({ length: COUNT }, (_, i) =>
    article({ ...pick(seeds.articles, i), id: `a${i}`, url: `https://techcrunch.com/story-${i}/` }),
  ),
});

function best(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}

const peer = best(() => JSON.stringify(trace, null, 2));
console.log(`${COUNT} claims, ${COUNT} articles; JSON.stringify alone ${peer.toFixed(1)} ms`);
for (const format of EXPORT_FORMATS) {
  const ms = best(() => exportTraces([trace], format));
  console.log(`${format.padEnd(12)} ${ms.toFixed(1).padStart(7)} ms  ${(ms / peer).toFixed(1)} x`);
}
