/** The journal, site, book or publisher of an entry of a list of references. */
import { YEAR_OR_NONE } from './author-marks.ts';

const YEAR = String.raw`(?:1[6-9]|20)\d\d`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DETAILS = [
  ...[
    '[Vv]ol',
    '[Nn]o',
    '[Nn]r',
    'pp?',
    '[Bb]d',
    'Jg',
    '[Ii]ssue',
    'iss',
    '[Aa]rt',
    'v',
    'n',
    't',
    'T',
  ],
  ...['[Тт]ом', 'С', 'с', '№', 'S', 'H'],
];
/** Where a container's name ends: at a volume, a number, a date, a page, a bracket, a stop. */
const CONTAINER_ENDS = new RegExp(
  [
    String.raw`,?\s(?:${DETAILS.join('|')})\.?\s?\d`,
    String.raw`[,.;:]?\s[(（\[]|[,，]?\s\d|[,，]\d|[;。，]`,
    // "Revista de Portos, Santarém, v. 23"
    String.raw`,\s\p{Lu}[\p{L}\s]{2,25},\s(?:v|n|vol)\.`,
    // A stop, but not that of "J. Harb. Stud."
    String.raw`\.\s(?!\p{Lu}\p{L}{0,10}\.|\p{Lu}\p{L}{0,10},)|\.$`,
    String.raw`\.\s${YEAR_OR_NONE}`,
    String.raw`,\s(?:eds?\.|edited|${MONTHS.join('|')})|[,.]\s(?:Art|Article|Advance)(?!\p{L})`,
  ].join('|'),
  'u',
);
const EDITED = /^in:?\s.{2,120}?\((?:eds?|hrsg|editors?)\.?\),?:?\s/iu;

/** The journal, site, book or publisher with which the details behind a title begin. */
export function containerIn(tail: string): string | null {
  const text = tail
    .replace(/^(?:[\s.,;:/–—-]|\[[A-Z/]{1,5}\])+/u, '')
    .replace(EDITED, '')
    .replace(/^(?:\d{1,2}(?:st|nd|rd|th)|rev\.|\d{1,2}\.)\s(?:ed|edn|edition|Aufl)\b[.,]*\s/iu, '')
    .replace(/^(?:in|aus|dans|en|em):?\s(?=[\p{Lu}“])/iu, '');
  const end = CONTAINER_ENDS.exec(text)?.index ?? text.length;
  const printed = text.slice(0, end).replace(/[\s.,;:]+$/u, '');
  // "Ostheim: Port Press, 2024": a publisher's place; a journal may have a colon before its volume.
  const isBook = new RegExp(String.raw`^[.,;\s]*(?:${YEAR}|pp?\.|ISBN|$)`, 'u').test(
    text.slice(end),
  );
  const name = isBook ? printed.replace(/^[\p{Lu}\p{Lo}][^:,]{0,30}:\s/u, '') : printed;
  return /\p{L}{2}/u.test(name) && !/^(?:vol|no|pp?)\b/iu.test(name) ? name : null;
}
