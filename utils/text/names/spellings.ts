/**
 * Spellings of one name: "Gaddafi" and "Gadhafi", "Zelenskyy" and "Zelensky", "Woloschenko" and
 * "Voloshenko", "Houthi" and "Houthis".
 */

/** Shorter names differ by a letter when they are others: "Merz" and "Marz". */
const SHORTEST = 5;
/** Letters and groups of letters that transcriptions use for one another, in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’`-]/g, ''],
  [/tsch|tch|sch|ch|sh|cz|sz/g, 's'],
  [/^(?:gh|kh|g|q)|kh|ck|q|k|c(?![ei])/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/dj|zh|j(?=[aeou])/g, 'j'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ou|oo|u/g, 'o'],
  [/[iy]j|[iy]+|ee|j$/g, 'i'],
  [/(?<=[^aeiou])h/g, ''],
  [/(.)\1+/g, '$1'],
];
const VOWEL_INSIDE = /(?<=.)[aeiou](?=.)/g;

/** What each name sounds like, by its word; names of a trace are few. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = SOUNDS.reduce((rest, [letters, sound]) => rest.replace(letters, sound), word);
  keys.set(word, key);
  return key;
}

/**
 * Whether two normalised words are spellings of one name, or the name and its plural. Vowels inside
 * may be written otherwise or left out ("Basindawa", "Basindwa"), the last letter may not: "Mario"
 * is not "Maria".
 */
export function areSpellingsOfOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > 3) return false;
  if (a === `${b}s` || b === `${a}s`) return true;
  const [x, y] = [keyOf(a), keyOf(b)];
  return x === y || (x.at(-1) === y.at(-1) && dropVowels(x) === dropVowels(y) && isClose(x, y));
}

const dropVowels = (key: string): string => key.replace(VOWEL_INSIDE, '').replace(/(.)\1+/g, '$1');

/** One vowel is left out or another at most: two make another name ("Hanson", "Hinsen"). */
function isClose(a: string, b: string): boolean {
  const keepVowels = (key: string) => key.replace(/[^aeiou]/g, '');
  const [x, y] = [keepVowels(a), keepVowels(b)].sort((one, other) => one.length - other.length) as [
    string,
    string,
  ];
  if (x.length === y.length) return [...x].filter((v, i) => v !== y[i]).length <= 1;
  return y.length - x.length === 1 && [...y].some((_, i) => y.slice(0, i) + y.slice(i + 1) === x);
}
