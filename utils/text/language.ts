/**
 * What language a text is in, by its script and its commonest words: enough to see that a claim and
 * an article do not share one.
 */
import { isStopword, STOPWORD_LANGUAGES } from './stopwords.ts';
import { normalWord } from './words.ts';

/** Scripts that tell the language, or nearly; Japanese before Chinese, since it uses both. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/**
 * Characters read; words a guess needs; share of stopwords that running text has at least; lead
 * over the second best.
 */
const READ = 3000;
const ENOUGH_WORDS = 12;
const ENOUGH_SHARE = 0.18;
const LEAD = 1.2;

/** Two-letter tag of the language, or null where the text is too short or too even to tell. */
export function guessLanguage(text: string): string | null {
  const part = text.slice(0, READ);
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  for (const [tag, script] of SCRIPTS)
    if ((part.match(script)?.length ?? 0) > 0.2 * letters) return tag;
  const words = [...part.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].map(m => normalWord(m[0]));
  if (words.length < ENOUGH_WORDS) return null;
  const shares = STOPWORD_LANGUAGES.map(tag => ({
    tag,
    share: words.filter(w => isStopword(w, tag)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  return first && first.share >= ENOUGH_SHARE && first.share >= LEAD * (second?.share ?? 0)
    ? first.tag
    : null;
}

/** The two-letter part of a BCP 47 tag, lower case; null stays null. */
export const baseTag = (tag: string | null): string | null =>
  tag?.slice(0, 2).toLowerCase() ?? null;
