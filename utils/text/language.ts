/**
 * What language a text is in, by its script and its commonest words: enough to see that a claim and
 * an article do not share one, and to choose word lists for a text that names none.
 */
import { foldWord } from './fold-word.ts';
import { STOPWORDS } from './stopword-lists.ts';

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
/** Share of a text's letters that a script has at least. */
const SCRIPT_SHARE = 0.2;

/** Characters read. */
const READ = 3000;
/**
 * How many of a text's words must be stop words of the language, and how far ahead of the second
 * best it must be. Running text has two to five in ten; a sentence has room for chance ("Maria de
 * la Cruz"), so it needs more of both.
 */
const RUNNING_TEXT = { words: 12, hits: 0, share: 0.18, lead: 1.2 };
const SENTENCE = { words: 0, hits: 3, share: 0.4, lead: 2 };

const STOPWORD_SETS = Object.entries(STOPWORDS).map(
  ([tag, { plain, news }]) => [tag, new Set([...plain, ...news].map(foldWord))] as const,
);

/** Two-letter tag of the language, or null where the text is too short or too even to tell. */
export function guessLanguage(text: string): string | null {
  const part = text.slice(0, READ);
  const script = findScript(part);
  if (script) return script;
  const words = (part.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
  const needed = words.length >= RUNNING_TEXT.words ? RUNNING_TEXT : SENTENCE;
  const [first, second] = STOPWORD_SETS.map(([tag, set]) => ({
    tag,
    hits: words.filter(word => set.has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  const least = Math.max(1, needed.hits, needed.share * words.length);
  return first && first.hits >= Math.max(least, needed.lead * (second?.hits ?? 0))
    ? first.tag
    : null;
}

/** The language of a script that only one writes, or nearly; null for Latin. */
function findScript(text: string): string | null {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const least = SCRIPT_SHARE * count(/\p{L}/gu);
  return SCRIPTS.find(([, script]) => count(script) > least)?.[0] ?? null;
}

/** The two-letter part of a BCP 47 tag, lower case; null stays null. */
export const baseTag = (tag: string | null): string | null =>
  tag?.slice(0, 2).toLowerCase() ?? null;
