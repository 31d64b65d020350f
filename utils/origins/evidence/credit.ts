/** Reads one credit as printed ("By GREG BEACHAM, AP Sports Writer") for the agency in it. */
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { type Agency, agencyOfName } from './agencies.ts';

/**
 * alone: nobody but agencies is named · writer: a person of the agency · mixed: somebody else is
 * named as well, so that it cannot be told whose text it is.
 */
export type CreditKind = 'alone' | 'writer' | 'mixed';

/** An agency as a credit names it. */
export interface Credit {
  readonly agency: Agency;
  readonly kind: CreditKind;
}

/**
 * "By", "Von", "Par", "Por", "Di", "Door" … at the start; "From Reuters", "Source: AFP", "Quelle:
 * dpa", "文/".
 */
const SOURCES = [
  ...splitWords('source sources quelle quellen fuente fuentes fonte bron źródło источник'),
  ...splitWords('出典 来源 來源'),
];
const LEADS = [
  ...['by', 'written by', 'from', 'source', 'sources', 'von', 'quelle', 'text', 'par', 'por'],
  ...splitWords('fuente fonte di da door bron av af fra od źródło автор источник'),
  ...splitWords('出典 来源 來源 文'),
];
const LEAD = new RegExp(
  String.raw`^${anyOf(LEADS)}\s*[:/：]?\s+|^${anyOf(SOURCES)}\s*[:：]\s*`,
  'iu',
);
/**
 * Where the credit ends and dates, buttons and counts begin: "AFP / Updated: Dec 22", "Reuters
 * November 18, 2019", "Reuters • Published".
 */
const STAMPS = [
  ...['published', 'updated', 'posted', 'last updated', 'last modified', 'publicado'],
  ...['actualizado', 'publié', 'mis à jour', 'aktualisiert', 'veröffentlicht', 'stand'],
];
const MONTHS = splitWords('jan feb mar apr may mai jun jul aug sep oct okt nov dec dez');
const DAYS = splitWords('monday tuesday wednesday thursday friday saturday sunday');
/** "5 min", "12:30", "Nov. 18", "Tuesday", "06.05.2026". */
const TIMES = [
  String.raw`\b\d{1,2}\s*(?:min|minute)`,
  String.raw`\b\d{1,2}:\d{2}`,
  String.raw`\b${anyOf(MONTHS)}\p{L}*\.?\s+\d`,
  String.raw`\b${anyOf(DAYS)}\b`,
  String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`,
];
const TAIL = new RegExp(
  String.raw`\s*(?:[•|·]\s*|[-–—/]\s+|/\s*)?(?:\b${anyOf(STAMPS)}|${TIMES.join('|')}).*$`,
  'iu',
);
/**
 * What joins the parts of a credit. "and" and its sisters may also join two agencies: "AP and
 * Reuters".
 */
const JOINERS = splitWords('and und et y e og och en i with mit avec con via');
const JOIN = new RegExp(String.raw`\s*(?:[,;|•·/+＝=]|\s${anyOf(JOINERS)}\s|\s[-–—]\s)\s*`, 'iu');
/**
 * "AP Sports Writer", "Reuters Staff", "PTI Bureau", "AFP Correspondent", "dpa Redaktion": the
 * agency with a role.
 */
const ROLES = [
  ...splitWords('writer writers editor editors reporter reporters correspondent correspondents'),
  ...splitWords('columnist photographer photographers'),
];
const DESKS = [
  ...['staff', 'bureau', 'agency', 'news agency', 'newsroom', 'wire', 'newswire'],
  ...['news service', 'nachrichtenagentur', 'redaktion', 'news'],
];
const ROLE = new RegExp(
  String.raw`^(.{2,40}?)\s+(?:(?:[\p{L}-]+\s+){0,3}${anyOf(ROLES)}|${anyOf(DESKS)})$`,
  'iu',
);
const AGENCY_WORDS = [
  'nachrichtenagentur',
  'agencia',
  'agence',
  'agenzia',
  'agência',
  'news agency',
];
/**
 * "dpa/lno" names dpa's regional desk, "ats/nxp" the editor of the house: two to four small
 * letters.
 */
const INITIALS = /^[a-z]{2,4}$/;
/** A place in capitals ("AFP, MANILA") or a desk word: nobody's name. */
const HOUSE_WORDS = [
  ...['staff', 'staff report', 'staffs report', 'staff writer', 'staff writers'],
  ...['staffs writer', 'staffs writers', 'agencies', 'agenturen', 'agencias', 'agences'],
  ...splitWords('redaktion rédaction redacción redazione redação redactie online desk newsroom'),
  ...['webdesk', 'web desk', 'newsdesk', 'news desk', 'editor', 'editors', 'editorial', 'team'],
];
const NEUTRAL = new RegExp(
  String.raw`^(?:[\p{Lu}\s.'’-]{4,30}|(?:our\s+|the\s+)?${anyOf(HOUSE_WORDS)})$`,
  'u',
);
/**
 * One capitalised word behind the agency is where it was sent from: "AFP, Paris", "EFE | Madrid".
 */
const PLACE = /^\p{Lu}\p{L}+$|^(?:em|en|in|à|aus)\s\p{Lu}[\p{L}\s'’-]{2,30}$/u;
/** Two or three capitalised words: a person, for all that can be told. */
const PERSON =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|da|di|bin|al|el|la)){1,4}$/u;

const isPerson = (name: string) => PERSON.test(name) || /^[\p{Lu}\s.'’-]+$/u.test(name);

/** "Associated Press in Valencia". */
const SENT_TO = /^(.{2,40}?)\s+in\s+\p{Lu}[\p{L}\s.'’-]{2,40}$/u;
/** "EFE. Pamplona": where the text was sent from, behind a stop. */
const FROM_PLACE = /^(\S.{1,28}?)\.\s+\p{Lu}[\p{L}\s'’-]{2,30}$/u;
/** "Nachrichtenagentur dpa", "Agencia EFE". */
const KIND_BEFORE = new RegExp(String.raw`^${anyOf(AGENCY_WORDS)}\s+(.{2,30})$`, 'i');
/** The roles of those who write; a photographer beside a text wrote none of it. */
const WRITES = /(?:writer|reporter|correspondent|editor|columnist)s?$/i;

/**
 * The agency that a part of a credit names, whole or with a role; `written` is true where a
 * person's role is named.
 */
function findAgency(part: string): { agency: Agency; written: boolean } | null {
  const whole = agencyOfName(part);
  if (whole) return { agency: whole, written: false };
  for (const form of [ROLE, SENT_TO, FROM_PLACE, KIND_BEFORE]) {
    const agency = agencyOfName(form.exec(part)?.[1] ?? '');
    if (agency) return { agency, written: form === ROLE && WRITES.test(part) };
  }
  return null;
}

/**
 * "Brian Mahoney Associated Press", "John Doe AP Sports Writer": a person with the agency behind
 * the name, nothing between.
 */
function writerOf(part: string): Agency | null {
  const words = part.split(/\s+/);
  for (let at = 2; at < Math.min(words.length, 8); at++) {
    const found = findAgency(words.slice(at).join(' '));
    const person = words.slice(0, at).join(' ');
    if (found && isPerson(person)) return found.agency;
  }
  return null;
}

/** What the parts of a credit come to. */
interface CreditParts {
  readonly agencies: readonly Agency[];
  /** True where a person of the agency is named. */
  readonly written: boolean;
  /** True where the page's own outlet is named, or the hand that edited it ("ats/nxp"). */
  readonly house: boolean;
  readonly people: readonly string[];
}

/** The agency in a part, with a writer's name before it as well: "Jane Doe AP Sports Writer". */
function findCredit(part: string): { agency: Agency; written: boolean } | null {
  const found = findAgency(part);
  if (found) return found;
  const agency = writerOf(part.replace(/^by\s+/i, ''));
  return agency && { agency, written: true };
}

function partsOf(text: string, isOwn: (name: string) => boolean): CreditParts {
  const agencies = new Set<Agency>();
  const people: string[] = [];
  let written = false;
  let house = false;
  for (const part of text.split(JOIN).flatMap(piece => piece?.trim() || [])) {
    const found = findCredit(part);
    if (found) {
      agencies.add(found.agency);
      written ||= found.written;
    } else if (agencies.size > 0 && PLACE.test(part) && !isOwn(part)) continue;
    else if (INITIALS.test(part)) house ||= ![...agencies].some(({ desks }) => desks);
    else if (isOwn(part)) house = true;
    else if (!NEUTRAL.test(part)) people.push(part);
  }
  return { agencies: [...agencies], written, house, people };
}

/**
 * The agency in a credit and how it stands there; null when it names none. `isOwn` tells whether a
 * part is the page's own outlet: "AFP/The Local" is mixed, and so are two agencies ("sid/dpa": the
 * house compiled them). A person before a slash is a photographer ("Benoit Tessier/Reuters"): null.
 */
export function readCredit(printed: string, isOwn: (name: string) => boolean): Credit | null {
  const text = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/(?<![\s.:—–-])[\s.:—–-]+$/, '')
    .trim();
  if (text.length < 2 || text.length > 160) return null;
  const whole = findAgency(text);
  if (whole) return { agency: whole.agency, kind: whole.written ? 'writer' : 'alone' };
  const parts = partsOf(text, isOwn);
  const [agency] = parts.agencies;
  const kind = classifyCredit(parts, text);
  return agency && kind ? { agency, kind } : null;
}

/** What the parts of a credit with an agency come to; null where it is a picture's. */
function classifyCredit(
  { agencies, written, house, people }: CreditParts,
  text: string,
): CreditKind | null {
  if (written) return 'writer';
  if (house || agencies.length > 1) return 'mixed';
  if (people.length === 0) return 'alone';
  // "Jane Doe, Associated Press" is the agency's writer; "Jane Doe and AP" and "Jane Doe | dpa"
  // name two; "Jane Doe/AFP" took the picture.
  if (/\p{L}\s*\/\s*\p{L}/u.test(text)) return null;
  const comma = /^[^,;|/]+,\s*[^,;|/]+$/.test(text) && people.length <= 2 && people.every(isPerson);
  return comma ? 'writer' : 'mixed';
}
