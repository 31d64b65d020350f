/** The light scan that runs on every page before anything heavier is loaded, so without imports. */

/**
 * Where a mark can begin: a bracket with something in it that names or numbers a source, and the
 * tokens that chat products leave behind. "(techcrunch.com)", "([Reuters](…))", "（路透社）",
 * "【81†source】", "[3]", "citeturn0search1".
 */
const MARK =
  /[（【〔［]|\((?=[^()]{0,40}\p{L})|\[(?=[^\]\n]{0,40}[\p{L}\p{N}])|[\uE000-\uF8FF]|citeturn\d/u;

/** The words with which a line of sources begins: those of `SOURCE_WORDS`, as their ends. */
const LABELS = [
  ...['source', 'sources', 'quelle', 'quellen', 'fuente', 'fuentes', 'fonte', 'fontes', 'fonti'],
  ...['bron', 'bronnen', 'źródło', 'źródła', 'källa', 'källor', 'kilde', 'kilder', 'kjelde'],
  ...['lähde', 'lähteet', 'zdroj', 'zdroje', 'forrás', 'források', 'sursa', 'sursă', 'surse'],
  ...['πηγή', 'πηγές', 'kaynak', 'kaynaklar', 'источник', 'источники', 'джерело', 'джерела'],
  ...['المصدر', 'المصادر', 'مصدر', 'מקור', 'מקורות', 'منبع', 'منابع', 'स्रोत', 'सोर्स'],
  ...['sumber', 'nguồn', 'nguồn tin', 'ที่มา', 'แหล่งข่าว', '情報源', '出典', '出所', '引用元'],
  ...['来源', '來源', '출처', '자료'],
];
/**
 * Without brackets: "Source: Reuters", "来源：路透社"; a linked outlet behind a dash that ends a line; a
 * pill with its count, "Reddit+1".
 */
const NAMED = new RegExp(String.raw`(?:${LABELS.join('|')})[*_]*\s?[:：]|\p{L}\s?\+\d`, 'iu');
/**
 * Names by their place: "… — Reuters", "… from 2028. Reuters", "Reuters: “…”", "Reuters · 3h ago",
 * "Read more →".
 */
const PLACED = new RegExp(
  String.raw`(?:[—–|｜·•→»]\s?|\s-\s|--\s|\/\/\s|>\s|[.!?。！？…]["”’»)）]?\s)` +
    String.raw`[\p{Lu}\p{Lo}\p{Ll}](?:[^.!?—–|·•→\n]|\.(?=\p{L})){0,40}\.?$(?<!\p{Ll}\.)|` +
    String.raw`^(?:[^\S\n]|[*_•-])*[\p{Lu}\p{Lo}][^\n:：]{1,47}[:：][*_]*\s?["“„«「『\p{Lu}\p{Lo}]|` +
    // "…, orf.at/stories/3391", "…, per The Verge."
    String.raw`[,，،、]\s?(?:[\p{Ll}\p{N}-]{1,63}\.){1,4}\p{Ll}{2,24}(?:\/\S*)?[.。]?$|` +
    String.raw`[,،]\s[\p{Ll}\p{Lo}][^\p{Lu}\n,]{1,24}\s[\p{Lu}\p{Lo}][^.,\n]{1,40}[.!?]?(?:$|\s\p{Lu})|` +
    String.raw`^[^\n]{2,60}[·•|｜—–,]\s?[^\n]{0,24}\d|→$|^\p{Lu}\p{L}+\s(?:at|on|bei|sur|en|em|su|op|w|в)\s\p{Lu}|^.{0,40}(?:で読む|에서 (?:읽기|보기))`,
  'mu',
);

/**
 * True when the text may hold a citation of any supported form. Never false for a text that holds
 * one; true for many that hold none. Linear.
 */
export function mayCite(text: string): boolean {
  return MARK.test(text) || NAMED.test(text) || PLACED.test(text);
}
