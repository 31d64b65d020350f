/** How exactly an amount is meant: "about 50", "nearly 50", "50 or more". */
import { anyOf } from '../word-pattern.ts';
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

/** How exactly an amount is meant, by the words before and after it. */
export function mannerOf(before: string, after: string): Manner {
  const lead = before.toLowerCase().trimEnd();
  for (const [manner, list] of QUALIFIERS)
    if (list.some(q => lead.endsWith(q) && !/[\p{L}]$/u.test(lead.slice(0, -q.length))))
      return manner;
  if (/^\s*(?:\+|or more|or so|or above|or higher)/i.test(after)) return 'over';
  if (/^\s*or (?:less|fewer|below)/i.test(after)) return 'under';
  return 'exact';
}
