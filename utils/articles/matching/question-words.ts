import { foldWord } from '../../text/fold-word.ts';
import { isNewsStopword } from '../../text/stopwords.ts';
import { CLINGING_SCRIPTS } from '../../text/unspaced.ts';
import { type KeyWord, keyWordsOf } from './key-words.ts';
import { type FormWord, formsOf, languageOfScript, segmentClinging } from './question-forms.ts';

const MOST = 6;
const LEAST = 3;
/**
 * Whether a lookup service can search for the word: nothing so short that it is in every text, save
 * an acronym.
 */
const isSearchable = ({ text }: KeyWord) => text.length > 2 || /^\p{Lu}{2}$/u.test(text);

/** A word with how well it finds its article. */
interface RankedWord {
  readonly text: string;
  readonly score: number;
}

/** Words that keyWordsOf cuts into pairs. */
const CLINGING_RUN = new RegExp(`[${CLINGING_SCRIPTS}]{3}`, 'u');

/** From this score on a word tells stories apart; "figures come with a name" has none. */
const TELLING = 1;
/**
 * A figure may be printed differently in the article ("1,008", "over 1,000") or be wrong in the
 * claim: names go first.
 */
const FIGURE = 0.55;
/** What a name weighs whatever its length. */
const NAME = 1.6;
/** Words of a heading or title that are surely names. */
const NAMED = 1.4;

/** The words of a text whose letters cling together; stop words and single letters drop out. */
function rankClinging(claim: string, language: string | null): RankedWord[] {
  const tag = languageOfScript(claim, language);
  const form = formsOf(tag);
  const best = new Map<string, RankedWord>();
  segmentClinging(claim, tag).forEach(({ word, next }, i) => {
    const formed = form?.(word, next, i === 0) ?? { text: word, sure: 1 };
    const { text } = formed;
    if ([...text].length < 2 || /^\p{Script=Hiragana}+$/u.test(text)) return;
    if (isNewsStopword(foldWord(text), tag) || isNewsStopword(foldWord(word), tag)) return;
    const isFigure = /^\d[\d.,%]*$/.test(text);
    const score =
      TELLING * (isFigure ? figureWeight(text) : formed.sure) * (1 - Math.min(i, 30) / 60);
    if ((best.get(text)?.score ?? 0) < score) best.set(text, { text, score });
  });
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The words of a text, best first. */
function rankWords(
  claim: string,
  heading: string | null,
  title: string,
  language: string | null,
): RankedWord[] {
  if (CLINGING_RUN.test(claim)) return rankClinging(claim.slice(0, 2000), language);
  const form = formsOf(language);
  const topic = new Set(
    [...keyWordsOf(heading ?? '', language), ...keyWordsOf(title, language)].map(({ key }) => key),
  );
  const best = new Map<string, RankedWord>();
  const words = keyWordsOf(claim.slice(0, 2000), language);
  words.filter(isSearchable).forEach((word, i) => {
    const { text, weight } = form ? weighFormed(word, claim, form) : weighPrinted(word);
    const score = weight * (topic.has(word.key) ? 1.25 : 1) * (1 - Math.min(i, 30) / 100);
    const known = best.get(word.key);
    if (!known || known.score < score) best.set(word.key, { text, score });
  });
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/**
 * Where names and words change their endings a figure is what stays as it is, save one that may be
 * spelled out or is a year.
 */
const figureWeight = (figure: string) =>
  figure.replace(/\D/g, '').length > 1 && !/^(?:19|20)\d\d$/.test(figure) ? 1.35 : 0.4;

/** The word behind a word of a text; "" at its end. */
const followerIn = (text: string, word: string) =>
  /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)/u.exec(text.slice(text.indexOf(word) + word.length))?.[1] ?? '';

/** A word as it is asked for, with how much it tells apart. */
const weighPrinted = ({ text, kind, weight }: KeyWord) => ({
  text: text.replace(/['’ʼ]s?$/, ''),
  weight: weight * (kind === 'number' ? FIGURE : 1),
});

/** The same in a language of forms: length says nothing, "आगरा" is as telling as "स्वीकृति". */
function weighFormed({ text, kind }: KeyWord, claim: string, form: FormWord) {
  if (kind === 'number') return { text: text.replace(/['’ʼ].*$/, ''), weight: figureWeight(text) };
  const formed = form(text, followerIn(claim, text), claim.trimStart().startsWith(text));
  return { text: formed.text, weight: formed.sure * (kind === 'name' ? NAME : TELLING) };
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
