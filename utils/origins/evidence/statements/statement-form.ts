/** How a form of sentence is written that says where a story was published first. */
import { anyOf, splitWords } from '../../../text/word-pattern.ts';

/** The story speaking of itself: "This article", "Dieser Artikel", "Cet article". */
export const THIS = {
  en: [
    String.raw`(?:a\s+(?:longer\s+|shorter\s+|different\s+)?version\s+of\s+)?this\s+`,
    String.raw`(?:[a-z]+\s+)?(?:article|story|post|piece|column|essay|report|`,
    'interview|op-ed|excerpt)',
  ].join(''),
  de: String.raw`dieser?s?\s+(?:artikel|beitrag|text|bericht|interview)`,
  fr: String.raw`(?:cet|cette|ce)\s+(?:article|tribune|texte|entretien|reportage)`,
  es: [
    String.raw`(?:este|esta)\s+`,
    '(?:artículo|nota|texto|reportaje|historia|columna|publicación)',
  ].join(''),
  pt: [
    String.raw`(?:este|esta)\s+`,
    '(?:artigo|texto|reportagem|matéria|conteúdo|publicação)',
  ].join(''),
  it: [
    String.raw`quest(?:o\s+|['’]\s*|a\s+)(?:articolo|intervento|testo|pezzo|`,
    'intervista)',
  ].join(''),
  nl: String.raw`dit\s+(?:artikel|verhaal|stuk|bericht|interview)`,
  pl: String.raw`(?:ten|niniejszy)\s+(?:artykuł|tekst|materiał|wywiad)`,
  sv: [
    String.raw`(?:den\s+här\s+|denna\s+|denne\s+|dette\s+|artikeln)(?:artikeln|`,
    'artikel|artikkelen|texten|teksten)?',
  ].join(''),
} as const;
/** The name behind the phrase: up to 70 characters, domains with their dots. */
const NAME = '[:\\s]*[“"„«‹‘\']?([^;:!?<>“”"„«»‹›()|\\n]{2,70}?)';
/** Where the name ends. */
const NAME_ENDERS = [
  ...splitWords('and on in at as under with where here is was by a an'),
  ...splitWords('und am im unter mit et le sous avec y el bajo con e em sob il sotto en op onder'),
  ...splitWords('met i na w dnia och den med'),
];
const END = String.raw`(?=[”"“»›’']|[;:!?()|\n]|\.(?:\s|$)|,?\s+${anyOf(NAME_ENDERS)}\b|,\s|$)`;
/** A sentence that begins with the participle: "First published in …". */
export const START = '(?:^|[.!?:*—–-]\\s*|\\(\\s*)';

/** One way in which pages say it. */
export interface StatementForm {
  readonly rule: 'first-published' | 'republished' | 'provided-by';
  /** The sentence that it was born from. */
  readonly example: string;
  /** The first group is the name. */
  readonly pattern: RegExp;
  /**
   * True for a form without "this article": books are "first published in Great Britain" too, so
   * only a known or linked outlet counts.
   */
  readonly bare: boolean;
}

type Rule = StatementForm['rule'];
/** A form that names its subject, given in parts up to where the name begins. */
export const fullForm = (
  rule: Rule,
  example: string,
  ...parts: readonly string[]
): StatementForm => ({
  rule,
  example,
  pattern: new RegExp(parts.join('') + NAME + END, 'iu'),
  bare: false,
});
/** A form without a subject: "Republished with permission from …". */
export const bareForm = (
  rule: Rule,
  example: string,
  ...parts: readonly string[]
): StatementForm => ({
  ...fullForm(rule, example, ...parts),
  bare: true,
});
/** A form whose name does not end where the European ones do: the parts are the whole of it. */
export const ownForm = (
  rule: Rule,
  example: string,
  flags: string,
  ...parts: readonly string[]
): StatementForm => ({
  rule,
  example,
  pattern: new RegExp(parts.join(''), flags),
  bare: false,
});
