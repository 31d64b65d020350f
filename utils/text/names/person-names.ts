/** A printed byline in the form that bibliographies sort by. */
export type Name =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** Small words inside names of people: "van der Berg", "de Souza". Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'ap',
  'bin',
  'da',
  'das',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
  'zum',
  'zur',
]);
/**
 * Words that only bodies have in their names: "Associated Press", "CNN Staff", "World Health
 * Organization".
 */
export const BODY = new RegExp(
  `(?<!\\p{L})(?:${[
    'press news newsroom staff agency agence team desk editors? editorial board times post journal magazine channel media',
    'reuters bloomberg afp dpa redaktion rédaction redacción redação redazione redactie redakcja',
    'institut[eo]? universit(?:y|ät|é|à) universi(?:dad|dade|teit) college school academy hospital museum library',
    'department ministry ministerium ministère ministerio ministério office bureau authority administration commission',
    'committee council parliament bank union organi[sz]ation organización organização association society',
    'foundation federation alliance coalition cent(?:er|re) centro laborator(?:y|ies) labs? research network group project',
    'company corporation corp inc ltd llc plc gmbh',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?!\\p{L})`,
  'iu',
);
/** "The Verge", "Board of Governors", "Doctors for Peace": no person is called so. */
const NO_PERSON = /^the\s|\s(?:of|for)\s/i;
/** "Rosa Imani and Tom Bell": split at its last word it would become two wrong people. */
const SEVERAL = /\s(and|&|und|et|y|e)\s/i;
/** "Henry Gates Jr." is sorted under Gates. */
const SUFFIX = /^([js]r\.?|i{2,3}|iv)$/i;
const NO_SPACES_BETWEEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A name of one of these forms stays whole: split, it would be sorted under a wrong word. */
const UNSPLIT = [BODY, NO_PERSON, SEVERAL, NO_SPACES_BETWEEN, /,/];

/**
 * Splits a printed name: "Ludwig van der Berg" gives family "van der Berg", given "Ludwig"; "Berg,
 * Anna" is read as family first. Names of bodies, single words and names in scripts that put the
 * family first stay whole.
 */
export function splitName(printed: string): Name {
  const text = printed.replace(/\s+/g, ' ').trim();
  const comma = BODY.test(text) ? null : /^([^,]+), ([^,]+)$/.exec(text);
  if (comma) {
    const [, family = '', given = ''] = comma;
    return { family, given };
  }
  const words = text.split(' ');
  if (words.length < 2 || words.length > 6 || UNSPLIT.some(form => form.test(text)))
    return { literal: text };
  const start = findFamily(words);
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** Where the family's name begins: the last word with all particles before it, never the first. */
function findFamily(words: readonly string[]): number {
  let start = words.length - 1;
  if (start > 1 && SUFFIX.test(words[start] ?? '')) start--;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return start;
}

/** "Ludwig van der Berg", or the whole name of a body. */
export function writeFullName(name: Name): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "Family, Given", or the whole name of a body. */
export function invertName(name: Name): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
