/**
 * What a sentence's build says of an outlet that it names: somebody is quoted, a clause says what it
 * says, or its report or an interview with it is spoken of. Without one of these an outlet is a firm
 * like any other, which rents, employs and sponsors.
 */
import { anyOf } from '../text/word-pattern.ts';
import type { Span } from './page-text.ts';

/** A sentence is looked for so far around a name. UTF-16 units. */
const UNITS_AROUND = 320;
const SENTENCE_ENDS =
  /[.!?…]["”’»)]*\s+(?=["“„«(]?[\p{Lu}\p{Lo}\p{N}])|[。！？।۔؟\n]["”」』]?\s*/gu;

/** What stands before and behind a name in its sentence. */
export interface SentenceAround {
  readonly before: string;
  readonly after: string;
}

/** The sentence that a name stands in, cut at the name. */
export function sentenceAround(text: string, { start, end }: Span): SentenceAround {
  const before = text.slice(Math.max(0, start - UNITS_AROUND), start);
  const after = text.slice(end, end + UNITS_AROUND);
  const last = [...before.matchAll(SENTENCE_ENDS)].at(-1);
  const stop = after.search(SENTENCE_ENDS);
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: stop < 0 ? after : after.slice(0, stop + 1),
  };
}

/** Two words and more, or six signs of a script without spaces, in quotation marks. */
const QUOTATION =
  /[“„«「『‹"](?=[^”“»」』›"]{6})(?:[^”“»」』›"\s]+\s[^”“»」』›"]+|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}、，]{6,})(?:[”“»」』›"]|$)/u;

/** True where the sentence quotes somebody, before the name or behind it. */
export const quotes = ({ before, after }: SentenceAround): boolean =>
  QUOTATION.test(before) || QUOTATION.test(after.replace(/^[”»」』"]/u, ''));

/** Whom it was said to, or where: right before the name. */
const SPOKEN_TO =
  /(?:^|\s)(?:to|with|on|à|au|aux|al|alla|allo|ao|a|con|com|mit|met|gegenüber|kepada|dengan|với|z|ze|с|со|з|med|tegen|im|in het|in der|all['’])\s?(?:the\s|der\s|dem\s|de\s|la\s|le\s|el\s|o\s|l['’])?$/iu;

/** True where the sentence quotes somebody who spoke to the named. */
export const quotesTo = (sentence: SentenceAround): boolean =>
  SPOKEN_TO.test(sentence.before) && quotes(sentence);

/** "that" and its like: what follows is what is said. */
const THAT = [
  ...['that', 'dass', 'que', 'che', 'dat', 'że', 'iż', 'что', 'що', 'ότι', 'πως', 'että', 'hogy'],
  ...['că', 'bahwa', 'rằng', 'कि', 'أن', 'بأن', 'إن', 'که', 'ว่า'],
];
/** "has calculated that", "zufolge … dass": one to four words between the name and the clause. */
const CLAUSE_AFTER = new RegExp(
  String.raw`^[”»"]?(?:\s[^\s,.;:]+){1,4},?\s${anyOf(THAT)}(?!\p{L})`,
  'iu',
);

/** What an outlet has of a story, in any case and number; compounds end in them in some languages. */
const REPORTS = [
  ...['report', 'reports', 'reporting', 'dispatch', 'story', 'stories', 'article', 'analysis'],
  ...['figures', 'numbers', 'telling', 'account', 'calculations', 'sources', 'reporters'],
  ...['correspondents', 'crew', 'cameras', 'explainer', 'live blog', 'fact-check'],
  ...['investigation', 'survey', 'poll', 'interview', 'podcast', 'documentary', 'editorial'],
  ...[
    'edition',
    'exclusive',
    'column',
    'review',
    'tally',
    'count',
    'probe',
    'scoop',
    'newsletter',
    'bericht',
    'berichts',
    'berichten',
    'recherche',
  ],
  ...['recherchen', 'artikel', 'umfrage', 'reportage', 'meldung', 'enquête', 'dépêche', 'sondage'],
  ...['article', 'entretien', 'informations', 'información', 'informaciones', 'reportaje'],
  ...['encuesta', 'artículo', 'investigación', 'reportagem', 'levantamento', 'matéria', 'apuração'],
  ...[
    'inchiesta',
    'articolo',
    'sondaggio',
    'servizio',
    'onderzoek',
    'peiling',
    'rondgang',
    'publikacja',
  ],
  ...['publikacji', 'sondaż', 'ustaleń', 'артикл', 'расследование', 'расследованию', 'материал'],
  ...['публикация', 'публикации', 'репортаж', 'опрос', 'розслідування', 'матеріал', 'публікація'],
  ...['granskning', 'artikel', 'reportasje', 'haber', 'haberi', 'haberine', 'anketi', 'laporan'],
  ...['catatan', 'survei', 'liputan', 'bài báo', 'phóng sự', 'تقرير', 'تحقيق', 'استطلاع'],
  ...['कतरन', 'रिपोर्ट', 'खबर', 'ख़बर', 'सर्वे', 'גילוי', 'תחקיר', 'گزارش'],
];
const TALKS = [
  ...['interview', 'interviewed', 'conversation', 'remarks', 'podcast', 'gespräch', 'interviews'],
  ...['entrevista', 'entrevistado', 'entrevistada', 'conversación', 'conversa', 'intervista'],
  ...['colloquio', 'entretien', 'gesprek', 'rozmowie', 'rozmowa', 'wywiadzie', 'интервью'],
  ...['разговоре', 'беседе', 'розмові', "інтерв'ю", 'інтерв’ю', 'samtal', 'intervju', 'samtale'],
  ...['haastattelussa', 'rozhovoru', 'interjúban', 'interviu', 'wawancara', 'phỏng vấn', 'söyleşi'],
  ...['مقابلة', 'حديث', 'حوار', 'ראיון', 'گفت‌وگو', 'مصاحبه', 'συνέντευξη'],
];
const LINKS = [
  ...['of', 'by', 'in', 'from', 'with', 'to', 'for', 'on', 'von', 'vom', 'der', 'des', 'im', 'mit'],
  ...[
    'in der',
    'bei',
    'de',
    'du',
    'des',
    'dans',
    'avec',
    'par',
    'à',
    'con',
    'a',
    'al',
    'en',
    'del',
  ],
  ...[
    'por',
    'com',
    'do',
    'da',
    'ao',
    'à',
    'na',
    'no',
    'di',
    'della',
    'dello',
    'del',
    'alla',
    'van',
  ],
  ...['met', 'in het', 'z', 'ze', 'dla', 'w', 'с', 'со', 'для', 'в', 'з', 'у', 'med', 'i', 'av'],
  ...['dengan', 'với', 'مع', 'في', 'لصحيفة', 'عم', 'با', 'στην', 'στο', 'dalam'],
];
/** "a report by", "interview with the", "Bericht des", "seen by". */
const REPORT_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${anyOf([...REPORTS, ...TALKS])}\s(?:\p{Ll}+\s)?(?:${anyOf(LINKS)}\s)?|` +
    String.raw`(?:seen|obtained|consulted|reviewed|published|released)\sby\s)` +
    String.raw`(?:the\s|der\s|die\s|das\s|le\s|la\s|el\s|o\s|a\s|il\s|de\s)?[«„“"‘]?$`,
  'iu',
);
/** "Reuters report", "Kyodo dispatch", "Reuters’ analysis", "朝日新聞の報道". */
const REPORT_AFTER = new RegExp(
  String.raw`^[»”"]?(?:['’]s?)?(?:\sown)?\s(?:\p{Ll}+\s)?${anyOf(REPORTS)}(?!\p{L})|` +
    String.raw`^[」』»”"]?(?:の(?:報道|取材|調べ|記事|インタビュー|世論調査)|(?:보도|취재|기사|인터뷰|조사)|` +
    String.raw`(?:报道|報道|报导|报|记者|獲悉|获悉|披露|调查)|\s(?:보도|취재|기사|인터뷰|라디오에 나와|와의 인터뷰))`,
  'iu',
);

const ACCESS = [
  ...['seen by', 'obtained by', 'shown to', 'shared with', 'verified by', 'acceso', 'acceso a'],
  ...['accès', 'accesso', 'acesso', 'entrevistado por', 'entrevistada por', 'entrevistado pela'],
  ...['entrevistada pela', 'entrevistado pelo', 'entrevistada pelo', 'interrogé par'],
  ...['interrogée par', 'intervistato da', 'intervistata da', 'microfono di', 'micro de'],
  ...['micrófonos de', 'microfones da', 'Mikrofon von', 'powołuje się', 'diwawancarai'],
  ...['журналистам', 'журналістам', 'корреспонденту', 'кореспонденту', 'نشرتها', 'نشرته'],
];
/** "the deal, to which El Mundo had access", "al microfono di Sky TG24": who saw or asked it. */
const ACCESS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})${anyOf(ACCESS)}\s(?:(?:the|el|la|le|il|o|a|den|die|radio|rádio|صحيفة)\s)?[«„“"‘]?$`,
  'iu',
);
/** "Polsat News dotarł do pisma", "a memo that Axios has verified", "DHA muhabirinin sorusuna". */
const ACCESS_AFTER =
  /^[»”"]?(?:\s(?:has|had|have))?\s(?:verified|obtained|reviewed|authenticated|dotarł\p{L}*\sdo|muhabirin\p{Ll}*|dẫn lời)(?!\p{L})/iu;

/** True where the named saw, was shown or asked what the sentence tells. */
const hadAccess = ({ before, after }: SentenceAround): boolean =>
  ACCESS_BEFORE.test(before) || ACCESS_AFTER.test(after);

/** True where what the outlet has of the story, or a talk with it, is spoken of. */
const speaksOfReport = ({ before, after }: SentenceAround): boolean =>
  REPORT_BEFORE.test(before) || REPORT_AFTER.test(after);

const AS = [
  ...['wie', 'comme', 'como', 'come', 'zoals', 'jak', 'як', 'как', 'som', 'cum', 'ahogy', 'kuten'],
  ...['според', 'conforme', 'kot', 'kako'],
];
const NO_VERB = ['etwa', 'zum', 'auch', 'bei', 'die', 'der', 'das', 'le', 'la', 'el', 'il', 'non'];
/** "Jak ustaliła ", "wie der ": one word, the verb, between "as" and whom it speaks of. */
const AS_VERB = new RegExp(
  String.raw`(?:^|[,;:(–—]\s?)["„“«]?${anyOf(AS)}\s(?!${anyOf(NO_VERB)}\s)\p{Ll}+(?:\s\p{Ll}{1,5})?\s[«„“"]?$`,
  'iu',
);
/** "Já ao G1, o produtor adiantou …": whom it was told, before all else. */
const TOLD_FIRST =
  /^(?:\p{L}+\s)?(?:ao|à|aos|al|alla|all['’]|au|aux|to|gegenüber|kepada|tegen)\s?(?:the\s|der\s|dem\s|de\s)?$/iu;

/** True where the sentence opens with whom it was told, or with "as X writes". */
const opensWithSpeaker = ({ before, after }: SentenceAround): boolean =>
  AS_VERB.test(before) || (TOLD_FIRST.test(before) && /^[»”"]?,/u.test(after));

/** ", which Reuters expects in October", ", die Reuters auf drei Millionen schätzt". */
const WHICH = /[,،]\s(?:which|what|die|der|das|den|was|que|qu['’]|che|wat)\s?$/iu;
const EXPECTS = [
  ...['expects', 'expected', 'estimates', 'estimated', 'predicts', 'forecasts', 'erwartet'],
  ...['schätzt', 'prévoit', 'estime', 'espera', 'prevé', 'estima', 'prevê', 'prevede', 'stima'],
  ...['verwacht', 'schat'],
];
/** Not "which Reuters expects to pay": a firm's own plan. */
const EXPECTS_IT = new RegExp(
  String.raw`^(?:\s[^\s,.;:]+){0,5}?\s${anyOf(EXPECTS)}(?!\p{L})(?!\sto\s)`,
  'iu',
);

/** True where an aside says what the outlet expects of the matter. */
const expectsAside = ({ before, after }: SentenceAround): boolean =>
  WHICH.test(before) && EXPECTS_IT.test(after);

/** True where the sentence's build gives what it says to the outlet, whatever the outlet's name. */
export const givesWords = (sentence: SentenceAround): boolean =>
  CLAUSE_AFTER.test(sentence.after) ||
  speaksOfReport(sentence) ||
  opensWithSpeaker(sentence) ||
  expectsAside(sentence) ||
  hadAccess(sentence);
