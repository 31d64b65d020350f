/** The words around an outlet's name that say whose the statement is. */
import { anyOf } from '../text/word-pattern.ts';
import { SOURCE_WORDS } from './parsing/source-word-list.ts';

const SAID = [
  ...['said', 'says', 'say', 'reported', 'reports', 'report', 'noted', 'notes', 'wrote', 'writes'],
  ...['described', 'describes', 'quoted', 'quotes', 'cited', 'cites', 'found', 'finds'],
  ...['confirmed', 'revealed', 'first', 'also', 'both', 'each', 'framed', 'called', 'calls'],
  ...['published', 'added', 'adds', 'estimated', 'estimates', 'has reported', 'has estimated'],
  ...['has learned'],
  // what it has
  ...['coverage', 'magazine', 'story', 'article', 'interview', 'newsletter', 'analysis'],
  ...['pickup', 'aggregation', 'summary'],
  // German, French, Spanish, Portuguese, Italian, Dutch, Polish
  ...['schreibt', 'berichtet', 'meldet', 'rapporte', 'écrit', 'affirme', 'informó', 'informa'],
  ...['publicó', 'noticiou', 'informou', 'revelou', 'riporta', 'scrive', 'meldt', 'podał'],
  ...['podaje', 'pisze'],
  // Russian and Ukrainian: "Об этом «Коммерсанту» рассказали двое"
  ...['сообщил', 'сообщила', 'сообщили', 'сообщает', 'пишет', 'пишут', 'рассказал'],
  ...['рассказали', 'заявил', 'заявили', 'повідомив', 'повідомили', 'пише'],
  // Turkish, Japanese, Chinese: "Cumhuriyet'in haberine göre", "NHKが報じた"
  ...['haberine göre', 'bildirdi', 'yazdı', 'duyurdu', 'が報じ', 'が伝え', 'は報じ', 'は伝え'],
  ...['の取材', '称', '報導'],
];
/** The words of the source lists that introduce by saying; short ones mean other things too. */
const wordsOf = (kind: 'says' | 'saidAfter'): string[] =>
  SOURCE_WORDS.filter(one => one.kind === kind && one.word.length >= 4).map(({ word }) => word);
const SAID_AFTER = new RegExp(
  String.raw`^[»”“"]?(?:['’]\p{L}{0,4})?\s?(?:\p{L}+ly\s)?` +
    String.raw`(?:${anyOf(SAID)}(?![a-z])|${anyOf(wordsOf('saidAfter'))})`,
  'iu',
);

/** Words that say as much of a place or an owner: "by the harbour", "de El País Vasco". */
const WEAK_BY = ['by', 'from', 'via', 'in', 'von', 'bei', 'par', 'de'];
const BY = [
  ...['according to', 'told', 'citing', 'outlet including'],
  ...['outlet, including', 'outlets including', 'outlets, including', 'quoted by'],
  ...['interview with', 'laut', 'nach Informationen', 'nach Angaben', 'selon', 'd’après'],
  ...["d'après", 'según', 'segundo', 'secondo', 'stando al', 'stando alla', 'volgens', 'według'],
  ...['report from', 'report by', 'report in', 'reports from', 'reports by', 'reports in'],
];
const ARTICLES = [
  ...['the', 'der', 'die', 'das', 'dem', 'den', 'des', 'la', 'le', 'les', 'el', 'lo', 'il'],
  ...['o', 'a', 'os', 'as', 'het'],
];
/**
 * What may stand between a word and the name that it speaks of, up to the end of the text: white space,
 * an article (of its own, or run into the name: "l'AFP", "dell’ANSA"), an opening quotation mark.
 */
export const ARTICLE = String.raw`(?:\s${anyOf(ARTICLES)}(?=\s))?(?:\s|\s?(?:\p{L}{0,4}l|d)['’])[«„“"‘‚]?$`;
/** "informa EFE", "indique l'AFP": where the verb stands before whom it speaks of. */
const VERBS_BEFORE = [
  ...['indique', 'indiquait', 'rapporte', 'rapportait', 'révèle', 'affirme', 'écrit', 'annonce'],
  ...['précise', 'informa', 'informó', 'publica', 'publicó', 'reveló', 'riporta', 'scrive'],
  ...['riferisce', 'noticiou', 'revelou', 'informou', 'berichtet', 'berichtete', 'meldet'],
  ...['meldete', 'schreibt', 'schrieb', 'hatte', 'podaje', 'podał', 'podała', 'pisze'],
  ...['informuje', 'powiedział', 'powiedziała', 'сообщает', 'сообщил', 'сообщила', 'сообщили'],
  ...['пишет', 'рассказал', 'рассказали', 'заявил', 'заявили', 'повідомляє', 'повідомив'],
];
/** "the newspaper Time", "агентству ТАСС", "pela revista Piauí". */
const KINDS_BEFORE = [
  ...['newspaper', 'magazine', 'news agency', 'newswire', 'broadcaster', 'revista', 'jornal'],
  ...['diario', 'periódico', 'agencia', 'agência', 'rivista', 'quotidiano', 'giornale'],
  ...['agenzia', 'quotidien', 'hebdomadaire', 'agence', 'Zeitung', 'Magazin', 'Agentur'],
  ...['Nachrichtenagentur', 'Nachrichtenmagazin', 'tygodnik', 'dziennik', 'gazeta'],
  ...['агентство', 'агентству', 'агентства', 'агентством', 'газета', 'газете', 'газеты'],
  ...['газету', 'журнал', 'журналу', 'журнала', 'издание', 'изданию', 'издания'],
];
const SAYS_BEFORE = [...BY, ...wordsOf('says'), ...VERBS_BEFORE, ...KINDS_BEFORE];
const SAID_BEFORE = new RegExp(String.raw`(?<!\p{L})${anyOf(SAYS_BEFORE)}${ARTICLE}`, 'iu');
const SAID_WEAKLY = new RegExp(
  String.raw`(?<!\p{L})${anyOf(WEAK_BY)}${ARTICLE}|[,;] (?:and )?\s?$`,
  'iu',
);

const SPEAKS = [
  ...['said', 'says', 'told', 'spoke', 'confirmed', 'déclaré', 'confié', 'expliqué', 'dit'],
  ...['detto', 'dichiarato', 'spiegato', 'raccontato', 'confermato', 'dijo', 'declaró'],
  ...['explicó', 'contó', 'confirmó', 'disse', 'afirmou', 'declarou', 'contou', 'explicou'],
  ...['sagte', 'sagten', 'erklärte', 'bestätigte', 'verriet'],
];
const TO = ['to', 'au', 'aux', 'à', 'al', 'alla', 'allo', 'ao', 'a', 'gegenüber', 'der', 'dem'];
/** "confirmed the date to The Guardian", "a déclaré son délégué au Figaro". */
const SPOKE_TO = new RegExp(
  String.raw`(?<!\p{L})${anyOf(SPEAKS)}(?!\p{L})[^.!?;:]{0,40}?\s(?:${anyOf(TO)}|all['’])${ARTICLE}`,
  'iu',
);

/** Whether the text behind a name begins with a word of saying: "reported", "によると". */
export const isSaidAfter = (after: string): boolean => SAID_AFTER.test(after);

/** Whether the text before or behind a name says that it reports. */
export const isPlainlySaid = (before: string, after: string): boolean =>
  SAID_AFTER.test(after) || SAID_BEFORE.test(before) || SPOKE_TO.test(before);

/** Whether the text before a name may say so, and may say something else: "by", "in". */
export const isWeaklySaid = (before: string): boolean => SAID_WEAKLY.test(before);
