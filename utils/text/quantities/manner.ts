/** How exactly an amount is meant: "about 50", "nearly 50", "50 or more", "nothing below 50". */
import { anyOf, splitWords } from '../word-pattern.ts';
import { QUALIFIERS } from './quantity-words.ts';

/** "about 50", "more than 50", "up to 50". */
export type Manner = 'exact' | 'about' | 'over' | 'under';
/** On which side of "about": "nearly 50" is below, "just over 50" above; null where none is said. */
export type Leaning = 'above' | 'below' | null;

/** Words that put an amount right below or above its figure. */
const BELOW = trailing(
  'nearly,almost,just under,fast,knapp,beinahe,presque,casi,quasi,quase,bijna,prawie',
);
const ABOVE = trailing('just over,slightly more than,gut,ruim');

function trailing(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})${anyOf(words.split(','))}\s+$`, 'iu');
}

/** On which side of its figure an amount is, by the words before it; null where none says. */
export const leaningOf = (before: string): Leaning =>
  BELOW.test(before) ? 'below' : ABOVE.test(before) ? 'above' : null;

/** Comparisons that a denial turns round; "as many as" and "at least" it does not. */
const COMPARISON =
  /(?:than|below|under|above|over|als|unter|über|de|di|dan|niż|poniżej|än|end|enn|более|больше|менее|меньше|більше|менше|ніж|чем)$/u;
/** "settle for nothing below 7 percent", "pas moins de 50", "не менее 50". */
const DENIED = new RegExp(
  String.raw`(?<!\p{L})${anyOf([
    ...splitWords('no not nothing none never nicht nichts kein keine keinen pas rien nada não'),
    ...splitWords('non niente niet niets nie ikke inte не ні ничего нічого'),
  ])}\s+$`,
  'u',
);
/** Behind the figure and the word for what is counted: "50人以上", "50명 이상". */
const AFTER = {
  over: /^\s*(?:\+|or more|or so|or above|or higher|[\p{Script=Han}\p{Script=Hangul}]{0,3}?\s?(?:以上|이상))/iu,
  under:
    /^\s*(?:or (?:less|fewer|below)|[\p{Script=Han}\p{Script=Hangul}]{0,3}?\s?(?:以下|以内|未満|이하|미만))/iu,
};

/** How exactly an amount is meant, by the words before and after it. */
export function mannerOf(before: string, after: string): Manner {
  const lead = before.toLowerCase().trimEnd();
  for (const [manner, list] of QUALIFIERS) {
    const said = list.find(q => lead.endsWith(q) && !runsOn(lead.slice(0, -q.length), q));
    if (said) return isDenied(lead.slice(0, -said.length), said) ? opposite(manner) : manner;
  }
  if (AFTER.over.test(after)) return 'over';
  return AFTER.under.test(after) ? 'under' : 'exact';
}

/** "roundabout" is not "about"; Chinese and Japanese write no spaces. */
const runsOn = (before: string, qualifier: string): boolean =>
  /\p{L}$/u.test(before) && !/^[\p{Script=Han}\p{Script=Hiragana}]/u.test(qualifier);

const isDenied = (before: string, qualifier: string): boolean =>
  COMPARISON.test(qualifier) && DENIED.test(before);

const opposite = (manner: Manner): Manner =>
  manner === 'over' ? 'under' : manner === 'under' ? 'over' : manner;
