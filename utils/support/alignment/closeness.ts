/** How surely one word says what another says. */
import { areOpposites, areSynonyms } from '../../text/meaning/word-relations.ts';
import { vectorCosine } from '../../text/meaning/word-vectors.ts';
import { areSpellingsOfOne } from '../../text/names/spellings.ts';
import { areFormsOfOne, halfOfCompound } from '../../text/word-forms.ts';
import type { Word } from '../../text/words.ts';
import type { WeighedWord } from './weighed-words.ts';

/** "Gadhafi" for "Gaddafi". */
const SPELLING = 0.95;
/** "regulate" for "regulator". */
const SHARED_ROOT = 0.9;
/** "car" for "automobile". */
const SYNONYM = 0.85;
/** "kaufte" for "gekauft". */
const FORM = 0.95;
/** "Preise" for "Wasserpreise" and "Wasser" for it: more is said, and less where the claim says more. */
const HEAD = 0.75;
const MODIFIER = 0.6;
const HALF_SAID = 0.5;
/**
 * Above this cosine two words are counted as near in meaning; a perfect cosine would count
 * NEAR_TOP.
 */
const NEAR = 0.58;
const NEAR_TOP = 0.7;

/**
 * How surely a word of the article says what a word of the claim says, 0..1: 1 for the same stem.
 * `row` is the number of the article's word among the word vectors, -1 for none. Numbers and names
 * are the same or nothing.
 */
export function closeness(w: WeighedWord, other: Word, row: number): number {
  if (w.word.stem === other.stem) return 1;
  if (w.word.digit || other.digit) return 0;
  if (shareRoot(w.word.norm, other.norm)) return SHARED_ROOT;
  if (w.named) return other.capital && areSpellingsOfOne(w.word.norm, other.norm) ? SPELLING : 0;
  if (areFormsOfOne(w.word.norm, other.norm, w.language)) return FORM;
  if (areSynonyms(w.word.stem, other.stem, w.language)) return SYNONYM;
  // Opposites are used in the same company, so their vectors are close: "rose" and "fell".
  if (areOpposites(w.word.stem, other.stem, w.language)) return 0;
  const half = shareOfCompound(w.word.norm, other.norm, w.language);
  if (half) return half;
  if (w.row < 0 || row < 0 || other.capital) return 0;
  const cosine = vectorCosine(w.row, row);
  return cosine <= NEAR ? 0 : ((cosine - NEAR) / (1 - NEAR)) * NEAR_TOP;
}

/** "Preise" in "Wasserpreise", or the other way round; 0 where neither is a part of the other. */
function shareOfCompound(own: string, other: string, language: string): number {
  const half = halfOfCompound(other, own, language);
  if (half) return half === 'head' ? HEAD : MODIFIER;
  return halfOfCompound(own, other, language) ? HALF_SAID : 0;
}

/**
 * "Economic" and "economist", "regulatory" and "regulator": long words with a long common
 * beginning. "Iran" and "Iraq" are too short, "state" and "statesmen" differ too much.
 */
function shareRoot(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length);
  if (short < 5 || Math.abs(a.length - b.length) > 5 || a.charCodeAt(0) !== b.charCodeAt(0))
    return false;
  let same = 0;
  while (same < short && a[same] === b[same]) same++;
  return same >= Math.max(5, short - 2) && same >= 0.6 * Math.max(a.length, b.length);
}
