/** Scripts that put no spaces between words, and Korean, whose particles cling to the noun. */

/** Chinese, Japanese, Thai, Lao, Khmer and Burmese: inside of a pattern's class, under flag u. */
export const UNSPACED_SCRIPTS = [
  ...['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map(
    script => `\\p{Script=${script}}`,
  ),
  'ー',
].join('');

/**
 * The same and Korean, which has spaces but whose particles cling to the noun: words of these are
 * compared in overlapping pairs of characters.
 */
export const CLINGING_SCRIPTS = String.raw`${UNSPACED_SCRIPTS}\p{Script=Hangul}`;

const CLINGING = new RegExp(`[${CLINGING_SCRIPTS}]`, 'u');

/**
 * True for a text with a letter of such a script: spaces neither part its words nor count them, and
 * a name may stand in the middle of a run of letters.
 */
export const isUnspaced = (text: string): boolean => CLINGING.test(text);

/**
 * A run of such a script in overlapping pairs of characters, with their offsets in UTF-16 units; a
 * run of one or two characters is one.
 */
export function pairsOf(run: string): { text: string; at: number }[] {
  const characters = [...run];
  if (characters.length <= 2) return [{ text: run, at: 0 }];
  let at = 0;
  return characters.slice(1).map((character, index) => {
    const first = characters[index] ?? '';
    const pair = { text: first + character, at };
    at += first.length;
    return pair;
  });
}
