/**
 * An article cut once into what claims are compared with: sentences, words, amounts, dates, names.
 */
import { type DateMention, datesOf } from '../../text/dates/dates.ts';
import { vectorRow } from '../../text/meaning/word-vectors.ts';
import { type Name, namesOf } from '../../text/names/names.ts';
import { type Quantity, quantitiesOf } from '../../text/quantities/quantities.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { type Word, wordsOf } from '../../text/words.ts';

/** A sentence with everything a claim may state in it. Word offsets are within the sentence. */
export interface IndexedSentence extends Sentence {
  readonly index: number;
  readonly words: readonly Word[];
  /** Numbers of the words' vectors, -1 for none. */
  readonly rows: Int32Array;
  /** Stems of the words that carry content. */
  readonly stems: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly names: readonly Name[];
  /** Number of the sentence's first word among the article's words. */
  readonly firstWord: number;
}

/** An article, indexed. */
export interface ArticleIndex {
  readonly id: string;
  readonly text: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly sentences: readonly IndexedSentence[];
  /**
   * The headline as one more sentence: a claim may rest on it, a passage is never taken from it.
   */
  readonly headline: IndexedSentence | null;
  /** All words of the text in order, with offsets in the text. */
  readonly words: readonly Word[];
  /** Normalised word -> its places in `words`. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** Content stems of the whole article -> the sentences that have them. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Normalised words that stand with a capital letter inside a sentence. */
  readonly capitals: ReadonlySet<string>;
}

/**
 * What is indexed of an article; sentences beyond this many are left out (a hostile or endless
 * page).
 */
const SENTENCE_LIMIT = 3000;
const TEXT_LIMIT = 200_000;
const HEADLINE_LIMIT = 600;
/**
 * Names, amounts and dates kept of one sentence; a list longer than this is no statement about
 * them.
 */
const PARTS_LIMIT = 30;

/** Cuts and indexes an article; never throws. */
export function indexArticle(
  article: { id: string; headline: string; text: string; published: string | null },
  language: string | null,
): ArticleIndex {
  const text = article.text.slice(0, TEXT_LIMIT);
  const pieces = sentencesOf(text, language).slice(0, SENTENCE_LIMIT);
  const cut = pieces.map(s => wordsOf(s.text, language));
  const headline = article.headline.slice(0, HEADLINE_LIMIT);
  const headWords = wordsOf(headline, language);
  const capitals = findCapitals(cut);
  const known = (norm: string) => capitals.has(norm);
  let firstWord = 0;
  const sentences = pieces.map((s, index) => {
    const sentence = indexSentence(
      s,
      index,
      cut[index] ?? [],
      firstWord,
      language,
      article.published,
      known,
    );
    firstWord += sentence.words.length;
    return sentence;
  });
  const words = sentences.flatMap(s =>
    s.words.map(w => ({ ...w, start: w.start + s.start, end: w.end + s.start })),
  );
  return {
    id: article.id,
    text,
    language,
    published: article.published,
    sentences,
    headline: headline.trim()
      ? indexSentence(
          { text: headline, start: 0, end: headline.length, paragraph: -1 },
          -1,
          headWords,
          0,
          language,
          article.published,
          known,
        )
      : null,
    words,
    positions: placesOf(words),
    stems: stemPlaces(sentences),
    capitals,
  };
}

/** Words that stand with a capital inside sentences more often than without. */
function findCapitals(sentences: readonly (readonly Word[])[]): Set<string> {
  const balance = new Map<string, number>();
  for (const words of sentences)
    for (const [i, w] of words.entries())
      if (i > 0 && !w.stop) balance.set(w.norm, (balance.get(w.norm) ?? 0) + (w.capital ? 1 : -1));
  return new Set([...balance].filter(([, n]) => n > 0).map(([w]) => w));
}

function indexSentence(
  s: Sentence,
  index: number,
  words: readonly Word[],
  firstWord: number,
  language: string | null,
  published: string | null,
  known: (norm: string) => boolean,
): IndexedSentence {
  const dates = datesOf(s.text, language, published).slice(0, PARTS_LIMIT);
  return {
    ...s,
    index,
    words,
    firstWord,
    rows: Int32Array.from(words, w =>
      w.stop || w.digit || !isEnglish(language) ? -1 : vectorRow(w.stem),
    ),
    stems: new Set(words.filter(w => !w.stop).map(w => w.stem)),
    dates,
    quantities: quantitiesOf(
      s.text,
      language,
      dates.filter(d => d.stated),
    ).slice(0, PARTS_LIMIT),
    names: namesOf(words, s.text, language, known).slice(0, PARTS_LIMIT),
  };
}

/**
 * Whether word vectors and relations apply to a language; a page that names none is read as
 * English.
 */
export const isEnglish = (language: string | null): boolean => /^en/i.test(language ?? 'en');

function placesOf(words: readonly Word[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const [i, w] of words.entries()) {
    const places = out.get(w.norm);
    if (places) places.push(i);
    else out.set(w.norm, [i]);
  }
  return out;
}

function stemPlaces(sentences: readonly IndexedSentence[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const s of sentences) {
    for (const stem of s.stems) {
      const places = out.get(stem);
      if (places) places.push(s.index);
      else out.set(stem, [s.index]);
    }
  }
  return out;
}
