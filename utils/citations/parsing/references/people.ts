/** Whom an entry of a list of references is by, in whichever style it prints them. */
import { PARTICLES, splitName } from '../../../text/names/person-names.ts';
import { anyOf } from '../../../text/word-pattern.ts';

/** One author of an entry. */
export interface Person {
  /** As printed: "Olsen, K.", "Karin Olsen", "World Harbour Office". */
  readonly name: string;
  /** What a mark calls them by: "Olsen", "van der Berg", "World Harbour Office". */
  readonly family: string;
}

/** The authors with which a text begins. */
export interface People {
  readonly people: readonly Person[];
  /** Behind the last of them, "et al." and "(Eds.)". UTF-16 offset. */
  readonly end: number;
}

const PARTICLE = String.raw`(?:(?:${anyOf(PARTICLES)}|V[ao]n|D[aei]|Al|El|St\.)[\s-]|[dDlL][’'])`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'-]*[\p{L}\p{M}]`;
/** "Olsen", "van der Berg". */
const FAMILY = String.raw`${PARTICLE}{0,3}${NAME}`;
/** "K.", "T. A.", "J.-P.", "Ch. R." */
const INITIALS = String.raw`\p{Lu}\p{Ll}?\.(?:[\s-]?\p{Lu}\.){0,3}`;
const AND = String.raw`(?:&|and|und|et|y|e|и|en|och|og|i)`;
/** What may follow a name: nothing of the sentence's own. */
const ENDS = String.raw`(?=\s?(?:[.,:;(（\[“"«]|$)|\s${AND}\s|\set\sal)`;
const SUFFIX = String.raw`(?:,?\s(?:[JS]r\.?|I{2,3}|IV)(?=[,.\s]))?`;

const sticky = (source: string): RegExp => new RegExp(source, 'uy');

/** The ways to print one person; the first group is the family's name. */
const PERSONS: readonly RegExp[] = [
  // "Olsen, K.", "van der Berg, H. J.", "Olsen, K"
  sticky(String.raw`(${FAMILY}),\s?(?:${INITIALS}|\p{Lu}{1,3}${ENDS})${SUFFIX}`),
  // "García Márquez, G."; not the "Karin Olsen, T. Marsh" of two
  sticky(
    String.raw`(${FAMILY}\s${FAMILY}),\s(?:${INITIALS})(?!\s?${NAME}[,;]|\s?${NAME}\s${AND}\s)`,
  ),
  // "K. Olsen", "T. A. van der Berg", "K. García Márquez"
  sticky(String.raw`${INITIALS}\s?(${FAMILY}(?:\s${NAME}${ENDS})?)${SUFFIX}`),
  // "Olsen K", "Marsh TA", "Иванов И. И."
  sticky(
    String.raw`(${FAMILY}(?:\s${NAME})?)\s(?:${INITIALS}(?=[\s,;:.(（]|$)|\p{Lu}{1,3}${ENDS})`,
  ),
];
/** "Olsen, Karin", "Olsen, Karin T.": only the first of a list, or any where ";" parts them. */
const INVERTED = sticky(
  String.raw`(${FAMILY}(?:\s${NAME})?),\s${NAME}(?:\s(?:${INITIALS}|${NAME})){0,2}${ENDS}`,
);
/** "Karin Olsen", "Karin T. van der Berg". */
const NATURAL = sticky(
  String.raw`(${NAME}\s(?:(?:${INITIALS}|${NAME})\s){0,2}${FAMILY})${SUFFIX}${ENDS}`,
);
/** "李明", "김민수". */
const UNSPACED =
  /((?:\p{scx=Han}[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]{1,4}|[\p{scx=Hang}]{2,4}))(?=\s?(?:[,，、;；.．:：(（[]|$|等))/uy;
const SEPARATOR = sticky(
  String.raw`\s?(?:[,，、;；]\s?(?:(?:…|\.\.\.)\s?)?(?:${AND}\s)?|${AND}\s)`,
);
const OTHERS =
  /[,;]?\s?(?:et\.? al\.?|and others|and colleagues|u\. ?a\.|e outros|y otros|i in\.|e altri|и др\.|等|ほか|외)|\s?\((?:eds?|hrsg|editors?|coord|dir|org)\.?\)|,\s(?:eds?\.|editors?)(?=[,.\s])/iuy;
const MOST = 40;

/** The authors with which a text begins; none where it begins with no person's name. */
export function takePeople(text: string): People {
  const people: Person[] = [];
  let end = 0;
  let isApart = false;
  for (let at = 0; people.length < MOST; ) {
    const found = personAt(text, at, people.length === 0 || isApart);
    if (!found) break;
    people.push(found.person);
    end = found.end;
    const between = matchAt(SEPARATOR, text, end);
    if (!between) break;
    isApart = /[;；]/.test(between[0]);
    at = end + between[0].length;
  }
  if (people.length === 0) return { people, end: 0 };
  for (let more = matchAt(OTHERS, text, end); more; more = matchAt(OTHERS, text, end))
    end += more[0].length;
  return { people, end };
}

function personAt(
  text: string,
  at: number,
  mayInvert: boolean,
): { readonly person: Person; readonly end: number } | null {
  const forms = [...PERSONS, ...(mayInvert ? [INVERTED] : []), UNSPACED];
  for (const form of forms) {
    const match = matchAt(form, text, at);
    if (match)
      return { person: { name: match[0], family: match[1] ?? '' }, end: at + match[0].length };
  }
  const natural = matchAt(NATURAL, text, at);
  if (!natural) return null;
  const [name, whole = ''] = natural;
  const parts = splitName(whole);
  // "FUNDAÇÃO LETRAS": where capitals print a person the family's name comes first.
  const isBody = whole === whole.toUpperCase() && whole.length > 3;
  const family = 'family' in parts && !isBody ? parts.family : whole;
  return { person: { name, family }, end: at + name.length };
}

/** A match of a sticky pattern at an offset. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
