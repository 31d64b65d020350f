/** Reads one credit as printed ("By GREG BEACHAM, AP Sports Writer") for the agency in it. */
import { type Agency, agencyOfName } from './agencies.ts';

/**
 * alone: nobody but agencies is named · writer: a person of the agency · mixed: somebody else is
 * named as well, so that it cannot be told whose text it is.
 */
export type CreditKind = 'alone' | 'writer' | 'mixed';

export interface Credit {
  readonly agency: Agency;
  readonly kind: CreditKind;
}

/**
 * "By", "Von", "Par", "Por", "Di", "Door" … at the start; "From Reuters", "Source: AFP", "Quelle:
 * dpa", "文/".
 */
const LEAD =
  /^(?:(?:written\s+)?by|from|source|sources|von|quelle|text|par|source|por|fuente|fonte|di|da|door|bron|av|af|fra|od|źródło|автор|источник|出典|来源|來源|文)\s*[:/：]?\s+|^(?:source|sources|quelle|quellen|fuente|fuentes|fonte|bron|źródło|источник|出典|来源|來源)\s*[:：]\s*/iu;
/**
 * Where the credit ends and dates, buttons and counts begin: "AFP / Updated: Dec 22", "Reuters
 * November 18, 2019", "Reuters • Published".
 */
const TAIL =
  /\s*(?:[•|·]\s*|[-–—/]\s+|\/\s*)?(?:\b(?:published|updated|posted|last\s+(?:updated|modified)|publicado|actualizado|publié|mis\s+à\s+jour|aktualisiert|veröffentlicht|stand|\d{1,2}\s*(?:min|minute)|\d{1,2}:\d{2}|(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}*\.?\s+\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}).*$/iu;
/**
 * What joins the parts of a credit. "and" and its sisters may also join two agencies: "AP and
 * Reuters".
 */
const JOIN =
  /\s*(?:[,;|•·/+＝=]|\s(?:and|und|et|y|e|og|och|en|i|with|mit|avec|con|via)\s|\s[-–—]\s)\s*/iu;
/**
 * "AP Sports Writer", "Reuters Staff", "PTI Bureau", "AFP Correspondent", "dpa Redaktion": the
 * agency with a role.
 */
const ROLE =
  /^(.{2,40}?)\s+(?:(?:[\p{L}-]+\s+){0,3}(?:writers?|editors?|reporters?|correspondents?|columnist|photographers?)|staff|bureau|agency|news\s+agency|newsroom|wire|newswire|news\s+service|nachrichtenagentur|redaktion|news)$/iu;
/**
 * "dpa/lno" names dpa's regional desk, "ats/nxp" the editor of the house: two to four small
 * letters.
 */
const INITIALS = /^[a-z]{2,4}$/;
/** A place in capitals ("AFP, MANILA") or a desk word: nobody's name. */
const NEUTRAL =
  /^(?:[\p{Lu}\s.'’-]{4,30}|(?:our\s+|the\s+)?(?:staff|staffs?\s+(?:report|writers?)|agencies|agenturen|agencias|agences|redaktion|rédaction|redacción|redazione|redação|redactie|online|web\s*desk|news\s*desk|desk|newsroom|editor(?:s|ial)?|team))$/u;
/**
 * One capitalised word behind the agency is where it was sent from: "AFP, Paris", "EFE | Madrid".
 */
const PLACE = /^\p{Lu}\p{L}+$/u;
/** Two or three capitalised words: a person, for all that can be told. */
const PERSON =
  /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|da|di|bin|al|el|la)){1,4}$/u;

const isPerson = (name: string) => PERSON.test(name) || /^[\p{Lu}\s.'’-]+$/u.test(name);

/**
 * The agency that a part of a credit names, whole or with a role; `written` is true where a
 * person's role is named.
 */
function agencyIn(part: string): { agency: Agency; written: boolean } | null {
  const whole = agencyOfName(part);
  if (whole) return { agency: whole, written: false };
  const role = ROLE.exec(part)?.[1];
  const agency = role ? agencyOfName(role) : null;
  if (agency)
    return { agency, written: /(?:writer|reporter|correspondent|editor|columnist)s?$/i.test(part) };
  // "Associated Press in Valencia"
  const place = /^(.{2,40}?)\s+in\s+\p{Lu}[\p{L}\s.'’-]{2,40}$/u.exec(part)?.[1];
  const sent = place ? agencyOfName(place) : null;
  if (sent) return { agency: sent, written: false };
  const before =
    /^(?:nachrichtenagentur|agencia|agence|agenzia|agência|news\s+agency)\s+(.{2,30})$/i.exec(
      part,
    )?.[1];
  const named = before ? agencyOfName(before) : null;
  return named && { agency: named, written: false };
}

/**
 * "Brian Mahoney Associated Press", "John Doe AP Sports Writer": a person with the agency behind
 * the name, nothing between.
 */
function writerOf(part: string): Agency | null {
  const words = part.split(/\s+/);
  for (let at = 2; at < Math.min(words.length, 8); at++) {
    const found = agencyIn(words.slice(at).join(' '));
    const person = words.slice(0, at).join(' ');
    if (found && isPerson(person)) return found.agency;
  }
  return null;
}

/** What the parts of a credit come to. */
interface Parts {
  readonly agencies: readonly Agency[];
  /** True where a person of the agency is named. */
  readonly written: boolean;
  /** True where the page's own outlet is named, or the hand that edited it ("ats/nxp"). */
  readonly house: boolean;
  readonly people: readonly string[];
}

function partsOf(text: string, own: (name: string) => boolean): Parts {
  const agencies = new Set<Agency>();
  const people: string[] = [];
  let written = false;
  let house = false;
  for (const part of text.split(JOIN)) {
    if (!part?.trim()) continue;
    const found = agencyIn(part.trim());
    const writer = found ? null : writerOf(part.trim().replace(/^by\s+/i, ''));
    const agency = found?.agency ?? writer;
    if (agency) {
      agencies.add(agency);
      written ||= (found?.written ?? false) || writer !== null;
    } else if (agencies.size > 0 && PLACE.test(part.trim()) && !own(part)) continue;
    else if (INITIALS.test(part.trim())) house ||= ![...agencies].some(({ desks }) => desks);
    else if (own(part)) house = true;
    else if (!NEUTRAL.test(part.trim())) people.push(part.trim());
  }
  return { agencies: [...agencies], written, house, people };
}

/**
 * The agency in a credit and how it stands there; null when it names none. `own` tells whether a
 * part is the page's own outlet: "AFP/The Local" is mixed, and so are two agencies ("sid/dpa": the
 * house compiled them). A person before a slash is a photographer ("Benoit Tessier/Reuters"): null.
 */
export function readCredit(printed: string, own: (name: string) => boolean): Credit | null {
  const text = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(TAIL, '')
    .replace(/[\s.:—–-]+$/, '')
    .trim();
  if (text.length < 2 || text.length > 160) return null;
  const whole = agencyIn(text);
  if (whole) return { agency: whole.agency, kind: whole.written ? 'writer' : 'alone' };
  const { agencies, written, house, people } = partsOf(text, own);
  const [agency] = agencies;
  if (!agency) return null;
  if (written) return { agency, kind: 'writer' };
  if (house || agencies.length > 1) return { agency, kind: 'mixed' };
  if (people.length === 0) return { agency, kind: 'alone' };
  // "Jane Doe, Associated Press" is the agency's writer; "Jane Doe and AP" and "Jane Doe | dpa"
  // name two; "Jane Doe/AFP" took the picture.
  if (/\p{L}\s*\/\s*\p{L}/u.test(text)) return null;
  const comma = /^[^,;|/]+,\s*[^,;|/]+$/.test(text) && people.length <= 2 && people.every(isPerson);
  return { agency, kind: comma ? 'writer' : 'mixed' };
}
