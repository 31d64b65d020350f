/** The ways in which a text prints the number of a source, or the sign of a footnote. */
import { anyOf } from '../../../text/word-pattern.ts';
import {
  CLOSE,
  keyOfSign,
  latinDigits,
  NUMBERS,
  OPEN,
  OTHER_DIGITS,
  plainDigits,
  RAISED,
  RAISED_LETTER,
  SIGN,
} from '../footnote-signs.ts';
import type { NumberStyle } from '../found.ts';
import { authorParts, YEAR_OR_NONE } from '../references/author-marks.ts';

/** One way to print the number of a source. */
export interface NumberForm {
  readonly name: string;
  /** The text that it was born from. */
  readonly example: string;
  readonly style: NumberStyle;
  /** Global. Its first group holds the numbers. */
  readonly pattern: RegExp;
  /** What no text of this form lacks; a text without it is not searched. */
  readonly needs: RegExp;
  /** True where the sentence goes on with what stands before the bracket: "Roe (2026) counts". */
  readonly isSpoken?: true;
  /** Where numbers are no plain list of digits: the key of each. */
  readonly keys?: (list: string) => readonly string[];
}

/** "3", "3, 5", "3–5". */
const TAGS = [
  ...['cite', 'web', 'page', 'citation', 'source', 'ref', 'reference', 'doc', 'news', 'post'],
  ...['attached_file', 'attached_image', 'file', 'memory', 'image', 'generated_image', 'chart'],
  ...['code_file', 'conversation_history', 'search', 'result', 'video', 'x', 'tweet', 'academic'],
];
const TAG = String.raw`(?:${anyOf(TAGS)}:\s?)`;
/** Words of two letters that are squared. */
const UNITS = ['mm', 'cm', 'dm', 'km', 'hm', 'nm', 'ft', 'in', 'yd', 'mi'];
/** Behind a word of a sentence, not behind a short variable or a unit: "million³", not "m²". */
const BEHIND_WORD = String.raw`(?<=\p{L}{3}|(?<=\p{L}\s)(?!${anyOf(UNITS)})\p{Ll}{2}|[\p{Lo}\p{M}%)\]”"’»」』】）])`;
/** Behind the stop of a sentence or a clause, not behind the point of "48.5". */
const BEHIND_STOP = String.raw`(?<=(?:\p{L}{2}|[\p{Lo}\p{M}%)\]”"’»」』】）]|(?<!\d)\d{4})[.!?,;:…。！？，；：।۔؟]["”’»」』)]?)`;
/** Nothing of the sentence's own grammar follows: a stop, the end, another number. */
const CLOSES = String.raw`(?=\s?(?:[.,;:!?…。，；：！？、।۔؟)\]）]|$|\n|[(（]\d))`;
/** Or a new sentence follows. */
const NEW_SENTENCE = String.raw`(?=\s*(?:$|\n|[(（]\d)|\s+[\p{Lu}\p{Lo}“"„«(¿¡]|\p{Lo})`;
/** "p. 12", "S. 3 f.", "第3頁": where in the source. */
const PLACE = String.raw`(?:\s?[,;:]\s?(?:pp?|S|s|pág|págs|pag|стр|с|str|art|ch|kap|§)\.?\s?\d[\d–-]{0,8}(?:\sff?\.)?)?`;

/** In this order; a number that an earlier form has is not read again. */
export const NUMBER_FORMS: readonly NumberForm[] = [
  {
    name: 'in square brackets',
    example: 'The harbour closed [3, 5].',
    style: 'bracket',
    pattern: new RegExp(
      String.raw`(?:(?<![\p{L}_\]])|(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]))[${OPEN}](?:\^|Sources?\s)?(${NUMBERS})\^?${PLACE}[${CLOSE}](?![(:]|\s?https?:)`,
      'gu',
    ),
    needs: new RegExp(`[${OPEN}]`),
  },
  {
    name: 'in square brackets, in digits of another script',
    example: 'أُغلق الميناء [٣].',
    style: 'bracket',
    pattern: new RegExp(
      String.raw`[${OPEN}]([${OTHER_DIGITS}]{1,3}(?:\s?[,،–-]\s?[${OTHER_DIGITS}]{1,3}){0,8})[${CLOSE}](?!:)`,
      'gu',
    ),
    needs: new RegExp(`[${OPEN}][${OTHER_DIGITS}]`, 'u'),
    keys: list => latinDigits(list).split(/\s?[,،–-]\s?/u),
  },
  {
    // Perplexity's exports: "[^1_2]" is the second source of the first answer.
    name: 'footnote with a key',
    example: 'The harbour closed[^1_2].',
    style: 'bracket',
    pattern: /\[\^([\w.-]{1,12})\^?\](?!:)/gu,
    needs: /\[\^/,
    keys: list => [list],
  },
  {
    name: 'tag of a product',
    example: 'The harbour closed [web:1][cite: 4, 5].',
    style: 'machinery',
    pattern: new RegExp(
      String.raw`[[【]${TAG}(\d{1,4}(?:\s?[,，–-]\s?${TAG}?\d{1,4}){0,12})[\]】](?!:)`,
      'gu',
    ),
    needs: /[[【][a-z_]+:/,
  },
  {
    name: 'file of a product',
    example: 'The harbour closed【3†source】.',
    style: 'machinery',
    pattern: /[【[](\d{1,3})[†‡][^】\]\n]{1,80}[】\]]/gu,
    needs: /[†‡]/,
  },
  {
    name: 'numbers that were to become links',
    example: 'The harbour closed [3,6](@ref).',
    style: 'machinery',
    pattern: new RegExp(String.raw`\[(${NUMBERS})\]\(@?ref\)`, 'gu'),
    needs: /ref\)/,
  },
  {
    // DeepSeek's badge with the dash that is there for those who copy it.
    name: 'between dashes',
    example: 'The harbour closed-4-.',
    style: 'machinery',
    pattern:
      /(?<=[\p{L}\p{N}%)”"’.。]\s?)-(\d{1,2}(?:--?\d{1,2}){0,8})-(?=\s*(?:[.,;:!?。，；：！？]|$))/gu,
    needs: /-\d{1,2}-/,
  },
  {
    name: 'in square brackets right behind a word',
    example: 'It made four million[3] a year.',
    style: 'attached',
    pattern: new RegExp(
      String.raw`(?=[${OPEN}])(?<=\p{L}{2})[${OPEN}](${NUMBERS})[${CLOSE}](?![(:])`,
      'gu',
    ),
    needs: new RegExp(String.raw`[${OPEN}]\d`),
  },
  {
    name: 'raised',
    example: 'The harbour closed¹².',
    style: 'superscript',
    pattern: new RegExp(
      String.raw`(?=[${RAISED}])(?:${BEHIND_WORD}|${BEHIND_STOP}|(?<=(?<!\d)\d{4}))` +
        `([${RAISED}]{1,6}(?:[ ,˒⁻⸴\u2009][${RAISED}]{1,3}){0,6})`,
      'gu',
    ),
    needs: new RegExp(`[${RAISED}]`),
    keys: raisedNumbers,
  },
  {
    name: 'in round brackets',
    example: 'The harbour closed for nine days (2, 3).',
    style: 'parenthesis',
    pattern: new RegExp(
      String.raw`(?=[(（])(?<=[\p{L}\p{M}\p{N}%”"’)）]\s?)[(（](${NUMBERS})[)）]${CLOSES}`,
      'gu',
    ),
    needs: /[(（]\d/,
  },
  {
    name: 'in round brackets behind authors',
    example: 'Roe et al. (2) counted the ferries.',
    style: 'parenthesis',
    pattern: new RegExp(String.raw`(?<=\set al\.?\s?)[(（](${NUMBERS})[)）]`, 'gu'),
    needs: /et al\.?\s?[(（]\d/,
  },
  {
    // An enumeration, "Three things. (1) A lease. (2) A plant.", ends in words.
    name: 'in round brackets behind the stop, also the last of the paragraph',
    example: 'The harbour closed for nine days. (1) Ferries go on. (2)',
    style: 'parenthesis',
    pattern: new RegExp(
      String.raw`(?=[(（])(?<=\p{L}[.!?。！？]["”’)]?\s?)[(（](${NUMBERS})[)）]${NEW_SENTENCE}`,
      'gu',
    ),
    needs: /[.!?。！？]["”’)]?\s?[(（]\d[\d,\s–-]{0,30}[)）]\s*$/,
  },
  {
    name: 'sign of a footnote',
    example: 'The harbour closed for nine days.† Ferries go on.',
    style: 'sign',
    pattern: new RegExp(
      String.raw`(?<=[\p{L}\p{M}\p{N}%)\]”"’»」』】）.!?,;:…。！？，；：、।۔؟])(${SIGN})` +
        String.raw`(?=[\s.,;:!?…)\]。、，；：！？」』）।۔؟]|$|\p{Lo})`,
      'gu',
    ),
    needs: /\S[*＊†‡§¶‖※注註주①-⑳❶-❿]/u,
    keys: list => [keyOfSign(list)],
  },
  {
    name: 'letter of a footnote',
    example: 'The harbour closed for nine days.(a) Ferries go on.',
    style: 'sign',
    pattern: new RegExp(
      String.raw`(?<=\S\s?)(?:[(（${OPEN}]([a-z])[)）${CLOSE}]|([${RAISED_LETTER}]))(?=\s|$|[.,;:!?…。、，；：！？،।۔؟])`,
      'gu',
    ),
    needs: new RegExp(String.raw`[(（${OPEN}][a-z][)）${CLOSE}]|[${RAISED_LETTER}]`, 'u'),
    keys: list => [keyOfSign(list)],
  },
  {
    name: 'glued to the stop',
    example: 'The harbour closed for nine days.3 Ferries go on.',
    style: 'glued',
    pattern: new RegExp(
      String.raw`(?=\d)${BEHIND_STOP}(\d{1,3}(?:[,，]\s?\d{1,3}){0,5})${NEW_SENTENCE}|` +
        String.raw`(?=\d)${BEHIND_STOP}(\d{1,3}(?:[,，]\d{1,3}){0,5})(?=\s\p{Ll})(?<=[,;:，；：]["”’»」』)]?[\d,，]{1,24})`,
      'gu',
    ),
    needs: /[^\d\s][.!?,;:…。！？，；：।۔؟]["”’»」』)]?\d|\d{4}[.!?,;:]\d/,
  },
  {
    // Not to capitals: "IKEv2", "NATO2030" and "MP3" are names. Born from a page on networks.
    name: 'glued to the word',
    example: 'The harbour closed for nine days3.',
    style: 'glued',
    pattern: new RegExp(
      String.raw`(?=\d)(?<=[\p{Ll}\p{Lm}\p{Lo}\p{M}]{3}|\p{Lo}{2}|[%)”"’»」』）])(\d{1,3}(?:[,，]\d{1,3}){0,5})${CLOSES}`,
      'gu',
    ),
    needs: /\d(?<=(?:[\p{Ll}\p{Lm}\p{Lo}\p{M}]{3}|[\p{Lo}%)”"’»」』）])\d)/u,
  },
  {
    // "Roe & Doe (2026)": the names are words of the sentence, the year is not.
    name: 'year behind the authors',
    example: 'Roe and Doe (2026) count the ferries.',
    style: 'author',
    pattern: new RegExp(
      String.raw`(?<=[\p{L}\p{M}.’']\s?)[(（\[](${YEAR_OR_NONE}(?:,\s?${YEAR_OR_NONE})*(?:[,:]\s?[^()（）[\]]{1,20})?)[)）\]]`,
      'gu',
    ),
    needs: new RegExp(String.raw`[(（\[]${YEAR_OR_NONE}`, 'u'),
    isSpoken: true,
    keys: authorParts,
  },
  {
    name: 'authors',
    example: 'Port fees fell for a third year (Roe & Doe, 2026; Vale, 2024, p. 3).',
    style: 'author',
    pattern:
      /(?<=\S\s?)[(（]([^()（）\n]{3,220})[)）]|(?<=\S\s?)\[([^()[\]\n]{3,220}(?:19|20)\d\d[^[\]\n]{0,20})\]/gu,
    needs: /[(（[](?:[^()（）\n]{0,30}\s)?[“"«]?[\p{Lu}\p{Lo}]/u,
    keys: authorParts,
  },
];

/** "¹²" is 12, or 1 and 2 where there is no twelfth source; "¹ ²" is both. */
function raisedNumbers(list: string): string[] {
  return list
    .split(/[^⁰¹²³⁴-⁹]+/u)
    .filter(part => part !== '')
    .map(plainDigits);
}

/** What stands before a raised number that is no power: "million", a stop, "2027"; not "m", "10". */
export const BEFORE_RAISED = new RegExp(
  String.raw`(?:\p{L}{3}|(?<=\p{L}\s)(?!${anyOf(UNITS)})\p{Ll}{2}|` +
    String.raw`[\p{Lo}\p{M}%)\]”"’»」』】）.!?,;:…。！？，；：।۔؟]|(?<!\d)\d{4})\s?$`,
  'u',
);

/** What every form has: a digit in brackets, raised, or right behind a letter, or a sign. */
export const ANY_NUMBER = new RegExp(
  String.raw`[^\s$€£\d]\d|[${RAISED}${RAISED_LETTER}]|[(【（${OPEN}]|\S[*＊†‡§¶‖※①-⑳❶-❿]`,
  'u',
);
