/** Links that lead to the story itself: "Read more →", "Read at Bloomberg", a title and its time. */
import { REPORTERS } from '../../../outlets/outlet.ts';
import { anyOf } from '../../../text/word-pattern.ts';
import type { Anchor } from '../anchors.ts';
import { type MarkGroup, singleMark } from '../found.ts';
import { readLinkLabel } from '../labels/link-label.ts';
import { isOwnLink } from '../look-alikes/link-rules.ts';
import { createTaken } from '../taken.ts';
import type { BlockScan, MarksSoFar } from './block-scan.ts';
import { linkCitation } from './outlet-citation.ts';

const READ = [
  ...['read', 'read more', 'read on', 'read it', 'read the article', 'read the story', 'go deeper'],
  ...['read the full story', 'read the full article', 'read article', 'continue reading'],
  ...['full story', 'full article', 'see the story', 'view article', 'weiterlesen', 'mehr lesen'],
  ...['artikel lesen', 'zum artikel', 'ganzer artikel', 'lire', 'lire la suite', 'lire l’article'],
  ...["lire l'article", 'lire plus', 'leer', 'leer más', 'leer el artículo', 'seguir leyendo'],
  ...['leer completo', 'ler mais', 'leia mais', 'ler o artigo', 'continuar lendo', 'leggi'],
  ...['leggi tutto', 'leggi di più', 'leggi l’articolo', 'continua a leggere', 'lees meer'],
  ...['lees verder', 'lees het artikel', 'czytaj', 'czytaj więcej', 'czytaj dalej', 'читать'],
  ...['читать далее', 'читать полностью', 'подробнее', 'читати далі', 'devamını oku', 'haberi oku'],
  ...[
    'läs mer',
    'läs hela',
    'les mer',
    'les saken',
    'læs mere',
    'lue lisää',
    'číst dál',
    'číst více',
  ],
  ...['olvass tovább', 'tovább', 'citește mai mult', 'citește', 'διαβάστε περισσότερα', 'đọc thêm'],
  ...['đọc tiếp', 'baca selengkapnya', 'baca', 'اقرأ المزيد', 'קרא עוד', 'لمزيد', 'ادامه مطلب'],
  ...['और पढ़ें', 'पूरा पढ़ें', 'อ่านต่อ', '続きを読む', '全文を読む', '記事を読む', '阅读全文'],
  ...[
    '阅读更多',
    '阅读原文',
    '查看原文',
    '閱讀全文',
    '閱讀更多',
    '더 보기',
    '기사 보기',
    '전문 보기',
  ],
  ...['자세히 보기', '원문 보기'],
];
const AT = [
  'at',
  'on',
  'in',
  'from',
  'via',
  'bei',
  'auf',
  'sur',
  'dans',
  'en',
  'em',
  'su',
  'op',
  'bij',
];
const AT_MORE = ['na', 'w', 'в', 'на', 'på', 'hos', 'di', 'trên', 'tại', 'pe', 'στο', 'στη'];
/** The whole label; whom it is read at, and an arrow, may follow. */
const READ_MORE = new RegExp(
  String.raw`^${anyOf(READ)}(?:\s(?:${anyOf([...AT, ...AT_MORE])}\s)?[^\n]{2,40}?)?\s?[→»›⟶>…↗]*$`,
  'iu',
);
/** Asian languages put whom before it: "Bloombergで読む". */
const READ_AT = /^.{2,40}(?:で読む|で全文を読む|에서 (?:읽기|보기))\s?[→»›>]*$/u;
const ENDS_BLOCK = /^[\s.,;→»›>]*(?:$|\n)/u;

/** "Ferries stop for nine days (3 minute read)". */
const TIMED_TITLE =
  /^.{16,300}[(（][^()（）]{0,16}\d{1,3}[^()（）\d]{0,24}(?:read|lesezeit|lecture|lectura|leitura|lettura|lezen|leestijd|czytania|чтения|okuma|läs|読|阅读|閱讀|읽)[^()（）]{0,8}[)）]$/iu;

/** Links of a block that lead to the story on an outlet's site, outside the marks found so far. */
export function findReadMoreLinks(
  { block: { text }, anchors, context }: BlockScan,
  { groups }: MarksSoFar,
): MarkGroup[] {
  const { directory } = context;
  const read = (anchor: Anchor): MarkGroup | null => {
    const { start, end, href } = anchor;
    const label = text.slice(anchor.labelStart, anchor.labelEnd);
    const link = readLinkLabel(label, href, directory);
    if (href === null || link.host === null || isOwnLink(link, context)) return null;
    const isTitle = TIMED_TITLE.test(label);
    const kindOfHost = directory.ofHost(link.host)?.kind;
    const isMore =
      kindOfHost !== undefined &&
      REPORTERS.has(kindOfHost) &&
      (READ_MORE.test(label) || READ_AT.test(label)) &&
      ENDS_BLOCK.test(text.slice(end, end + 8));
    if (!isTitle && !isMore) return null;
    const mark = singleMark(linkCitation({ start, end, text: label }, href, directory));
    return { ...mark, isHeadline: isTitle };
  };
  const taken = createTaken(groups);
  return anchors.flatMap(anchor => (taken.touches(anchor) ? [] : (read(anchor) ?? [])));
}
