import { CLINGING_SCRIPTS } from '../../text/unspaced.ts';
import { type KeyWord, keyWordsOf } from './key-words.ts';

const MOST = 6;
const LEAST = 3;

/**
 * Whether a lookup service can search for the word: nothing so short that it is in every text, save
 * an acronym.
 */
const isSearchable = ({ text }: KeyWord) => text.length > 2 || /^\p{Lu}{2}$/u.test(text);

/**
 * Words of Japanese, Chinese and Korean, which keyWordsOf cuts into pairs, as the platform's
 * segmenter sees them.
 */
function segmentWords(text: string, language: string | null): string[] {
  const segments = new Intl.Segmenter(language ?? 'ja', { granularity: 'word' }).segment(text);
  const words = [...segments]
    .filter(
      ({ isWordLike, segment }) =>
        isWordLike && segment.length > 1 && !/^\p{Script=Hiragana}+$/u.test(segment),
    )
    .map(({ segment }) => segment);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

/** A word with how well it finds its article. */
interface RankedWord {
  readonly text: string;
  readonly score: number;
}

/** Words that keyWordsOf cuts into pairs. */
const CLINGING_RUN = new RegExp(`[${CLINGING_SCRIPTS}]{3}`, 'u');

/** From this score on a word tells stories apart; "figures come with a name" has none. */
const TELLING = 1;
/** Words of a heading or title that are surely names. */
const NAMED = 1.4;

function rankWords(
  claim: string,
  heading: string | null,
  title: string,
  language: string | null,
): RankedWord[] {
  if (CLINGING_RUN.test(claim))
    return segmentWords(claim.slice(0, 2000), language).map(text => ({ text, score: TELLING }));
  const topic = new Set(
    [...keyWordsOf(heading ?? '', language), ...keyWordsOf(title, language)].map(({ key }) => key),
  );
  const best = new Map<string, RankedWord>();
  keyWordsOf(claim.slice(0, 2000), language)
    .filter(isSearchable)
    .forEach((word, i) => {
      // A figure may be printed differently in the article ("1,008", "over 1,000") or be wrong in
      // the claim: names go first.
      const figure = word.kind === 'number' ? 0.55 : 1;
      const score =
        word.weight * figure * (topic.has(word.key) ? 1.25 : 1) * (1 - Math.min(i, 30) / 100);
      const known = best.get(word.key);
      if (!known || known.score < score)
        best.set(word.key, { text: word.text.replace(/['’ʼ]s?$/, ''), score });
    });
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * Three to six words to look a claim's article up with, best first: names, rare words, words in
 * quotation marks, then figures; no stop words of the page's language (BCP 47; null is read as
 * English). Words of the claim that its heading or the page's title repeat go up; where the claim
 * has fewer than three telling ones, names of its heading and of the title stand before its other
 * words. Empty only for a claim without any word.
 */
export function questionWords(
  claim: string,
  heading: string | null,
  title: string,
  language: string | null,
): string[] {
  const own = rankWords(claim, heading, title, language).slice(0, MOST);
  const telling = own.filter(word => word.score >= TELLING);
  if (telling.length >= LEAST) return own.map(({ text }) => text);
  const around = [heading ?? '', title].flatMap(text => rankWords(text, null, '', language));
  const names = around.filter(word => word.score >= NAMED).slice(0, LEAST - telling.length);
  const words = new Map(
    [...telling, ...names, ...own, ...around].map(({ text }) => [text.toLowerCase(), text]),
  );
  return [...words.values()].slice(0, Math.max(own.length, LEAST));
}

/**
 * What to ask when a question with all its words found nothing: ever fewer of them, best first,
 * each list shorter than the one before, down to one word. For services that want every word in the
 * text (WordPress, GDELT): of 133 claims of ten briefings the article has all of the first three
 * words for 84 %, of the first two for 94 %, the first for 98 %, with 0.04, 0.4 and 1.5 other
 * articles of the outlet having them too. Services that rank by any word need no widening.
 */
export function widerQuestions(words: readonly string[]): string[][] {
  return [3, 2, 1].filter(size => words.length > size).map(size => words.slice(0, size));
}
