/**
 * Makes clusters of near-duplicates with known membership out of real article texts, and measures a
 * grouping against them.
 */
import type { Groupable } from '../../utils/origins/copies/group-copies.ts';

export interface Planted extends Groupable {
  /** Which story it is: articles with the same number are copies of one another. */
  readonly story: number;
  /**
   * The canonical address it would carry: a copy names the original's as often as real copies do.
   */
  readonly canonical: string;
  /** For a rival report that borrows from another story without being a copy: that story's id. */
  readonly leansOn: string | null;
  /** How it was made, for reading failures. */
  readonly made: string;
}

interface SourceText {
  readonly title: string;
  readonly text: string;
  readonly domain: string;
}

/** Of 153 copies judged by reading, 49 state the original's address. */
const STATES_CANONICAL = 49 / 153;

/** mulberry32: the same clusters for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?。]["”’]?)\s+|\n+/).filter(sentence => sentence.trim().length > 0);

type Edit = (
  sentences: readonly string[],
  next: () => number,
  foreign: readonly string[],
) => string[];

/** The ending cut: 45 to 90 % is kept. */
const cutEnding: Edit = (sentences, next) =>
  sentences.slice(0, Math.max(5, Math.floor(sentences.length * (0.45 + 0.45 * next()))));
/** A local lead of one to four sentences before the text, or in place of its first sentence. */
const localLead: Edit = (sentences, next, foreign) => [
  ...foreign.slice(0, 1 + Math.floor(4 * next())),
  ...sentences.slice(next() < 0.5 ? 1 : 0),
];
/** One sentence in eight dropped. */
const trimmed: Edit = (sentences, next) => sentences.filter(() => next() > 0.125);
/** A fifth of the sentences edited: a word in six replaced or left out. */
const edited: Edit = (sentences, next, foreign) => {
  const spare = foreign.join(' ').split(/\s+/);
  return sentences.map(sentence => {
    if (next() > 0.2) return sentence;
    return sentence
      .split(' ')
      .flatMap(word =>
        next() > 1 / 6
          ? [word]
          : next() < 0.5
            ? []
            : [spare[Math.floor(next() * spare.length)] ?? word],
      )
      .join(' ');
  });
};
/** House style: curly quotes made straight, dashes and numbers written otherwise. */
const restyled: Edit = sentences =>
  sentences.map(sentence =>
    sentence
      .replace(/[“”]/g, '"')
      .replace(/’/g, "'")
      .replace(/ — /g, ' - ')
      .replace(/\bpercent\b/g, '%'),
  );
/** Two neighbouring blocks of three sentences in the other order. */
const swapped: Edit = (sentences, next) => {
  const at = Math.floor(next() * Math.max(1, sentences.length - 6));
  return [
    ...sentences.slice(0, at),
    ...sentences.slice(at + 3, at + 6),
    ...sentences.slice(at, at + 3),
    ...sentences.slice(at + 6),
  ];
};

const EDITS: readonly { readonly name: string; readonly edit: Edit }[] = [
  { name: 'cut ending', edit: cutEnding },
  { name: 'local lead', edit: localLead },
  { name: 'trimmed', edit: trimmed },
  { name: 'edited', edit: edited },
  { name: 'restyled', edit: restyled },
  { name: 'swapped', edit: swapped },
];

/** One to three edits. */
function drawEdits(next: () => number): (typeof EDITS)[number][] {
  const pick = () => EDITS[Math.floor(next() * EDITS.length)] as (typeof EDITS)[number];
  return Array.from({ length: 1 + Math.floor(3 * next()) }, pick);
}

/** One text with a tenth to a quarter of its length borrowed from another, in one piece. */
function borrow(text: string, from: string, next: () => number): { text: string; share: number } {
  const own = sentencesOf(text).slice(0, 45);
  const theirs = sentencesOf(from);
  const share = 0.1 + 0.15 * next();
  const start = Math.floor(next() * theirs.length * 0.5);
  const length = Math.max(1, Math.floor(Math.min(own.length, theirs.length) * share));
  const cut = Math.floor(next() * own.length);
  const borrowed = theirs.slice(start, start + length);
  return { text: [...own.slice(0, cut), ...borrowed, ...own.slice(cut)].join(' '), share };
}

/**
 * `count` articles: stories with none to five copies, each copy with one to three edits and another
 * headline, and beside every fourth story a rival report of the same event: another text that
 * borrows a tenth to a quarter of its length, sentences and quotations, from the first.
 */
export function plantClusters(
  texts: readonly SourceText[],
  count: number,
  seed: number,
): Planted[] {
  const next = random(seed);
  const pool = [...texts]
    .map(text => ({ text, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ text }) => text);
  // Texts of rival reports and foreign sentences are of no story planted.
  const stories = pool.slice(0, Math.floor(pool.length * 0.8));
  const rivals = pool.slice(stories.length);
  const pick = () => rivals[Math.floor(next() * rivals.length)] as SourceText;
  const planted: Planted[] = [];
  const add = (
    story: number,
    headline: string,
    text: string,
    canonical: string | null,
    made: string,
    leansOn: string | null,
  ) => {
    const id = `p${planted.length}`;
    const published = new Date(
      Date.UTC(2026, 4, 1 + (story % 20), Math.floor(next() * 24)),
    ).toISOString();
    planted.push({
      id,
      story,
      headline,
      text,
      published,
      outlet: `outlet-${planted.length}.example`,
      kind: 'publisher',
      canonical: canonical ?? `https://outlet-${planted.length}.example/${id}`,
      made,
      leansOn,
    });
    return planted.at(-1) as Planted;
  };
  for (let story = 0, at = 0; planted.length < count; story++, at++) {
    const source = stories[at];
    if (!source) throw new Error(`${texts.length} texts are too few for ${count} articles`);
    const body = source.text;
    const original = add(story, source.title, body, null, 'original', null);
    const copyOnce = () => {
      const edits = drawEdits(next);
      const foreign = sentencesOf(pick().text);
      const start = sentencesOf(body);
      const text = edits.reduce((before, { edit }) => edit(before, next, foreign), start).join(' ');
      const canonical = next() < STATES_CANONICAL ? original.canonical : null;
      const made = edits.map(({ name }) => name).join(' + ');
      add(story, `Another line: ${source.title}`, text, canonical, made, null);
    };
    const copies = next() < 0.45 ? 0 : 1 + Math.floor(5 * next());
    for (let copy = 0; copy < copies && planted.length < count; copy++) copyOnce();
    const rival = at % 4 || planted.length >= count ? undefined : rivals[at / 4];
    if (rival) {
      const { text, share } = borrow(rival.text, body, next);
      const made = `rival, ${Math.round(share * 100)} % borrowed`;
      add(++story, source.title, text, null, made, original.id);
    }
  }
  return planted;
}

/**
 * Hubert and Arabie's adjusted Rand index of two partitions of the same ids: 1 for the same, about
 * 0 for chance.
 */
export function adjustedRandIndex(
  truth: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): number {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  const foundIn = new Map(found.flatMap((ids, at) => ids.map(id => [id, at] as const)));
  let together = 0;
  for (const ids of truth) {
    const cells = new Map<number, number>();
    for (const id of ids)
      cells.set(foundIn.get(id) ?? -1, (cells.get(foundIn.get(id) ?? -1) ?? 0) + 1);
    for (const n of cells.values()) together += pairs(n);
  }
  const inTruth = truth.reduce((sum, ids) => sum + pairs(ids.length), 0);
  const inFound = found.reduce((sum, ids) => sum + pairs(ids.length), 0);
  const expected = (inTruth * inFound) / pairs(truth.reduce((sum, ids) => sum + ids.length, 0));
  const most = (inTruth + inFound) / 2;
  return most === expected ? 1 : (together - expected) / (most - expected);
}
