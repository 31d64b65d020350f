import { foldWord } from '../../text/fold-word.ts';
import { isNewsStopword } from '../../text/stopwords.ts';
import { isUnspaced, pairsOf } from '../../text/unspaced.ts';
import { splitWords } from '../../text/word-pattern.ts';

/** A word that carries content, with how much it tells apart. */
export interface KeyWord {
  /** As printed. */
  readonly text: string;
  /** What it is compared by: lower case, without diacritics, possessive and common endings. */
  readonly key: string;
  readonly kind: 'name' | 'number' | 'quoted' | 'plain';
  /**
   * How distinctive it is by its look alone, 0.3 to 2; multiplied with an idf where one is known.
   */
  readonly weight: number;
}

// "U.S." | "In-N-Out", short words around a letter, which alone say nothing | "1,008" "27.5" |
// "O’Neill" "LAION" "5B" | any other run of letters and digits,
// with the joiners of Persian and Indic scripts in it.
const WORD =
  /(?:\p{Lu}\.){2,8}|(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{0,2}-\p{Lu}-\p{Lu}\p{Ll}{0,2}(?:['’ʼ]s)?(?![\p{L}\p{N}-])|\d{1,12}(?:[.,]\d{1,12}){1,6}|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u200c\u200d]){0,59}(?:['’ʼ][\p{L}\p{M}]{1,20}){0,2}/gu;
/**
 * What a printed word is compared by. "Researchers’" and "researcher" are one, so are "1,008" and
 * "1008".
 */
export function keyOf(word: string): string {
  if (/^\d/.test(word)) return word.replace(/[,'’](?=\d{3})/g, '').toLowerCase();
  const bare = foldWord(word).replace(/[’ʼ]/g, "'").replace(/\./g, '').replace(/'s?$/, '');
  if (bare.length < 5) return bare.length === 4 ? bare.replace(/(?<![suiw])s$/, '') : bare;
  return bare.replace(/(?:ings?|edly|ied|ies|ed|es|s|e|y)$/, '') || bare;
}

/** Whether a key is of a figure: "1008", "27.5". */
export const isFigure = (key: string): boolean => /^\p{N}/u.test(key);

// "l’économie", "d’État", "dell’Italia": the article or preposition before the apostrophe is no
// part of the word.
const ELISION =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|[dns]ell|all|dall|sull|un|quell|gl)['’ʼ](?=\p{L}{2})/iu;

/** The words of a text with where they stand, elided articles cut off. */
function wordsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const elided = ELISION.exec(word)?.[0].length ?? 0;
    return { word: word.slice(elided), at: index + elided };
  });
}

/**
 * Every word of a text as it is compared, stop words included, in order: "the Queen’s 3 cats" gives
 * the, queen, 3, cat.
 */
export function keysOf(text: string): string[] {
  return wordsIn(text).flatMap(({ word }) => keysOfWord(word));
}

const keysOfWord = (word: string): string[] =>
  isUnspaced(word) ? pairsOf(foldWord(word)).map(({ text }) => text) : [keyOf(word)];

/** The keys of a text, and how it prints them. */
export interface KeysByCase {
  /** As `keysOf` gives them. */
  readonly keys: readonly string[];
  /** Those with a small letter somewhere: common words. */
  readonly small: ReadonlySet<string>;
  /** Those with a capital within a sentence, where only a name has one but in German. */
  readonly capital: ReadonlySet<string>;
}

/** What ends before the first word of a sentence, or of a quotation in it. */
const OPENS = /(?:^|[.!?:;\n…])\s*(?:["“„«‘'([–—-]\s*)?$/u;

/** Cuts a text into keys, and tells names from the words that only open a sentence. */
export function keysByCase(text: string): KeysByCase {
  const keys: string[] = [];
  const [small, capital] = [new Set<string>(), new Set<string>()];
  const kindOf = (word: string, at: number): Set<string> | null => {
    if (/^\p{Ll}/u.test(word)) return small;
    return /^\p{Lu}/u.test(word) && !OPENS.test(text.slice(Math.max(0, at - 5), at))
      ? capital
      : null;
  };
  for (const { word, at } of wordsIn(text)) {
    const kind = kindOf(word, at);
    for (const key of keysOfWord(word)) {
      keys.push(key);
      kind?.add(key);
    }
  }
  return { keys, small, capital };
}

/** Spans between quotation marks, as a test whether an offset is inside one. */
function quotedSpans(text: string): (at: number) => boolean {
  const spans = [...text.matchAll(/[“"„«「]([^“”"„»«」]{3,300})[”"“»」]/gu)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  return at => spans.some(([start, end]) => at >= start && at < end);
}

/**
 * Words that news uses of everything: they tell one story from another less than their length
 * promises.
 */
const COMMON = new Set(
  splitWords(
    'company companies government official officials president minister country countries',
    'state states national international group market business service services public',
    'police court law world city house team game system program project study research',
    'researchers expert experts according number data including major high low long large',
    'small good great big top early late local global american british chinese russian',
    'european work working worker workers home life school family children woman women',
    'man men end start support help need increase rise fall growth price prices cost',
    'costs change deal decision issue problem power money office case attack death',
    'security party election vote bill policy statement announcement release launch user',
    'users customer customers technology model models product products version feature',
    'features expected latest current percent total average level rate rates amount half',
    'third quarter annual largest biggest amid continue continued remain remains allow',
    'allows include includes show shows shown call calls',
  ).map(keyOf),
);

function weighWord(word: string, kind: KeyWord['kind'], key: string): number {
  // A year or a single digit is in every text; "1,008" hardly in a second one.
  if (kind === 'number')
    return !/^(?:19|20)\d\d$/.test(key) && key.replace(/\D/g, '').length > 1 ? 1.3 : 0.5;
  const length = Math.min(1.4, 0.5 + word.length / 12);
  const common = COMMON.has(key) ? 0.5 : 1;
  if (kind === 'name') return 1.6 * Math.max(1, length) * common;
  return (kind === 'quoted' ? 1.1 : 1) * length * common;
}

/**
 * Whether a word reads like a name: "iPhone" and "NASA" anywhere, a capital within a sentence, or
 * one that opens it and is no plural, participle or adverb ("Streacom said", but "Regulators met").
 */
function isName(word: string, text: string, at: number, german: boolean): boolean {
  if (/\p{L}\d|\p{Ll}\p{Lu}|^\p{Lu}{2,}/u.test(word)) return true;
  if (german || !/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const opens = at === 0 || /[.!?:]\s?$|^\s*["“„«(]$/.test(before);
  return !opens || (word.length > 3 && !/(?:s|ing|ed|ly)$/.test(word) && !COMMON.has(keyOf(word)));
}

/**
 * The words of a text that carry content, in order, one entry for each occurrence. Capitals count
 * for nothing where every word has one (a headline in title case). For text without spaces each
 * pair of characters is a word of small weight.
 */
export function keyWordsOf(text: string, language: string | null): KeyWord[] {
  const found: KeyWord[] = [];
  const inQuote = quotedSpans(text);
  const words = wordsIn(text);
  const capitals = words.filter(({ word }) => /^\p{Lu}/u.test(word)).length;
  const titleCase = words.length > 3 && capitals > 0.7 * words.length;
  const german = language?.slice(0, 2).toLowerCase() === 'de';
  const kindOf = (word: string, at: number): KeyWord['kind'] => {
    if (/^\d/.test(word)) return 'number';
    if (!titleCase && isName(word, text, at, german)) return 'name';
    return inQuote(at) ? 'quoted' : 'plain';
  };
  for (const { word, at } of words) {
    if (isUnspaced(word)) {
      found.push(...pairWords(word, language));
      continue;
    }
    if (isNewsStopword(foldWord(word).replace(/['’ʼ].*$/, ''), language)) continue;
    const key = keyOf(word);
    const kind = kindOf(word, at);
    found.push({ text: word, key, kind, weight: weighWord(word, kind, key) });
  }
  return found;
}

/** The pairs of an unspaced run; those with hiragana are mostly grammar. */
function pairWords(run: string, language: string | null): KeyWord[] {
  return pairsOf(foldWord(run))
    .map(({ text }) => text)
    .filter(pair => !isNewsStopword(pair, language))
    .map(pair => ({
      text: pair,
      key: pair,
      kind: 'plain',
      weight: /\p{Script=Hiragana}/u.test(pair) ? 0.3 : 0.7,
    }));
}
