/**
 * Near-duplicate groups on planted copies, made from the article texts of the labelled pages beside
 * the project.
 *
 *   npm run bench:near-duplicates -- [--seed N] [--show N]
 *
 * Prints the adjusted Rand index of `groupCopies` and of rel=canonical alone (the baseline), how
 * far copies and look-alikes lie from the threshold, the time as a ratio to comparing every pair,
 * and how good and how quick the library's sketches are at 1,000 articles.
 */
import { existsSync, readFileSync } from 'node:fs';
import { estimateSimilarity, mayBeSame, sketchOf } from '../../utils/origins/copies/fingerprint.ts';
import { groupCopies } from '../../utils/origins/copies/group-copies.ts';
import { compareShingles, SAME_AT, sameStory } from '../../utils/origins/copies/same-story.ts';
import { type Shingles, shinglesOf } from '../../utils/origins/copies/shingles.ts';
import { adjustedRandIndex, type Planted, plantClusters } from './plant-copies.ts';

const labels = new URL('../../../shared/corpus/articles/dev/labels.jsonl', import.meta.url);
if (!existsSync(labels)) {
  console.log(`skipped: no article texts at ${labels.pathname}`);
  process.exit(0);
}
const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const texts = readFileSync(labels, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as { title: string | null; text: string | null; domain: string })
  .flatMap(({ title, text, domain }) =>
    text && text.length > 1200 && text.length < 30_000
      ? [{ title: title ?? '', text, domain }]
      : [],
  );

const milliseconds = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/**
 * Compares every pair, texts cut into runs once: the peer for the time, and what `groupCopies` must
 * agree with.
 */
function everyPair(articles: readonly Planted[]): number {
  const runs: Shingles[] = articles.map(({ text }) => shinglesOf(text));
  let same = 0;
  for (const [at, a] of runs.entries())
    for (const b of runs.slice(at + 1)) if (compareShingles(a, b).same) same++;
  return same;
}

/** What rel=canonical alone gives: articles with one canonical address are one group. */
function byCanonical(articles: readonly Planted[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, canonical } of articles)
    groups.set(canonical, [...(groups.get(canonical) ?? []), id]);
  return [...groups.values()];
}

function quality(articles: readonly Planted[]) {
  const truth = [...Map.groupBy(articles, ({ story }) => story).values()].map(group =>
    group.map(({ id }) => id),
  );
  return {
    articles: articles.length,
    stories: truth.length,
    'ARI groupCopies': adjustedRandIndex(truth, groupCopies(articles)).toFixed(4),
    'ARI rel=canonical': adjustedRandIndex(truth, byCanonical(articles)).toFixed(4),
  };
}

/** Containment of planted copies and of look-alikes, as shares below and above the threshold. */
function margins(articles: readonly Planted[]) {
  const values: Record<'copies' | 'look-alikes', number[]> = { copies: [], 'look-alikes': [] };
  const byId = new Map(articles.map(article => [article.id, article]));
  for (const a of articles) {
    for (const b of articles) {
      if (a.id < b.id && a.story === b.story)
        values.copies.push(sameStory(a.text, b.text).containment);
    }
    const model = a.leansOn ? byId.get(a.leansOn) : undefined;
    if (model) values['look-alikes'].push(sameStory(a.text, model.text).containment);
  }
  const at = (list: number[], share: number) =>
    ([...list].sort((x, y) => x - y)[Math.floor(share * (list.length - 1))] ?? 0).toFixed(2);
  return Object.entries(values).map(([kind, list]) => ({
    kind,
    pairs: list.length,
    min: at(list, 0),
    p5: at(list, 0.05),
    median: at(list, 0.5),
    p95: at(list, 0.95),
    max: at(list, 1),
  }));
}

function sketches(articles: readonly Planted[]) {
  const some = articles
    .slice(0, 300)
    .map(({ text }) => ({ sketch: sketchOf(text), runs: shinglesOf(text).distinct }));
  let error = 0;
  let pairs = 0;
  for (const [at, a] of some.entries()) {
    for (const b of some.slice(at + 1)) {
      const both = [...a.runs].filter(run => b.runs.has(run)).length;
      if (both === 0) continue;
      error += Math.abs(
        both / (a.runs.size + b.runs.size - both) - estimateSimilarity(a.sketch, b.sketch),
      );
      pairs++;
    }
  }
  return { pairs, 'mean error of the estimate': (error / pairs).toFixed(3) };
}

/**
 * Fifty new articles against a library of a thousand: sketches first, then the texts they let
 * through, beside comparing every pair of texts.
 */
function library(articles: readonly Planted[]) {
  const fresh = articles.filter((_, at) => at % 21 === 0);
  const kept = articles.filter((_, at) => at % 21 !== 0);
  const stored = kept.map(({ text }) => sketchOf(text));
  let found = new Set<string>();
  let read = 0;
  const bySketch = () => {
    found = new Set();
    read = 0;
    for (const a of fresh) {
      const sketch = sketchOf(a.text);
      const near = kept.filter((_, at) => mayBeSame(sketch, stored[at] ?? sketch));
      read += near.length;
      for (const b of near) if (sameStory(a.text, b.text).same) found.add(`${a.id} ${b.id}`);
    }
  };
  const runs = new Map(articles.map(({ id, text }) => [id, shinglesOf(text)]));
  const none = shinglesOf('');
  const exact = new Set<string>();
  const everyPair = () => {
    for (const a of fresh)
      for (const b of kept)
        if (compareShingles(runs.get(a.id) ?? none, runs.get(b.id) ?? none).same)
          exact.add(`${a.id} ${b.id}`);
  };
  const ours = Math.min(...[1, 2, 3].map(() => milliseconds(bySketch)));
  const peer = milliseconds(everyPair);
  return {
    'new articles': fresh.length,
    'in the library': kept.length,
    'pairs the same': exact.size,
    'found by sketch %': (
      (100 * [...exact].filter(pair => found.has(pair)).length) /
      exact.size
    ).toFixed(1),
    'texts compared': read,
    'ms by sketch': ours.toFixed(0),
    'ms every pair': peer.toFixed(0),
    ratio: (peer / ours).toFixed(1),
  };
}

const seed = option('seed', 1);
console.log(`${texts.length} texts, threshold ${SAME_AT}`);
console.table([
  ...[seed, seed + 1, seed + 2].map(s => quality(plantClusters(texts, 50, s))),
  quality(plantClusters(texts, 1000, seed)),
]);
console.table(margins(plantClusters(texts, 1000, seed)));
for (const size of [50, 1000]) {
  const articles = plantClusters(texts, size, seed);
  groupCopies(articles);
  const ours = Math.min(...[1, 2, 3].map(() => milliseconds(() => groupCopies(articles))));
  // Half a million pairs take a minute: once is enough.
  let same = 0;
  const peer = Math.min(
    ...Array.from({ length: size > 100 ? 1 : 3 }, () =>
      milliseconds(() => (same = everyPair(articles))),
    ),
  );
  const joined = groupCopies(articles).reduce(
    (sum, ids) => sum + (ids.length * (ids.length - 1)) / 2,
    0,
  );
  console.log(
    `${size} articles: groupCopies ${ours.toFixed(0)} ms (${joined} pairs joined), every pair ${peer.toFixed(0)} ms (${same} pairs the same), ratio ${(peer / ours).toFixed(1)}`,
  );
}
console.log(sketches(plantClusters(texts, 1000, seed)));
console.log(library(plantClusters(texts, 1050, seed)));
const wanted = option('show', 0);
if (wanted) showFailures(plantClusters(texts, 1000, seed), wanted);

function showFailures(articles: readonly Planted[], most: number): void {
  const groupOf = new Map(
    groupCopies(articles).flatMap((ids, at) => ids.map(id => [id, at] as const)),
  );
  let shown = 0;
  for (const a of articles) {
    for (const b of articles) {
      if (
        a.id >= b.id ||
        (a.story === b.story) === (groupOf.get(a.id) === groupOf.get(b.id)) ||
        shown >= most
      )
        continue;
      shown++;
      console.log(
        a.story === b.story ? 'apart' : 'joined',
        a.made,
        '|',
        b.made,
        sameStory(a.text, b.text).containment.toFixed(2),
      );
    }
  }
}
