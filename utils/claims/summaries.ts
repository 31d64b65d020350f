/** TL;DR bullets and the body claims that they restate. */
import type { PageText } from '../citations/page-text.ts';

/** What is needed of a claim to compare it. */
export interface Comparable {
  readonly id: string;
  readonly block: number;
  readonly text: string;
  readonly asserts: boolean;
  readonly citations: readonly string[];
}

const SUMMARY_HEADING =
  /^\W*(?:tl;?\s?dr|key (?:points|takeaways|facts|findings)|(?:the )?(?:quick |executive |at-a-glance )?summary|highlights?|(?:at a|in a) glance|in brief|the (?:short|quick) version|top (?:line|lines|stories)|today['’]s (?:top|highlights?).*|(?:das )?wichtigste(?: in kürze)?|auf einen blick|kurz(?:fassung|überblick)?|zusammenfassung|en bref|l['’]essentiel|résumé|en resumen|resumen|claves|em resumo|resumo|destaques|in breve|in sintesi|samenvatting|in het kort|w skrócie|podsumowanie|要約|まとめ|ポイント|要点|摘要|总结|요약|핵심)\W*$/iu;

/**
 * A bullet restates a body claim when so much of the weight of its words stands there. Of 270
 * bullets held against the sentences of other briefings none reached 0.34.
 */
const ENOUGH = 0.36;
/** Sentences that are compared on one page; a page with more has no TL;DR that fits them all. */
const MOST = 400;

/** For each summary bullet's id, the id of the body claim that says the same. */
export function restated(page: PageText, claims: readonly Comparable[]): Map<string, string> {
  const found = new Map<string, string>();
  const summary = summaryBlocks(page);
  if (summary.size === 0) return found;
  const bullets = claims
    .filter(claim => summary.has(claim.block) && claim.citations.length === 0 && claim.asserts)
    .slice(0, 40);
  const body = claims.filter(claim => !summary.has(claim.block) && claim.asserts).slice(0, MOST);
  if (bullets.length === 0 || body.length === 0) return found;
  const bags = new Map([...bullets, ...body].map(claim => [claim.id, wordsOf(claim.text)]));
  const weight = weights([...bags.values()]);
  for (const bullet of bullets) {
    const words = bags.get(bullet.id) ?? new Set();
    let best: { id: string; share: number } | null = null;
    for (const claim of body) {
      const share = shared(words, bags.get(claim.id) ?? new Set(), weight);
      if (share > (best?.share ?? ENOUGH)) best = { id: claim.id, share };
    }
    if (best) found.set(bullet.id, best.id);
  }
  return found;
}

/**
 * Blocks of a list that opens the page, before any paragraph of its own length, or that stands
 * under a heading such as "Key points".
 */
function summaryBlocks(page: PageText): Set<number> {
  const found = new Set<number>();
  let titled = false;
  let body = false;
  let openList: number | null = null;
  page.blocks.forEach((block, index) => {
    if (block.region === 'aside') return;
    const heads = SUMMARY_HEADING.test(block.text);
    if (block.kind === 'heading' || (heads && block.text.length < 60)) {
      titled = heads;
      // A heading after the opening list ends it; the list of a section is no summary.
      if (openList !== null || (block.kind === 'heading' && block.level > 1 && !heads)) body = true;
    } else if (block.kind === 'list-item') {
      openList ??= body ? null : block.list;
      if (titled || (!body && block.list === openList)) found.add(index);
    } else if (block.kind === 'paragraph' && titled) found.add(index);
    else if (block.kind === 'paragraph' && block.text.length > 200) body = true;
  });
  return found;
}

const STOP = new Set(
  'the a an and or of to in on at for with by from as is are was were be been it its this that these those has have had will would after before over into about than more which who'.split(
    ' ',
  ),
);

/**
 * The words of a text without the commonest, cut to their first six letters so that "moved" meets
 * "moving"; CJK text in pairs.
 */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word))
      for (let i = 0; i + 1 < word.length; i++) words.add(word.slice(i, i + 2));
    else if (!STOP.has(word)) words.add(word.slice(0, 6));
  }
  return words;
}

function weights(bags: readonly Set<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return word => Math.log(1 + bags.length / (counts.get(word) ?? 1));
}

function shared(bullet: Set<string>, claim: Set<string>, weight: (word: string) => number): number {
  let all = 0;
  let both = 0;
  for (const word of bullet) {
    const w = weight(word);
    all += w;
    if (claim.has(word)) both += w;
  }
  return all === 0 ? 0 : both / all;
}
