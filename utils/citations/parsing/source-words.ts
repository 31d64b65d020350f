/** What introduces a source in a text: the words of the list, ready for looking up. */
import { SOURCE_WORDS, type SourceWord, type SourceWordKind } from './source-word-list.ts';

/** Languages whose words touch the name: no boundary is asked for behind them. */
const NOT_SPACED = new Set(['ja', 'zh', 'ko', 'th']);
/** "وفقا لرويترز": the preposition is written on the name. */
const CLINGS = /\sل$/u;
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An article that may stand between the word and the name: "selon l’AFP", "segundo a Reuters". */
const ARTICLE =
  /^(?:l['’]|(?:the|die|der|das|la|le|les|el|il|lo|a|o|de|het|το|τη|την|τον|az)\s+(?=\p{Lu}))/u;

/** "Reuters’ın", "STT:n": what a language writes on a foreign name, behind a sign of its own. */
const ENDING = /['’:]\p{Ll}{1,5}$/u;

/** A name without the ending that its language writes behind an apostrophe or a colon. */
export const withoutEnding = (name: string): string => name.replace(ENDING, '');

/** How a word in front of an outlet introduces it. */
export type SourceIntroduction = 'source' | 'via' | 'says';

/** What introduces a source at the start of a bracket's text, and how much of the text that is. */
export interface SourcePrefix {
  readonly introduces: SourceIntroduction;
  /** UTF-16 units, spaces included. */
  readonly length: number;
}

/**
 * Where a line of sources begins, and where its sources do: behind the word, its colon and the
 * space after it.
 */
export interface SourceLine {
  readonly start: number;
  readonly sources: number;
}

/** The source words of some languages, as detection asks for them. */
export interface SourceWords {
  /** The source word that a text begins with ("Fuente: …", "via …", "laut …"), or null. */
  prefix(text: string): SourcePrefix | null;
  /**
   * How much of the end of a text is a source word ("ロイターによると" ends with four units of it); 0 for
   * none.
   */
  suffixLength(text: string): number;
  /** The places where a text names its sources without brackets: "Sources: Reuters, TechCrunch". */
  linesIn(text: string): SourceLine[];
}

/** Codes of the list's languages that pages use as well. */
const OTHER_CODES: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

const made = new Map<string, SourceWords>();

/** The source words of these languages (BCP 47, the first part counts); of all for none. */
export function sourceWordsOf(languages: readonly string[]): SourceWords {
  const wanted = [
    ...new Set(
      languages.map(language => {
        const first = language.split('-')[0]?.toLowerCase() ?? '';
        return OTHER_CODES[first] ?? first;
      }),
    ),
  ].sort();
  const key = wanted.join(' ');
  const words =
    made.get(key) ??
    createSourceWords(
      SOURCE_WORDS.filter(one => wanted.length === 0 || wanted.includes(one.language)),
    );
  made.set(key, words);
  return words;
}

/**
 * How much of the start of a name is an article that the directory may lack ("l’AFP"); 0 for none.
 */
export function articleLength(text: string): number {
  return ARTICLE.exec(text)?.[0].length ?? 0;
}

/**
 * The words of some kinds as one alternation, longest first; a word of a spaced script ends where
 * its letters end. Without any it matches nothing.
 */
function alternation(words: readonly SourceWord[], kind: SourceWordKind): string {
  const own = words.filter(one => one.kind === kind).sort((a, b) => b.word.length - a.word.length);
  if (own.length === 0) return '(?!)';
  return own
    .map(one =>
      NOT_SPACED.has(one.language) || one.kind === 'source' || CLINGS.test(one.word)
        ? escaped(one.word)
        : `${escaped(one.word)}(?!\\p{L})`,
    )
    .join('|');
}

const COLON = /[:：]/g;
/** No source word is longer. UTF-16 units. */
const LONGEST_WORD = 24;

function createSourceWords(words: readonly SourceWord[]): SourceWords {
  const sources = alternation(words, 'source');
  const source = new RegExp(`^(?:${sources})\\s*[:：]\\s*`, 'iu');
  const says = new RegExp(`^(?:${alternation(words, 'says')})[:：]?\\s*`, 'iu');
  const via = new RegExp(`^(?:${alternation(words, 'via')})[:：]?\\s*`, 'iu');
  const after = new RegExp(`\\s*(?:${alternation(words, 'saidAfter')})$`, 'u');
  // "Sources: Reuters" without brackets: the word stands at the start of a text or behind a
  // sentence.
  const beforeColon = new RegExp(
    `(?:^|[.!?。！？…।۔؟]["”’)*_]*\\s*|\\n|\\s[—–-]\\s|(?<=\\p{sc=Thai})\\s)[*_]*((?:${sources})[*_]*\\s?)$`,
    'iu',
  );
  const kinds = [
    ['source', source],
    ['via', via],
    ['says', says],
  ] as const;
  return {
    prefix(text) {
      for (const [kind, pattern] of kinds) {
        const match = pattern.exec(text);
        if (match) return { introduces: kind, length: match[0].length };
      }
      return null;
    },
    suffixLength: text => after.exec(text)?.[0].length ?? 0,
    linesIn(text) {
      const found: SourceLine[] = [];
      for (const { index } of text.matchAll(COLON)) {
        const from = Math.max(0, index - LONGEST_WORD);
        const match = beforeColon.exec(text.slice(from, index));
        // A match at the cut is no start of the text.
        if (!match || (match.index === 0 && from > 0 && /^[\p{L}*_]/u.test(match[0]))) continue;
        const start =
          index + 1 + (/^[*_]*\s*/.exec(text.slice(index + 1, index + 8))?.[0].length ?? 0);
        if (start < text.length)
          found.push({ start: index - (match[1]?.length ?? 0), sources: start });
      }
      return found;
    },
  };
}
