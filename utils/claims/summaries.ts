/** TL;DR bullets and the body claims that they restate. */
import type { Block, PageText } from '../citations/page-text.ts';
import { isUnspaced, pairsOf } from '../text/unspaced.ts';
import { anyOf, splitWords } from '../text/word-pattern.ts';

/** What is needed of a claim to compare it. */
export interface Comparable {
  readonly id: string;
  readonly block: number;
  readonly text: string;
  readonly asserts: boolean;
  readonly citations: readonly string[];
}

const HEADINGS = [
  ...['tl;dr', 'tl; dr', 'tldr', 'tl dr', 'key points', 'key takeaways', 'key facts'],
  ...['key findings', 'highlight', 'highlights', 'at a glance', 'in a glance', 'in brief'],
  ...['the short version', 'the quick version', 'top line', 'top lines', 'top stories'],
  ...['das wichtigste', 'das wichtigste in kürze', 'wichtigste', 'wichtigste in kürze'],
  ...['auf einen blick', 'kurz', 'kurzfassung', 'kurzüberblick', 'zusammenfassung', 'en bref'],
  ...["l'essentiel", 'l’essentiel', 'résumé', 'en resumen', 'resumen', 'claves', 'em resumo'],
  ...['resumo', 'destaques', 'in breve', 'in sintesi', 'samenvatting', 'in het kort'],
  ...[
    'w skrócie',
    'podsumowanie',
    '要約',
    'まとめ',
    'ポイント',
    '要点',
    '摘要',
    '总结',
    '요약',
    '핵심',
  ],
];
const KINDS = ['quick', 'executive', 'at-a-glance'];
const SUMMARY_HEADING = new RegExp(
  String.raw`^\W*(?:${anyOf(HEADINGS)}|(?:the )?(?:${anyOf(KINDS)} )?summary|` +
    String.raw`today['’]s (?:top|highlights?).*)\W*$`,
  'iu',
);
/** A line that serves as a heading is shorter. UTF-16 units. */
const LONGEST_HEADING = 60;
/** A paragraph longer than this is the body of the text. UTF-16 units. */
const LONGEST_INTRODUCTION = 200;

/**
 * A bullet restates a body claim when so much of the weight of its words stands there. Of 270
 * bullets held against the sentences of other briefings none reached 0.34.
 */
const ENOUGH = 0.36;
/** Sentences that are compared on one page; a page with more has no TL;DR that fits them all. */
const MOST_CLAIMS = 400;
const MOST_BULLETS = 40;

/** For each summary bullet's id, the id of the body claim that says the same. */
export function findRestatements(
  page: PageText,
  claims: readonly Comparable[],
): Map<string, string> {
  const summary = summaryBlocks(page);
  const asserting = summary.size === 0 ? [] : claims.filter(claim => claim.asserts);
  const bullets = asserting
    .filter(claim => summary.has(claim.block) && claim.citations.length === 0)
    .slice(0, MOST_BULLETS);
  const body = asserting.filter(claim => !summary.has(claim.block)).slice(0, MOST_CLAIMS);
  if (bullets.length === 0 || body.length === 0) return new Map();
  const bags = new Map([...bullets, ...body].map(claim => [claim.id, wordBag(claim.text)]));
  const weight = weightsIn([...bags.values()]);
  const bagOf = ({ id }: Comparable) => bags.get(id) ?? new Set<string>();
  return new Map(
    bullets.flatMap(bullet => {
      const best = mostAlike(body, claim => sharedWeight(bagOf(bullet), bagOf(claim), weight));
      return best ? [[bullet.id, best.id] as const] : [];
    }),
  );
}

/** The first of the claims whose share is largest; null where none is enough. */
function mostAlike(
  claims: readonly Comparable[],
  shareOf: (claim: Comparable) => number,
): Comparable | null {
  let best: Comparable | null = null;
  let most = ENOUGH;
  for (const claim of claims) {
    const share = shareOf(claim);
    if (share <= most) continue;
    best = claim;
    most = share;
  }
  return best;
}

/**
 * Blocks of a list that opens the page, before any paragraph of its own length, or that stands
 * under a heading such as "Key points".
 */
function summaryBlocks(page: PageText): Set<number> {
  const watch = createSummaryWatch();
  const inSummary = [...page.blocks.entries()].filter(
    ([, block]) => block.region !== 'aside' && watch(block),
  );
  return new Set(inSummary.map(([index]) => index));
}

/** Tells for block after block of a page whether it stands in a summary. */
function createSummaryWatch(): (block: Block) => boolean {
  let isTitled = false;
  let isBody = false;
  let openingList: number | null = null;
  return block => {
    const heading = headingOf(block);
    if (heading !== null) {
      isTitled = heading === 'summary';
      // A heading after the opening list ends it; the list of a section is no summary.
      isBody ||= openingList !== null || heading === 'section';
      return false;
    }
    if (block.kind === 'list-item') {
      if (!isBody) openingList ??= block.list;
      return isTitled || (!isBody && block.list === openingList);
    }
    if (block.kind !== 'paragraph' || isTitled) return block.kind === 'paragraph';
    isBody ||= block.text.length > LONGEST_INTRODUCTION;
    return false;
  };
}

/** What a block heads: a summary, a section of the text, or the text as a whole; null for none. */
function headingOf({ kind, level, text }: Block): 'summary' | 'section' | 'title' | null {
  const isSummary = SUMMARY_HEADING.test(text);
  if (isSummary && (kind === 'heading' || text.length < LONGEST_HEADING)) return 'summary';
  if (kind !== 'heading') return null;
  return level > 1 ? 'section' : 'title';
}

/** The commonest words of English: what is left tells two sentences apart. */
const COMMON = new Set(
  splitWords(
    'the a an and or of to in on at for with by from as is are was were be been it its this that',
    'these those has have had will would after before over into about than more which who',
  ),
);

/**
 * The words of a text without the commonest, cut to their first six letters so that "moved" meets
 * "moving"; CJK text in pairs.
 */
function wordBag(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (isUnspaced(word)) for (const { text: pair } of pairsOf(word)) words.add(pair);
    else if (!COMMON.has(word)) words.add(word.slice(0, 6));
  }
  return words;
}

/** The weight of a word: the rarer, the heavier. */
function weightsIn(bags: readonly Set<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return word => Math.log(1 + bags.length / (counts.get(word) ?? 1));
}

/** How much of the weight of a bullet's words stands in a claim, 0 to 1. */
function sharedWeight(
  bullet: Set<string>,
  claim: Set<string>,
  weight: (word: string) => number,
): number {
  let all = 0;
  let both = 0;
  for (const word of bullet) {
    const w = weight(word);
    all += w;
    if (claim.has(word)) both += w;
  }
  return all === 0 ? 0 : both / all;
}
