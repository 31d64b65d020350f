/**
 * Invented texts of any length for the tests of near-duplicates: pseudo-words, so that two seeds
 * have nothing in common but their grammar.
 */
const SYLLABLES =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(' ');

/** `count` sentences of about twenty words; the same seed gives the same ones. */
export function sentences(count: number, seed: number): string[] {
  let state = (seed * 2654435761) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const word = () =>
    Array.from({ length: 2 + next(2) }, () => SYLLABLES[next(SYLLABLES.length)]).join('');
  const words = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, () => `The ${words(8)}, and then ${words(8)}.`);
}

/** The same as one paragraph. */
export const story = (count: number, seed: number) => sentences(count, seed).join(' ');
