/** Invented sentences of many languages, each unlike the others of its text. */

const PLACES = ['Port Ellery', 'Calder Bay', 'Northwick', 'Sandhaven', 'Ober Mill', 'Lowtide'];
const pick = <T>(of: readonly T[], n: number): T => of[n % of.length] as T;
/** Figures that do not run in a row, so that no sentence is the beginning of another. */
const figure = (n: number) => 1000 + ((n * 7919) % 8999);

const ENGLISH: readonly ((n: number) => string)[] = [
  n =>
    `The harbour authority of ${pick(PLACES, n)} said on Tuesday that the new ferry dock would cost ${figure(n)} thousand dollars, well above the first estimate of its engineers.`,
  n => `Passenger numbers rose to ${figure(n)} in the second quarter.`,
  n =>
    `“Nobody expected the extraordinary commissioning of vessel ${figure(n)} before the winter,” the representative of ${pick(PLACES, n)} told the committee.`,
  n =>
    `According to the transportation department, ${figure(n)} households depend on the crossing for their daily provisions and medical appointments.`,
  n =>
    `In ${pick(PLACES, n + 2)} the municipality approved an environmental assessment of the dredging programme after ${figure(n)} objections had been registered.`,
];
const GERMAN: readonly ((n: number) => string)[] = [
  n =>
    `Die Hafenbehörde von Nordwyk teilte mit, dass die Fährverbindung nach der Wirtschaftlichkeitsprüfung ${figure(n)} Fahrgäste im Monat befördern werde.`,
  n =>
    `Für die Instandsetzung der Anlegestelle sind nach Angaben der Verkehrsgesellschaft ${figure(n)} Arbeitsstunden vorgesehen.`,
  n => `Der Gemeinderat stimmte dem Vorhaben mit Auflage ${figure(n)} zu.`,
];
const FRENCH: readonly ((n: number) => string)[] = [
  n =>
    `Le port de Calder a précisé mardi que la nouvelle passerelle, longtemps différée, accueillerait ${figure(n)} voyageurs dès l’été.`,
  n =>
    `« Nous n’avons jamais approuvé le marché numéro ${figure(n)} », a déclaré la présidente du conseil.`,
];
const RUSSIAN: readonly ((n: number) => string)[] = [
  n =>
    `Управление порта Норвик сообщило во вторник, что новая паромная переправа перевезёт ${figure(n)} пассажиров.`,
  n => `По словам инженеров, работы займут ${figure(n)} часов и не остановят движение.`,
];
const JAPANESE: readonly ((n: number) => string)[] = [
  n => `北浜港の管理局は火曜日、新しい渡船場の建設費が${figure(n)}万円になる見通しだと発表した。`,
  n => `乗客の数は第二四半期に${figure(n)}人まで増えたという。`,
];
const CHINESE: readonly ((n: number) => string)[] = [
  n => `北湾港务局周二表示，新的轮渡码头将耗资${figure(n)}万元，远高于最初的估算。`,
  n => `据运输部门介绍，每天有${figure(n)}户居民依靠这条航线往返。`,
];
const KOREAN: readonly ((n: number) => string)[] = [
  n => `북만 항만청은 화요일 새 여객선 부두의 건설비가 ${figure(n)}만 원이 될 것이라고 밝혔다.`,
  n => `승객 수는 이 분기에 ${figure(n)}명으로 늘어났다.`,
];
const ARABIC: readonly ((n: number) => string)[] = [
  n => `قالت هيئة ميناء الشمال يوم الثلاثاء إن رصيف العبارات الجديد سيكلف ${figure(n)} ألف دولار.`,
  n => `وارتفع عدد الركاب إلى ${figure(n)} في الربع الثاني من العام.`,
];
const HEBREW: readonly ((n: number) => string)[] = [
  n =>
    `רשות הנמל של המפרץ הצפוני הודיעה ביום שלישי כי רציף המעבורות החדש יעלה ${figure(n)} אלף שקלים.`,
  n => `מספר הנוסעים עלה ל ${figure(n)} ברבעון השני של השנה.`,
];

const TEXTS = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  ru: RUSSIAN,
  ja: JAPANESE,
  zh: CHINESE,
  ko: KOREAN,
  ar: ARABIC,
  he: HEBREW,
};
export type MadeLanguage = keyof typeof TEXTS;

/** Paragraphs of so many sentences each, `from` being the number of the first sentence. */
export function makeParagraphs(
  language: MadeLanguage,
  paragraphs: number,
  each: number,
  from = 0,
): string[][] {
  return Array.from({ length: paragraphs }, (_, p) =>
    Array.from({ length: each }, (_, s) => {
      const n = from + p * each + s;
      return pick(TEXTS[language], n)(n);
    }),
  );
}
