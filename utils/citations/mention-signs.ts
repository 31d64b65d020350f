/** The words around an outlet's name that say whose the statement is. */
import { anyOf } from '../text/word-pattern.ts';
import { SOURCE_WORDS } from './parsing/source-word-list.ts';

const SAID = [
  ...['seen', 'saw', 'heard', 'was told', 'had it', 'has it', 'obtained', 'understands'],
  ...['said', 'says', 'say', 'reported', 'reports', 'report', 'noted', 'notes', 'wrote', 'writes'],
  ...['described', 'describes', 'quoted', 'quotes', 'cited', 'cites', 'found', 'finds'],
  ...['confirmed', 'revealed', 'first', 'also', 'both', 'each', 'framed', 'called', 'calls'],
  ...['published', 'added', 'adds', 'estimated', 'estimates', 'has reported', 'has estimated'],
  ...['has learned', 'learned', 'put', 'puts', 'calculated', 'calculates', 'reckons', 'disclosed'],
  ...[
    'understands',
    'obtained',
    'counted',
    'argues',
    'measured',
    'tested',
    'surveyed',
    'polled',
    'explained',
    'explains',
    'broke the news',
  ],
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
  ...[
    'の取材',
    '称',
    '報導',
    'に語',
    'に答え',
    'に明か',
    'に話',
    'による',
    'が明らかに',
    '报道',
    '報道',
  ],
  ...[
    '透露',
    '表示',
    '获悉',
    '披露',
    '에 말',
    '에 밝',
    '에 전',
    '에 따르',
    '가 보도',
    '는 보도',
    '이 보도',
  ],
  // Hindi, Indonesian, Vietnamese, Persian, Hebrew, Thai
  ...['के मुताबिक़', 'के हवाले', 'से बातचीत', 'को बताया', 'से कहा', 'ने बताया', 'ने कहा', 'ने लिखा'],
  ...[
    'की ख़बर',
    'की खबर',
    'की रिपोर्ट',
    'ने सामने',
    'ने ख़बर',
    'ने खबर',
    'ने रिपोर्ट',
    'melaporkan',
    'memberitakan',
    'menulis',
  ],
  ...['mengabarkan', 'menyebut', 'mewartakan', 'đưa tin', 'cho biết', 'viết', 'dẫn lời', 'نوشت'],
  ...['گزارش داد', 'דיווח', 'דיווחה', 'פרסם', 'รายงาน', 'ระบุ', 'เผย'],
  // More of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Turkish, Nordic
  ...['berichtete', 'meldete', 'schrieb', 'zitierte', 'zitiert', 'enthüllte', 'a révélé', 'révèle'],
  ...['a pu consulter', 'a consulté', 'a appris', 'a obtenu', 'explique', 'raconte', 'cuenta'],
  ...[
    'revela',
    'reveló',
    'adelantó',
    'relata',
    'apurou',
    'conta',
    'divulgou',
    'publicou',
    'rivela',
  ],
  ...[
    'racconta',
    'ha rivelato',
    'ha scritto',
    'schrijft',
    'schreef',
    'meldde',
    'ustalił',
    'ustaliła',
  ],
  ...[
    'donosi',
    'informuje',
    'yazıyor',
    'aktardı',
    'haber verdi',
    'skriver',
    'rapporterar',
    'melder',
  ],
  ...['kertoo', 'kirjoittaa', 'píše', 'uvádí', 'írja', 'közölte', 'scrie', 'relatează', 'γράφει'],
  ...['μεταδίδει', 'розповів', 'розповіла', 'повідомила', 'повідомляє', 'дізналось', 'выяснил'],
];
/** The words of the source lists that introduce by saying; short ones mean other things too. */
const wordsOf = (kind: 'says' | 'saidAfter'): string[] =>
  SOURCE_WORDS.filter(one => one.kind === kind && one.word.length >= 4).map(({ word }) => word);
const SAID_AFTER = new RegExp(
  String.raw`^[»”“"]?(?:['’]\p{L}{0,4})?\s?(?:(?:has|had|have|a|ha)\s)?(?:(?:\p{L}+ly|earlier|already|previously|since|juga|também|także|też|auch|ook|też)\s)?` +
    String.raw`(?:${anyOf(SAID)}(?![a-z])|${anyOf(wordsOf('saidAfter'))})`,
  'iu',
);

/** Words that say as much of a place or an owner: "by the harbour", "de El País Vasco". */
const WEAK_BY = ['by', 'via', 'in', 'par'];
const BY = [
  ...['according to', 'told', 'citing', 'outlet including'],
  ...['outlet, including', 'outlets including', 'outlets, including', 'quoted by'],
  ...['interview with', 'laut', 'nach Informationen', 'nach Angaben', 'selon', 'd’après'],
  ...["d'après", 'según', 'segundo', 'secondo', 'stando al', 'stando alla', 'volgens', 'według'],
  ...['report from', 'report by', 'report in', 'reports from', 'reports by', 'reports in', 'per'],
  ...[
    'gave',
    'assured',
    'informed',
    'menurut',
    'theo',
    'според',
    'podľa',
    'podle',
    'szerint',
    'potrivit',
  ],
  ...[
    'kepada',
    'nói với',
    'trả lời',
    'than với',
    'chia sẻ với',
    'بحسب',
    'وفق',
    'حسب',
    'به گزارش',
    'به نقل از',
  ],
];
const ARTICLES = [
  ...['the', 'der', 'die', 'das', 'dem', 'den', 'des', 'la', 'le', 'les', 'el', 'lo', 'il'],
  ...['o', 'a', 'os', 'as', 'het'],
];
/**
 * What may stand between a word and the name that it speaks of, up to the end of the text: white space,
 * an article (of its own, or run into the name: "l'AFP", "dell’ANSA"), an opening quotation mark.
 */
export const ARTICLE = String.raw`(?:\s${anyOf(ARTICLES)}(?=\s))?(?:\s|\s?(?:\p{L}{0,4}l|d)['’]|(?<=[据告诉訴])《?)[«„“"‘‚]?$`;
/** "وأفادت قناة الجزيرة": with "and" written on it or not. */
const ARABIC_VERBS = [
  ...['أفادت', 'أفاد', 'ذكرت', 'ذكر', 'نقلت', 'نقل', 'قالت', 'أوردت', 'كشفت', 'نشرت', 'أشارت'],
].flatMap(verb => [verb, `و${verb}`, `${verb} قناة`, `و${verb} قناة`, `و${verb} صحيفة`]);

/** "informa EFE", "indique l'AFP": where the verb stands before whom it speaks of. */
const VERBS_BEFORE = [
  ...['indique', 'indiquait', 'rapporte', 'rapportait', 'révèle', 'affirme', 'écrit', 'annonce'],
  ...['précise', 'informa', 'informó', 'publica', 'publicó', 'reveló', 'riporta', 'scrive'],
  ...['riferisce', 'noticiou', 'revelou', 'informou', 'berichtet', 'berichtete', 'meldet'],
  ...['meldete', 'schreibt', 'schrieb', 'hatte', 'podaje', 'podał', 'podała', 'pisze'],
  ...['informuje', 'powiedział', 'powiedziała', 'сообщает', 'сообщил', 'сообщила', 'сообщили'],
  ...['пишет', 'рассказал', 'рассказали', 'заявил', 'заявили', 'повідомляє', 'повідомив'],
  ...['пише', 'розповів', 'розповіла', 'рассказала', 'сообщило', 'уточняет', 'выяснила', 'выяснил'],
  ...['cuenta', 'relata', 'explica', 'señala', 'adelanta', 'recoge', 'conta', 'adianta', 'avança'],
  ...['racconta', 'spiega', 'rivela', 'segnala', 'raconte', 'explique', 'assure', 'schrijft'],
  ...[
    'meldt',
    'meldde',
    'schreef',
    'napisał',
    'napisała',
    'podało',
    'kertoi',
    'kertoi ensin',
    'kertoo',
  ],
  ...[
    'uutisoi',
    'raportoi',
    'informoval',
    'napsal',
    'uvedl',
    'uvedla',
    'rapporterar',
    'rapporterte',
  ],
  ...[
    'melder',
    'meldte',
    'dilaporkan',
    'diberitakan',
    'dikutip',
    'dilansir',
    'melansir',
    'mengutip',
  ],
  ...['közölte', 'írta', 'relatează', 'anunță', 'μεταδίδει', 'berichten', 'enthüllte', 'zitierte'],
  ...['dévoile', 'avance', 'publie', 'publicaba', 'desvela', 'divulga', 'anticipa', 'pubblica'],
  ...['узнал', 'узнала', 'дізналась', 'дізналося', '据', '告诉', '告訴'],
  ...['ustaliła', 'ustalił', 'donosi', 'skriver', 'píše', 'írja', 'scrie', 'γράφει', 'yazıyor'],
  ...ARABIC_VERBS,
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
const SAYS_BEFORE = [...BY, ...wordsOf('says'), ...VERBS_BEFORE];
/** "motorista do jornal Público": whose house it is, not who reports. */
const BELONGS = String.raw`(?<!(?:^|\s)(?:of|of the|do|da|de|del|della|des|du|der|van|von)\s)`;
const SAID_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(SAYS_BEFORE)}|${BELONGS}${anyOf(KINDS_BEFORE)})${ARTICLE}`,
  'iu',
);
const SAID_WEAKLY = new RegExp(String.raw`(?<!\p{L})${anyOf(WEAK_BY)}${ARTICLE}`, 'iu');

const SPEAKS = [
  ...['said', 'says', 'told', 'spoke', 'confirmed', 'déclaré', 'confié', 'expliqué', 'dit'],
  ...['detto', 'dichiarato', 'spiegato', 'raccontato', 'confermato', 'dijo', 'declaró'],
  ...['explicó', 'contó', 'confirmó', 'disse', 'afirmou', 'declarou', 'contou', 'explicou'],
  ...['sagte', 'sagten', 'erklärte', 'bestätigte', 'verriet', 'räumte', 'sprach', 'betonte'],
  ...['remarked', 'described', 'explained', 'revealed', 'admitted', 'complained', 'indiqué'],
  ...['assuré', 'précisé', 'révélé', 'confirmé', 'raconté', 'affirmé', 'précisato', 'rivelato'],
  ...['ammesso', 'confidato', 'precisato', 'confirmó', 'reveló', 'relató', 'admitió', 'confirmou'],
  ...['adiantou', 'revelou', 'brincou', 'admitiu', 'zei', 'vertelde', 'bevestigde', 'liet'],
];
/** Stems that Romance and Slavic languages bend by person and number. */
const SPEAKS_STEMS =
  '(?:confirm|explic|declar|revel|relat|admit|asegur|coment|detall|dij|afirm|assegur|cont(?:ó|aron|ou|aram)|raccont|spieg|dichiar|rivel|conferm|lâche|glisse|souffle|leak|hand|confid|розпов|повідом|рассказ|сообщ|заяв|powiedz|przyzna|zdradzi)';
const TO = ['to', 'au', 'aux', 'à', 'al', 'alla', 'allo', 'ao', 'a', 'gegenüber', 'der', 'dem'];
/** What goes to somebody is not said to it: "says the yard was sold to Bloomberg". */
const MOVED = String.raw`\s(?:sold|moved|went|gone|go|transferred|donated|lost|next|close|vendid[oa]|vendue?|venduto|verkauft)`;
/** "confirmed the date to The Guardian", "a déclaré son délégué au Figaro". */
const SPOKE_TO = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(SPEAKS)}(?!\p{L})|${SPEAKS_STEMS}\p{L}{0,6}(?:-t-\p{L}+)?)[^.!?;:]{0,40}?(?<!${MOVED})\s(?:${anyOf(TO)}|all['’])${ARTICLE}`,
  'iu',
);

/** "according to a report in the", "según ha podido saber": some words, and no comma, between. */
const BY_WORDS = new RegExp(
  String.raw`(?<!\p{L})${anyOf([
    ...['according to', 'selon', 'según', 'segundo', 'secondo', 'volgens', 'laut', 'według'],
    ...['по данным', 'по информации', 'за даними', 'за інформацією', 'menurut', 'theo', 'enligt'],
    ...['ifølge', 'podle', 'podľa', 'conform', 'potrivit', 'nach', 'jak'],
  ])}(?:\s\p{Ll}+){1,4}${ARTICLE}`,
  'iu',
);
/** Korean and Japanese say at the end of the sentence that the one before the particle reports. */
const SAID_AT_END =
  /^[」』》”]?(?:[은는이가도](?=\s)[^.]{2,80}(?:전했|보도했|밝혔|알렸|썼)|[はがも](?:[^。]{0,60}と|[^。、]{0,10}?)(?:報じ|報道し|伝え|書い|指摘し|明らかにし))/u;

/** Whether the text behind a name begins with a word of saying: "reported", "によると". */
export const isSaidAfter = (after: string): boolean => SAID_AFTER.test(after);

/** Whether the text before or behind a name says that it reports. */
export const isPlainlySaid = (before: string, after: string): boolean =>
  SAID_AFTER.test(after) ||
  SAID_BEFORE.test(before) ||
  SPOKE_TO.test(before) ||
  BY_WORDS.test(before) ||
  SAID_AT_END.test(after);

/** Whether the text before a name may say so, and may say something else: "by", "in". */
export const isWeaklySaid = (before: string): boolean => SAID_WEAKLY.test(before);
