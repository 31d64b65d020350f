/**
 * What several articles say of one claim together: one has the year, another the place. Never of two
 * events: where nothing shows that all speak of one, nothing is said.
 */
import { kindOf } from '../text/names/name-kinds.ts';
import type { Name } from '../text/names/names.ts';
import { isUnspaced } from '../text/unspaced.ts';
import type { SentenceFit } from './alignment/align.ts';
import { type ArticleIndex, indexArticle } from './alignment/article-index.ts';
import type { ClaimIndex } from './alignment/claim-index.ts';
import { type Comparison, compareClaim } from './alignment/compare-claim.ts';
import type { Weigh } from './alignment/weigh.ts';
import { foundWeight, totalWeight } from './alignment/weighed-words.ts';
import { checkClaim } from './check-claim.ts';
import { judge } from './verdict/verdict.ts';

/** A claim that several articles support together, and none alone. */
export interface Together {
  /** Calibrated probability for what they say as one text. */
  readonly score: number;
  /** The articles as cited, each with the claim's words that it alone has. */
  readonly shares: readonly { readonly articleId: string; readonly has: readonly string[] }[];
}

/** A word found at least this surely is said. */
const SAID = 0.6;
/** What an article must have alone, of the claim's weight: less is a word told otherwise. */
const OWN_SHARE = 0.15;
/** Share of the claim's weight that must be said: what is missing may be what the article denies. */
const WHOLE = 0.9;
/** The model was fitted on whole articles: of sentences put together it must be surer than there. */
const SURE = 0.8;
/** A sentence must add this much to those taken before it. */
const WORTH = 0.06;
const SENTENCES = 3;
/** More articles are no sum of parts but a pile. */
const MOST = 4;
/** How many sentences away what a sentence speaks of may be named. */
const NEAR = 2;
/** In scripts whose names have no capitals: the share of the claim that all articles have. */
const SHARED_UNSPACED = 0.25;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/g;

/** An article beside the claim, and the sentences of it that say most. */
interface Part {
  readonly compared: Comparison;
  readonly fits: readonly SentenceFit[];
  /** By content word: how surely these sentences have it. */
  readonly found: readonly number[];
}

/**
 * The articles that support a claim as one text, each with a part of it that no other has; null where
 * they do not, where one of them has it all or states a detail otherwise, where a part is said by
 * none, and where they may speak of two events: they share no name but a person's, or the sentence
 * with the part is far from that name, has no word in common with the others, or is dated otherwise.
 * Born from pages whose second source had the attendance of another year, a namesake or another
 * museum; it says nothing far more often than it could.
 */
export function supportTogether(
  claim: ClaimIndex,
  articles: readonly ArticleIndex[],
  weigh: Weigh,
): Together | null {
  const parts = complete(articles.map(article => partOf(compareClaim(claim, article, weigh))));
  if (parts.length < 2) return null;
  const isSuspect = parts.some(({ compared }) => checkClaim(compared).suspicions.length > 0);
  if (isSuspect || saidByAll(parts) < WHOLE) return null;
  const isOne = parts.every((part, at) => isOfOneEvent(claim, part, ownOf(parts, at), parts));
  if (!isOne) return null;
  const joined = compareClaim(claim, joinedText(parts), weigh);
  const { verdict, score } = judge(joined, checkClaim(joined));
  if (verdict !== 'supported' || score < SURE) return null;
  const shares = parts.map(({ compared }, at) => ({
    articleId: compared.article.id,
    has: phrasesOf(compared, ownOf(parts, at)),
  }));
  return { score, shares };
}

/** The articles that have a part of their own, beginning with the one that has most. */
function complete(parts: readonly Part[]): Part[] {
  const [first, ...others] = parts.toSorted((a, b) => coverOf(b) - coverOf(a));
  if (!first) return [];
  const taken = [first];
  for (const part of others.slice(0, MOST * 2)) {
    const row = [...taken, part];
    if (taken.length < MOST && row.every((one, at) => weightOf(one, ownOf(row, at)) >= OWN_SHARE))
      taken.push(part);
  }
  // As cited: sentences read on from one to the next.
  return parts.filter(part => taken.includes(part));
}

function partOf(compared: Comparison): Part {
  const { words, alignment } = compared;
  const total = totalWeight(words);
  const found = words.map(() => 0);
  const fits: SentenceFit[] = [];
  while (fits.length < SENTENCES) {
    const gain = (fit: SentenceFit) =>
      foundWeight(words, (_, i) => Math.max(0, (fit.hits[i]?.strength ?? 0) - (found[i] ?? 0)));
    const next = alignment.fits.toSorted((a, b) => gain(b) - gain(a))[0];
    if (!next || gain(next) <= WORTH * total) break;
    for (const [i, hit] of next.hits.entries()) found[i] = Math.max(found[i] ?? 0, hit.strength);
    fits.push(next);
  }
  fits.sort((a, b) => a.sentence.index - b.sentence.index);
  return { compared, fits, found };
}

/** Share of the claim's weight that one article or another says. */
function saidByAll(parts: readonly Part[]): number {
  const words = parts[0]?.compared.words ?? [];
  const said = (_: unknown, i: number) =>
    Number(parts.some(({ found }) => (found[i] ?? 0) >= SAID));
  return foundWeight(words, said) / totalWeight(words);
}

const coverOf = ({ compared: { words }, found }: Part): number =>
  foundWeight(words, (_, i) => found[i] ?? 0);

const weightOf = ({ compared: { words } }: Part, own: ReadonlySet<number>): number =>
  foundWeight(words, (_, i) => Number(own.has(i))) / totalWeight(words);

/** The content words that one of the articles alone has. */
function ownOf(parts: readonly Part[], at: number): ReadonlySet<number> {
  const others = parts.filter((_, index) => index !== at);
  const found = parts[at]?.found ?? [];
  const own = found.flatMap((strength, i) =>
    strength >= SAID && others.every(other => (other.found[i] ?? 0) < SAID) ? i : [],
  );
  return new Set(own);
}

/** Whether each sentence with something of its own is near a name that all have, and not of another year. */
function isOfOneEvent(
  claim: ClaimIndex,
  { compared, fits, found }: Part,
  own: ReadonlySet<number>,
  parts: readonly Part[],
): boolean {
  const anchors = anchorsOf(claim, parts);
  if (anchors.length === 0) return hasSharedSigns(compared, parts);
  const years = new Set(claim.text.match(YEAR) ?? []);
  return fits
    .filter(fit => [...own].some(i => (fit.hits[i]?.strength ?? 0) >= (found[i] ?? 1)))
    .every(({ sentence }) => {
      const dated: string[] = sentence.text.match(YEAR) ?? [];
      const isOtherYear = dated.length > 0 && !dated.some(year => years.has(year));
      const near = fits.filter(fit => Math.abs(fit.sentence.index - sentence.index) <= NEAR);
      const isNamed = near.some(fit => anchors.some(name => hasName(compared, fit.hits, name)));
      return !isOtherYear && isNamed && goesOn(sentence.index, fits, parts);
    });
}

/** Whether a sentence has a word of the claim that all articles have: "the bridge was opened". */
const goesOn = (index: number, fits: Part['fits'], parts: readonly Part[]): boolean =>
  fits.some(
    fit =>
      fit.sentence.index === index &&
      fit.hits.some(
        ({ strength }, i) =>
          strength >= SAID && parts.every(({ found }) => (found[i] ?? 0) >= SAID),
      ),
  );

/** Names of the claim that all of the articles have; two people may be called alike. */
const anchorsOf = (claim: ClaimIndex, parts: readonly Part[]): Name[] =>
  claim.names.filter(
    name =>
      kindOf(name) !== 'person' &&
      parts.every(({ compared, fits }) => fits.some(fit => hasName(compared, fit.hits, name))),
  );

function hasName({ words }: Comparison, hits: SentenceFit['hits'], { from, to }: Name): boolean {
  const named = words.filter(({ at }) => at >= from && at < to);
  return named.length > 0 && named.every(({ index }) => (hits[index]?.strength ?? 0) >= SAID);
}

/** In scripts without capitals a name is not told from other words: so much is the same in all. */
function hasSharedSigns({ claim, words }: Comparison, parts: readonly Part[]): boolean {
  if (!isUnspaced(claim.text)) return false;
  const years = new Set(claim.text.match(YEAR) ?? []);
  const isOtherYear = parts.some(({ fits }) =>
    fits.some(({ sentence }) =>
      (sentence.text.match(YEAR) ?? []).some((year: string) => !years.has(year)),
    ),
  );
  const shared = foundWeight(words, (_, i) =>
    Number(parts.every(({ found }) => (found[i] ?? 0) >= SAID)),
  );
  return !isOtherYear && shared >= SHARED_UNSPACED * totalWeight(words);
}

function joinedText(parts: readonly Part[]): ArticleIndex {
  const text = parts
    .map(({ fits }) => fits.map(({ sentence }) => sentence.text).join(' '))
    .join('\n\n');
  const language = parts[0]?.compared.article.language ?? null;
  return indexArticle({ id: '', headline: '', text, published: null }, language);
}

/** Words of the claim that stand together, as printed: "designed by Petra Vance". */
function phrasesOf({ claim, words }: Comparison, own: ReadonlySet<number>): string[] {
  const phrases: { start: number; end: number; last: number }[] = [];
  for (const { word, index } of words) {
    if (!own.has(index)) continue;
    const open = phrases.at(-1);
    if (open && open.last === index - 1) Object.assign(open, { end: word.end, last: index });
    else phrases.push({ start: word.start, end: word.end, last: index });
  }
  return phrases.map(({ start, end }) => claim.text.slice(start, end));
}
