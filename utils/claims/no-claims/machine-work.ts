/** Lines that count what the machine searched, read and thought. */
import { anyOf } from '../../text/word-pattern.ts';
import { PARTS_OF_LINE } from './line-parts.ts';
import { matching, type NoClaimForm } from './no-claim-form.ts';

const WORK = [
  ...['searched', 'searching', 'thought', 'thinking', 'reasoned', 'read', 'reading', 'reviewed'],
  ...['analyzed', 'analysed', 'browsed', 'researched', 'worked', 'scanned', 'checked', 'fetched'],
  ...['visited', 'used', 'ran', 'finished', 'completed', 'consulted', 'found', 'generated'],
  ...['durchsucht', 'nachgedacht', 'gelesen', 'gesucht', 'ausgewertet', 'geprüft', 'recherchiert'],
  ...['réfléchi', 'recherché', 'consulté', 'lu', 'lus', 'analysé', 'pensó', 'pensado', 'buscó'],
  ...['consultó', 'leyó', 'pensou', 'pesquisou', 'consultou', 'leu', 'cercato', 'pensato', 'letto'],
  ...['gezocht', 'nagedacht', 'gelezen', 'przeszukano', 'myślał', 'przeczytano', 'думал', 'думала'],
  ...['просмотрено', 'найдено', 'прочитано', 'arandı', 'düşündü', 'tarandı', 'sökte', 'tänkte'],
  ...[
    'prohledáno',
    'consultés',
    'consultées',
    'lues',
    'analysées',
    'consultadas',
    'consultados',
    'leídas',
    'razonó',
    'consultate',
    'lette',
    'geraadpleegd',
    'přemýšlel',
    'selected',
    'cited',
    'monitored',
    'processed',
    'considered',
  ],
];
const COUNTED = [
  ...['site', 'sites', 'source', 'sources', 'page', 'pages', 'web page', 'web pages', 'website'],
  ...['websites', 'result', 'results', 'article', 'articles', 'link', 'links', 'query', 'queries'],
  ...['search', 'searches', 'step', 'steps', 'tool', 'tools', 'story', 'stories', 'feed', 'feeds'],
  ...['second', 'seconds', 'sec', 'secs', 's', 'minute', 'minutes', 'min', 'mins', 'm', 'outlets'],
  ...['sekunde', 'sekunden', 'minuten', 'quellen', 'seiten', 'websites', 'artikel', 'schritte'],
  ...['seconde', 'secondes', 'pages', 'étapes', 'segundo', 'segundos', 'minuto', 'minutos'],
  ...[
    'fuentes',
    'sitios',
    'páginas',
    'artículos',
    'pasos',
    'fontes',
    'artigos',
    'secondi',
    'minuti',
  ],
  ...['fonti', 'siti', 'pagine', 'articoli', 'bronnen', 'sekund', 'sekundy', 'źródeł', 'stron'],
  ...['секунд', 'секунды', 'минут', 'источников', 'сайтов', 'saniye', 'dakika', 'site', 'kaynak'],
  ...['sekunder', 'minuter', 'källor', 'kilder', 'sekuntia', 'lähdettä', 'zdrojů', 'stránek'],
];
const AMOUNT = String.raw`\d{1,4}\s(?:\p{L}+\s){0,2}${anyOf(COUNTED)}(?![\p{L}\p{M}])`;
/** "A réfléchi", "He pensado": no other subject stands before the verb. */
const AUXILIARIES = [
  'a',
  'ha',
  'ho',
  'he',
  'has',
  'have',
  'hat',
  'habe',
  'j’ai',
  "j'ai",
  'se',
  'si',
];
/** "Searched 12 sites", "Thought for 14 seconds": a verb of the machine's and its count. */
const WORK_COUNTED = new RegExp(
  String.raw`^(?:${anyOf(AUXILIARIES)}\s){0,2}${anyOf(WORK)}(?:\s\p{L}+){0,2}\s${AMOUNT}` +
    String.raw`(?:\s(?:for|on|about|nach|pour|para|per)\s.{1,60})?[.:]?$`,
  'iu',
);
/** "42 sources scanned", "14 Sekunden nachgedacht". */
const COUNT_WORKED = new RegExp(
  String.raw`^(?:\p{L}+\s)?${AMOUNT}(?:\s\p{L}+){0,2}\s${anyOf(WORK)}[.:]?$`,
  'iu',
);
const WORK_UNSPACED =
  /^(?:已|共)?(?:思考|搜索|搜尋|阅读|閱讀|浏览|检索|查阅)(?:了|过)?.{0,4}\d+.{0,8}$|^\d+\s?(?:秒|件|個|个|개|초).{0,6}(?:考え|思考|検索|確認|동안 생각|검색|확인).{0,6}$|^\d+\s?(?:초|개).{0,16}(?:생각|검색|확인).{0,6}$/u;

/** Longer lines tell of more than a count. UTF-16 units. */
const LONGEST = 120;

/** "42 sources scanned · 9 stories selected": every part is the machine's. */
function isWork(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const parts = text.split(PARTS_OF_LINE).filter(part => part !== '');
  const counts = matching(WORK_COUNTED, COUNT_WORKED, WORK_UNSPACED);
  // "Recherche terminée · 8 sources consultées": beside a count stand a few words without a stop.
  return (
    parts.some(counts) && parts.every(part => counts(part) || /^[^\s.]+(?: [^\s.]+)?$/.test(part))
  );
}

/** Counts of the machine's work. */
export const MACHINE_WORK: readonly NoClaimForm[] = [
  {
    name: 'count of the work',
    examples: [
      'Searched 12 sites',
      'Thought for 14 seconds',
      '42 sources scanned · 9 stories selected',
      '14 Sekunden nachgedacht',
      'A réfléchi pendant 14 secondes',
      '已思考 14 秒',
    ],
    fits: isWork,
  },
];
