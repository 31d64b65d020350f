/**
 * The words that say "this is where it comes from", by language. Each stands with an example of its
 * use inside a bracket.
 */

/**
 * source: needs a colon after it ("Source: BBC") · via: stands before the outlet, and means a
 * carrier or a tool as often as a source · says: stands before the outlet ("laut Reuters") ·
 * saidAfter: stands after it ("ロイターによると").
 */
export type SourceWordKind = 'source' | 'via' | 'says' | 'saidAfter';

/** One word or phrase, lower case. */
export interface SourceWord {
  /** BCP 47. */
  readonly language: string;
  readonly kind: SourceWordKind;
  readonly word: string;
  readonly example: string;
}

const row = (
  language: string,
  kind: SourceWordKind,
  word: string,
  example: string,
): SourceWord => ({ language, kind, word, example });

/** Every word, longest first within a language where one begins with another. */
export const SOURCE_WORDS: readonly SourceWord[] = [
  row('en', 'source', 'sources', '(Sources: Reuters; AP)'),
  row('en', 'source', 'data source', '(Data source: Reuters)'),
  row('en', 'source', 'source', '(Source: BBC)'),
  row('en', 'says', 'according to', '(according to Reuters)'),
  row('en', 'says', 'as reported by', '(as reported by Axios)'),
  row('en', 'says', 'first reported by', '(first reported by Axios)'),
  row('en', 'says', 'reported by', '(reported by Axios)'),
  row('en', 'says', 'reporting by', '(reporting by Reuters)'),
  row('en', 'says', 'report by', '(report by Axios)'),
  row('en', 'says', 'per', '(per CNBC)'),
  row('en', 'says', 'see also', '(see also Reuters)'),
  row('en', 'says', 'see', '(see Reuters)'),
  row('en', 'says', 'h/t', '(h/t The Verge)'),
  row('en', 'via', 'via', '(via The Verge)'),
  row('de', 'source', 'quellen', '(Quellen: dpa, Reuters)'),
  row('de', 'source', 'quelle', '(Quelle: Tagesschau)'),
  row('de', 'says', 'nach angaben von', '(nach Angaben von Reuters)'),
  row('de', 'says', 'berichtet', '(berichtet Der Spiegel)'),
  row('de', 'says', 'laut', '(laut Reuters)'),
  row('de', 'says', 'zufolge', '(zufolge Reuters)'),
  row('de', 'says', 'gemäß', '(gemäß Reuters)'),
  row('de', 'says', 'so', '(so Reuters)'),
  row('de', 'says', 'siehe', '(siehe Der Spiegel)'),
  row('de', 'via', 'über', '(über Reuters)'),
  row('fr', 'source', 'sources', '(Sources : AFP, Reuters)'),
  row('fr', 'source', 'source', '(Source : Le Monde)'),
  row('fr', 'says', 'd’après', '(d’après Le Monde)'),
  row('fr', 'says', "d'après", "(d'après Le Monde)"),
  row('fr', 'says', 'selon', '(selon l’AFP)'),
  row('fr', 'says', 'voir', '(voir Le Monde)'),
  row('es', 'source', 'fuentes', '(Fuentes: EFE, Reuters)'),
  row('es', 'source', 'fuente', '(Fuente: El País)'),
  row('es', 'says', 'de acuerdo con', '(de acuerdo con El País)'),
  row('es', 'says', 'según', '(según EFE)'),
  row('es', 'via', 'vía', '(vía El País)'),
  row('pt', 'source', 'fontes', '(Fontes: Reuters, G1)'),
  row('pt', 'source', 'fonte', '(Fonte: G1)'),
  row('pt', 'says', 'de acordo com', '(de acordo com a Reuters)'),
  row('pt', 'says', 'segundo', '(segundo a Reuters)'),
  row('it', 'source', 'fonti', '(Fonti: ANSA, Reuters)'),
  row('it', 'source', 'fonte', '(Fonte: ANSA)'),
  row('it', 'says', 'secondo', '(secondo ANSA)'),
  row('nl', 'source', 'bronnen', '(Bronnen: ANP, Reuters)'),
  row('nl', 'source', 'bron', '(Bron: NOS)'),
  row('nl', 'says', 'volgens', '(volgens Reuters)'),
  row('pl', 'source', 'źródła', '(Źródła: PAP, Reuters)'),
  row('pl', 'source', 'źródło', '(Źródło: PAP)'),
  row('pl', 'says', 'według', '(według PAP)'),
  row('pl', 'says', 'za', '(za PAP)'),
  row('sv', 'source', 'källa', '(Källa: TT)'),
  row('sv', 'says', 'enligt', '(enligt TT)'),
  row('da', 'source', 'kilde', '(Kilde: Ritzau)'),
  row('da', 'says', 'ifølge', '(ifølge Ritzau)'),
  row('tr', 'source', 'kaynak', '(Kaynak: Reuters)'),
  row('ru', 'source', 'источник', '(Источник: Reuters)'),
  row('ru', 'says', 'по данным', '(по данным Reuters)'),
  row('uk', 'source', 'джерело', '(Джерело: Reuters)'),
  row('hu', 'source', 'forrás', '(Forrás: Telex)'),
  row('cs', 'source', 'zdroj', '(Zdroj: ČTK)'),
  row('ar', 'source', 'المصدر', '(المصدر: رويترز)'),
  row('ja', 'source', '情報源', '（情報源：ロイター）'),
  row('ja', 'source', '出典', '（出典：ロイター）'),
  row('ja', 'source', '出所', '（出所：ロイター）'),
  row('ja', 'source', '引用元', '（引用元：ロイター）'),
  row('ja', 'saidAfter', 'によると', '（ロイターによると）'),
  row('ja', 'saidAfter', 'によれば', '（ロイターによれば）'),
  row('ja', 'saidAfter', 'より', '（ロイターより）'),
  row('zh', 'source', '来源', '（来源：路透社）'),
  row('zh', 'source', '來源', '（來源：路透社）'),
  row('zh', 'source', '资料来源', '（资料来源：路透社）'),
  row('zh', 'source', '消息来源', '（消息来源：路透社）'),
  row('zh', 'says', '根据', '（根据路透社）'),
  row('zh', 'says', '据', '（据路透社）'),
  row('zh', 'says', '據', '（據路透社）'),
  row('zh', 'saidAfter', '报道', '（据路透社报道）'),
  row('zh', 'saidAfter', '報道', '（據路透社報道）'),
  row('ko', 'source', '출처', '(출처: 로이터)'),
  row('ko', 'source', '자료', '(자료: 로이터)'),
  row('ko', 'saidAfter', '에 따르면', '(로이터에 따르면)'),
  row('ko', 'saidAfter', '보도', '(로이터 보도)'),
  row('ko', 'saidAfter', '인용', '(로이터 인용)'),
];

const NOT_SPACED = new Set(['ja', 'zh', 'ko']);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** An article that may stand between the word and the name: "selon l’AFP", "segundo a Reuters". */
const ARTICLE = /^(?:l['’]|(?:the|die|der|das|la|le|les|el|il|lo|a|o|de|het)\s+(?=\p{Lu}))/u;

/** How a word in front of an outlet introduces it. */
export type SourceIntroduction = 'source' | 'via' | 'says';

/** What introduces a source at the start of a bracket's text, and how much of the text that is. */
export interface SourcePrefix {
  readonly introduces: SourceIntroduction;
  /** UTF-16 units, spaces included. */
  readonly length: number;
}

/**
 * Where a line of sources begins, and where its sources do: behind the word, its colon and the
 * space after it.
 */
export interface SourceLine {
  readonly start: number;
  readonly sources: number;
}

/** The source words of some languages, as detection asks for them. */
export interface SourceWords {
  /** The source word that a text begins with ("Fuente: …", "via …", "laut …"), or null. */
  prefix(text: string): SourcePrefix | null;
  /**
   * How much of the end of a text is a source word ("ロイターによると" ends with four units of it); 0 for
   * none.
   */
  suffixLength(text: string): number;
  /** The places where a text names its sources without brackets: "Sources: Reuters, TechCrunch". */
  linesIn(text: string): SourceLine[];
}

const made = new Map<string, SourceWords>();

/** The source words of these languages (BCP 47, the first part counts); of all for none. */
export function sourceWordsOf(languages: readonly string[]): SourceWords {
  const wanted = [
    ...new Set(languages.map(language => language.split('-')[0]?.toLowerCase() ?? '')),
  ].sort();
  const key = wanted.join(' ');
  const words =
    made.get(key) ??
    createSourceWords(
      SOURCE_WORDS.filter(one => wanted.length === 0 || wanted.includes(one.language)),
    );
  made.set(key, words);
  return words;
}

/**
 * How much of the start of a name is an article that the directory may lack ("l’AFP"); 0 for none.
 */
export function articleLength(text: string): number {
  return ARTICLE.exec(text)?.[0].length ?? 0;
}

/**
 * The words of some kinds as one alternation, longest first; a word of a spaced script ends where
 * its letters end. Without any it matches nothing.
 */
function alternation(words: readonly SourceWord[], kind: SourceWordKind): string {
  const own = words.filter(one => one.kind === kind).sort((a, b) => b.word.length - a.word.length);
  if (own.length === 0) return '(?!)';
  return own
    .map(one =>
      NOT_SPACED.has(one.language) || one.kind === 'source'
        ? escaped(one.word)
        : `${escaped(one.word)}(?!\\p{L})`,
    )
    .join('|');
}

const COLON = /[:：]/g;
/** No source word is longer. UTF-16 units. */
const LONGEST_WORD = 24;

function createSourceWords(words: readonly SourceWord[]): SourceWords {
  const sources = alternation(words, 'source');
  const source = new RegExp(`^(?:${sources})\\s*[:：]\\s*`, 'iu');
  const says = new RegExp(`^(?:${alternation(words, 'says')})[:：]?\\s*`, 'iu');
  const via = new RegExp(`^(?:${alternation(words, 'via')})[:：]?\\s*`, 'iu');
  const after = new RegExp(`\\s*(?:${alternation(words, 'saidAfter')})$`, 'u');
  // "Sources: Reuters" without brackets: the word stands at the start of a text or behind a
  // sentence.
  const beforeColon = new RegExp(
    `(?:^|[.!?。！？…]["”’)*_]*\\s*|\\n|\\s[—–-]\\s)[*_]*((?:${sources})[*_]*\\s?)$`,
    'iu',
  );
  const kinds = [
    ['source', source],
    ['via', via],
    ['says', says],
  ] as const;
  return {
    prefix(text) {
      for (const [kind, pattern] of kinds) {
        const match = pattern.exec(text);
        if (match) return { introduces: kind, length: match[0].length };
      }
      return null;
    },
    suffixLength: text => after.exec(text)?.[0].length ?? 0,
    linesIn(text) {
      const found: SourceLine[] = [];
      for (const { index } of text.matchAll(COLON)) {
        const from = Math.max(0, index - LONGEST_WORD);
        const match = beforeColon.exec(text.slice(from, index));
        // A match at the cut is no start of the text.
        if (!match || (match.index === 0 && from > 0 && /^[\p{L}*_]/u.test(match[0]))) continue;
        const start =
          index + 1 + (/^[*_]*\s*/.exec(text.slice(index + 1, index + 8))?.[0].length ?? 0);
        if (start < text.length)
          found.push({ start: index - (match[1]?.length ?? 0), sources: start });
      }
      return found;
    },
  };
}
