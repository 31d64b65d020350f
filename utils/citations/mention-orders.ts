/**
 * Orders of words that give a statement to the outlet they name, in many languages: the verb and the
 * name behind the statement's comma ("…, weet De Telegraaf."), a short sentence that points back
 * ("Das berichtete zuerst die FAZ."), whom something was told ("Overfor NRK sier …") and who asked
 * ("Contattata dall’ANSA, …"). The verb itself may be any: what makes it one is its place.
 */
import { anyOf } from '../text/word-pattern.ts';
import type { SentenceAround } from './mention-grammar.ts';

const ARTICLES = [
  ...['the', 'der', 'die', 'das', 'dem', 'den', 'la', 'le', 'les', 'el', 'il', 'lo', 'o', 'a'],
  ...['os', 'as', 'het', 'de', 'den', 'det', 'η', 'ο', 'το', 'την', 'τη', 'τον', 'στη', 'στην'],
  ...['στο'],
];
/** Up to the end of a text: white space, an article or one run into the name, a quotation mark. */
const TO_NAME = String.raw`(?:\s${anyOf(ARTICLES)})?(?:\s|\s(?:\p{L}{0,4}l|d)['’])[«„“"‘]?$`;

/** Words that no verb is: behind a comma they lead to a name that the sentence speaks of. */
const NO_VERBS = [
  ...['including', 'like', 'such', 'by', 'from', 'in', 'at', 'on', 'to', 'for', 'with', 'of'],
  ...['and', 'or', 'but', 'not', 'than', 'near', 'about', 'against', 'then', 'now', 'also'],
  ...['even', 'into', 'und', 'oder', 'aber', 'von', 'vom', 'bei', 'mit', 'für', 'aus', 'an'],
  ...['auf', 'zu', 'zum', 'wie', 'etwa', 'auch', 'nicht', 'darunter', 'sowie', 'samt', 'ohne'],
  ...['gegen', 'über', 'nach', 'et', 'ou', 'mais', 'de', 'du', 'des', 'par', 'chez', 'dans'],
  ...['avec', 'pour', 'sans', 'comme', 'dont', 'puis', 'y', 'e', 'o', 'u', 'del', 'por', 'con'],
  ...['para', 'sin', 'como', 'incluido', 'do', 'da', 'dos', 'das', 'no', 'na', 'em', 'com'],
  ...['sem', 'di', 'del', 'della', 'dal', 'su', 'per', 'senza', 'ma', 'tra', 'fra', 'en', 'of'],
  ...['van', 'met', 'voor', 'door', 'zoals', 'bij', 'i', 'w', 'z', 'do', 'od', 'dla', 'przez'],
  ...['jak', 'oraz', 'и', 'или', 'в', 'на', 'с', 'из', 'от', 'для', 'как', 'а', 'но', 'та', 'і'],
  ...['й', 'від', 'з', 'och', 'og', 'av', 'af', 'på', 'i', 'som', 'men', 'till', 'til', 'från'],
  ...['fra', 'med', 'ja', 'tai', 'kuten', 'a', 'nebo', 'jako', 'és', 'vagy', 'mint', 'și', 'sau'],
  ...['ca', 'la', 'din', 've', 'veya', 'gibi', 'dan', 'atau', 'seperti', 'và', 'hay', 'như'],
  ...['και', 'ή', 'όπως'],
];
/** When and how something was, in front of whom it was: "formerly Reuters", "heute die FAZ". */
const ADVERBS = [
  ...['formerly', 'later', 'previously', 'earlier', 'once', 'today', 'yesterday', 'mostly'],
  ...['mainly', 'both', 'namely', 'notably', 'especially', 'first', 'früher', 'einst', 'heute'],
  ...['zuletzt', 'danach', 'dann', 'später', 'vorher', 'zuerst', 'daneben', 'antes', 'después'],
  ...['luego', 'hoy', 'ahora', 'depois', 'hoje', 'agora', 'prima', 'poi', 'oggi', 'ora'],
  ...['adesso', 'avant', 'hier', 'ensuite', 'désormais', 'maintenant', 'nu', 'daarna', 'eerst'],
  ...['vroeger', 'later', 'potem', 'dziś', 'kiedyś', 'teraz', 'dawniej', 'потом', 'теперь'],
  ...['сегодня', 'раньше', 'затем', 'тепер', 'sedan', 'idag', 'tidigare', 'siden', 'nå'],
  ...['tidligere', 'nyt', 'sitten', 'nykyään', 'dnes', 'potom', 'dříve', 'nyní', 'később', 'azi'],
  ...['apoi', 'acum', 'bugün', 'sonra', 'önce', 'şimdi', 'kini', 'lalu', 'dulu', 'nay', 'trước'],
];
/** Beginnings of verbs of what an outlet as a firm does or meets. */
const DEALS = [
  ...['kauf', 'verkauf', 'miet', 'gehör', 'ärger', 'freu', 'gewann', 'gewinn', 'kam', 'ging'],
  ...['half', 'compr', 'vend', 'alquil', 'ganó', 'gana', 'pertenec', 'perten', 'venceu', 'vinse'],
  ...['affitt', 'achet', 'rachet', 'lou', 'gagn', 'remport', 'apparten', 'koop', 'kocht', 'huur'],
  ...['won', 'wint', 'kup', 'sprzeda', 'wygr', 'wynaj', 'купил', 'продал', 'выиграл'],
  ...['арендовал', 'купив', 'продав', 'köp', 'sål', 'vann', 'hyr', 'køb', 'kjøp', 'solg', 'vant'],
  ...['vandt', 'lej', 'lei', 'osti', 'möi', 'koupi', 'proda', 'vyhr', 'vett', 'vásárol', 'nyert'],
  ...['cumpăr', 'vând', 'aldı', 'sattı', 'beli', 'membeli', 'menjual', 'mua', 'bán', 'surpris'],
  ...['help', 'bought', 'sold'],
];
/** Words that open a clause about a thing: "the yard, which bought Reuters". */
const RELATIVES = [
  ...['which', 'who', 'whom', 'whose', 'where', 'what', 'that', 'der', 'die', 'das', 'den'],
  ...['dem', 'deren', 'dessen', 'was', 'qui', 'que', 'quoi', 'où', 'lequel', 'quien', 'cuyo'],
  ...['donde', 'quem', 'onde', 'cujo', 'che', 'cui', 'dove', 'chi', 'die', 'dat', 'wat', 'który'],
  ...['która', 'które', 'którego', 'który', 'которую', 'который', 'которая', 'которое', 'что'],
  ...['який', 'яка', 'яке', 'що', 'där', 'der', 'vilket', 'hvor', 'hvilket', 'joka', 'jonka'],
  ...['který', 'která', 'které', 'jehož', 'amely', 'aki', 'amit', 'care', 'yang', 'mà', 'που'],
  ...['when', 'while', 'as'],
];
/** A word that is no verb of stating. English says so with few verbs, none of them in "-ed" here. */
const NO_STATEMENT = String.raw`${anyOf([...ARTICLES, ...NO_VERBS, ...ADVERBS])}\s|${anyOf(DEALS)}|\p{Ll}{3,}ed\s`;
/**
 * ", weet De Telegraaf", ", croit savoir Libération", ", tal y como adelantó El Mundo", ", so die
 * FAZ": one to four small words behind the last comma, of which the last is no preposition.
 */
const BEHIND_COMMA = new RegExp(
  String.raw`[,،]\s(?!(?:${anyOf(NO_VERBS)}\s)?${anyOf(RELATIVES)}\s)(?:[\p{Ll}\p{M}’'-]+\s){0,3}` +
    String.raw`(?!${NO_STATEMENT})[\p{Ll}\p{M}’'-]+${TO_NAME}`,
  'u',
);
/** Nothing but a word or two of when and whom may follow: "…, har VG fått opplyst." */
const ENDS = /^[»”"’]?(?:\s\p{Ll}[\p{Ll}\p{M}]*){0,2}[»”"]?\s?(?:[.!…]["”’»]?\s*)?$/u;
/** Fewer words before the comma are no statement. */
const STATEMENT = /(?:[\p{L}\p{N}’'-]+[^\p{L}\p{N}]+){4}/u;

const saidBehind = ({ before, after }: SentenceAround): boolean =>
  ENDS.test(after) && BEHIND_COMMA.test(before) && STATEMENT.test(before);

const POINTING = [
  ...['das', 'dies', 'darüber', 'davon', 'dat', 'dit', 'daarover', 'det', 'dette', 'detta', 'ce'],
  ...['cela', 'ceci', 'lo', 'así', 'esto', 'isso', 'isto', 'ciò', 'questo', 'to', 'o tym'],
  ...['об этом', 'это', 'про це', 'це', 'ezt', 'erről', 'tästä', 'asiasta', 'se', 'to', 'bunu'],
  ...['hal ini', 'hal itu', 'điều này'],
];
/** "Das berichtete zuerst die", "Lo rivela", "Про це розповіло": up to four words, the verb first. */
const POINTS_BACK = new RegExp(
  String.raw`^["„“«]?${anyOf(POINTING)}(?:\s(?!${NO_STATEMENT})[\p{Ll}\p{M}’'-]+)` +
    String.raw`(?:\s[\p{Ll}\p{M}’'-]+){0,3}${TO_NAME}`,
  'iu',
);
/** "Das war bei der FAZ.": what is told of the outlet, not by it. */
const BEING = new RegExp(
  String.raw`\s${anyOf([
    ...[
      'is',
      'was',
      'are',
      'were',
      'ist',
      'war',
      'sind',
      'est',
      'était',
      'es',
      'era',
      'fue',
      'foi',
    ],
    ...[
      'è',
      'sono',
      'zijn',
      'jest',
      'był',
      'är',
      'er',
      'var',
      'on',
      'oli',
      'je',
      'byl',
      'van',
      'este',
    ],
  ])}\s`,
  'iu',
);
const LAST_WORDS = /^[»”"’]?(?:\s[\p{L}’']+){0,3}[»”"]?\s?(?:[.!…]["”’»]?\s*)?$/u;

const pointsBack = ({ before, after }: SentenceAround): boolean =>
  POINTS_BACK.test(before) && !BEING.test(before) && LAST_WORDS.test(after);

/** Towards whom something is said, and towards no place. */
const TOWARDS = ['gegenüber', 'tegenover', 'overfor', 'over for', 'kepada', 'vis-à-vis de'];
const TOWARDS_NAME = new RegExp(String.raw`(?:^|\s)${anyOf(TOWARDS)}${TO_NAME}`, 'iu');
/** Prepositions that may be of a place or a purpose: a word of saying has to stand beside them. */
const TO = [
  ...['to', 'till', 'til', 'pro', 'pentru', 'dla', 'aan', 'tegen', 'para', 'à', 'au', 'al'],
  ...['alla', 'ao', 'a', 'für', 'for', 'στη', 'στην', 'στο', 'στον', 'với', 'cho', 'on', 'la'],
  ...['с', 'в', 'z'],
];
/** "Till Aftonbladet säger …": before all else of the sentence. */
const OPENS_WITH_TO = new RegExp(String.raw`^["„“«]?${anyOf(TO)}${TO_NAME}`, 'iu');
/** Beginnings of verbs of saying. */
const SPEAKING = [
  ...['said', 'says', 'say', 'told', 'tell', 'speak', 'spoke', 'confirm', 'admit', 'explain'],
  ...['sier', 'sagt', 'erklär', 'bestätig', 'säger', 'sade', 'sa', 'uppge', 'berätta'],
  ...['bekräfta', 'siger', 'bekræft', 'bekreft', 'fortell', 'fortæl', 'forklar', 'uttal'],
  ...['udtal', 'bevestig', 'vertel', 'zegt', 'zei', 'verklaar', 'řekl', 'uvedl', 'potvrdil'],
  ...['sdělil', 'declarat', 'spus', 'afirm', 'confirmat', 'explicat', 'powiedzia', 'potwierdz'],
  ...['przyzna', 'tłumacz', 'dijo', 'declar', 'explic', 'confirm', 'asegur', 'admit', 'disse'],
  ...['contou', 'détaill', 'dit', 'affirm', 'précis', 'detto', 'dichiar', 'spieg', 'raccont'],
  ...['ammess', 'μίλησε', 'μιλώντας', 'δήλωσ', 'είπε', 'nói', 'chia sẻ', 'trả lời', 'khẳng định'],
  ...['kerto', 'sano', 'vahvist', 'gesprek', 'samtal'],
];
/** "säger borgmästaren", "starosta řekl": among the first words behind the name. */
const SPEAKS_SOON = new RegExp(String.raw`^[»”"’]?,?(?:\s\S+){0,2}?\s${anyOf(SPEAKING)}`, 'iu');
/** "bevestigen aan", "a declarat pentru": the verb right before it. */
const SPEAKS_TO = new RegExp(
  String.raw`(?<!\p{L})${anyOf(SPEAKING)}\p{L}{0,6}(?:\s\p{Ll}+)?\s` +
    String.raw`${anyOf(['aan', 'tegen', 'till', 'til', 'pentru', 'pro', 'dla', 'στη', 'στην', 'στο', 'στον'])}${TO_NAME}`,
  'iu',
);

const toldTo = ({ before, after }: SentenceAround): boolean =>
  TOWARDS_NAME.test(before) ||
  SPEAKS_TO.test(before) ||
  (OPENS_WITH_TO.test(before) && SPEAKS_SOON.test(after));

/** Participles of asking, reaching and being asked, by their beginnings, in any gender. */
const ASKED = [
  ...['asked', 'approached', 'reached', 'contacted', 'questioned', 'consulted', 'interviewed'],
  ...['contacté', 'interrogé', 'sollicité', 'joint', 'questionné', 'consulté', 'interviewé'],
  ...['contactad', 'consultad', 'preguntad', 'procurad', 'questionad', 'ouvid', 'entrevistad'],
  ...['contattat', 'interpellat', 'sentit', 'raggiunt', 'intervistat', 'zapytan', 'pytan'],
  ...['befragt', 'angefragt', 'gevraagd', 'tilfrågad', 'spurgt', 'spurt', 'опрошенн', 'опитан'],
];
const BY = ['by', 'par', 'por', 'pela', 'pelo', 'pelos', 'da', 'dal', 'dalla', 'dallo', 'przez'];
const BY_MORE = ['von', 'vom', 'door', 'av', 'af', 'do', 'du'];
const QUESTIONS = [
  ...['preguntas', 'perguntas', 'questions', 'domande', 'fragen', 'anfrage', 'anfragen'],
  ...['vragen', 'request', 'requests', 'queries', 'pytania', 'вопросы', 'вопрос', 'запрос'],
  ...['запит', 'frågor', 'solicitud', 'demande', 'richiesta', 'pedido', 'henvendelse'],
  ...['forespørsel'],
];
const OF = ['of', 'from', 'by', 'de', 'del', 'du', 'do', 'da', 'di', 'dell', 'della', 'der', 'des'];
const OF_MORE = ['von', 'vom', 'van', 'från', 'fra'];
/** "Contacté par", "consultadas por", "las preguntas de", "auf Anfrage der". */
const ASKED_BY = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf(ASKED)}\p{L}{0,3}(?:\s${anyOf([...BY, ...BY_MORE])}(?:${TO_NAME}|\s?$)|\s?dall['’]$)|` +
    String.raw`${anyOf(QUESTIONS)}(?:\s${anyOf([...OF, ...OF_MORE])})?(?:${TO_NAME}|\s?dell['’]$))`,
  'iu',
);

const asked = ({ before }: SentenceAround): boolean => ASKED_BY.test(before);

const AS = ['wie', 'comme', 'como', 'come', 'zoals', 'jak', 'як', 'как', 'som', 'cum', 'ahogy'];
/** "Wie der SPIEGEL erfuhr,": one to four words, the verb among them, between the name and a comma. */
const AS_NAME = new RegExp(String.raw`(?:^|[,;:(–—]\s)${anyOf(AS)}${TO_NAME}`, 'iu');
const VERB_AND_COMMA = new RegExp(
  String.raw`^[»”"’]?\s(?!so\s|${anyOf(DEALS)})[\p{Ll}\p{M}’'-]+(?:\s[\p{Ll}\p{M}’'-]+){0,3}[,.)]`,
  'u',
);

const opensAs = ({ before, after }: SentenceAround): boolean =>
  AS_NAME.test(before) && VERB_AND_COMMA.test(after);

/** "Как стало известно «Коммерсанту»", "Про це стало відомо", "har VG erfaret": it came to know. */
const LEARNED = [
  ...['стало известно', 'стало відомо', 'wurde bekannt', 'has learned', 'fått opplyst'],
  ...['erfaret', 'a appris', 'ont appris', 'ha saputo', 'erfahren', 'vernomen', 'נודע'],
  ...['כך נודע ל'],
];
const LEARNED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf(LEARNED)}(?:${TO_NAME}|[\s-]*$)`,
  'iu',
);

/** "за інформацією", "πληροφορίες", "tietojen mukaan": what it knows, right before or behind it. */
const KNOWS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf([
    ...[
      'по данным',
      'по информации',
      'за даними',
      'за інформацією',
      'podle informací',
      'z informacji',
    ],
    ...[
      'informations de',
      'informations du',
      'σύμφωνα με',
      'según informaciones de',
      'לפי',
      'على ما أفادت',
    ],
    ...[
      'بحسب صحيفة',
      'وبحسب صحيفة',
      'وفق صحيفة',
      'حسب صحيفة',
      'وبحسب',
      'ووفق',
      'نقلا عن',
      'ตามรายงานของ',
    ],
    ...[
      'zdaniem informatorów',
      'źródła',
      'по сведениям',
      'за відомостями',
      'enligt uppgifter till',
    ],
  ])}(?:${TO_NAME}|\s?["„«“]?$)|ตามรายงานของ$`,
  'iu',
);
const KNOWS_AFTER = /^(?::n|n|in|en)?\s(?:tietojen|mukaan|saamien)(?!\p{L})/u;

/** "Reuters’a bilgi veren", "Hürriyet’in edindiği bilgiye": Turkish says it on and behind the name. */
const TURKISH_AFTER =
  /^['’]\p{Ll}{1,5}\s(?:konuş\p{Ll}+|bilgi\sver\p{Ll}+|açıkla\p{Ll}+|anlat\p{Ll}+|edindiği|ulaşan|değerlendir\p{Ll}+|yanıt\p{Ll}*)/u;
/** "告诉财新", "接受澎湃新闻采访", "한겨레와의 통화에서": told, or in an interview with it. */
const TOLD_UNSPACED = /(?:告诉|告訴|告知|告訴了)[《「『“]?$/u;
const INTERVIEW_UNSPACED = /^[》」』”]?(?:记者)?(?:的)?(?:采访|採訪|专访|專訪|访问|訪問)/u;
const TALK_KOREAN = /^[』」》”]?(?:와|과)의?\s?(?:통화|인터뷰|만남|전화|서면)/u;

const saidInOtherScripts = ({ before, after }: SentenceAround): boolean =>
  TURKISH_AFTER.test(after) ||
  TOLD_UNSPACED.test(before) ||
  (/接受[《「『“]?$/u.test(before) && INTERVIEW_UNSPACED.test(after)) ||
  TALK_KOREAN.test(after);

const hasKnowledge = ({ before, after }: SentenceAround): boolean =>
  LEARNED_BEFORE.test(before) || KNOWS_BEFORE.test(before) || KNOWS_AFTER.test(after);

/**
 * True where the order of words gives what the sentence says to the outlet that it names. `isBent`:
 * the name has a case ending, so it is no subject of a verb ("…, висит подшивка «Известий»").
 */
export const givesByOrder = (sentence: SentenceAround, isBent = false): boolean =>
  (!isBent && (saidBehind(sentence) || pointsBack(sentence) || opensAs(sentence))) ||
  toldTo(sentence) ||
  asked(sentence) ||
  hasKnowledge(sentence) ||
  saidInOtherScripts(sentence);
