/** Text -> words with offsets: the unit everything in this room compares. */

import { foldWord } from './fold-word.ts';
import { stemOf } from './stems.ts';
import { isStopword } from './stopwords.ts';
import { CLINGING_SCRIPTS, pairsOf } from './unspaced.ts';

/** A word as printed, and what it is compared by. */
export interface Word {
  /** As printed. */
  readonly text: string;
  /** Lower case, diacritics and possessive dropped: "Králíčková’s" is "kralickova". */
  readonly norm: string;
  /** By its language's stemmer, irregular English forms folded: "won" is "win". */
  readonly stem: string;
  /** Offsets in the text it was cut from. */
  readonly start: number;
  readonly end: number;
  /** Carries no content of its own: "the", "of", "said". */
  readonly stop: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Begins with a digit. */
  readonly digit: boolean;
}

// "U.S." | "1,008" "27.5" | "couldn’t" "O’Neill" | any other run of letters and digits.
const WORD =
  /(?:\p{Lu}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u200c\u200d])*(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const CLINGING_RUN = new RegExp(`[${CLINGING_SCRIPTS}]+`, 'gu');

const PRONOUN_LIKE = new Set(['US', 'UK', 'EU', 'UN', 'AI', 'IT', 'WHO']);

/** The comparable form of one word: "U.S." and "US" are both "u.s", "it’s" is "it". */
export function normalWord(text: string): string {
  const own = text.replace(/(?<=.)['’ʼ]s$/i, '');
  if (/^(?:\p{Lu}\.){2,}$/u.test(own)) return own.toLowerCase().replace(/\.$/, '');
  // Else "US" would be the pronoun.
  if (PRONOUN_LIKE.has(own)) return [...own.toLowerCase()].join('.');
  return foldWord(own)
    .replace(/[’ʼ]/g, "'")
    .replace(/s'$/, 's')
    .replace(/^(.+)n't$/, '$1n’t');
}

/** Cuts a text into words, in order. `language` is a BCP 47 tag or null (read as English). */
export function wordsOf(text: string, language: string | null): Word[] {
  const out: Word[] = [];
  for (const m of text.matchAll(WORD)) {
    let from = 0;
    for (const run of m[0].matchAll(CLINGING_RUN)) {
      if (run.index > from) out.push(word(m[0].slice(from, run.index), m.index + from, language));
      for (const pair of pairsOf(run[0]))
        out.push(word(pair.text, m.index + run.index + pair.at, language));
      from = run.index + run[0].length;
    }
    if (from < m[0].length) out.push(word(m[0].slice(from), m.index + from, language));
  }
  return out;
}

function word(text: string, start: number, language: string | null): Word {
  const norm = normalWord(text);
  return {
    text,
    norm,
    stem: stemOf(norm, language),
    start,
    end: start + text.length,
    stop: isStopword(norm, language),
    capital: /^\p{Lu}/u.test(text),
    digit: /^\d/.test(text),
  };
}
