/** Which blocks of a page are its text, which are boxes beside it, and which list its sources. */
import type { Directory } from '../outlets/outlet.ts';
import { anyOf } from '../text/word-pattern.ts';
import { footnotesOf } from './footnote-lines.ts';
import type { Block, PageText } from './page-text.ts';
import { namesWork } from './parsing/labels/names-work.ts';
import { isRecord } from './parsing/references/read-reference.ts';

const OFFERS = [
  ...['briefing', 'newsletter', 'digest', 'app', 'news', 'update', 'updates', 'email', 'emails'],
  ...['inbox'],
];
const BOXES = [
  ...['more to read', 'read next', 'up next', 'keep reading', 'more stories', 'more news'],
  ...['mehr zum thema', 'lesen sie auch', 'auch interessant', 'das könnte sie auch interessieren'],
  ...['à lire aussi', 'lire aussi', 'sur le même sujet', 'lee también', 'leer también'],
  ...['te puede interesar', 'noticias relacionadas', 'leia também', 'leia mais', 'veja também'],
  ...['leggi anche', 'lees ook', 'czytaj także', 'zobacz także', 'читайте также', 'читайте також'],
  ...['ilgili haberler', 'läs också', 'les også', 'læs også', 'lue myös', 'čtěte také'],
  ...['kapcsolódó cikkek', 'citește și', 'διαβάστε επίσης', 'baca juga', 'tin liên quan'],
  ...['đọc nhiều', 'اقرأ أيضا', 'اقرأ أيضًا', 'קראו גם', 'مطالب مرتبط', 'यह भी पढ़ें', 'อ่านเพิ่มเติม'],
  ...[
    '関連記事',
    'あわせて読みたい',
    '相关阅读',
    '相关新闻',
    '延伸閱讀',
    '相關新聞',
    '관련 기사',
    '관련기사',
  ],
  ...['newsletter', 'you may also like', 'you might also like', 'recommended'],
  ...['recommended for you', 'most read', 'most popular', 'trending', 'trending now', 'comment'],
  ...['comments', 'leave a comment', 'leave a reply', 'about us', 'about the author'],
  ...['about this newsletter', 'about this site', 'about this digest', 'disclaimer'],
  ...['related article', 'related articles', 'related stories', 'related posts'],
  ...['related reading', 'related links', 'newsletter abonnieren', 'jetzt anmelden', 'teilen'],
  ...['compartir'],
];
/** Words with which the heading of a box begins. */
const BOX_OPENINGS = [
  ...['subscribe', 'sign up', 'sign-up', 'signup', 'download the', 'download our', 'follow us'],
  ...['follow me', 'share this', 'share on', 'more from'],
];
const BOX_STEMS = ['cookie', 'abonnez-vous', 'suscríbete', 'inscreva-se', 'iscriviti'];
/** Headings of the boxes around a text: sign-up, sharing, apps, related links. */
const FURNITURE_HEADINGS: readonly RegExp[] = [
  new RegExp(`^${anyOf(BOXES)}[:：…]?$`, 'iu'),
  new RegExp(String.raw`^(?:${anyOf(BOX_OPENINGS)}\b|${anyOf(BOX_STEMS)}).*$`, 'iu'),
  // "Get our morning briefing"
  new RegExp(
    String.raw`^get ${anyOf(['your', 'the', 'our', 'more'])}\b.{0,40}${anyOf(OFFERS)}$`,
    'iu',
  ),
  // "Join 10,000 readers for free"
  /^(?:join|try) .{0,30}(?:newsletter|free|today)$/iu,
];
/** A longer text is no heading of a box. UTF-16 units. */
const LONGEST_BOX_HEADING = 80;

const SOURCE_LISTS = [
  ...['source', 'sources', 'reference', 'references', 'citation', 'citations', 'bibliography'],
  ...['footnote', 'footnotes', 'endnote', 'endnotes', 'works cited', 'works consulted', 'quellen'],
  ...['reference list', 'literature', 'literature cited', 'literaturverzeichnis', 'bibliographie'],
  ...['bibliografie', 'références bibliographiques', 'bibliografía', 'referencias bibliográficas'],
  ...['bibliografia', 'referências bibliográficas', 'riferimenti bibliografici', 'literatuurlijst'],
  ...[
    'literatuur',
    'literatura',
    'piśmiennictwo',
    'litteratur',
    'litteraturliste',
    'referenslista',
  ],
  ...[
    'kirjallisuus',
    'irodalom',
    'irodalomjegyzék',
    'литература',
    'список литературы',
    'библиография',
  ],
  ...['список источников', 'список использованных источников', 'література', 'список літератури'],
  ...[
    'βιβλιογραφία',
    'bibliografie selectivă',
    'ביבליוגרפיה',
    'قائمة المراجع',
    '引用文献',
    '参考資料',
  ],
  ...['文献', '引用', '문헌', 'बिब्लियोग्राफी', 'บรรณานุกรม', 'เอกสารอ้างอิง'],
  ...['quellenverzeichnis', 'quellenangabe', 'quellenangaben', 'einzelnachweise', 'literatur'],
  ...['fußnoten', 'références', 'notes et références', 'fuentes', 'referencias', 'fontes'],
  ...['referências', 'fonti', 'riferimenti', 'bronnen', 'źródła', 'przypisy', 'källor', 'kilder'],
  ...['források', 'kaynaklar', 'источники', 'примечания', '参考文献', '參考文獻', '参考资料'],
  ...['出典', '脚注', '来源', '來源', '출처', '참고문헌', '참고 문헌', '참고자료', '참고 자료'],
  ...['nguồn', 'tài liệu tham khảo', 'स्रोत', 'संदर्भ', 'sumber', 'referensi', 'daftar pustaka'],
  ...['πηγές', 'παραπομπές', 'surse', 'referințe', 'lähteet', 'viitteet', 'referenser'],
  ...['referencer', 'referanser', 'noter', 'zdroje', 'források', 'hivatkozások'],
  ...['jegyzetek', 'kaynakça', 'מקורות', 'הערות שוליים', 'منابع', 'پانویس', 'ที่มา', 'แหล่งที่มา'],
  ...['อ้างอิง', 'джерела', 'примітки', 'посилання', 'المصادر', 'المراجع', 'مراجع'],
];
/** What may stand around a heading's words: no letter of any script. */
const APART = String.raw`[^\p{L}\p{N}]*`;
const KINDS_OF_SOURCE = [
  ...['key', 'main', 'primary', 'full', 'all', 'selected', 'cited', 'list of', 'web', 'news'],
  ...['reference', 'source'],
];
const USED = [
  ...['cited', 'used', 'consulted', 'referenced', 'reviewed', 'checked', 'list', 'and references'],
  ...['& references', 'and related content', 'and further reading', 'and notes', '& notes'],
];
/**
 * Headings over a list of sources, in the languages of the source words: "4. Sources used in the
 * report", "Key Citations", "References (12)", "Learn more:".
 */
const REFERENCES = new RegExp(
  String.raw`^${APART}(?:\d+${APART})?(?:${anyOf(SOURCE_LISTS)}|` +
    String.raw`(?:${anyOf(KINDS_OF_SOURCE)}\s){0,2}(?:sources?|references?|citations?)` +
    String.raw`(?:\s${anyOf(USED)})?(?:\s(?:in|for|of)\s(?:the|this|our)\s\p{L}+)?)` +
    // "(12)", "(continued)"
    String.raw`\s?(?:\([\p{L}\d. ]{1,24}\))?${APART}$`,
  'iu',
);
/** A longer text is no heading of a list of sources. UTF-16 units. */
const LONGEST_LIST_HEADING = 60;

/** "Learn more" over links: as a line of text it is a link to anything. */
const LEARN_MORE = new RegExp(
  String.raw`^${APART}${anyOf([
    ...['learn more', 'read more', 'en savoir plus', 'mehr erfahren', 'más información'],
    ...['saiba mais', 'per saperne di più', 'lees meer', 'dowiedz się więcej', 'подробнее'],
    ...['daha fazla bilgi', 'läs mer', 'læs mere', '詳細情報', '了解更多', '더 알아보기'],
  ])}${APART}$`,
  'iu',
);

const SIGNS_AT_END = /(?<!\W)\W+$/u;

/** True for a heading (or a short line that serves as one) that opens a list of sources. */
function opensReferences({ text, kind, links }: Block): boolean {
  const isLine = kind === 'heading' || /[:：]/.test(SIGNS_AT_END.exec(text)?.[0] ?? '');
  if (isLine && links.length === 0 && LEARN_MORE.test(text)) return true;
  return text.length <= LONGEST_LIST_HEADING && REFERENCES.test(text);
}

/** True for a heading whose section is no part of the page's text. */
function isFurnitureHeading(text: string): boolean {
  const heading = text.trim();
  return (
    text.length <= LONGEST_BOX_HEADING && FURNITURE_HEADINGS.some(pattern => pattern.test(heading))
  );
}

/** A block and what it is to the page. */
export interface Section {
  readonly block: Block;
  /**
   * text: read for claims · beside: navigation, boxes, the page's own title · reference: an entry
   * of a list of sources.
   */
  readonly role: 'text' | 'beside' | 'reference';
  /**
   * Its number in a list of sources that prints none ("2" for the second item under "Sources");
   * else null.
   */
  readonly number: number | null;
}

/** A box without markup of its own: its line of invitation, and so many short lines after it. */
const BOX_LINES = 4;
const LONGEST_BOX_LINE = 240;
/** An entry of a source list: a link, an address, a number or a way back to the text to begin with. */
const ENTRY = /https?:\/\/|^\s*(?:\[\^?\d{1,3}\]|\d{1,3}[.)]|[\^↑↩])/;

const known = new WeakMap<PageText, readonly Section[]>();

/** Every block of a page with its role; found once for each page. */
export function sectionsOf(page: PageText, directory: Directory): readonly Section[] {
  const sections = known.get(page) ?? findSections(page, directory);
  known.set(page, sections);
  return sections;
}

function findSections(page: PageText, directory: Directory): Section[] {
  const footnotes = footnotesOf(page, directory);
  const isBoxed = createBoxWatch();
  const watchList = createListWatch();
  let number = 0;
  return page.blocks.map((block, index): Section => {
    const isBeside = isBoxed(block);
    const { opens, isItem, isEntry } = watchList(block);
    if (opens) number = 0;
    // Counted like a browser counts them, whatever a line of the list says.
    if (isItem) number = block.ordinal ?? number + 1;
    const footnote = footnotes.get(index);
    const role = roleOf(page, block, { isBeside, isReference: isEntry || footnote !== undefined });
    if (role !== 'reference') return { block, role, number: null };
    if (!isEntry) return { block, role, number: footnote ?? null };
    return { block, role, number: isItem ? number : null };
  });
}

function roleOf(
  { title }: PageText,
  { text, region }: Block,
  { isBeside, isReference }: { readonly isBeside: boolean; readonly isReference: boolean },
): Section['role'] {
  if (text === title && text !== '') return 'beside';
  // A footer may hold the list of sources; no box that invites the reader does.
  if (isBeside) return isReference && region === 'aside' ? 'reference' : 'beside';
  return isReference ? 'reference' : 'text';
}

/** Tells for block after block whether it stands in a box beside the text. */
function createBoxWatch(): (block: Block) => boolean {
  /** Level of the heading of the box that is open; 0 for none. */
  let level = 0;
  /** Lines that are left of a box without markup. */
  let lines = 0;
  return ({ kind, level: own, text, region }) => {
    const isFurniture = isFurnitureHeading(text);
    if (kind === 'heading') {
      lines = 0;
      if (isFurniture) level = own || 6;
      else if (level >= own) level = 0;
    } else if (kind === 'paragraph' && isFurniture) lines = BOX_LINES + 1;
    if (text.length > LONGEST_BOX_LINE) lines = 0;
    return region === 'aside' || level > 0 || lines-- > 0;
  };
}

/** What a block is to the list of sources that may be open. */
interface ListPlace {
  readonly opens: boolean;
  /** True for an item of a list under the heading. */
  readonly isItem: boolean;
  readonly isEntry: boolean;
}

/** Tells for block after block whether it opens a list of sources, and whether it is an entry. */
function createListWatch(): (block: Block) => ListPlace {
  let isOpen = false;
  /** The list that has had an entry: its other items are entries too. */
  let list: number | null = null;
  return block => {
    // The head of a column names what stands below it, not what follows.
    const opens = block.kind !== 'cell' && opensReferences(block);
    if (block.kind === 'heading' || opens) {
      isOpen = opens;
      list = null;
    }
    const isInside = isOpen && !opens;
    const isItem = isInside && block.kind === 'list-item';
    const isEntry =
      isInside && ((isItem && list !== null && block.list === list) || isEntryOfList(block));
    if (isEntry && isItem) list = block.list;
    return { opens, isItem, isEntry };
  };
}

/** A longer text without a link is prose, unless it is the record of a work. UTF-16 units. */
const LONGEST_ENTRY = 240;
/**
 * A year in brackets, a title in quotes with what it is from, or nothing but a name: "AP. (2025, May
 * 2). Harbour yard gets a tenant", "Reuters, “Title”, 14 September 2026", "Harbour Post".
 */
const CITED_WORK =
  /\((?:[^()]{0,20}\s)?(?:19|20)\d\d[^()]{0,20}\)|[“«„"『「][^”»“"』」]{4,}[”»“"』」].{0,80}$/u;
const SENTENCE = /\p{Ll}\p{L}*\s.*[.!?。！？]["”’)]*$/u;

/** True for an entry under a heading of sources, linked or not. */
function isEntryOfList({ text, links }: Block): boolean {
  if (links.length > 0 || ENTRY.test(text) || isRecord(text)) return true;
  if (text.length > LONGEST_ENTRY) return false;
  return CITED_WORK.test(text) || namesWork(text) || !SENTENCE.test(text);
}
