/** Words that carry no content of their own, by language: looking up the lists. */
import { longCalendarNames } from './dates/calendar-words.ts';
import { foldWord } from './fold-word.ts';
import { STOPWORDS } from './stopword-lists.ts';

const NONE: ReadonlySet<string> = new Set();
const foldAll = (words: Iterable<string>): Set<string> => new Set([...words].map(foldWord));

const PLAIN = new Map(
  Object.entries(STOPWORDS)
    .filter(([, { plain }]) => plain.length > 0)
    .map(([tag, { plain, reporting = [] }]) => [tag, foldAll([...plain, ...reporting])]),
);

/** The languages whose words without content are known, two-letter tags. */
export const STOPWORD_LANGUAGES: readonly string[] = [...PLAIN.keys()];

/**
 * Whether a folded word ("uber" for "über") carries no content in a language (BCP 47 tag; null is
 * English): "the", "of", "said". False for every word of a language without a list.
 */
export const isStopword = (word: string, language: string | null): boolean =>
  (PLAIN.get(tagOf(language)) ?? NONE).has(word);

const tagOf = (language: string | null): string => (language ?? 'en').slice(0, 2).toLowerCase();

const ofNews = new Map<string, ReadonlySet<string>>();

/**
 * Whether a folded word tells no story from another in a language (BCP 47 tag; null, or one without
 * a list, is read as English): stop words, what news says of everything ("million", "weeks"),
 * months, weekdays, and single letters.
 */
export function isNewsStopword(word: string, language: string | null): boolean {
  if (word.length < 2 && !/[\p{Script=Han}\d]/u.test(word)) return true;
  const tag = tagOf(language) in STOPWORDS ? tagOf(language) : 'en';
  let words = ofNews.get(tag);
  if (!words) {
    const { plain = [], news = [] } = STOPWORDS[tag] ?? {};
    words = foldAll([...plain, ...news, ...longCalendarNames(tag)]);
    ofNews.set(tag, words);
  }
  return words.has(word);
}
