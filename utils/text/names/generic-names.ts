/** What names of bodies and places are made of, as data. */
import { splitWords } from '../word-pattern.ts';

/** Words that make a kind of name and tell nobody apart: "University", "Party", "County". */
export const GENERIC = new Set(
  splitWords(
    'university college school institute company inc corp group party county city state',
    'street club united new north south east west great saint national international',
    'american bank court house department ministry minister news times post journal media',
    'association federation union league council commission committee agency',
    'administration board center centre laboratory lab research foundation society trust',
    'fund office police hospital museum church army navy force forces air world',
  ),
);
