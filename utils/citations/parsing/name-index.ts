/** The directory's names, arranged so that a text is searched for all of them in one pass. */
import type { Directory, Outlet } from '../../outlets/outlet.ts';
import { isUnspaced } from '../../text/unspaced.ts';
import { formsOfName, keyOfForms, mayChange, nameWithoutArticle } from './name-forms.ts';

/** The directory's names, by their first word. */
export interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly IndexedName[]>;
  /** Names that change by case, by the beginning of their first word; see `keyOfForms`. */
  readonly byStem: ReadonlyMap<string, readonly IndexedName[]>;
  /**
   * The first two units of every name, as `openingOf` packs them: most words of a text are told
   * apart by these alone.
   */
  readonly openings: ReadonlySet<number>;
  /** Matches every letter that begins a name; global. */
  readonly begins: RegExp;
  /** The first words of all names, articles left out, lower case. */
  readonly firstWords: ReadonlySet<string>;
}

/** One of an outlet's names. */
export interface IndexedName {
  readonly name: string;
  readonly outlet: Outlet;
  /** True where its article was left off. */
  readonly isShort?: boolean;
}

/** A name as it stands in a text. */
export interface NamedThere extends IndexedName {
  readonly length: number;
  /** True for another form than the directory's: a case ending, or the name without its article. */
  readonly isChanged: boolean;
}

const indexes = new WeakMap<Directory, NameIndex>();

/** "The Verge", "Der Spiegel", "Le Monde": the word that tells names apart is the second. */
const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|lo|de|het)\s+/i;

/** The names of a directory, ready for looking up; made once for each directory. */
export function indexNames(directory: Directory): NameIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const plain = directory.all.flatMap(outlet => namesOf(outlet, directory));
  const names = [...plain, ...plain.flatMap(withoutArticle)];
  // Where one name begins with another, the longer one is tried first: "BBC News" before "BBC".
  const longestFirst = names.sort((a, b) => b.name.length - a.name.length);
  const letters = new Set(names.map(({ name }) => String.fromCodePoint(name.codePointAt(0) ?? 0)));
  const classOf = (some: readonly string[]): string =>
    `[${some.map(letter => letter.replace(/[\\\]^-]/, '\\$&')).join('')}]`;
  const { joined = [], spaced = [] } = Object.groupBy(letters, letter =>
    isUnspaced(letter) ? 'joined' : 'spaced',
  );
  const index = {
    byFirst: Map.groupBy(longestFirst, ({ name }) => firstWord(name) ?? ''),
    byStem: Map.groupBy(
      longestFirst.filter(({ name, outlet }) => mayChange(name, outlet.country)),
      ({ name }) => keyOfForms(firstWord(name) ?? ''),
    ),
    openings: new Set(names.flatMap(({ name }) => openingsOf(name))),
    // Inside a word of Latin letters no name begins; most letters of a text end here.
    begins: new RegExp(
      [`(?<![A-Za-z0-9])${classOf(spaced)}`, ...(joined.length > 0 ? [classOf(joined)] : [])].join(
        '|',
      ),
      'gu',
    ),
    firstWords: new Set(
      names.map(({ name }) => firstWord(name.replace(ARTICLE, ''))?.toLowerCase() ?? ''),
    ),
  };
  indexes.set(directory, index);
  return index;
}

/** The outlet's names of two units and more, and "X", that mean it and nobody else. */
function namesOf(outlet: Outlet, directory: Directory): IndexedName[] {
  const names = [outlet.name, ...outlet.aliases].flatMap(name => [name, name.replaceAll("'", '’')]);
  return [...new Set(names)]
    .filter(name => (name.length >= 2 || name === 'X') && firstWord(name) !== null)
    .filter(name => directory.ofName(name)?.domain === outlet.domain)
    .map(name => ({ name, outlet }));
}

function withoutArticle({ name, outlet }: IndexedName): IndexedName[] {
  const short = nameWithoutArticle(name);
  if (short === null || [outlet.name, ...outlet.aliases].includes(short.name)) return [];
  return [{ name: short.name, outlet, isShort: short.isChanged }];
}

/** Made when first asked for: an expression for each name would cost more than all the rest. */
const formsMade = new WeakMap<IndexedName, { readonly forms: RegExp | null }>();

function formsOf(one: IndexedName): RegExp | null {
  const made = formsMade.get(one) ?? { forms: formsOfName(one.name, one.outlet.country) };
  formsMade.set(one, made);
  return made.forms;
}

/** What may follow a name of one letter. */
const AFTER_LETTER = [...' .,;:!?’\'")', ''];
const openingsOf = (name: string): number[] =>
  (name.length > 1 ? [name] : AFTER_LETTER.map(after => name + after)).map(one =>
    openingOf(one, 0),
  );

/** Two units of a text as one number. */
export const openingOf = (text: string, at: number): number =>
  text.charCodeAt(at) * 65_536 + (text.charCodeAt(at + 1) || 0);
const LETTERS = /[\p{L}\p{N}]+/uy;
const firstWord = (name: string): string | null => /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? null;

/** The Latin letters that a word of mixed scripts begins with. */
const LATIN = /^[\p{sc=Latin}\p{N}]+/u;
/** The longest first word of a name in a script without spaces. UTF-16 units. */
const LONGEST_UNSPACED = 8;

/**
 * Names that begin with a word; in a script without spaces the word may be a whole sentence, so its
 * beginnings are tried too.
 */
function namesFrom({ byFirst }: NameIndex, word: string): readonly IndexedName[] {
  const known = byFirst.get(word);
  if (known) return known;
  if (!isUnspaced(word[0] ?? ''))
    return isUnspaced(word) ? (byFirst.get(LATIN.exec(word)?.[0] ?? '') ?? []) : [];
  for (let length = Math.min(LONGEST_UNSPACED, word.length - 1); length > 1; length--) {
    const shorter = byFirst.get(word.slice(0, length));
    if (shorter) return shorter;
  }
  return [];
}

/** The longest name that stands at a place, in whatever form; null for none. */
export function nameAt(text: string, at: number, names: NameIndex): NamedThere | null {
  LETTERS.lastIndex = at;
  const word = LETTERS.exec(text)?.[0];
  if (word === undefined) return null;
  const named = namesFrom(names, word).find(one => isAt(text, at, one));
  if (!named) return formAt(text, at, word, names);
  return { ...named, length: named.name.length, isChanged: named.isShort === true };
}

/** A name with a case ending. */
function formAt(text: string, at: number, word: string, names: NameIndex): NamedThere | null {
  const bent = names.byStem.get(keyOfForms(word));
  if (!bent || /[\p{L}\p{N}@/._-]/u.test(text[at - 1] ?? ' ')) return null;
  for (const one of bent) {
    const forms = formsOf(one);
    if (!forms) continue;
    forms.lastIndex = at;
    const form = forms.exec(text)?.[0];
    if (form !== undefined) return { ...one, length: form.length, isChanged: true };
  }
  return null;
}

/** A name that lost its article: only a contraction before it says that it had one. */
const CONTRACTED = /(?:^|[^\p{L}])(?:au|du|al|alla|allo|dal|dalla|dallo|sul|sulla|della?)\s$/u;

function isAt(text: string, at: number, { name, isShort }: IndexedName): boolean {
  if (!text.startsWith(name, at)) return false;
  if (isShort === true && !CONTRACTED.test(text.slice(Math.max(0, at - 8), at))) return false;
  if (isUnspaced(name)) return true;
  const before = besideName(text[at - 1]);
  const after = besideName(text[at + name.length]);
  // A domain or an address is no name in prose: "bloomberg.com", "@Forbes", "CNN-style".
  return (
    !/[\p{L}\p{N}@/._-]/u.test(before) &&
    !/[\p{L}\p{N}@/_]/u.test(after) &&
    !/^(?:\.\p{L}|-\p{Ll})/u.test(text.slice(at + name.length, at + name.length + 2))
  );
}

/** A sign beside a name; "NHKが報じた": one of a script without spaces is the next word's. */
const besideName = (sign = ' '): string => (isUnspaced(sign) ? ' ' : sign);

/** False for a text that can hold no name of the directory: none of its words begins one. */
export function mayName(text: string, { firstWords }: NameIndex): boolean {
  if (isUnspaced(text)) return true;
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu))
    if (firstWords.has(word.toLowerCase())) return true;
  return false;
}
