/**
 * What the model judges by: a claim beside an article in numbers, each between 0 and about 1 unless
 * said otherwise.
 */
import { deniesSomehow } from '../../text/negations.ts';
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import type { Word } from '../../text/words.ts';
import { isEnglish } from '../alignment/article-index.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import { foundWeight, totalWeight } from '../alignment/weighed-words.ts';
import type { DriftKind, Part } from '../assessment.ts';
import type { Finding } from '../drift/finding.ts';
import { exactCover, namesInPassage, pairCover, sourceShare } from './cover.ts';
import { type Facts, factsOf } from './facts.ts';
import { lettersAnywhere, lettersNear } from './letters.ts';
import { rarestMissing, vectorLikeness } from './meaning.ts';
import { shareInOrder, shareOfNeighbours } from './order.ts';

/** One number that the model judges by. */
export interface Feature {
  /** By this name the weights refer to it. */
  readonly name: string;
  /** `up`: more of it never makes support less likely; `down`: the reverse; `free`: either way. */
  readonly way: 'up' | 'down' | 'free';
  readonly of: (facts: Facts) => number;
}

/** A sentence that begins so takes its subject from the one before: "However, it will close." */
const LEANS = new RegExp(
  `^${anyOf([
    ...splitWords('it this these they he she some many'),
    ...splitWords('however additionally moreover finally also furthermore'),
    'in addition',
  ])}\\b`,
  'i',
);
/** A sentence with this share of the claim is one that speaks of it. */
const GOOD = 0.4;
/** A word found less than this much is missing. */
const MISSING = 0.5;
/**
 * Where a language has no vectors, likeness is taken from the words: a middling likeness and the
 * rest by the share found.
 */
const WITHOUT_VECTORS = 0.5;

/**
 * The features in the order of the vector. The weights find theirs by name: a new one may stand
 * anywhere and counts once the weights are fitted anew (test/bench/fit-support.ts).
 */
export const FEATURES: readonly Feature[] = [
  // How much of the claim is found, and where.
  { name: 'cover', way: 'up', of: f => f.best?.cover ?? 0 },
  { name: 'cover-pair', way: 'up', of: f => pairCover(f.compared, f.total) },
  { name: 'cover-union', way: 'up', of: f => coverOf(f) },
  { name: 'cover-anywhere', way: 'up', of: f => f.compared.alignment.anywhere },
  { name: 'cover-headline', way: 'up', of: f => f.compared.alignment.headline?.cover ?? 0 },
  { name: 'exact', way: 'up', of: f => exactCover(f.compared, f.best, f.total) },
  { name: 'bigrams', way: 'up', of: f => shareOfNeighbours(f.compared, f.best) },
  { name: 'in-order', way: 'up', of: f => shareInOrder(f.best) },
  { name: 'heaviest-missing', way: 'down', of: f => heaviestMissing(f) },
  { name: 'missing-words', way: 'down', of: f => shareMissing(f) },
  { name: 'source-share', way: 'free', of: f => (f.best ? sourceShare(f.compared, f.best) : 0) },
  { name: 'vector', way: 'up', of: f => likeness(f.compared) },
  { name: 'opening', way: 'up', of: f => coverOf(f, 0, half(f)) },
  { name: 'ending', way: 'up', of: f => coverOf(f, half(f)) },
  // What was checked and what is suspected.
  { name: 'names-missing', way: 'down', of: f => shareLost(f.finding, 'who') },
  {
    name: 'numbers-missing',
    way: 'down',
    of: f => shareLost(f.finding, 'number') + shareLost(f.finding, 'date'),
  },
  { name: 'quotes-missing', way: 'down', of: f => shareLost(f.finding, 'quote') },
  { name: 'drift-number', way: 'down', of: f => surestDrift(f.finding, 'number') },
  { name: 'drift-date', way: 'down', of: f => surestDrift(f.finding, 'date') },
  { name: 'drift-name', way: 'down', of: f => surestDrift(f.finding, 'name') },
  { name: 'drift-quote', way: 'down', of: f => surestDrift(f.finding, 'quote') },
  { name: 'drift-hedge', way: 'down', of: f => surestDrift(f.finding, 'hedge') },
  { name: 'drift-negation', way: 'down', of: f => surestDrift(f.finding, 'negation') },
  { name: 'drift-relation', way: 'down', of: f => surestDrift(f.finding, 'relation') },
  // What kind of claim and article they are.
  { name: 'claim-length', way: 'free', of: f => Math.min(1, f.compared.words.length / 30) },
  {
    name: 'article-length',
    way: 'free',
    of: f => Math.min(1, Math.log1p(f.compared.article.sentences.length) / 6),
  },
  {
    name: 'lead-over-rest',
    way: 'free',
    of: f => (f.best?.cover ?? 0) - (f.compared.alignment.fits[3]?.cover ?? 0),
  },
  { name: 'names-in-passage', way: 'up', of: f => namesInPassage(f.compared, f.best) },
  { name: 'specific', way: 'free', of: f => Math.min(1, countDetails(f.compared) / 6) },
  // Its words in sequence, by meaning and by rarity.
  { name: 'sequence', way: 'up', of: f => f.sequence.share },
  { name: 'longest-run', way: 'up', of: f => f.sequence.run },
  { name: 'soft-cover', way: 'up', of: f => f.soft },
  {
    name: 'count-cover',
    way: 'up',
    of: f => f.union.filter(u => u >= 0.6).length / (f.union.length || 1),
  },
  { name: 'heaviest-three', way: 'up', of: f => heaviestThree(f) },
  { name: 'rarest-missing', way: 'down', of: f => rarestMissing(f.compared, f.union) },
  { name: 'first-word', way: 'up', of: f => f.union[0] ?? 0 },
  { name: 'last-word', way: 'up', of: f => f.union.at(-1) ?? 0 },
  { name: 'leans-on-context', way: 'free', of: f => Number(LEANS.test(f.compared.claim.text)) },
  {
    name: 'good-sentences',
    way: 'free',
    of: f => f.compared.alignment.fits.filter(x => x.cover > GOOD).length / 10,
  },
  {
    name: 'list-like',
    way: 'free',
    of: f => Math.min(1, (f.compared.claim.text.match(/,| and | or /g)?.length ?? 0) / 6),
  },
  {
    name: 'sentence-length',
    way: 'free',
    of: f => Math.min(1, (f.best?.sentence.words.length ?? 0) / 60),
  },
  // What is said, names and figures aside; and its letters, whatever the language.
  { name: 'said-union', way: 'up', of: f => saidCover(f, f.union) },
  {
    name: 'said-best',
    way: 'up',
    of: f =>
      saidCover(
        f,
        f.compared.words.map((_, i) => f.best?.hits[i]?.strength ?? 0),
      ),
  },
  { name: 'letters', way: 'up', of: f => lettersNear(f.compared) },
  { name: 'letters-anywhere', way: 'up', of: f => lettersAnywhere(f.compared) },
  { name: 'denials-apart', way: 'free', of: f => denialsApart(f) },
];

/** The feature vector of a comparison and what was found in it, in the order of FEATURES. */
export function featuresOf(compared: Comparison, finding: Finding): number[] {
  const facts = factsOf(compared, finding);
  return FEATURES.map(feature => feature.of(facts));
}

/** Share of the words that are neither names nor figures, as `found` has them, 0..1. */
function saidCover({ compared: { words } }: Facts, found: readonly number[]): number {
  const said = words.filter(w => !w.named && !w.word.digit);
  return said.length ? foundWeight(said, ({ index }) => found[index] ?? 0) / totalWeight(said) : 1;
}

/** How many denials more one side has than the other, in threes. */
function denialsApart({ compared: { claim }, best }: Facts): number {
  const count = (words: readonly Word[]) => words.filter(deniesSomehow).length;
  return Math.min(1, Math.abs(count(claim.words) - count(best?.sentence.words ?? [])) / 3);
}

/** The place where the second half of the claim's content begins. */
const half = ({ compared }: Facts) => Math.ceil(compared.words.length / 2);

/** Share of the weight of the words `from`..`to` (exclusive) that is found. */
function coverOf({ compared, union }: Facts, from = 0, to = compared.words.length): number {
  const part = compared.words.slice(from, to);
  return foundWeight(part, (_, i) => union[from + i] ?? 0) / totalWeight(part);
}

/** Weight of what is lost most, in fours of the mean weight. */
function heaviestMissing({ compared, missing, total }: Facts): number {
  return Math.max(0, ...missing) / (total / compared.words.length || 1) / 4;
}

function shareMissing({ compared: { words }, missing }: Facts): number {
  const lost = missing.filter((m, i) => m > MISSING * (words[i]?.weight ?? 1));
  return lost.length / Math.max(1, words.length);
}

/** How well the three words that weigh most are found. */
function heaviestThree({ compared, union }: Facts): number {
  const top = compared.words
    .map((w, i) => ({ weight: w.weight, found: union[i] ?? 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  return top.reduce((sum, t) => sum + t.found, 0) / (top.length || 1);
}

/** Share of the parts of one kind that the article lacks; one part alone counts half. */
function shareLost(finding: Finding, kind: Part['kind']): number {
  const parts = finding.parts.filter(p => p.kind === kind);
  return parts.length ? parts.filter(p => !p.found).length / Math.max(2, parts.length) : 0;
}

const surestDrift = (finding: Finding, kind: DriftKind): number =>
  Math.max(0, ...finding.suspicions.filter(s => s.kind === kind).map(s => s.certainty));

const countDetails = ({ claim }: Comparison): number =>
  claim.names.length + claim.quantities.length + claim.dates.length + claim.quotes.length;

const likeness = (compared: Comparison): number =>
  isEnglish(compared.article.language)
    ? vectorLikeness(compared)
    : WITHOUT_VECTORS + (1 - WITHOUT_VECTORS) * compared.alignment.anywhere;
