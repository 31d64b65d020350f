/**
 * Quotations that the article has otherwise: "legal before republishing" where it has "safe before
 * republishing".
 */

import { findQuote } from '../../text/quotes.ts';
import { wordsOf } from '../../text/words.ts';
import type { Comparison } from '../alignment/compare-claim.ts';
import type { Part } from '../assessment.ts';
import type { Finding, Suspicion } from './finding.ts';

/** Word for word, save a word whose ending was fitted into the sentence. */
const VERBATIM = 0.999;
/** Less alike than this, the article's words are another utterance. */
const ALIKE = 0.3;

/**
 * Looks up every quotation of two words or more; one word in quotation marks is a name or said with
 * a wink.
 */
export function checkQuotes(compared: Comparison): Finding {
  const parts: Part[] = [];
  const suspicions: Suspicion[] = [];
  for (const quote of compared.claim.quotes) {
    const words = wordsOf(quote.text, compared.article.language);
    if (words.length < 2) continue;
    const match = findQuote(
      quote.text,
      compared.article.text,
      compared.article.words,
      compared.article.positions,
    );
    const inHeadline =
      compared.article.headline?.text.toLowerCase().includes(quote.text.toLowerCase()) ?? false;
    const found = match.score >= VERBATIM || inHeadline;
    parts.push({ kind: 'quote', text: quote.text, found });
    if (found || isTitle(words.map(w => w.text))) continue;
    const at = compared.article.words[Math.max(0, match.from)]?.start ?? 0;
    const sentence = compared.article.sentences.find(s => s.start <= at && at < s.end);
    if (match.score >= ALIKE && match.source)
      suspicions.push({
        kind: 'quote',
        claim: quote.text,
        source: match.source,
        certainty: 0.5 + match.score / 2,
        sentence: sentence?.index ?? 0,
      });
    else if (words.length > 2)
      suspicions.push({
        kind: 'quote',
        claim: quote.text,
        source: nearestUtterance(compared, quote.text),
        certainty: 0.5,
        sentence: compared.alignment.fits[0]?.sentence.index ?? 0,
      });
  }
  return { parts, suspicions: suspicions.filter(s => s.source) };
}

/** 'One of These Nights': the title of a work, not words that were said. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter(w => w.length > 3);
  return long.length > 0 && long.every(w => /^[\p{Lu}\p{N}]/u.test(w));
}

/** The quoted words of the sentence that fits the claim best, where it quotes any. */
function nearestUtterance(compared: Comparison, quote: string): string {
  const wanted = new Set(
    wordsOf(quote, compared.article.language)
      .filter(w => !w.stop)
      .map(w => w.stem),
  );
  let best = { shared: 0, text: '' };
  for (const { sentence } of compared.alignment.fits.slice(0, 4)) {
    for (const m of sentence.text.matchAll(/[“"‘«„]([^“”"«»„]{8,300})[”"’»“]/g)) {
      const shared = wordsOf(m[1] ?? '', compared.article.language).filter(w =>
        wanted.has(w.stem),
      ).length;
      if (shared > best.shared) best = { shared, text: m[1] ?? '' };
    }
  }
  return best.text;
}
