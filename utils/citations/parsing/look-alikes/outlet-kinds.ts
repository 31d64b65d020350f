/** Words for outlets as a kind of thing: "trade press", "wire services", "Zeitungen". */
import { anyOf } from '../../../text/word-pattern.ts';

const KINDS = [
  ...['coverage', 'outlet', 'outlets', 'media', 'newspaper', 'newspapers', 'papers'],
  ...['publications', 'magazines', 'websites', 'sites', 'feed', 'feeds', 'blogs', 'sources'],
  ...['networks', 'broadcasters', 'agencies', 'platforms', 'competitors', 'publishers'],
  ...['plaintiff', 'plaintiffs', 'plaintiff list', 'plaintiffs list', 'clients', 'partners'],
  ...['customers', 'list', 'portals', 'wires', 'wire services', 'dailies', 'weeklies', 'journals'],
  ...['tabloids', 'broadsheets', 'stations', 'logos', 'badges', 'newsletters', 'subscriptions'],
  ...['газеты', 'издания', 'агентства', 'СМИ', 'видання', 'агентства', 'gazeteler', 'ajanslar'],
  ...['gazety', 'agencje', 'tidningar', 'nyhetsbyråer', 'aviser', 'nyhetsbureauer'],
  ...['nyhetsbyrå', 'uutistoimistot', 'lehdet', 'noviny', 'agentury', 'lapok', 'hírügynökségek'],
  ...['εφημερίδες', 'πρακτορεία', 'अखबार', 'समाचार एजेंसियां'],
];
/** Also as the end of a longer word: "Fachpresse". */
const KIND_ENDINGS = [
  ...['presse', 'medien', 'zeitungen', 'quellen', 'seiten', 'portale', 'média', 'médias'],
  ...['journaux', 'medios', 'periódicos', 'jornais', 'giornali', 'media', 'kranten', 'agenturen'],
];
/** Scripts without spaces and Korean. */
const UNSPACED_KINDS = [
  ...['メディア', '通信社', '新聞各紙', '各紙', '媒体', '媒體', '报纸', '報紙', '报刊', '通讯社'],
  ...['언론', '매체', '통신사', '일간지', '경제지', '신문사'],
];
const KIND_AT_END = new RegExp(
  String.raw`(?:(?<!\p{L})${anyOf(KINDS)}|${anyOf(KIND_ENDINGS)}|${anyOf(UNSPACED_KINDS)})\s*$`,
  'iu',
);

/** These also mean the people one speaks to: they count where no more is said. */
const PRESS = [
  'press',
  'пресса',
  'преса',
  'prasa',
  'pers',
  'basın',
  'pressen',
  'sajtó',
  'lehdistö',
];
const PRESS_AT_END = new RegExp(String.raw`^(?:\p{L}+\s){0,2}${anyOf(PRESS)}$`, 'iu');

const HEADS = [
  ...['presse', 'agences', 'journaux', 'médias', 'quotidiens', 'prensa', 'agencias', 'medios'],
  ...['diarios', 'periódicos', 'imprensa', 'agências', 'jornais', 'stampa', 'agenzie', 'giornali'],
  ...['testate', 'presă', 'agenții', 'ziare', 'báo chí', 'hãng tin', 'media', 'kantor berita'],
  ...['surat kabar', 'وسائل الإعلام', 'وكالات', 'صحف', 'סוכנויות', 'עיתונים', 'رسانه‌ها'],
];
/** "Presse économique", "Agencias de noticias": the kind stands first, and nothing but its kin. */
const KIND_FIRST = new RegExp(String.raw`^${anyOf(HEADS)}(?:\s[\p{Ll}\p{Lo}]+){0,3}$`, 'iu');
const MOST_WORDS = 4;

/** "business press", "trade titles": what the word before it makes a kind of. */
const PRESS_OF = new RegExp(
  String.raw`(?<!\p{L})${anyOf([
    ...['business', 'trade', 'financial', 'national', 'local', 'regional', 'daily', 'weekly'],
    ...['tech', 'economic', 'specialist', 'popular', 'sports', 'music', 'деловую', 'деловая'],
  ])} ${anyOf(['press', 'titles', 'magazines', 'papers', 'journals', 'прессу', 'пресса'])}$`,
  'iu',
);
const PERIODICALS = [
  ...[
    'Zeitungen',
    'Zeitschriften',
    'Magazine',
    'Tageszeitungen',
    'presse',
    'journaux',
    'quotidiens',
  ],
  ...[
    'magazines',
    'revues',
    'prensa',
    'periódicos',
    'diarios',
    'revistas',
    'logotipos',
    'imprensa',
  ],
  ...['jornais', 'stampa', 'quotidiani', 'giornali', 'riviste', 'dagbladen', 'kranten', 'gazety'],
  ...['tijdschriften', 'dzienniki', 'czasopisma', 'gazeteler', 'dergiler', 'газеты', 'журналы'],
  ...['tidningar', 'tidskrifter', 'aviser', 'blade', 'lehdet', 'noviny', 'časopisy', 'lapok'],
  ...['újságok', 'ziare', 'reviste', 'εφημερίδες', 'περιοδικά', 'koran', 'majalah', 'tạp chí'],
  ...['صحف', 'مجلات', 'עיתונים', 'روزنامه‌ها', 'अखबार', 'logos', 'logotypes', 'loghi'],
];
/** Behind the kind may stand what sort it is, or a verb at the end: "Zeitungen abonniert". */
const PERIODICAL_NEAR_END = new RegExp(
  String.raw`(?<!\p{L})${anyOf(PERIODICALS)}(?:\s(?!${anyOf([
    ...[
      'a',
      'ont',
      'est',
      'sont',
      'ha',
      'han',
      'hanno',
      'es',
      'son',
      'è',
      'sono',
      'haben',
      'hebben',
    ],
  ])}\s)[\p{Ll}\p{Lo}][\p{L}’']*){0,2}$`,
  'u',
);
/** "selon la presse française": then they are what it comes from. */
const ATTRIBUTES = new RegExp(
  String.raw`(?<!\p{L})${anyOf([
    ...['according to', 'reported by', 'told', 'laut', 'selon', 'd’après', 'según', 'segundo'],
    ...['secondo', 'volgens', 'według', 'по данным', 'enligt', 'ifølge', 'podle', 'potrivit'],
  ])}(?!\p{L})`,
  'iu',
);

/** True for a text that ends with a kind of outlet, of which a bracket then gives examples. */
export function endsWithKind(text: string): boolean {
  const plain = text.replace(/[*_"”]/g, '').trimEnd();
  const end = plain.slice(-60);
  if (ATTRIBUTES.test(end)) return false;
  return KIND_AT_END.test(end) || PRESS_OF.test(end) || PERIODICAL_NEAR_END.test(end);
}

/** True for a clause that is nothing but a kind of outlet: "Business press", "Presse économique". */
export function isKind(clause: string): boolean {
  const plain = clause.replace(/[*_"”]/g, '').trim();
  if (plain.split(/\s+/, MOST_WORDS + 1).length > MOST_WORDS) return false;
  return PRESS_AT_END.test(plain) || (KIND_FIRST.test(plain) && isOneCase(plain));
}

/** A statement names somebody: "Agences ferment Paris". Only its first word may be a capital. */
const isOneCase = (text: string): boolean => !/\s\p{Lu}/u.test(text);

/** What outlets are shown as or read by: a member of a list that says so makes things of all. */
const SHOWN_AS = [
  ...['logo', 'logos', 'badge', 'badges', 'icons', 'banners', 'feeds', 'subscriptions', 'accounts'],
  ...['widgets', 'buttons', 'abos', 'abonnements', 'logotipos', 'logotypes', 'loghi', 'логотипы'],
];
const SHOWN_AT_END = new RegExp(String.raw`\s${anyOf(SHOWN_AS)}$`, 'iu');

/** True for "CNN logos", "RSS feeds": things that a list of outlets ends with. */
export const namesThings = (text: string): boolean => SHOWN_AT_END.test(text);
