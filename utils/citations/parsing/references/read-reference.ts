/**
 * An entry of a list of references, in whichever style: APA, MLA, Chicago, Harvard, Vancouver, IEEE,
 * Nature, ACM, GOST, GB/T 7714. What it says of a work, as printed.
 */
import { isDateNote } from '../../../text/dates/date-note.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import { idsInText } from '../../../urls/identifiers.ts';
import { NO_DATE, YEAR_OR_NONE } from './author-marks.ts';
import { containerIn } from './container.ts';
import { QUOTED, titleOf } from './entry-title.ts';
import { type Person, takePeople } from './people.ts';

/** What an entry says of the work it means. */
export interface Reference {
  readonly people: readonly Person[];
  /** "2024", with its letter "2024a"; null where none is printed, or "n.d.". */
  readonly year: string | null;
  readonly title: string;
  /** Journal, site, book or publisher; null where none is printed. */
  readonly container: string | null;
  /** Lower case; null where none is printed. */
  readonly doi: string | null;
}

/** A longer entry is a paragraph. UTF-16 units. */
const LONGEST = 900;
const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
/** Addresses and numbers, which end in what is no part of a title. */
const ADDRESSES =
  /\b(?:https?:\/\/|www\.)\S+|\bdoi:?\s?10\.\S+|\b10\.\d{4,9}\/\S+|\barxiv:\s?\d\S+|\bPMI?C?ID:?\s?\w+/giu;
const VISITS = [
  ...[
    'retrieved',
    'accessed',
    'archived from',
    'available at',
    'available from',
    'available:',
    'cited',
  ],
  ...[
    'abgerufen',
    'zugegriffen',
    'zuletzt',
    'consulté',
    'repéré',
    'consultado',
    'consultato',
    'acesso em',
  ],
  ...[
    'disponível',
    'disponible',
    'recuperado',
    'pobrano',
    'dostęp',
    'raadpleegd',
    'hämtad',
    'доступ',
  ],
  ...['режим доступа', 'дата обращения', 'url', '参照', '引用日期', '閲覧'],
];
/** "Retrieved May 3, 2024, from", "[Online]. Available:", "(accessed 3 May 2024)", "Abgerufen am 3. Mai". */
const VISITED = new RegExp(
  String.raw`[([]?(?<!\p{L})(?:${anyOf(VISITS)})(?!\p{L})[^()[\]]{0,80}[)\]]?\.?`,
  'giu',
);

/** "———. 2020b. Title", "---. Title": by the same as the entry before. */
const SAME_AUTHOR = /^\s*(?:[—–―]{1,3}|-{3}|_{3,8})(?=[.,\s])/u;

/**
 * Reads the entries of one list, without their numbers; null for what is no entry. Together, because
 * an entry may be by the same as the one before, and only the others tell whether "Red Aljibe" is a
 * person: where they print "Olsen, K." it is a body.
 */
export function readReferences(entries: readonly string[]): (Reference | null)[] {
  const read: (Reference | null)[] = [];
  let last: readonly Person[] = [];
  for (const entry of entries) {
    const dash = SAME_AUTHOR.exec(entry);
    const found = readReference(dash ? `Nemo, N.${entry.slice(dash[0].length)}` : entry);
    const reference = found && dash ? { ...found, people: last } : found;
    if (reference && reference.people.length > 0) last = reference.people;
    read.push(reference);
  }
  const people = read.flatMap(one => one?.people[0] ?? []);
  const inverted = people.filter(({ name }) => /,|\p{Lu}\.|\s\p{Lu}{1,3}$/u.test(name)).length;
  return inverted * 2 >= people.length ? read.map(one => one && asBody(one)) : read;
}

/** A lone author in the order of speech, among others who are not. */
function asBody(reference: Reference): Reference {
  const [one, ...more] = reference.people;
  if (
    !one ||
    more.length > 0 ||
    !/^[^,.]+\s[^,.]+$/.test(one.name) ||
    /\s\p{Lu}{1,3}$/u.test(one.name)
  )
    return reference;
  return { ...reference, people: [{ ...one, family: one.name }] };
}

/** Reads an entry without its number; null for what is no entry of a list of references. */
export function readReference(entry: string): Reference | null {
  if (entry.length > LONGEST) return null;
  const text = entry
    .replace(ADDRESSES, ' ')
    .replace(/\s?\[(?:online|internet|Электронный ресурс)\]\.?/giu, '.')
    .replace(VISITED, ' ')
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const { people, rest } = authorsOf(text);
  const dated = yearFirst(rest);
  const isTitleFirst =
    dated.year !== null &&
    isOneBody(people) &&
    isSentence(people[0]?.name ?? '') &&
    OUTLET_ALONE.test(dated.rest);
  if (isTitleFirst) return titledFirst(people[0]?.name ?? '', dated, entry);
  const { title, tail } = titleOf(dated.rest, people.length > 0 && dated.year === null);
  const year = dated.year ?? yearIn(tail) ?? yearIn(title);
  const { doi, arxiv } = idsInText(entry);
  const isNamed = people.length > 0 || year !== null || QUOTED.test(dated.rest);
  if (!isTitle(title) || !isNamed) return null;
  return {
    people,
    year: year === NO_YEAR ? null : year,
    title,
    container: containerIn(tail) ?? (arxiv === undefined ? null : 'arXiv'),
    doi: doi ?? null,
  };
}

/** "Harbour Post.", "The Guardian, 12." */
const OUTLET_ALONE = /^(?:The\s)?\p{Lu}\S+(?:\s(?:\p{Lu}\S+|of|and|&)){0,3}(?:[.,]|$)/u;

/** "Ferry timetable changes. (2024). Harbour Post.": nobody is named, so the title comes first. */
function titledFirst(
  title: string,
  { year, rest }: { year: string | null; rest: string },
  entry: string,
): Reference {
  const { doi = null } = idsInText(entry);
  return {
    people: [],
    year: year === NO_YEAR ? null : year,
    title,
    container: containerIn(rest),
    doi,
  };
}

const isOneBody = (people: readonly Person[]): boolean =>
  people.length === 1 && people[0]?.name === people[0]?.family;

/** Most words in lower case, as in a title and in no name: "Ferry timetable changes". */
function isSentence(name: string): boolean {
  const words = name.split(' ').filter(word => word.length > 3);
  return words.length > 2 && words.filter(word => /^\p{Ll}/u.test(word)).length * 2 > words.length;
}

const UNDATED = new RegExp(String.raw`(?<!\p{L})${NO_DATE}(?!\p{L})`, 'iu');

/** Whether a text under a heading of sources is the record of a work, and no prose about them. */
export function isRecord(text: string): boolean {
  const reference = readReference(text.replace(SAME_AUTHOR, 'Nemo, N.'));
  const isDated = reference !== null && (reference.year !== null || UNDATED.test(text));
  if (!reference || !(isDated || reference.doi !== null)) return false;
  return reference.people.length > 0 || QUOTED.test(text);
}

/** Two words, or four signs of a script without spaces. */
const isTitle = (title: string): boolean =>
  /\p{L}\S*\s+\S|[\p{Lo}]{4}|^\p{L}[\p{L}\p{M}\d-]{3,}$/u.test(title) && !isDateNote(title);

/** "World Harbour Office. (2024)", "World Harbour Office, 2024.", "World Harbour Office. Title". */
const BODY = new RegExp(
  String.raw`^(\p{Lu}[^.:;(“"«]{1,120}?)(?:[.,]?\s(?=\(?${YEAR}[a-z]?\b|\(n\.)|\.\s|,\s(?=[“"«‘]))`,
  'u',
);
const UNSPACED_BODY = /^([\p{Lo}\p{Lm}]{2,30})[.．。:：]\s?/u;
const MOST_WORDS_OF_BODY = 12;

/** Whom an entry is by, and what stands behind them. */
function authorsOf(text: string): { people: readonly Person[]; rest: string } {
  const { people, end } = takePeople(text);
  if (people.length > 0 && /^\s?(?:[.,:;(（["“«‘「『—]|(?:1[6-9]|20)\d\d|$)/u.test(text.slice(end)))
    return { people, rest: text.slice(end) };
  const lastInitial = people.length > 0 && /\.$/.test(text.slice(0, end));
  if (lastInitial) return { people, rest: text.slice(end) };
  const body = BODY.exec(text) ?? UNSPACED_BODY.exec(text);
  const name = body?.[1]?.trim() ?? '';
  if (!body || name.split(' ').length > MOST_WORDS_OF_BODY) return { people: [], rest: text };
  return { people: [{ name, family: name }], rest: text.slice(body[0].length) };
}

const NO_YEAR = 'n.d.';
/** "14 de noviembre de", "28 June", before a year. */
const DAY_FIRST = String.raw`(?:\d{1,2}\.?\s(?:de\s)?[\p{L}.]{3,12}\s(?:de\s)?)?`;
const YEAR_FIRST = new RegExp(
  String.raw`^[\s.,:;]*(?:[(\[（](?:c\.\s)?${DAY_FIRST}(${YEAR_OR_NONE})(?:[\s,;/–-][^()（）]{0,40})?[)\]）]|(${YEAR_OR_NONE})(?=\s?[.,:;]|\.?\s[«“"‘]))[.,:;]?\s*`,
  'iu',
);

/** The year behind the authors: "(2024, May 3). Title", "2024. Title". */
function yearFirst(text: string): { year: string | null; rest: string } {
  const match = YEAR_FIRST.exec(text);
  if (!match) return { year: null, rest: text.replace(/^[\s.,:;]+/u, '') };
  const year = match[1] ?? match[2] ?? '';
  return { year: /\d/.test(year) ? year : NO_YEAR, rest: text.slice(match[0].length) };
}

/** The year among the details behind a title: "(2024)", "2024;3(2)", ", 2024."; not a page's number. */
function yearIn(text: string): string | null {
  const forms = [
    String.raw`\((?:[^()]{0,20}\s)?(${YEAR}[a-z]?)(?:-\d\d){0,2}\)`,
    String.raw`(?<![\d–-])(${YEAR})-\d\d-\d\d`,
    String.raw`(?<![\d–-])(${YEAR}[a-z]?)(?=\s?[;:(（])`,
    String.raw`(?<!(?<!\p{L})(?:pp?|S|С|no|vol)\.\s?\d{0,4}|[\d–-])(${YEAR}[a-z]?)(?![\d–-])`,
  ];
  for (const form of forms) {
    const found = new RegExp(form, 'u').exec(text)?.[1];
    if (found) return found;
  }
  return null;
}
