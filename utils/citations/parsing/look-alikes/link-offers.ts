/** Labels of links that offer something: a price, a thing for everybody, more of the same. */
import { anyOf, splitWords } from '../../../text/word-pattern.ts';

const MONEY =
  String.raw`(?:(?:US|A|C|HK|NZ)?[$€£¥₹₩₽]\s?\d[\d.,]*|` +
  String.raw`\d[\d.,]*\s?(?:[€£¥₽]|EUR|USD|GBP|CHF|kr|zł|Kč|Euro?s?|руб\.?|TL|円|元))`;
const FROM = [
  'from',
  'only',
  'ab',
  'nur',
  'dès',
  'desde',
  'a partir de',
  'da',
  'od',
  'от',
  'vanaf',
];
const AT = splitWords('at on from bei auf chez sur en na no su da op bij w hos på в на');
/** What it costs, and where. A sum that a report tells of has its millions. */
const PRICED = new RegExp(
  String.raw`^(?:${anyOf(FROM)}\s)?${MONEY}\s${anyOf(AT)}\s\p{Lu}\S*(?:\s\S+)?$`,
  'u',
);

const OPEN_TO_ALL = splitWords(
  'available verfügbar erhältlich disponible disponibles disponível disponibile disponibili',
  'beschikbaar verkrijgbaar dostępny dostępna dostępne доступен доступна доступно tillgänglig',
);
const HERE = splitWords('here hier ici aquí aqui qui tutaj здесь');
const AVAILABLE = new RegExp(
  String.raw`^(?:(?!as\s|than\s)\p{L}+\s){1,3}${anyOf(OPEN_TO_ALL)}(?:\s${anyOf(HERE)})?$`,
  'iu',
);

const MORE = [
  ...splitWords('mehr weitere more autres más otras otros mais outras outros altri altre meer'),
  ...['andere', 'więcej', 'ещё', 'fler', 'flere', 'noch mehr', 'plus de'],
];
/** "more on the closure", "more from Reuters" may be a report. */
const OF_A_MATTER = splitWords(
  'on from in at about than details zu zum zur dazu über bei von im sur de en sobre su da over',
  'bij o na о om détails informations detalles detalhes dettagli szczegółów подробностей',
);
const MORE_OF_THEM = new RegExp(
  String.raw`^${anyOf(MORE)}\s(?!${anyOf(OF_A_MATTER)}(?!\p{L}))\p{L}+$`,
  'iu',
);

/** True for "from $249 at Amazon", "guide available", "more corsets". */
export const isOffer = (label: string): boolean =>
  PRICED.test(label) || AVAILABLE.test(label) || MORE_OF_THEM.test(label);
