/** A printed byline in the form that bibliographies sort by. */
export type Name =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

const PARTICLES: ReadonlySet<string> = new Set([
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
/** Words that only bodies have in their names: "Associated Press", "CNN Staff". */
const BODY =
  /\b(press|news|newsroom|staff|agency|agence|team|desk|editors?|editorial|board|times|post|journal|reuters|bloomberg|afp|dpa|redaktion|rédaction|redacción|redação|redazione|redactie|redakcja|institute|university|department|ministry|office|inc|ltd|gmbh)\b/iu;
/** "Rosa Imani and Tom Bell": split at its last word it would become two wrong people. */
const SEVERAL = /\s(and|&|und|et|y|e)\s/i;
/** "Henry Gates Jr." is sorted under Gates. */
const SUFFIX = /^([js]r\.?|i{2,3}|iv)$/i;
const NO_SPACES_BETWEEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Splits a printed name: "Ludwig van der Berg" gives family "van der Berg", given "Ludwig"; "Berg,
 * Anna" is read as family first. Names of bodies, single words and names in scripts that put the
 * family first stay whole.
 */
export function splitName(printed: string): Name {
  const text = printed.replace(/\s+/g, ' ').trim();
  const comma = /^([^,]+), ([^,]+)$/.exec(text);
  if (comma && !BODY.test(text)) return { family: comma[1] ?? '', given: comma[2] ?? '' };
  const words = text.split(' ');
  if (
    words.length < 2 ||
    words.length > 6 ||
    BODY.test(text) ||
    SEVERAL.test(text) ||
    NO_SPACES_BETWEEN.test(text) ||
    text.includes(',')
  )
    return { literal: text };
  let start = words.length - 1;
  if (start > 1 && SUFFIX.test(words[start] ?? '')) start--;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

/** "Family, Given", or the whole name of a body. */
export function invertName(printed: string): string {
  const name = splitName(printed);
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
