/**
 * Marks that a word may be printed without: accents of Latin, Greek and Cyrillic, points of Hebrew,
 * vowel marks and hamzas of Arabic, the dot under borrowed sounds of Hindi and its kin, joiners.
 * Vowel signs and tone marks of the other scripts and the two strokes of kana make another word.
 */
const ACCENTS = [
  String.raw`\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f`,
  String.raw`\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed`,
  String.raw`\u200c\u200d\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc`,
].join('');
const OPTIONAL = new RegExp(`[${ACCENTS}]+`, 'gu');

/**
 * A word without its case and accents, for looking it up: "März" is "marz", "Ｆull" is "full"
 * (Unicode NFKC), "कितना", "น้ำ" and "ガス" stay whole, however their signs are encoded.
 */
export const foldWord = (word: string): string =>
  word.normalize('NFKD').replace(OPTIONAL, '').normalize('NFC').toLowerCase();
