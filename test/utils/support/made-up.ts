/** Comparisons made up of numbers, for rules whose thresholds real text would hardly hit. */
import type { Hit, SentenceFit } from '../../../utils/support/alignment/align.ts';
import {
  type IndexedSentence,
  indexArticle,
} from '../../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../../utils/support/alignment/claim-index.ts';
import type { Comparison } from '../../../utils/support/alignment/compare-claim.ts';
import type { WeighedWord } from '../../../utils/support/alignment/weighed-words.ts';
import { wordsOf } from '../../../utils/text/words.ts';

/** A sentence of a made-up article: how surely each content word of the claim is found in it. */
export interface MadeUpFit {
  readonly strengths: readonly number[];
  /** Where each is found; by default at the word's own place in the claim. */
  readonly at?: readonly number[];
  /** Number of the sentence; by default its place in the list. */
  readonly index?: number;
  readonly text?: string;
  /** By default the weighed share of the strengths. */
  readonly cover?: number;
}

/** What a made-up comparison consists of; what is left out is nothing. */
export interface MadeUp {
  /** Content words of the claim. */
  readonly words: readonly (Partial<Omit<WeighedWord, 'word'>> & { readonly text?: string })[];
  readonly claim?: string;
  readonly fits?: readonly MadeUpFit[];
  readonly headline?: MadeUpFit;
  readonly anywhere?: number;
  readonly language?: string;
  /** Sentences of the article, by default as many as there are fits. */
  readonly sentences?: number;
  /** The article's text: then each fit is of its own sentence of it. */
  readonly article?: string;
  /** How much each sentence speaks of the claim's topic, and which are worth a close look. */
  readonly topic?: readonly number[];
  readonly close?: readonly number[];
}

/** Puts a comparison together. */
export function makeComparison(o: MadeUp): Comparison {
  const language = o.language ?? 'en';
  const words = o.words.map(({ text = 'plant', ...rest }, i): WeighedWord => {
    const [word] = wordsOf(text, language);
    if (!word) throw new Error(`no word in "${text}"`);
    return { word, index: i, at: i, weight: 1, named: false, language, row: -1, ...rest };
  });
  const count = o.sentences ?? o.fits?.length ?? 0;
  const text = o.article ?? 'Nothing to see. '.repeat(count);
  const article = indexArticle({ id: 'x', headline: '', text, published: null }, language);
  const total = words.reduce((sum, w) => sum + w.weight, 0) || 1;
  const makeFit = (fit: MadeUpFit, i: number): SentenceFit => {
    const hits: Hit[] = fit.strengths.map((strength, k) => ({
      strength,
      at: fit.at?.[k] ?? (strength ? k : -1),
    }));
    const found = words.reduce((sum, w, k) => sum + w.weight * (hits[k]?.strength ?? 0), 0);
    return {
      sentence: (o.article ? article.sentences[fit.index ?? i] : undefined) ?? {
        ...sentence(fit.text ?? 'Nothing.', language),
        index: fit.index ?? i,
      },
      hits,
      places: hits.map(h => (h.at < 0 ? [] : [h])),
      cover: fit.cover ?? found / total,
    };
  };
  const fits = (o.fits ?? []).map(makeFit);
  return {
    claim: indexClaim(
      {
        text: o.claim ?? words.map(w => w.word.text).join(' '),
        heading: null,
        subject: null,
        pageTitle: '',
      },
      language,
      null,
      () => false,
    ),
    words,
    article,
    alignment: {
      fits,
      fitOf: s => fits.find(f => f.sentence === s) ?? makeFit({ strengths: [] }, s.index),
      headline: o.headline ? makeFit(o.headline, -1) : null,
      topic: Float64Array.from(article.sentences, (_, i) => o.topic?.[i] ?? 0),
      close: new Set(o.close),
      anywhere: o.anywhere ?? 0,
    },
  };
}

/** The first sentence of a text, indexed. */
function sentence(text: string, language: string): IndexedSentence {
  const [first] = indexArticle(
    { id: 'x', headline: '', text, published: null },
    language,
  ).sentences;
  if (!first) throw new Error(`no sentence in "${text}"`);
  return first;
}
