/** Lines of dates, editions, times to read and ratings. */
import { sourceWordsOf } from '../../citations/parsing/source-words.ts';
import { isDateNote } from '../../text/dates/date-note.ts';
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { PARTS_OF_LINE } from './line-parts.ts';
import { matching, type NoClaimForm } from './no-claim-form.ts';

const LEVELS = splitWords(
  'high medium low moderate strong weak positive negative neutral mixed bullish bearish confirmed',
  'hoch mittel niedrig gering élevé élevée moyen moyenne faible alto alta medio media bajo baja',
  'médio média baixo baixa basso bassa hoog gemiddeld laag wysoki wysoka średni niski высокая средняя',
  'низкая высокий средний низкий yüksek orta düşük hög medel låg høj høy lav korkea vysoká střední',
  'nízká magas közepes alacsony ridicat mediu scăzut υψηλή μέτρια tinggi sedang rendah cao thấp',
  'positiv negativ neutral positif négatif positivo negativo 高 中 低 높음 보통 낮음',
);
/** "Impact: 8/10", "Confidence: High", "Relevance: ★★★★☆": a judgement of the machine's. */
const RATING = new RegExp(
  String.raw`^\p{L}[\p{L}\p{M} ]{1,28}\s?[:：]\s?(?:\d{1,3}(?:[.,]\d+)?\s?(?:/|of|von|sur|de|su|из)\s?(?:5|10|100)|` +
    String.raw`(?:very\s)?${anyOf(LEVELS)}|[★☆⭐●○◐🔴🟠🟡🟢🔵⬛⬜\uFE0F\s]+)\s?[.%]?$`,
  'iu',
);
const JUDGED = [
  ...[
    'impact',
    'confidence',
    'relevance',
    'importance',
    'score',
    'rating',
    'sentiment',
    'priority',
  ],
  ...['urgency', 'reliability', 'credibility', 'significance', 'novelty', 'konfidenz', 'relevanz'],
  ...['wichtigkeit', 'bewertung', 'confiance', 'pertinence', 'confianza', 'relevancia', 'impacto'],
  ...[
    'puntuación',
    'confiança',
    'relevância',
    'fiducia',
    'rilevanza',
    'impatto',
    'ważność',
    'оценка',
  ],
  ...['важность', 'güven', 'önem', '重要度', '信頼度', '置信度', '重要性', '중요도', '신뢰도'],
];
const SCORE = new RegExp(
  String.raw`^(?:\p{L}+\s)?${anyOf(JUDGED)}(?:\s\p{L}+)?\s?[:：]\s?[\d.,]+\s?(?:%|/\s?\d+|\p{L}+)?\.?$`,
  'iu',
);

const READING =
  '(?:min|mins|minute|minutes|minuten|minut|minuta|minuti|minutos|minuto|мин|минут|минуты|хв|dk|dakika|' +
  'perc|λεπτά|menit|phút|دقائق|دقيقة|דקות|דקה|दक़ीक़े|मिनट|นาที|分|分钟|分鐘|분)';
const READS = [
  ...['read', 'reading time', 'reading', 'lesezeit', 'de lecture', 'lecture', 'temps de lecture'],
  ...[
    'de lectura',
    'tiempo de lectura',
    'de leitura',
    'tempo de leitura',
    'di lettura',
    'leestijd',
  ],
  ...[
    'tempo di lettura',
    'czytania',
    'czas czytania',
    'чтения',
    'время чтения',
    'читання',
    'okuma',
  ],
  ...['okuma süresi', 'läsning', 'lästid', 'læsning', 'læsetid', 'lesetid', 'lukuaika', 'čtení'],
  ...[
    'doba čtení',
    'olvasás',
    'citire',
    'ανάγνωση',
    'membaca',
    'waktu baca',
    'đọc',
    'thời gian đọc',
  ],
  ...['قراءة', 'وقت القراءة', 'קריאה', 'زمان مطالعه', 'पढ़ने का समय', 'で読めます', '読了時間'],
  ...['読了', '阅读', '阅读时间', '閱讀時間', '읽기', '읽는 시간'],
];
const READING_TIME = new RegExp(
  String.raw`^(?:${anyOf(READS)}\s?[:：]?\s?)?(?:~|ca\.?\s|env\.?\s|约|約|약)?\s?\d{1,3}[\s-]?${READING}\.?\s?(?:${anyOf(READS)})?$`,
  'iu',
);
const EDITION =
  /^(?:issue|edition|vol(?:ume)?|no|nr|nº|n°|ausgabe|numéro|édition|edición|número|edição|edizione|numero|editie|wydanie|выпуск|sayı|第)[.\s#№:]*\d{1,5}\s?[号期回]?$/iu;
const UPDATED = [
  ...['updated', 'last updated', 'published', 'posted', 'as of', 'aktualisiert', 'stand'],
  ...['veröffentlicht', 'mis à jour', 'publié', 'actualizado', 'publicado', 'atualizado'],
  ...['aggiornato', 'pubblicato', 'bijgewerkt', 'zaktualizowano', 'обновлено', 'опубликовано'],
  ...['güncellendi', 'uppdaterad', 'opdateret', 'oppdatert', 'päivitetty', 'aktualizováno'],
];
const UPDATED_AT = new RegExp(
  String.raw`^${anyOf(UPDATED)}(?:\s(?:on|am|le|el|em|il|op|at))?\s?[:：]?\s`,
  'iu',
);

/** "Thursday, September 17, 2026 · 6:30 AM PT · 4 min read": dates, editions, times to read. */
function isDateLine(text: string): boolean {
  const parts = text
    .replace(/\.$|[（(][\p{Script=Han}\p{Script=Hangul}][)）]/gu, '')
    .split(PARTS_OF_LINE)
    .map(part => part.replace(UPDATED_AT, '').trim())
    .filter(part => part !== '');
  const dated = parts.filter(
    part => isDateNote(part) || READING_TIME.test(part) || EDITION.test(part),
  );
  return dated.length > 0 && (dated.length === parts.length || isCountsLine(parts, dated.length));
}

/** Beside a date stand counts of the machine's work, and whose work it is. */
const isCountsLine = (parts: readonly string[], dated: number): boolean =>
  parts.length <= dated + 2 &&
  parts.every(part => part.length <= 40 && !/[.!?]$/.test(part)) &&
  dated * 2 >= parts.length;

/** Longer lines say more than a date or a grade. UTF-16 units. */
const LONGEST = 120;
/** A label stands before it. */
const COLON = /^.{1,32}[:：]/u;

/** A line of sources that was left over: none of them is known, and it states nothing. */
const isSourceLine = (text: string): boolean =>
  COLON.test(text) && sourceWordsOf([]).prefix(text)?.introduces === 'source';

/** Labels of a text: when it is of, how long it takes, how it was judged, where it is from. */
export const LABEL_LINES: readonly NoClaimForm[] = [
  {
    name: 'rating',
    examples: ['Impact: 8/10', 'Confidence: High', 'Relevance: ★★★★☆', 'Score: 87'],
    fits: text => text.length <= LONGEST && COLON.test(text) && matching(RATING, SCORE)(text),
  },
  {
    name: 'date line',
    examples: [
      'Thursday, September 17, 2026 · 6:30 AM PT · 4 min read',
      '17. September 2026 | Ausgabe 214',
      'Lesezeit: 5 Minuten',
    ],
    fits: text =>
      text.length <= LONGEST && /\d/.test(text) && (READING_TIME.test(text) || isDateLine(text)),
  },
  {
    name: 'line of sources',
    examples: ['Sources: Harbour Weekly, Kelp Times', 'Quelle: Hafenblick'],
    fits: isSourceLine,
  },
];
