/**
 * What the model judges by: a claim beside an article in numbers, each between 0 and about 1 unless
 * said otherwise.
 */

import { backgroundRarity, meanVector, vectorCosine } from '../../text/meaning/word-vectors.ts';
import type { SentenceFit } from '../alignment/align.ts';
import { isEnglish } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { DriftKind } from '../assessment.ts';
import type { Finding } from '../drift/finding.ts';

/**
 * Names of the features, in the order of the vector. `up`: more of it never makes support less
 * likely; `down`: the reverse.
 */
export const FEATURES: readonly { readonly name: string; readonly way: 'up' | 'down' | 'free' }[] =
  [
    { name: 'cover', way: 'up' },
    { name: 'cover-pair', way: 'up' },
    { name: 'cover-union', way: 'up' },
    { name: 'cover-anywhere', way: 'up' },
    { name: 'cover-headline', way: 'up' },
    { name: 'exact', way: 'up' },
    { name: 'bigrams', way: 'up' },
    { name: 'in-order', way: 'up' },
    { name: 'heaviest-missing', way: 'down' },
    { name: 'missing-words', way: 'down' },
    { name: 'source-share', way: 'free' },
    { name: 'vector', way: 'up' },
    { name: 'opening', way: 'up' },
    { name: 'ending', way: 'up' },
    { name: 'names-missing', way: 'down' },
    { name: 'numbers-missing', way: 'down' },
    { name: 'quotes-missing', way: 'down' },
    { name: 'drift-number', way: 'down' },
    { name: 'drift-date', way: 'down' },
    { name: 'drift-name', way: 'down' },
    { name: 'drift-quote', way: 'down' },
    { name: 'drift-hedge', way: 'down' },
    { name: 'drift-negation', way: 'down' },
    { name: 'claim-length', way: 'free' },
    { name: 'article-length', way: 'free' },
    { name: 'lead-over-rest', way: 'free' },
    { name: 'names-in-passage', way: 'up' },
    { name: 'specific', way: 'free' },
    { name: 'sequence', way: 'up' },
    { name: 'longest-run', way: 'up' },
    { name: 'soft-cover', way: 'up' },
    { name: 'count-cover', way: 'up' },
    { name: 'heaviest-three', way: 'up' },
    { name: 'rarest-missing', way: 'down' },
    { name: 'first-word', way: 'up' },
    { name: 'last-word', way: 'up' },
    { name: 'leans-on-context', way: 'free' },
    { name: 'good-sentences', way: 'free' },
    { name: 'list-like', way: 'free' },
    { name: 'sentence-length', way: 'free' },
  ];

const DRIFTS: readonly DriftKind[] = ['number', 'date', 'name', 'quote', 'hedge', 'negation'];

/** The feature vector of a look and what was found in it. */
export function featuresOf(compared: Comparison, finding: Finding): number[] {
  const { words, alignment, claim, article } = compared;
  const best = alignment.fits[0];
  const total = words.reduce((sum, w) => sum + w.weight, 0) || 1;
  const union = unionOf(compared);
  const missing = words.map((w, i) => w.weight * (1 - (union[i] ?? 0)));
  const half = Math.ceil(words.length / 2);
  const share = (from: number, to: number) => {
    const part = words.slice(from, to);
    return (
      part.reduce((sum, w, i) => sum + w.weight * (union[from + i] ?? 0), 0) /
      (part.reduce((sum, w) => sum + w.weight, 0) || 1)
    );
  };
  const lost = (kind: string) => {
    const parts = finding.parts.filter(p => p.kind === kind);
    return parts.length ? parts.filter(p => !p.found).length / Math.max(2, parts.length) : 0;
  };
  const drift = (kind: DriftKind) =>
    Math.max(0, ...finding.suspicions.filter(s => s.kind === kind).map(s => s.certainty));
  return [
    best?.cover ?? 0,
    pairCover(compared),
    words.reduce((sum, w, i) => sum + w.weight * (union[i] ?? 0), 0) / total,
    alignment.anywhere,
    alignment.headline?.cover ?? 0,
    best
      ? words.reduce((sum, w, i) => sum + ((best.hits[i]?.strength ?? 0) === 1 ? w.weight : 0), 0) /
        total
      : 0,
    bigrams(compared, best),
    inOrder(best),
    Math.max(0, ...missing) / (total / words.length || 1) / 4,
    missing.filter((m, i) => m > 0.5 * (words[i]?.weight ?? 1)).length / Math.max(1, words.length),
    best ? sourceShare(compared, best) : 0,
    isEnglish(article.language)
      ? vectorLikeness(compared)
      : WITHOUT_VECTORS + (1 - WITHOUT_VECTORS) * alignment.anywhere,
    share(0, half),
    share(half, words.length),
    lost('who'),
    lost('number') + lost('date'),
    lost('quote'),
    ...DRIFTS.map(drift),
    Math.min(1, words.length / 30),
    Math.min(1, Math.log1p(article.sentences.length) / 6),
    (best?.cover ?? 0) - (alignment.fits[3]?.cover ?? 0),
    namesInPassage(compared, best),
    Math.min(
      1,
      (claim.names.length + claim.quantities.length + claim.dates.length + claim.quotes.length) / 6,
    ),
    ...sequenceOf(compared),
    ...softCover(compared, union),
    heaviestThree(compared, union),
    rarestMissing(compared, union),
    union[0] ?? 0,
    union.at(-1) ?? 0,
    LEANS.test(claim.text) ? 1 : 0,
    alignment.fits.filter(f => f.cover > 0.4).length / 10,
    Math.min(1, (claim.text.match(/,| and | or /g)?.length ?? 0) / 6),
    Math.min(1, (best?.sentence.words.length ?? 0) / 60),
  ];
}

/** Strength of each word over the best sentence and the two others that add most to it. */
export function unionOf(compared: Comparison): number[] {
  const { words, alignment } = compared;
  const chosen: SentenceFit[] = alignment.fits.slice(0, 1);
  const strength = words.map((_, i) => alignment.fits[0]?.hits[i]?.strength ?? 0);
  while (chosen.length < UNION) {
    let gain = 0;
    let next: SentenceFit | null = null;
    for (const fit of alignment.fits) {
      const more = words.reduce(
        (sum, w, i) =>
          sum + w.weight * Math.max(0, (fit.hits[i]?.strength ?? 0) - (strength[i] ?? 0)),
        0,
      );
      if (more > gain) {
        gain = more;
        next = fit;
      }
    }
    if (!next) break;
    chosen.push(next);
    for (const [i, h] of next.hits.entries())
      strength[i] = Math.max(strength[i] ?? 0, h.strength * LATER);
  }
  return strength;
}

/**
 * Where a language has no vectors, likeness is taken from the words: a middling likeness and the
 * rest by the share found.
 */
const WITHOUT_VECTORS = 0.5;
/**
 * Sentences that may together say what a claim says, and what a word found only in the later ones
 * counts.
 */
const UNION = 3;
const LATER = 0.9;

/** The best two sentences that stand side by side. */
function pairCover(compared: Comparison): number {
  const { words, alignment } = compared;
  const byIndex = new Map(alignment.fits.map(f => [f.sentence.index, f]));
  const total = words.reduce((sum, w) => sum + w.weight, 0) || 1;
  let best = 0;
  for (const fit of alignment.fits) {
    const next = byIndex.get(fit.sentence.index + 1);
    const both =
      words.reduce(
        (sum, w, i) =>
          sum + w.weight * Math.max(fit.hits[i]?.strength ?? 0, next?.hits[i]?.strength ?? 0),
        0,
      ) / total;
    best = Math.max(best, both);
  }
  return best;
}

/** Share of the claim's neighbouring content words that are neighbours in the best sentence too. */
function bigrams(compared: Comparison, best: SentenceFit | undefined): number {
  if (!best || compared.words.length < 2) return 0;
  let same = 0;
  for (let i = 1; i < compared.words.length; i++) {
    const [a, b] = [best.hits[i - 1], best.hits[i]];
    if (a && b && a.strength > 0.8 && b.strength > 0.8 && b.at > a.at && b.at - a.at <= 3) same++;
  }
  return same / (compared.words.length - 1);
}

/** Longest run of found words that keep the claim's order, as a share of the words found. */
function inOrder(best: SentenceFit | undefined): number {
  const places = best?.hits.filter(h => h.strength >= 0.6).map(h => h.at) ?? [];
  if (!places.length) return 0;
  const longest: number[] = [];
  for (const at of places) {
    const i = longest.findIndex(x => x >= at);
    if (i < 0) longest.push(at);
    else longest[i] = at;
  }
  return longest.length / places.length;
}

/** Share of the best sentence's own content that the claim takes up. */
function sourceShare(compared: Comparison, best: SentenceFit): number {
  const taken = new Set(best.hits.filter(h => h.strength >= 0.6).map(h => h.at));
  const content = best.sentence.words.filter(w => !w.stop).length;
  return content ? taken.size / Math.max(content, compared.words.length / 2) : 0;
}

/** Cosine of the claim's mean vector and that of its best two sentences. */
function vectorLikeness(compared: Comparison): number {
  const own = meanVector(compared.words.map(w => ({ row: w.row, weight: w.weight })));
  if (!own) return 0;
  let best = 0;
  for (const { sentence } of compared.alignment.fits.slice(0, 2)) {
    const other = meanVector([...sentence.rows].map(row => ({ row, weight: row < 0 ? 0 : 1 })));
    if (other) best = Math.max(best, cosine(own, other));
  }
  return best;
}

function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let x = 0;
  let y = 0;
  for (let i = 0; i < a.length; i++) {
    dot += (a[i] ?? 0) * (b[i] ?? 0);
    x += (a[i] ?? 0) ** 2;
    y += (b[i] ?? 0) ** 2;
  }
  return x && y ? dot / Math.sqrt(x * y) : 0;
}

/** Share of the claim's name weight found in the best sentence or the one before it. */
function namesInPassage(compared: Comparison, best: SentenceFit | undefined): number {
  const named = compared.words.map((w, i) => ({ w, i })).filter(x => x.w.named);
  if (!named.length || !best) return 1;
  const before = compared.alignment.fits.find(f => f.sentence.index === best.sentence.index - 1);
  const total = named.reduce((sum, { w }) => sum + w.weight, 0) || 1;
  return (
    named.reduce(
      (sum, { w, i }) =>
        sum + w.weight * Math.max(best.hits[i]?.strength ?? 0, before?.hits[i]?.strength ?? 0),
      0,
    ) / total
  );
}

/** A sentence that begins so takes its subject from the one before. */
const LEANS =
  /^(?:it|this|these|they|he|she|however|additionally|moreover|finally|in addition|also|furthermore|some|many)\b/i;

/**
 * Longest common subsequence of stems with one of the best sentences, as a share of the claim;
 * longest common run, in twelfths.
 */
function sequenceOf(compared: Comparison): [number, number] {
  const own = compared.claim.words.map(w => w.stem);
  let sequence = 0;
  let run = 0;
  for (const { sentence } of compared.alignment.fits.slice(0, 4)) {
    const found = common(
      own,
      sentence.words.map(w => w.stem),
    );
    sequence = Math.max(sequence, found.sequence);
    run = Math.max(run, found.run);
  }
  return [sequence / (own.length || 1), Math.min(1, run / 12)];
}

function common(a: readonly string[], b: readonly string[]): { sequence: number; run: number } {
  const length = new Uint16Array(b.length + 1);
  let before = new Uint16Array(b.length + 1);
  let run = 0;
  for (const x of a) {
    const row = new Uint16Array(b.length + 1);
    let corner = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = length[j] ?? 0;
      if (x === b[j - 1]) {
        length[j] = corner + 1;
        row[j] = (before[j - 1] ?? 0) + 1;
        run = Math.max(run, row[j] ?? 0);
      } else length[j] = Math.max(above, length[j - 1] ?? 0);
      corner = above;
    }
    before = row;
  }
  return { sequence: length[b.length] ?? 0, run };
}

/**
 * Cover with the nearest word by vector in place of what is missing, and the share of words found,
 * each word counting one.
 */
function softCover(compared: Comparison, union: readonly number[]): [number, number] {
  const rows = compared.alignment.fits
    .slice(0, 4)
    .flatMap(f => [...f.sentence.rows])
    .filter(r => r >= 0);
  let soft = 0;
  let total = 0;
  for (const [i, w] of compared.words.entries()) {
    const found = union[i] ?? 0;
    let near = found;
    if (found < 0.99 && w.row >= 0)
      for (const r of rows) near = Math.max(near, vectorCosine(w.row, r));
    soft += w.weight * near;
    total += w.weight;
  }
  return [soft / (total || 1), union.filter(u => u >= 0.6).length / (union.length || 1)];
}

/** How well the three words that weigh most are found. */
function heaviestThree(compared: Comparison, union: readonly number[]): number {
  const top = compared.words
    .map((w, i) => ({ weight: w.weight, found: union[i] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return top.reduce((sum, t) => sum + t.found, 0) / (top.length || 1);
}

/**
 * Rarity in news at large of the rarest word that is not found; a word the background lacks is as
 * rare as names are.
 */
function rarestMissing(compared: Comparison, union: readonly number[]): number {
  const rare = compared.words.map((w, i) =>
    (union[i] ?? 0) < 0.5 ? (backgroundRarity(w.word.stem) ?? 7) : 0,
  );
  return Math.max(0, ...rare) / 8;
}
