/**
 * What kind of report an article is: where an outlet has several on one story, a mark means the main
 * one unless its sentence speaks of another.
 */
import { anyOf, wordPattern } from '../../text/word-pattern.ts';
import type { Candidate } from '../article.ts';

export type ReportKind = 'main' | 'live' | 'video' | 'opinion' | 'newsletter';

interface KindSign {
  readonly kind: ReportKind;
  /** What outlets call it, in headlines and in sentences that cite it. */
  readonly words: readonly string[];
  /** Words of languages without spaces, which stand anywhere. */
  readonly unspaced: readonly string[];
  /** Parts of an address. */
  readonly paths: readonly string[];
}

/** Born from the rubrics of the outlets of the directory's larger countries. */
const SIGNS: readonly KindSign[] = [
  {
    kind: 'live',
    words: [
      ...['live updates', 'live blog', 'liveblog', 'live coverage', 'as it happened', 'ticker'],
      ...['newsticker', 'liveticker', 'en directo', 'última hora en directo', 'minuto a minuto'],
      ...['le direct', 'en direct', 'en continu', 'in diretta', 'diretta', 'ao vivo', 'på minuten'],
      ...['liverapport', 'relacja na żywo', 'na żywo', 'онлайн', 'онлайн-трансляция', 'трансляция'],
      ...['canlı', 'تغطية مباشرة', 'بث مباشر', 'लाइव', 'trực tiếp', 'pembaruan langsung'],
    ],
    unspaced: ['直播', '实时更新', '實時更新', '速報', '실시간', 'ライブ'],
    paths: [
      'live',
      'liveblog',
      'live-blog',
      'livestory',
      'live-news',
      'direct',
      'directo',
      'ticker',
    ],
  },
  {
    kind: 'video',
    words: [
      ...['watch', 'video', 'vidéo', 'vídeo', 'filmato', 'видео', 'відео', 'wideo', 'شاهد'],
      ...['فيديو', 'वीडियो', 'in pictures', 'en images', 'in bildern'],
    ],
    unspaced: ['動画', '视频', '視頻', '影片', '영상'],
    paths: ['video', 'videos', 'av', 'mediathek', 'watch', 'gallery'],
  },
  {
    kind: 'opinion',
    words: [
      ...['opinion', 'op-ed', 'column', 'columnist', 'editorial', 'commentary', 'kommentar'],
      ...['kolumne', 'kolumnist', 'kolumnistin', 'éditorialiste', 'columnista', 'colunista'],
      ...['leitartikel', 'tribune', 'éditorial', 'chronique', 'opinión', 'columna', 'opinião'],
      ...['coluna', 'opinione', 'editoriale', 'mening', 'мнение', 'колонка', 'думка', 'رأي', 'राय'],
    ],
    unspaced: ['社説', 'コラム', '评论', '社论', '評論', '사설', '칼럼'],
    paths: [
      ...[
        'opinion',
        'opinions',
        'commentisfree',
        'comment',
        'commentary',
        'editorial',
        'editorials',
      ],
      ...['column', 'columns', 'columnists', 'meinung', 'kommentar', 'kommentare', 'kolumnen'],
      ...['tribune', 'tribunes', 'debats', 'idees', 'opinione', 'opinioni', 'op-ed', 'columnas'],
    ],
  },
  {
    kind: 'newsletter',
    words: [
      ...['newsletter', 'morning briefing', 'evening briefing', 'daily briefing', 'the briefing'],
      ...['morning brief', 'die lage am morgen', 'la matinale', 'boletín', 'resumo da manhã'],
      ...['il punto del mattino', 'утренний обзор', 'نشرة الصباح', 'सुबह की खबरें'],
    ],
    unspaced: ['朝のまとめ', '早报', '早報', '아침 브리핑'],
    paths: ['newsletter', 'newsletters', 'briefing', 'briefings'],
  },
];

const MATCHERS = SIGNS.map(({ kind, words, unspaced, paths }) => ({
  kind,
  spaced: wordPattern(words),
  unspaced: new RegExp(anyOf(unspaced), 'u'),
  path: new RegExp(`/${anyOf(paths)}(?:/|$)`, 'i'),
}));

/**
 * "Rates held; carmaker cuts forecast; start-up raises money", "Rates, recalls, rockets and more",
 * "Rates held. Plus: a recall": a list of topics is no headline.
 */
const TOPICS = /[;；].*[;；]|,[^,]+,[^,]+(?:and|&) more\W*$|[.,;:|–—-]\s{0,2}plus:/i;
/** Entries of a blog: lines that begin with a time. */
const TIMED = /^[^\S\r\n\u2028\u2029]*\d{1,2}[:.h]\d{2}\b/gm;
const FEWEST_ENTRIES = 3;

/** The kind of an article, by headline, address and the form of its text. */
export function kindOfReport(article: {
  readonly headline: string;
  readonly url: string;
  readonly text: string;
}): ReportKind {
  const { headline, url, text } = article;
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const named = MATCHERS.find(
    ({ spaced, unspaced, path: part }) =>
      spaced.test(headline) || unspaced.test(headline) || part.test(path),
  );
  if (named) return named.kind;
  if (TOPICS.test(headline)) return 'newsletter';
  return [...text.matchAll(TIMED)].length >= FEWEST_ENTRIES ? 'live' : 'main';
}

/** By candidate, each of which is looked at for every citation of its outlet. */
const kinds = new WeakMap<Candidate, ReportKind>();

/** The kind of a candidate as it is offered: by its title and address alone. */
export function kindOfCandidate(candidate: Candidate): ReportKind {
  const { title, url } = candidate;
  const known = kinds.get(candidate) ?? kindOfReport({ headline: title ?? '', url, text: '' });
  kinds.set(candidate, known);
  return known;
}

/** The kinds that a claim itself speaks of: "wrote in a column", "its live blog". */
export function kindsSpokenOf(claim: string): ReadonlySet<ReportKind> {
  return new Set(
    MATCHERS.filter(({ spaced, unspaced }) => spaced.test(claim) || unspaced.test(claim)).map(
      ({ kind }) => kind,
    ),
  );
}
