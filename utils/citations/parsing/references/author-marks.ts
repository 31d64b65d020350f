/**
 * Marks in a text that name authors instead of a number: "(Roe & Doe, 2026)", "Roe (2026)", of MLA
 * "(Roe 41)" and "(“Ferries Stop”)". Whether they are marks the list of the page tells.
 */
import { PARTICLES } from '../../../text/names/person-names.ts';
import { anyOf } from '../../../text/word-pattern.ts';

/** What a mark says of the work it means. */
export interface AuthorMark {
  /** The authors as it prints them; for a body or a title one name: all of it. */
  readonly names: readonly string[];
  /** All of the names as one: "Department of Ports and Harbours" is one body. */
  readonly whole: string;
  /** True behind "et al.". */
  readonly hasOthers: boolean;
  /** "2026", "2026a", "n.d."; null in a style that prints pages alone. */
  readonly year: string | null;
  /** What a style without years prints to tell works of one author apart; null for none. */
  readonly title: string | null;
  /** True where it prints a page. */
  readonly hasPage: boolean;
}

/** What stands in place of a year: "n.d.", "o. J.", "s. f.", "б. г.". */
export const NO_DATE = String.raw`(?:[nsbSобo]\.\s?[dfJDг]\.?|undated|in press|forthcoming|im Druck|sous presse|en prensa)`;
/** A year with its letter, or what stands in its place. */
export const YEAR_OR_NONE = String.raw`(?:(?:1[5-9]|20)\d\d[a-z]?|${NO_DATE})`;

const LEADS = [
  ...[
    'see',
    'see also',
    'cf.',
    'e.g.',
    'e.g.,',
    'i.e.',
    'as in',
    'also',
    'but see',
    'vgl.',
    'vgl. auch',
  ],
  ...[
    'siehe',
    's.',
    'z. B.',
    'voir',
    'cf',
    'véase',
    'ver',
    'cfr.',
    'v.',
    'por.',
    'zob.',
    'см.',
    'ср.',
  ],
  ...['参见', '见', 'quoted in', 'qtd. in', 'cited in', 'zit. nach', 'zit. n.', 'apud'],
];
const LEAD = new RegExp(String.raw`^(?:${anyOf(LEADS)}\s?)+`, 'iu');
/** Only the work that was seen is in the list: "Marsh, 1999, as cited in Vale, 2023". */
const SEEN_IN =
  /^.*?\b(?:as (?:cited|quoted) in|cited in|quoted in|qtd\. in|zit(?:iert)? n(?:ach|\.)|cité dans|citado (?:en|em|por)|apud|cit\. in)\s/iu;
const PLACE_WORD = String.raw`(?:pp?|S|s|pág|págs|pag|стр|с|paras?|chap|ch|Kap|Abs|art|figs?|tab|vol|l|ll|no|nr|§{1,2}|¶{1,2}|页|第)\.?`;
const NUMBERS = String.raw`(?:e?\d[\d–\-,. ]{0,20}(?:ff?\.)?|[ivxlc]{1,7}(?:[–-][ivxlc]{1,7})?)`;
/** "p. 12", ": 12–15", "paras. 3–4". */
const PLACE = String.raw`(?:\s?[,:：，]\s?(?:${PLACE_WORD}\s?)?${NUMBERS}|\s?[,:]\s?${PLACE_WORD}\s[^,;]{1,30})`;
const DATED = new RegExp(
  String.raw`^(.{2,120}?)[,，]?\s?(?<!\d)(${YEAR_OR_NONE}(?:[,，]\s?${YEAR_OR_NONE})*)(${PLACE})?$`,
  'u',
);
/** "Roe 41", "Roe and Doe 33–34", "Roe, “Ferries Stop” 12", "“Ferries Stop”", "Roe". */
const PAGED =
  /^([^“”"«»\d]{2,80}?)??(?:,?\s?[“"«]([^”"»]{3,80})[”"»])?(?:,?\s(?:pp?\.\s)?(\d{1,4}(?:[–-]\d{1,4})?(?:,\s?\d{1,4}(?:[–-]\d{1,4})?)*))?$/u;
const OTHERS =
  /[,，]?\s?(?:et\.? al\.?|and others|and colleagues|u\. ?a\.|i in\.|e outros|y otros|e altri|и др\.|m\. fl\.|等|ら|외)\s?$/iu;
const NAME_BREAK =
  /\s?(?:[,，、;]\s?(?:(?:&|and|und|et|y|e|и)\s)?|\s(?:&|and|und|et|y|e|i|и|en|och|og)\s|\s?&\s?|[/・])\s?/u;
/** A name begins with a capital, with a small word before it, or in a script that has none. */
const NAME = /^(?:(?:\p{Ll}{1,4}[\s'’])+\p{Lu}|[“"«]?\p{Lu}|\p{Lo}|d[’'])/u;
const LONGEST = 220;

/**
 * The parts of a mark, each with its own words: of "see Roe & Doe, 2026; Vale, 2025" two. None where
 * one part of it is anything else.
 */
export function authorParts(inside: string): string[] {
  if (inside.length > LONGEST) return [];
  const pieces = inside.split(/[;；]/u);
  const parts: string[] = [];
  let open = '';
  for (const piece of pieces) {
    const whole = open + piece;
    // "SILVEIRA; MOTA, 2020": the authors of one work are parted like works.
    const isOpen = /^\s?\p{Lu}[\p{Lu}\s'’-]+$/u.test(piece);
    open = isOpen ? `${whole};` : '';
    if (!isOpen) parts.push(whole.trim());
  }
  if (open !== '') parts.push(open.slice(0, -1).trim());
  return parts.every(part => readAuthorMark(part).length > 0) ? parts : [];
}

/** What one part of a mark says; one for each year of "Roe, 2024, 2026", none for other text. */
export function readAuthorMark(part: string): AuthorMark[] {
  const text = part.trim().replace(SEEN_IN, '').replace(LEAD, '');
  if (!NAME.test(text)) return [];
  const dated = DATED.exec(text);
  if (dated) {
    const [, named = '', years = '', place] = dated;
    const about = readNames(named);
    const hasPage = place !== undefined;
    return about === null
      ? []
      : [...years.matchAll(new RegExp(YEAR_OR_NONE, 'gu'))].map(([year]) => ({
          ...about,
          year: /\d/.test(year) ? year : 'n.d.',
          title: null,
          hasPage,
        }));
  }
  const paged = PAGED.exec(text);
  if (!paged) return [];
  const [, named = '', title = null, page] = paged;
  const about = named === '' ? { names: [], whole: '', hasOthers: false } : readNames(named);
  if (about === null || (named === '' && title === null)) return [];
  return [{ ...about, year: null, title, hasPage: page !== undefined }];
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
const SMALL = String.raw`(?:${anyOf(PARTICLES)}|of|for|pour|para|für)`;
const NAME_BEFORE = String.raw`(?:(?:${SMALL}\s){0,3}${WORD}(?:\s(?:${SMALL}\s){0,2}${WORD}){0,5})`;
/** "Roe, Doe and van der Berg", "Okafor et al." at the end of a text. */
const AUTHORS_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NAME_BEFORE}(?:(?:,\s|,?\s(?:&|and|und|et|y|e|i|и|en|och|og)\s|\/)${NAME_BEFORE}){0,4}(?:,?\s(?:et al\.?|and (?:others|colleagues)|u\. ?a\.|i in\.|e altri|и др\.|y otros|e outros))?)(?:[’']s?)?\s?$`,
  'u',
);
/** "林国栋等", "山瀬・大隈", "大隈ら". */
const UNSPACED_BEFORE =
  /([\p{scx=Han}々]{2,4}(?:[・、和与及][\p{scx=Han}々]{2,4})?(?:等人?|ら|ほか)?)\s?$/u;
/** Names further back are no authors of what stands here. UTF-16 units. */
const LOOK_BACK = 140;

/** The authors that a text names right before an offset; "" for none. */
export function authorsBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return (AUTHORS_BEFORE.exec(before) ?? UNSPACED_BEFORE.exec(before))?.[1] ?? '';
}

function readNames(printed: string): Pick<AuthorMark, 'names' | 'whole' | 'hasOthers'> | null {
  const named = printed.replace(/[,，]\s?$/u, '').replace(/[’']s?$/u, '');
  const whole = named
    .replace(OTHERS, '')
    .replace(/^[“"«]|[,.]?[”"»]$/gu, '')
    .trim();
  if (whole === '' || /[\d=<>%()]/.test(whole.replace(/\[[^\]]*\]/g, ''))) return null;
  const names = whole.split(NAME_BREAK).filter(name => name !== '');
  return { names, whole, hasOthers: OTHERS.test(named) };
}

/** "Roe 2026, p. 4", "Roe & Doe, 2026a": whether a text is nothing but authors, a year and a page. */
const SHORT_RECORD =
  /^(?:(?:see|cf\.|e\.g\.,?|vgl\.|siehe|voir|véase)\s)?\p{Lu}[\p{L}\p{M}'’. -]{0,60}?(?:,?\s(?:&|and|und|et|y|e)\s\p{Lu}[\p{L}\p{M}'’. -]{0,60}|\set al\.?)?,?\s(?:19|20)\d\d[a-z]?(?:,\s?pp?\.\s?[\d–-]{1,9})?$/u;

export const namesAuthorAndYear = (text: string): boolean =>
  text.split(/\s?[;；]\s?/u).every(part => SHORT_RECORD.test(part.trim()));

/** "Roe, J., & Doe, A. (2026, March 8). Title. …", "World Harbour Office. (2025). …" */
const RECORD = /^\s*\p{Lu}[^()\n]{0,200}?\.?\s?\((?:19|20)\d\d[a-z]?(?:,[^()]{1,30})?\)[.,:]?\s/u;

/** Whether a text begins like an entry that has its year behind the authors. */
export const opensRecord = (text: string): boolean => RECORD.test(text.slice(0, 300));
