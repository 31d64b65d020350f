/** Scripts that put no spaces between words, and Korean, whose particles cling to the noun. */

/** Thai; kana; ideographs; Hangul. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/**
 * True for a text with a letter of such a script: spaces neither part its words nor count them, and
 * a name may stand in the middle of a run of letters.
 */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);
