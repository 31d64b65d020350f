/**
 * Dates and times as they stand beside an outlet inside a bracket: "May 19", "06.07. 8:45 ET", "26
 * มิ.ย.", "6월 12일자", "Stand 18.07.2026".
 */

/** The languages whose month and weekday names are known. */
const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'fi',
  'cs',
  'hu',
  'ro',
  'tr',
  'ru',
  'uk',
  'el',
  'th',
  'vi',
  'id',
  'ar',
  'he',
  'hi',
  'fa',
];

/** Words that stand beside a date: zones, parts of the day, "as of", "retrieved" and their like. */
const BESIDE =
  'am pm a.m. p.m. est edt et pst pdt pt cst cdt mst mdt gmt utc bst cet cest mez mesz jst kst ist msk noon midnight today yesterday uhr h heure heures hrs stand as of at on the le du um am vom de del el às as a retrieved accessed published updated posted dated abgerufen aktualisiert consulté publié consultado acessado visto q1 q2 q3 q4 h1 h2 fy since early late mid begin end'.split(
    ' ',
  );

let words: Set<string> | null = null;

/**
 * Month and weekday names of all languages, long and short, lower case without their dots; made
 * when first asked for.
 */
function calendarWords(): Set<string> {
  if (words) return words;
  words = new Set(BESIDE.map(bare));
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, {
        weekday: style,
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
      });
      // Every 31st day of a leap year meets every month and every weekday.
      for (let day = 1; day < 366; day += 31)
        for (const part of format.formatToParts(Date.UTC(2024, 0, day)))
          if (part.type === 'month' || part.type === 'weekday') words.add(bare(part.value));
    }
  for (const word of ['sept', 'märz', 'mär', 'juin', 'juil', 'jan', 'jänner']) words.add(word);
  return words;
}

/** "a.m." and "am", "มิ.ย." and "มิย" are the same word. */
function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '').normalize('NFC');
}

/**
 * "19", "19th", "06.07.", "2026-05-19", "8:45", "20h45", "8h45", "05/06", "’26", "1er", "2026年",
 * "6월", "12일자".
 */
const FIGURES =
  /^['’~]?\d{1,4}(?:[./:h–-]\d{1,4}){0,3}(?:h|st|nd|rd|th|er|e|º|ª|[./])?(?:年|月|日|時|分|년|월|일|시|분)*(?:자|付|付け)?$/iu;
const CJK_DATE = /^(?:\d{1,4}\s*(?:年|月|日|号|時|分|년|월|일|시|분)\s*)+(?:자|付|付け)?$/u;

/**
 * True when the whole text is a date, a time or both, with at least one figure or calendar name; at
 * most 48 UTF-16 units.
 */
export function isDateNote(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 48 || !/[\p{N}\p{L}]/u.test(trimmed)) return false;
  // "Tuesday", "May", "le lundi matin": a date without a figure is short.
  if (!/\p{N}/u.test(trimmed) && trimmed.split(' ', 4).length > 3) return false;
  if (CJK_DATE.test(trimmed)) return true;
  let figures = 0;
  let names = 0;
  for (const part of trimmed.split(/[\s,]+/u)) {
    if (part === '' || part === '-' || part === '–') continue;
    const token = part.replace(/^[([]|[)\]]$/g, '');
    if (FIGURES.test(token)) figures++;
    else if (calendarWords().has(bare(token))) names++;
    else return false;
  }
  // "on", "at" and "Stand" alone are no date; "Tuesday" and "May" are.
  return figures > 0 || (names > 0 && !BESIDE.includes(trimmed.toLowerCase()));
}
