/**
 * Quotations that the article has otherwise: "legal before republishing" where it has "safe before
 * republishing".
 */
import { findQuote, type Quote, type QuoteMatch } from '../../text/quotes.ts';
import { wordsOf } from '../../text/words.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { Part } from '../assessment.ts';
import type { Finding, Suspicion } from './finding.ts';

/** Word for word, save a word whose ending was fitted into the sentence. */
const VERBATIM = 0.999;
/** Less alike than this, the article's words are another utterance. */
const ALIKE = 0.3;
/** A quotation that the article has in no form is doubted this much; one it has otherwise, more. */
const NOT_UTTERED = 0.5;
/** Sentences whose quoted words are looked at, best first. */
const CLOSE = 4;

/**
 * Looks up every quotation of two words or more; one word in quotation marks is a name or said with
 * a wink.
 */
export function checkQuotes(compared: Comparison): Finding {
  const checked = compared.claim.quotes.flatMap(quote => checkQuote(compared, quote));
  return {
    parts: checked.map(c => c.part),
    suspicions: checked.flatMap(c => (c.suspicion?.source ? [c.suspicion] : [])),
  };
}

function checkQuote(
  compared: Comparison,
  quote: Quote,
): { readonly part: Part; readonly suspicion: Suspicion | null }[] {
  const { article } = compared;
  const words = wordsOf(quote.text, article.language).map(w => w.text);
  if (words.length < 2) return [];
  const match = findQuote(quote.text, article.text, article.words, article.positions);
  const found = match.score >= VERBATIM || isInHeadline(compared, quote.text);
  const part: Part = { kind: 'quote', text: quote.text, found };
  if (found || isTitle(words)) return [{ part, suspicion: null }];
  if (match.score >= ALIKE && match.source)
    return [{ part, suspicion: suspectWording(compared, quote.text, match) }];
  const suspicion = words.length > 2 ? suspectUtterance(compared, quote.text) : null;
  return [{ part, suspicion }];
}

const isInHeadline = ({ article }: Comparison, quote: string): boolean =>
  article.headline?.text.toLowerCase().includes(quote.toLowerCase()) ?? false;

/** 'One of These Nights': the title of a work, not words that were said. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter(w => w.length > 3);
  return long.length > 0 && long.every(w => /^[\p{Lu}\p{N}]/u.test(w));
}

/** Said, but in other words. */
function suspectWording({ article }: Comparison, quote: string, match: QuoteMatch): Suspicion {
  const at = article.words[Math.max(0, match.from)]?.start ?? 0;
  const sentence = article.sentences.find(s => s.start <= at && at < s.end);
  return {
    kind: 'quote',
    claim: quote,
    source: match.source,
    certainty: NOT_UTTERED + match.score / 2,
    sentence: sentence?.index ?? 0,
  };
}

/** Not said in any form: beside it stands what comes nearest, '' where nothing was said. */
const suspectUtterance = (compared: Comparison, quote: string): Suspicion => ({
  kind: 'quote',
  claim: quote,
  source: nearestUtterance(compared, quote),
  certainty: NOT_UTTERED,
  sentence: compared.alignment.fits[0]?.sentence.index ?? 0,
});

/** What stands in quotation marks in a sentence: "…", “…”, ‘…’, «…», „…“, a few words or more. */
const UTTERANCE = /[“"‘«„]([^“”"«»„]{8,300})[”"’»“]/g;

/** The quoted words of the sentences that fit best that share most words with a quotation. */
function nearestUtterance({ article, alignment }: Comparison, quote: string): string {
  const wanted = new Set(
    wordsOf(quote, article.language)
      .filter(w => !w.stop)
      .map(w => w.stem),
  );
  let best = { shared: 0, text: '' };
  for (const { sentence } of alignment.fits.slice(0, CLOSE)) {
    for (const [, text = ''] of sentence.text.matchAll(UTTERANCE)) {
      const shared = wordsOf(text, article.language).filter(w => wanted.has(w.stem)).length;
      if (shared > best.shared) best = { shared, text };
    }
  }
  return best.text;
}
