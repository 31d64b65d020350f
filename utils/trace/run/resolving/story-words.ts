/** What a page, or a part of it, tells of throughout: the words that any report on it would have. */
import { type KeyWord, keysOf, keyWordsOf } from '../../../articles/matching/key-words.ts';
import type { Trace } from '../../model/schema.ts';
import { sectionsOf } from '../briefing.ts';

/** Words of one question: what a news search ranks well; long lists find nothing. */
const MOST = 4;
const LEAST = 2;
/** A word of the title that so many of the parts have makes the page one story. */
const ONE_STORY = 0.6;
/** A word in fewer claims is a detail of one of them. */
const IN_CLAIMS = 2;
/** From this weight on a word tells stories apart ("seaweed"); "money" and "news" do not. */
const TELLING = 1;
/** What a name or a rare word weighs: without one a question would find anything. */
const NAMED = 1.2;

/** So many claims tell what they share; so many parts, each by so many, what their page is. */
const MOST_CLAIMS = 200;
const SAMPLE = 40;

const isTelling = ({ kind, text, weight }: KeyWord) =>
  kind !== 'number' && text.length > 2 && weight >= TELLING;

/** Whether the page is one story throughout: most of its parts tell of what its title names. */
export function isOneStory({ page, claims }: Pick<Trace, 'page' | 'claims'>): boolean {
  const keysIn = (text: string) => keyWordsOf(text, page.language).map(({ key }) => key);
  const parts = sectionsOf(claims)
    .slice(0, SAMPLE)
    .map(({ texts }) => new Set(texts.slice(0, SAMPLE).flatMap(keysIn)));
  if (!parts.length) return false;
  return keyWordsOf(page.title, page.language)
    .filter(isTelling)
    .some(({ key }) => parts.filter(keys => keys.has(key)).length >= ONE_STORY * parts.length);
}

/**
 * Two to four words to look a story up with, best first: those that most of its claims and its
 * headline share, but for the names of these outlets: who reports is no part of the story. None
 * where its claims have too little in common.
 */
export function storyWords(
  claims: readonly string[],
  headline: string,
  language: string | null,
  outlets: readonly string[] = [],
): string[] {
  const reporting = new Set(outlets.flatMap(name => keysOf(name)));
  const tally = new Map<string, { word: KeyWord; count: number }>();
  for (const text of [headline, ...claims.slice(0, MOST_CLAIMS)]) {
    const words = keyWordsOf(text, language).filter(
      word => isTelling(word) && !reporting.has(word.key),
    );
    for (const [key, word] of new Map(words.map(word => [word.key, word]))) {
      const known = tally.get(key) ?? { word, count: 0 };
      tally.set(key, {
        // A name opens one sentence and stands within another, where it shows that it is one.
        word: known.word.weight < word.weight ? word : known.word,
        count: known.count + 1,
      });
    }
  }
  const shared = [...tally.values()]
    .filter(({ count }) => count >= IN_CLAIMS)
    .sort((a, b) => b.word.weight * b.count - a.word.weight * a.count)
    .slice(0, MOST);
  const isStory = shared.length >= LEAST && shared.some(({ word }) => word.weight >= NAMED);
  return isStory ? shared.map(({ word }) => word.text.replace(/['’ʼ]s?$/, '')) : [];
}
