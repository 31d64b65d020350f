/**
 * A word without its case and diacritics, for looking it up: "März" is "marz", "Ｆull" is "full"
 * (Unicode NFKD). Hangul comes apart into its letters: fold both sides of a comparison.
 */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
