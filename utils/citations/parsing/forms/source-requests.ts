/**
 * What an encyclopedia's editors print where a source is missing or in doubt: "[citation needed]",
 * "[who?]". It cites nobody.
 */
import { anyOf } from '../../../text/word-pattern.ts';
import type { NumberMark } from '../found.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';

/** What asks for a source, by the language of the Wikipedia that prints it so. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['citation needed', 'citations needed', 'better source needed', 'verification needed'],
    ...['failed verification', 'unreliable source?', 'not in citation given', 'source needed'],
    ...['non-primary source needed', 'third-party source needed', 'full citation needed'],
    ...['reliable source needed', 'medical citation needed', 'attribution needed', 'page needed'],
    ...['additional citation(s) needed', 'original research?', 'self-published source?'],
    ...['dead link', 'permanent dead link', 'unsourced', 'not verified in body', 'cn'],
  ],
  de: ['Beleg fehlt', 'Quelle fehlt', 'Nachweis fehlt', 'Einzelnachweis fehlt', 'Beleg?'],
  fr: [
    ...['réf. nécessaire', 'réf. souhaitée', 'réf. à confirmer', 'référence nécessaire'],
    ...['réf. insuffisante', 'source insuffisante', 'citation nécessaire', 'lien brisé'],
    ...['référence souhaitée', 'réf. incomplète', 'source primaire'],
  ],
  es: ['cita requerida', 'fuente requerida', 'enlace roto', 'fuente cuestionable', 'sin fuente'],
  it: ['senza fonte', 'citazione necessaria', 'fonte non attendibile', 'collegamento interrotto'],
  pt: [
    ...['carece de fontes', 'carece de fonte melhor', 'carece de fontes?', 'ligação inativa'],
    ...['fonte confiável?', 'não consta na fonte citada'],
  ],
  nl: ['bron?', 'bron gevraagd', 'bron ontbreekt', 'dode link'],
  pl: ['potrzebny przypis', 'przypis potrzebny', 'niewiarygodne źródło', 'martwy link'],
  sv: ['källa behövs', 'källa saknas', 'död länk'],
  da: ['kilde mangler', 'kilde behøves', 'dødt link'],
  no: ['trenger referanse', 'referanse mangler', 'kilde mangler', 'død lenke'],
  fi: ['lähde?', 'lähde tarvitaan', 'kuollut linkki'],
  cs: ['zdroj?', 'chybí zdroj', 'nenalezeno v uvedeném zdroji', 'mrtvý odkaz'],
  hu: ['forrás?', 'hiányzik a forrás', 'forráskérő', 'halott link'],
  ro: ['necesită citare', 'fără sursă', 'nefuncțională'],
  el: ['εκκρεμεί παραπομπή', 'ανεπιβεβαίωτη πηγή', 'νεκρός σύνδεσμος'],
  tr: ['kaynak belirtilmeli', 'kaynak belirtilmelidir', 'ölü/kırık bağlantı'],
  ru: ['источник не указан', 'источник?', 'нет в источнике', 'неавторитетный источник'],
  uk: ['джерело?', 'джерело не вказане', 'немає в джерелі', 'неавторитетне джерело'],
  ar: ['بحاجة لمصدر', 'بحاجة إلى مصدر', 'وصلة مكسورة', 'مصدر غير موثوق'],
  he: ['דרוש מקור', 'מקור?', 'דרושה הבהרה'],
  fa: ['نیازمند منبع', 'مدرک', 'پیوند مرده'],
  hi: ['उद्धरण चाहिए', 'स्रोत चाहिए'],
  th: ['ต้องการอ้างอิง', 'ลิงก์เสีย'],
  vi: ['cần dẫn nguồn', 'thiếu nguồn', 'liên kết hỏng'],
  id: ['butuh rujukan', 'butuh sumber', 'rujukan?', 'pranala nonaktif'],
  ja: ['要出典', '要検証', '出典無効', 'リンク切れ', '出典なし', '信頼性要検証'],
  zh: ['来源请求', '來源請求', '需要引用', '失效連結', '失效链接', '來源可靠？', '来源可靠？'],
  ko: ['출처 필요', '출처 없음', '출처가 필요함', '깨진 링크'],
  ca: ['cal citació', 'citació necessària', 'enllaç no actiu'],
};
/** What asks for something else. */
const DOUBTED: readonly string[] = [
  ...['clarification needed', 'further explanation needed', 'example needed', 'examples needed'],
  ...['dubious', 'disputed', 'update', 'needs update', 'vague', 'ambiguous', 'weasel words'],
  ...['peacock prose', 'specify', 'quantify', 'undue weight', 'neutrality is disputed', 'relevant'],
  ...['contradictory', 'importance', 'excessive citations', 'excessive detail', 'date missing'],
  ...['non neutre', 'style à revoir', 'précision nécessaire', 'aclaración requerida', 'non chiaro'],
  ...['necessário esclarecer', 'уточнить', 'прояснить', 'ujasnit', '要説明', '要更新'],
];

/** "citation needed", "citation needed – since May", "источник не указан 12 дней". */
const REQUEST = (words: readonly string[]): string =>
  String.raw`${anyOf(words)}\??(?:\s?[–—:-]\s?[^[\]]{1,40}|\s[^[\]]{0,24}\d[^[\]]{0,16})?`;
/** "who?", "by whom?", "¿quién?", "誰？": a question of a few words. */
const QUESTION = String.raw`¿?[\p{L}][^[\]?？؟.,:;\d]{1,28}[?？؟]`;
/** Brackets that hold words; most hold a number and are not looked at further. */
const WORDED = /[[［]\s?(?=[^[\]［］\d])([^[\]［］]{2,90}?)\s?[\]］](?!\(https?:)/gu;
const ASKING = new RegExp(
  `^(?:(${REQUEST(Object.values(MISSING).flat())})|${REQUEST(DOUBTED)}|${QUESTION})$`,
  'iu',
);
/** Behind a word, a stop or another mark: a bracket that opens its text is something else. */
const BEHIND = /[\p{L}\p{M}\p{N}.,;:!?%”"’»)\]。，」』।۔؟]\s?$/u;

/** One span a request, which is no part of what is claimed. */
export function findSourceRequests({ block }: BlockScan, soFar: MarksSoFar): NumberMark[] {
  const { text } = block;
  if (!/[[［]/.test(text)) return [];
  const taken = createTaken([...soFar.groups, ...soFar.numbers, ...block.code]);
  return [...text.matchAll(WORDED)].flatMap((match): NumberMark[] => {
    const asked = ASKING.exec(match[1] ?? '');
    if (!asked) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    if (!BEHIND.test(text.slice(Math.max(0, span.start - 3), span.start))) return [];
    if (taken.touches(span)) return [];
    return [{ ...span, members: [], style: asked[1] === undefined ? 'silent' : 'request' }];
  });
}
