/** Word lists and the patterns made of them: no pattern holds its words in one long line. */

/**
 * Words of a list that is written over several lines, parted by white space:
 * `splitWords('a an', 'the')` is `['a', 'an', 'the']`. Phrases stand in plain arrays instead.
 */
export const splitWords = (...lines: readonly string[]): string[] =>
  lines.flatMap(line => line.split(/\s+/)).filter(word => word !== '');

/**
 * Source of a pattern for any one of some literal words or phrases, in a group that captures
 * nothing: `anyOf(['St.', 'Sta.'])` is `(?:Sta\.|St\.)`. Longest first, so that "Septem" never wins
 * over "September"; a space stands for any white space. For use inside a larger `RegExp`.
 */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escapeWord).join('|')})`;
}

/**
 * A pattern for any one of some literal words or phrases that stands free: no letter, mark or digit
 * touches it. "art" is found in "the art of", not in "party" or "arté". `flags` beside `u`; case
 * counts unless they hold `i`.
 */
export const wordPattern = (words: Iterable<string>, flags = 'i'): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])${anyOf(words)}(?![\p{L}\p{M}\p{N}])`, `${flags}u`);

/** What means something in a pattern is taken as it is; under `u` nothing else may be escaped. */
const escapeWord = (word: string): string =>
  word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
