/**
 * What a stemmer of German or Dutch leaves apart: participles ("gekauft", "kaufte") and compounds
 * ("Wasserpreise", "Preise").
 */

/** Endings of verbs, nouns and adjectives, longest first. */
const ENDINGS: Readonly<Record<string, RegExp>> = {
  de: /(?:ungen|enden|ender|endes|ung|ende|eten|etes|eter|etem|test|ten|tet|ter|tes|tem|est|end|te|en|er|es|em|et|st|t|e|n)$/,
  nl: /(?:ingen|ende|ing|den|ten|end|de|te|en|er|es|e|t|d|n)$/,
};
/** "gekauft", "aufgekauft": the mark of a participle, behind a prefix that parts from its verb. */
const PARTICIPLE: Readonly<Record<string, RegExp>> = {
  de: /^(ab|an|auf|aus|bei|ein|fest|her|hin|nach|vor|weg|zu|zuruck|zusammen)?ge(?=\p{L}{3,}(?:t|te|ten|en)$)/u,
  nl: /^(aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)?ge(?=\p{L}{3,}(?:t|d|de|en)$)/u,
};
/** A root is at least so long. */
const ROOT = 4;
/** The halves of a compound are at least so long. */
const HALF = 4;
/** What may stand between the roots of two halves: an ending of the first, and a sound that joins. */
const BETWEEN = /^(?:er|el|ung|ing)?(?:s|n|en|es|e|er)?$/;

const roots = new Map<string, string>();
const ROOTS_LIMIT = 20_000;

/** A word without the marks of its form; '' in a language whose stemmer does as much. */
function rootOf(norm: string, language: string): string {
  const endings = ENDINGS[language];
  if (!endings) return '';
  const key = `${language} ${norm}`;
  const before = roots.get(key);
  if (before !== undefined) return before;
  if (roots.size > ROOTS_LIMIT) roots.clear();
  const base = norm.replace(PARTICIPLE[language] ?? /^$/, '$1');
  const root = base.replace(endings, '');
  roots.set(key, root.length >= ROOT ? root : base);
  return root.length >= ROOT ? root : base;
}

/** Whether two normalised words are forms of one: "kaufte" and "gekauft". */
export function areFormsOfOne(a: string, b: string, language: string): boolean {
  const root = rootOf(a, language);
  return root.length >= ROOT && root === rootOf(b, language);
}

/**
 * Which half of a compound a shorter word is: "preise" is the head of "wasserpreise", "wasser" its
 * modifier. null for none, and in languages that do not write compounds as one word.
 */
export function halfOfCompound(
  compound: string,
  word: string,
  language: string,
): 'head' | 'modifier' | null {
  if (!ENDINGS[language] || word.length < HALF || compound.length < word.length + HALF) return null;
  const part = rootOf(word, language);
  if (compound.startsWith(part)) return 'modifier';
  const whole = rootOf(compound, language);
  const at = whole.length - part.length;
  return at >= HALF && whole.endsWith(part) ? 'head' : null;
}

/** Whether two words are together a compound: "wasser" and "preise" for "wasserpreise". */
export function makeUp(compound: string, first: string, last: string, language: string): boolean {
  const [start, end] = [rootOf(first, language), rootOf(last, language)];
  const whole = rootOf(compound, language);
  if (!start || !whole.startsWith(start) || !whole.endsWith(end)) return false;
  return BETWEEN.test(whole.slice(start.length, Math.max(start.length, whole.length - end.length)));
}
